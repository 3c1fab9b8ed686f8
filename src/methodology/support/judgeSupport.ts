import type { Finding } from '../../model/finding';
import type { EvidenceRecord } from '../../model/programme/support';
import type { School, SchoolMention } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import { newestFirst } from '../contextInputs';
import { otherYearsOf } from '../otherYears';
import type { RiskOutcome, ShnorOutcome } from '../outcome';
import { atWork, schoolLabel } from '../schoolYears';
import type { Settings } from '../settings';
import { sourceOrder } from '../sheetTally';
import type { SocialOutcome } from '../social/outcome';
import { percentPassed, pooledResult } from '../social/results';
import { evidenceLines } from './evidence';
import { supportFacts } from './facts';
import type { SupportOutcome, SupportSchool } from './outcome';
import { isConcluded, partnerPairs } from './pairs';
import type { Known } from './verdicts';
import { groupOf, hardVerdict, lowVerdicts, markOf, sharesOf } from './verdicts';

/** What the programme of Лесосибирск is judged from. */
export interface SupportInput {
  readonly records: readonly SchoolRecords[];
  readonly evidence: readonly EvidenceRecord[];
  /** Rows of all plans that were read. */
  readonly planRows: number;
  readonly year: AcademicYear;
  readonly contextYear: AcademicYear;
  readonly asOf: string | null;
  readonly settings: Settings;
  readonly shnor: ShnorOutcome | null;
  readonly risk: RiskOutcome | null;
  readonly social: SocialOutcome | null;
  readonly schoolOf: (mention: SchoolMention) => School | null;
  /** Equal for a head school and its branches. */
  readonly entityOf: (school: School) => string;
}

/** A finding names so many schools; the sheet has all of them. */
const NAMED = 10;

/**
 * ШНРО and НСУ of every school at work, the fourfold table, partner suggestions, and the lines of the programme.
 * null when nobody keeps such a programme (`support.sheets`). Source: Лесосибирск II–III, methodology A0 and B4.
 */
export function judgeSupport(input: SupportInput): {
  readonly outcome: SupportOutcome | null;
  readonly findings: readonly Finding[];
} {
  const { settings, year } = input;
  if (!isWanted(input)) return { outcome: null, findings: [] };
  const findings: Finding[] = [];
  const records = input.records.filter(({ school }) => atWork(school, year) !== 'closed');
  const schools = judgeSchools(records, input, findings);
  const paired = partnerPairs({
    schools,
    partnerships: records.flatMap(({ programme }) => programme.partnerships),
    decisions: records.flatMap(({ programme }) => programme.partnerDecisions),
    schoolOf: input.schoolOf,
    entityOf: input.entityOf,
    asOf: input.asOf,
    settings: settings.support,
  });
  findings.push(...paired.findings, ...pairFindings(schools, paired.pairs));
  const facts = supportFacts(schools, records, paired.pairs, input.planRows);
  const evidence = evidenceLines(input.evidence, facts);
  findings.push(...evidence.findings);
  return { outcome: { year, schools, pairs: paired.pairs, evidence: evidence.lines }, findings };
}

function isWanted({ settings, evidence, records }: SupportInput): boolean {
  const { sheets } = settings.support;
  if (sheets !== 'auto') return sheets === 'always' && records.length > 0;
  return (
    evidence.length > 0 ||
    records.some(
      ({ programme }) =>
        programme.supportMarks.length + programme.partnerships.length + programme.partnerDecisions.length > 0,
    )
  );
}

function judgeSchools(
  records: readonly SchoolRecords[],
  input: SupportInput,
  findings: Finding[],
): SupportSchool[] {
  const { settings, year, contextYear } = input;
  const shnor = new Map(input.shnor?.schools.map((one) => [one.school.id, one]));
  const risk = new Map(input.risk?.schools.map((one) => [one.school.id, one]));
  const social = new Map(input.social?.schools.map((one) => [one.school.id, one]));
  const years = [year, contextYear];
  const known = records.map(({ school, programme }): Known => {
    const own = shnor.get(school.id);
    const pooled = own ? pooledResult(own, year) : null;
    const ready = social.get(school.id)?.result ?? null;
    return {
      shnor: own,
      risk: risk.get(school.id),
      social: social.get(school.id),
      marks: programme.supportMarks
        .filter((mark) => mark.year === null || years.includes(mark.year))
        .sort((a, b) => sourceOrder(a.source, b.source)),
      result: ready ?? (pooled && percentPassed(pooled)),
    };
  });
  findings.push(...otherYears(records, years));
  const marked = (key: 'lowResults' | 'hardConditions') =>
    known.map(({ marks }, index) => markOf(records[index]!.school, marks, key, findings));
  const lowMarks = settings.support.shnro.criterion === 'mark' ? marked('lowResults') : [];
  const hardMarks = marked('hardConditions');
  const low = lowVerdicts(known, (index) => lowMarks[index]!, settings.support.shnro);
  const schools = records.map(({ school, contexts }, index): SupportSchool => {
    const one = known[index]!;
    const shares = sharesOf(one.risk, settings.support.nsu);
    const hard = hardVerdict(hardMarks[index]!, one.social, shares, settings.support.nsu);
    const slices = newestFirst(contexts.filter((slice) => slice.year === null || slice.year === contextYear));
    return {
      school,
      low: low.verdicts[index]!,
      lowGround: low.ground,
      hard: hard.verdict,
      hardGround: hard.ground,
      group: groupOf(low.verdicts[index]!, hard.verdict),
      note: one.marks.map(({ ground }) => ground).find((ground) => ground !== '') ?? '',
      result: one.result,
      index: one.social?.index ?? null,
      quintile: one.social?.quintile ?? null,
      shares: shares.percents,
      sharesHit:
        hard.ground === 'shares'
          ? (Object.keys(shares.verdicts) as (keyof typeof shares.verdicts)[]).filter(
              (key) => shares.verdicts[key] === 'yes',
            )
          : null,
      pupils: slices.map(({ counts }) => counts.pupils?.value).find((count) => count !== undefined) ?? null,
    };
  });
  if (schools.length > 0 && schools.every(({ hard }) => hard === 'unknown'))
    findings.push({ code: 'nsuDataMissing', severity: 'warning', params: {} });
  return schools;
}

/** Marks of another year are not used; one finding a year says how many. */
function otherYears(records: readonly SchoolRecords[], years: readonly AcademicYear[]): Finding[] {
  const marks = records.flatMap(({ programme }) => programme.supportMarks);
  return otherYearsOf(marks, years, ({ source }) => source).map(({ year, count, first }): Finding => ({
    code: 'supportMarkOtherYear',
    severity: 'warning',
    ...first,
    params: { year, wanted: years[0]!, count },
  }));
}

/** ШНРО without a concluded agreement, and those for which no partner was found. */
function pairFindings(schools: readonly SupportSchool[], pairs: SupportOutcome['pairs']): Finding[] {
  const low = schools.filter(({ low }) => low === 'yes');
  const concluded = new Set(
    pairs.filter(({ state }) => state === 'concluded').map(({ school }) => school.id),
  );
  const paired = new Set(pairs.map(({ school }) => school.id));
  const without = low.filter(({ school }) => !concluded.has(school.id));
  const alone = low.filter(({ school }) => !paired.has(school.id));
  const names = (list: readonly SupportSchool[]) =>
    list
      .slice(0, NAMED)
      .map(({ school }) => schoolLabel(school))
      .join('; ') + (list.length > NAMED ? ' …' : '');
  return [
    ...(without.length > 0
      ? [
          {
            code: 'shnroWithoutAgreement',
            severity: 'warning',
            params: { count: without.length, total: low.length, schools: names(without) },
          } as const,
        ]
      : []),
    ...(alone.length > 0
      ? [
          {
            code: 'partnersNotFound',
            severity: 'warning',
            params: { count: alone.length, schools: names(alone) },
          } as const,
        ]
      : []),
  ];
}

/** Number of concluded agreements of a list of pairs. */
export function countAgreements(pairs: SupportOutcome['pairs']): number {
  return pairs.reduce((sum, { agreements }) => sum + agreements.filter(isConcluded).length, 0);
}
