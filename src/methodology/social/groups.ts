import type { Verdict } from '../../model/verdict';
import { allOf, anyOf } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { ShnorVerdict } from '../outcome';
import type { Settings } from '../settings';
import type { MeasuredSchool } from './judgeSocial';
import type { JudgedSchool } from './focusGroup';
import type { MeanResult, ResultBasis } from './outcome';
import { withoutNoise } from './results';

/**
 * The mean that results are compared with: of the region as typed in the settings, else Σ passed / Σ participants
 * of the loaded schools, or the arithmetic mean of their ready results. null without results. A missing result can be
 * anything from 0 to 100, of as many participants as the largest school has; ready results of another scale have no
 * bounds. Source: methodology A3, IRK-2.
 */
export function meanResult(
  schools: readonly MeasuredSchool[],
  basis: ResultBasis,
  { regionMean }: Settings['social'],
): MeanResult | null {
  if (basis === 'none') return null;
  const results = schools.flatMap(({ result }) => result ?? []);
  const missing = schools.filter(({ resultMissing }) => resultMissing).length;
  const counts = { counted: results.length, missing };
  if (regionMean > 0)
    return { ...counts, value: regionMean, typed: true, least: regionMean, most: regionMean };
  let above = 0;
  let below = 0;
  let largest = 1;
  for (const { pooled, result } of schools) {
    if (result === null) continue;
    above += pooled ? 100 * pooled.passed : result;
    below += pooled ? pooled.participants : 1;
    largest = Math.max(largest, pooled ? pooled.participants : 1);
  }
  const bounds = meanBounds(above, below, missing * largest, results.every(isPercent));
  return { ...counts, value: withoutNoise(above / below), typed: false, ...bounds };
}

/** The mean of `sum / weight` when `missing` more are all 0, and when they are all 100. */
export function meanBounds(sum: number, weight: number, missing: number, bounded: boolean): Bounds {
  if (missing > 0 && !bounded) return { least: -Infinity, most: Infinity };
  const mean = (more: number) => withoutNoise((sum + more) / (weight + missing));
  return { least: mean(0), most: mean(100 * missing) };
}

/** From 0 to 100: percent and points of most procedures. */
export function isPercent(value: number): boolean {
  return value >= 0 && value <= 100;
}

/**
 * The bound of «более высокие результаты»: the mean, the median of the results of the first quintile, or the least
 * result of its top third (⌈m / 3⌉ schools; equal results are in it together), which is itself inside. Schools of the
 * quintile without a result, and those that may yet be in it, can lie anywhere: the bound of the last two is then known
 * between `least` and `most` only.
 */
export function higherBound(
  schools: readonly MeasuredSchool[],
  mean: MeanResult | null,
  { higher }: Settings['social'],
): Bounds | null {
  if (higher === 'aboveMean') return mean;
  const inside = schools.filter(({ lowest }) => lowest === 'yes');
  const known = inside.flatMap(({ result }) => result ?? []);
  if (known.length === 0) return null;
  const missing = schools.filter(({ lowest }) => lowest !== 'no').length - known.length;
  return rankBounds(known, missing, higher === 'aboveMedian' ? medianOf : topThirdBound);
}

/** A bound that is taken from values in descending order, when the missing ones are all the lowest or all the highest. */
export function rankBounds(
  known: readonly number[],
  missing: number,
  bound: (descending: readonly number[]) => number | null,
): Bounds {
  const sorted = [...known].sort((a, b) => b - a);
  const open = (value: number) => Array.from({ length: missing }, () => value);
  return { least: bound([...sorted, ...open(-Infinity)])!, most: bound([...open(Infinity), ...sorted])! };
}

/** Between what a bound lies; both are one number when nothing is missing. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : withoutNoise((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** The least value that still belongs to the top third of values sorted from the highest; null of nothing. */
export function topThirdBound(descending: readonly number[]): number | null {
  return descending[Math.ceil(descending.length / 3) - 1] ?? null;
}

/** Control group, staging sites and «идентифицированные школы» of every school; no data is not «no». */
export function groupVerdicts(
  schools: readonly MeasuredSchool[],
  shnor: ReadonlyMap<string, ShnorVerdict>,
  year: AcademicYear,
  { mean, bound }: { readonly mean: MeanResult | null; readonly bound: Bounds | null },
  settings: Settings['social'],
): JudgedSchool[] {
  return schools.map((school) => {
    const { lowest, result } = school;
    const under = (limit: number | undefined) => compared(result, limit ?? null, (own, value) => own < value);
    const low =
      settings.low === 'shnor'
        ? lowByList(school, shnor.get(school.school.id), year)
        : agreed(under(mean?.least), under(mean?.most));
    const above = (limit: number | undefined) =>
      compared(result, limit ?? null, (own, value) =>
        settings.higher === 'topThird' ? own >= value : own > value,
      );
    const higher = agreed(above(bound?.least), above(bound?.most));
    return {
      ...school,
      low,
      control: allOf([lowest, low]),
      stagingSite: allOf([lowest, higher]),
      identified: anyOf([low, lowest]),
    };
  });
}

/** The official list where it is stated, else the calculated mark. */
function lowByList(
  { school }: MeasuredSchool,
  verdict: ShnorVerdict | undefined,
  year: AcademicYear,
): Verdict {
  const listed = school.official.get(year);
  if (listed !== undefined) return verdictOf(listed);
  return verdict?.verdict ?? 'unknown';
}

function compared(
  result: number | null,
  bound: number | null,
  holds: (result: number, bound: number) => boolean,
): Verdict {
  return result === null || bound === null ? 'unknown' : verdictOf(holds(result, bound));
}

function agreed(one: Verdict, other: Verdict): Verdict {
  return one === other ? one : 'unknown';
}

function verdictOf(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}
