import type { Finding } from '../../model/finding';
import type { RiskFactor } from '../../model/riskFactor';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
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

/** A school of the present table with its line of a year before, and what every indicator asks of the two. */
export interface RiskPair {
  readonly line: RiskVerdict;
  /** undefined: the school was not in the table then, or there is no such table. */
  readonly old: RiskVerdict | undefined;
  /** What the school is at risk by, now and then. */
  readonly factors: readonly RiskFactor[];
  readonly oldFactors: readonly RiskFactor[];
  /** Cells of the present line, and of both. */
  readonly cells: readonly Source[];
  readonly allCells: readonly Source[];
}

/** Table 3.2 of the list year and of the year before. */
export interface RiskTables {
  /** null where nothing was loaded for the year. */
  readonly now: RiskOutcome | null;
  readonly before: RiskOutcome | null;
  readonly years: readonly [AcademicYear, AcademicYear];
  /** The schools of the present table; empty without one. */
  readonly pairs: readonly RiskPair[];
  /** What changed between the two tables; null without both. */
  readonly changes: readonly RiskChange[] | null;
  /** Errors of the data of the year before. */
  readonly findings: readonly Finding[];
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
 * Table 3.2 of the list year beside that of the year before, from the context and the filled tables that name that
 * year: an undated one belongs to the list year. ВПР alone make no table. Norilsk 3.3.1.3, 3.3.2.2.
 */
export function riskTables(input: MonitoringInput): RiskTables {
  const { year, settings, risk: now } = input;
  const years = [year, yearBefore(year)] as const;
  const judged = tableBefore(input, years[1]);
  const before = judged?.outcome ?? null;
  const pairs = now ? pairsOf(now, before, settings.risk) : [];
  return {
    now,
    before,
    years,
    pairs,
    changes: now && before && pairs.map(riskChange),
    findings: (judged?.findings ?? []).filter(({ severity }) => severity === 'error'),
  };
}

function tableBefore({ records: all, contextYear, settings }: MonitoringInput, year: AcademicYear) {
  const contextThen = yearBefore(contextYear);
  const there = all.filter(({ school }) => atWork(school, year) === 'yes');
  const records = there.map((record) => ({
    ...record,
    contexts: record.contexts.filter((context) => context.year === contextThen),
    riskColumns: record.riskColumns.filter((column) => column.year === contextThen || column.year === year),
  }));
  const stated = records.some(({ contexts, riskColumns }) => contexts.length + riskColumns.length > 0);
  return stated ? judgeRisk(records, year, contextThen, settings) : null;
}

function pairsOf(now: RiskOutcome, before: RiskOutcome | null, risk: Settings['risk']): RiskPair[] {
  const then = new Map(before?.schools.map((line) => [line.school.id, line]));
  return now.schools.map((line) => {
    const old = then.get(line.school.id);
    const cells = cellsOf(line);
    return {
      line,
      old,
      factors: riskFactors(line, risk).hit,
      oldFactors: old ? riskFactors(old, risk).hit : [],
      cells,
      allCells: old ? [...cells, ...cellsOf(old)] : cells,
    };
  });
}

function cellsOf({ inputs }: RiskVerdict): Source[] {
  const cells: Source[] = [];
  for (const { value } of inputs) {
    if (value?.kind === 'share') cells.push(value.numerator.source, value.denominator.source);
    else if (value?.source) cells.push(value.source);
  }
  return cells;
}

function riskChange({ line, old, factors, oldFactors }: RiskPair): RiskChange {
  // A school that was not there a year before was at no risk.
  const was = old?.verdict ?? 'no';
  return {
    school: line.school,
    before: was,
    now: line.verdict,
    change: changeOf(was, line.verdict),
    removed: surelyGone(oldFactors, factors, line),
    appeared: old ? surelyGone(factors, oldFactors, old) : factors,
  };
}

function changeOf(before: Verdict, now: Verdict): RiskChange['change'] {
  if (before === 'unknown' || now === 'unknown') return 'unknown';
  if (before === 'yes') return now === 'yes' ? 'stays' : 'left';
  return now === 'yes' ? 'became' : 'never';
}

/** Factors of one table that the other, `line`, has data about and does not have. */
function surelyGone(
  factors: readonly RiskFactor[],
  others: readonly RiskFactor[],
  line: RiskVerdict,
): readonly RiskFactor[] {
  if (factors.length === 0) return factors;
  const present = new Set(others.map(({ indicator }) => indicator));
  return factors.filter(({ indicator }) => !present.has(indicator) && !isOpen(indicator, line));
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
