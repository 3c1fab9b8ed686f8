import type { Finding } from '../../model/finding';
import type { RiskFactor } from '../../model/riskFactor';
import type { School } from '../../model/school';
import type { Verdict } from '../../model/verdict';
import { anyOf } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import { yearBefore } from '../../model/year';
import type { RiskOutcome, RiskSection, RiskVerdict } from '../outcome';
import { judgeRisk } from '../risk';
import { riskFactors } from '../riskFactors';
import { sectionOf } from '../riskSections';
import { atWork } from '../schoolYears';
import type { Settings } from '../settings';
import type { MonitoringInput } from './scope';

/** Table 3.2 of the list year and of the year before; null where nothing was loaded for it. */
export interface RiskTables {
  readonly now: RiskOutcome | null;
  readonly before: RiskOutcome | null;
  readonly years: readonly [AcademicYear, AcademicYear];
}

/** What became of a school between two tables. */
export interface RiskChange {
  readonly school: School;
  readonly before: Verdict;
  readonly now: Verdict;
  /** `became`: not risky, then risky; `left`: the other way; `stays`: risky in both; `never`; `unknown`. */
  readonly change: 'became' | 'left' | 'stays' | 'never' | 'unknown';
  /** Factors of the table before that are surely gone, with their values of that time. */
  readonly removed: readonly RiskFactor[];
  /** Factors that the table before surely had not. */
  readonly appeared: readonly RiskFactor[];
}

/**
 * Table 3.2 of the year before the list year, from the context and the filled tables that name that year: an
 * undated one belongs to the list year. ВПР alone make no table. Errors of its data are handed on.
 */
export function riskTables(input: MonitoringInput, say: (finding: Finding) => void): RiskTables {
  const { year, contextYear, settings } = input;
  const yearThen = yearBefore(year);
  const contextThen = yearBefore(contextYear);
  const there = input.records.filter(({ school }) => atWork(school, yearThen) === 'yes');
  const records = there.map((record) => ({
    ...record,
    contexts: record.contexts.filter((context) => context.year === contextThen),
    riskColumns: record.riskColumns.filter(
      (column) => column.year === contextThen || column.year === yearThen,
    ),
  }));
  const stated = records.some(({ contexts, riskColumns }) => contexts.length + riskColumns.length > 0);
  const years = [year, yearThen] as const;
  if (!stated) return { now: input.risk, before: null, years };
  const { outcome, findings } = judgeRisk(records, yearThen, contextThen, settings);
  findings.filter(({ severity }) => severity === 'error').forEach(say);
  return { now: input.risk, before: outcome, years };
}

/** Every school of the present table with what changed; null without both tables. Norilsk 3.3.1.3, 3.3.2.2. */
export function riskChanges({ now, before }: RiskTables, risk: Settings['risk']): RiskChange[] | null {
  if (!now || !before) return null;
  const then = new Map(before.schools.map((line) => [line.school.id, line]));
  return now.schools.map((line) => {
    const old = then.get(line.school.id);
    // A school that was not there a year before was at no risk.
    const was = old?.verdict ?? 'no';
    return {
      school: line.school,
      before: was,
      now: line.verdict,
      change: changeOf(was, line.verdict),
      removed: old ? surelyGone(old, line, risk) : [],
      appeared: old ? surelyGone(line, old, risk) : riskFactors(line, risk).hit,
    };
  });
}

function changeOf(before: Verdict, now: Verdict): RiskChange['change'] {
  if (before === 'unknown' || now === 'unknown') return 'unknown';
  if (before === 'yes') return now === 'yes' ? 'stays' : 'left';
  return now === 'yes' ? 'became' : 'never';
}

/** Factors of one table that the other has data about and does not have. */
function surelyGone(of: RiskVerdict, other: RiskVerdict, risk: Settings['risk']): RiskFactor[] {
  const present = new Set(riskFactors(other, risk).hit.map(({ indicator }) => indicator));
  return riskFactors(of, risk).hit.filter(
    ({ indicator }) => !present.has(indicator) && !isOpen(indicator, other),
  );
}

function isOpen(indicator: RiskFactor['indicator'], line: RiskVerdict): boolean {
  if (indicator === 'contingent') return line.sections[3] === 'unknown';
  return line.missing.includes(indicator);
}

/** Ресурсные дефициты: the material base or the staff is hit (A4.5, our reading of «ресурсные»). */
export function deficitVerdict({ sections }: RiskVerdict): Verdict {
  return anyOf([sections[1], sections[2]]);
}

const RESOURCES: readonly RiskSection[] = [1, 2];

/** Of the factors those of the material base and the staff. */
export function resourceFactors(factors: readonly RiskFactor[]): RiskFactor[] {
  return factors.filter(
    ({ indicator }) => indicator !== 'contingent' && RESOURCES.includes(sectionOf(indicator)),
  );
}
