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
import { doubtfulEvidence, evidenceLines, statesSomething } from './evidence';
import { eventsInFuture, supportFacts } from './facts';
import type { SupportOutcome, SupportSchool } from './outcome';
import { partnerPairs } from './pairs';
import type { Known } from './verdicts';
import { groupOf, hardVerdict, lowVerdicts, MARK_WORDS, markOf, sharesOf } from './verdicts';

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

/** A finding names so many schools. */
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
  findings.push(...paired.findings, ...pairFindings(schools, paired.pairs, settings.support.partners));
  findings.push(...eventsInFuture(paired.pairs, input.asOf));
  const facts = supportFacts(schools, records, paired.pairs, input.planRows, input.asOf);
  const evidence = evidenceLines(input.evidence, facts, isLesosibirsk(records));
  findings.push(...evidence.findings, ...doubtfulEvidence(evidence.lines, input.asOf));
  return { outcome: { year, schools, pairs: paired.pairs, evidence: evidence.lines }, findings };
}

function isWanted({ settings, evidence, records }: SupportInput): boolean {
  const { sheets } = settings.support;
  if (sheets !== 'auto') return sheets === 'always' && records.length > 0;
  return (
    evidence.some(statesSomething) ||
    records.some(
      ({ programme }) =>
        programme.supportMarks.length + programme.partnerships.length + programme.partnerDecisions.length > 0,
    )
  );
}

/** The programme names bodies of its own town: they answer for nothing elsewhere. */
function isLesosibirsk(records: readonly SchoolRecords[]): boolean {
  return records.length > 0 && records.every(({ school }) => /лесосибирск/i.test(school.municipality ?? ''));
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
  const marks = { lowResults: marked('lowResults'), hardConditions: marked('hardConditions') };
  const lows = lowVerdicts(known, marks.lowResults, settings.support.shnro);
  const schools = records.map(({ school, contexts }, index): SupportSchool => {
    const one = known[index]!;
    const shares = sharesOf(one.risk, settings.support.nsu);
    const low = lows[index]!;
    const hard = hardVerdict(marks.hardConditions[index]!, one.social, shares, settings.support.nsu);
    const slices = newestFirst(contexts.filter((slice) => slice.year === null || slice.year === contextYear));
    return {
      school,
      low: low.verdict,
      lowGround: low.ground,
      lowOther: low.other,
      hard: hard.verdict,
      hardGround: hard.ground,
      hardOther: hard.other,
      group: groupOf(low.verdict, hard.verdict),
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
  findings.push(...marksThatDiffer(schools, known));
  if (schools.length > 0 && schools.every(({ hard }) => hard === 'unknown'))
    findings.push({ code: 'nsuDataMissing', severity: 'warning', params: {} });
  return schools;
}

/**
 * Schools whose ready mark and rule differ, whichever decides: one finding for ШНРО and one for НСУ. The rules of НСУ
 * are readings of our own, so that their difference is only worth a note.
 */
function marksThatDiffer(schools: readonly SupportSchool[], known: readonly Known[]): Finding[] {
  return (['lowResults', 'hardConditions'] as const).flatMap((key): Finding[] => {
    const otherOf = ({ lowOther, hardOther }: SupportSchool) => (key === 'lowResults' ? lowOther : hardOther);
    const differing = schools.filter((one) => otherOf(one) !== null);
    const [first] = differing;
    if (!first) return [];
    const mark = known[schools.indexOf(first)]!.marks.find((one) => one[key] !== null)!;
    const params = {
      mark: MARK_WORDS[key],
      count: differing.length,
      decides: otherOf(first)!.ground === 'mark' ? 'rule' : 'mark',
      schools: names(differing),
    };
    return [
      {
        code: 'supportMarkDiffers',
        severity: key === 'lowResults' ? 'warning' : 'info',
        ...mark.source,
        params,
      },
    ];
  });
}

/** Names for a finding; the sheet has all of them. */
function names(list: readonly SupportSchool[]): string {
  const shown = list.slice(0, NAMED).map(({ school }) => schoolLabel(school));
  return shown.join('; ') + (list.length > NAMED ? ' …' : '');
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

/** ШНРО without an agreement in force, and those for which no partner was found, with what kept one away. */
function pairFindings(
  schools: readonly SupportSchool[],
  pairs: SupportOutcome['pairs'],
  { sameMunicipality }: Settings['support']['partners'],
): Finding[] {
  const low = schools.filter(({ low }) => low === 'yes');
  const concluded = new Set(
    pairs.filter(({ state }) => state === 'concluded').map(({ school }) => school.id),
  );
  const paired = new Set(pairs.map(({ school }) => school.id));
  const without = low.filter(({ school }) => !concluded.has(school.id));
  const alone = low.filter(({ school }) => !paired.has(school.id));
  const findings: Finding[] = [];
  if (without.length > 0) {
    const params = { count: without.length, total: low.length, schools: names(without) };
    findings.push({ code: 'shnroWithoutAgreement', severity: 'warning', params });
  }
  if (alone.length > 0) {
    const placeOf = ({ school }: SupportSchool) => (sameMunicipality ? (school.municipality ?? '') : '');
    const lowest = new Map<string, number>();
    for (const one of alone)
      if (one.result !== null)
        lowest.set(placeOf(one), Math.min(lowest.get(placeOf(one)) ?? Infinity, one.result));
    // Schools that nobody knows to be no ШНРО are not suggested, however high their results.
    const undecided = schools.filter(
      (one) => one.low === 'unknown' && (one.result ?? -1) > (lowest.get(placeOf(one)) ?? Infinity),
    );
    const params = {
      count: alone.length,
      schools: names(alone),
      withoutResult: alone.filter(({ result }) => result === null).length,
      undecided: undecided.length,
    };
    findings.push({ code: 'partnersNotFound', severity: 'warning', params });
  }
  return findings;
}
