import type { Verdict } from '../../model/verdict';
import { allOf, anyOf } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { ShnorVerdict } from '../outcome';
import type { Settings } from '../settings';
import type { MeasuredSchool } from './judgeSocial';
import type { JudgedSchool } from './focusGroup';
import type { ResultBasis, SocialOutcome } from './outcome';
import { withoutNoise } from './results';

/**
 * The mean that results are compared with: of the region as typed in the settings, else Σ passed / Σ participants
 * of the loaded schools, or the arithmetic mean of their ready results. null without results.
 */
export function meanResult(
  schools: readonly MeasuredSchool[],
  basis: ResultBasis,
  { regionMean }: Settings['social'],
): SocialOutcome['mean'] {
  if (basis === 'none') return null;
  if (regionMean > 0) return { value: regionMean, typed: true };
  let above = 0;
  let below = 0;
  for (const { pooled, result } of schools) {
    if (result === null) continue;
    above += pooled ? 100 * pooled.passed : result;
    below += pooled ? pooled.participants : 1;
  }
  return { value: withoutNoise(above / below), typed: false };
}

/**
 * The bound of «более высокие результаты»: the mean, the median of the results of the first quintile, or the least
 * result of its top third (⌈m / 3⌉ schools; equal results are in it together), which is itself inside. Schools of the
 * quintile without a result can lie anywhere, so the bound of the last two is known between `least` and `most` only.
 */
export function higherBound(
  schools: readonly MeasuredSchool[],
  mean: SocialOutcome['mean'],
  { higher }: Settings['social'],
): HigherBound | null {
  if (higher === 'aboveMean') return mean && { least: mean.value, most: mean.value };
  const lowest = schools.filter(({ quintile }) => quintile === 1);
  const known = lowest.flatMap(({ result }) => result ?? []).sort((a, b) => b - a);
  if (known.length === 0) return null;
  const missing = (value: number) => Array.from({ length: lowest.length - known.length }, () => value);
  const bound = higher === 'aboveMedian' ? medianOf : topThirdBound;
  return { least: bound([...known, ...missing(-Infinity)])!, most: bound([...missing(Infinity), ...known])! };
}

/** Between what a bound lies; both are one number when nothing is missing. */
export interface HigherBound {
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
  { mean, bound }: Pick<SocialOutcome, 'mean'> & { readonly bound: HigherBound | null },
  settings: Settings['social'],
): JudgedSchool[] {
  return schools.map((school) => {
    const lowest: Verdict = school.quintile === null ? 'unknown' : verdictOf(school.quintile === 1);
    const low =
      settings.low === 'shnor'
        ? lowByList(school, shnor.get(school.school.id), year)
        : compared(school.result, mean?.value ?? null, (result, bound) => result < bound);
    const above = (limit: number | undefined) =>
      compared(school.result, limit ?? null, (result, value) =>
        settings.higher === 'topThird' ? result >= value : result > value,
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
