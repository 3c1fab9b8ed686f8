import type { Contribution, HistoryPoint, IndicatorValue, Ratio } from './outcome';
import { valueOf } from './outcome';
import type { Bounds } from '../../model/programme/indicator';

/** What the schools without data may still add to the two numbers of a share. */
export interface OpenNumbers {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What may still come: of a school that stands in the denominator its whole denominator, of one that says how many
 * people are open just those. Null where a school is silent about both numbers and its size is not known.
 */
export function openNumbers(contributions: readonly Contribution[]): OpenNumbers | null {
  let [numerator, denominator] = [0, 0];
  for (const one of contributions) {
    if (one.numerator !== null && !one.incomplete) continue;
    const more = one.open ?? (one.numerator === null ? one.denominator : null);
    if (more === null) return null;
    numerator += more;
    if (one.denominator === null) denominator += more;
  }
  return { numerator, denominator };
}

/** Between which percents a share lies; undefined: it is exact. */
export function boundsOfSchools(
  ratio: Ratio,
  contributions: readonly Contribution[],
): Bounds | null | undefined {
  if (!ratio.denominator) return undefined;
  const open = openNumbers(contributions);
  if (open === null) return null;
  if (open.numerator === 0 && open.denominator === 0) return undefined;
  const whole = ratio.denominator + open.denominator;
  return {
    low: (100 * ratio.numerator) / whole,
    high: (100 * Math.min(ratio.numerator + open.numerator, whole)) / whole,
  };
}

/** Bounds of any value: an exact one is both of them itself; null where nobody can say, or nothing is known. */
export function boundsOf({
  bounds,
  ...value
}: Pick<HistoryPoint, 'ratio' | 'percent' | 'bounds'>): Bounds | null {
  if (bounds !== undefined) return bounds;
  const number = valueOf(value);
  return number === null ? null : { low: number, high: number };
}

/**
 * How a value is meant: `exact`; `atLeast`, with the missing data it could only be larger; `partly`, of those who
 * gave data: with the others it could be larger or smaller.
 */
export type Precision = 'exact' | 'atLeast' | 'partly';

export function precisionOf(value: Pick<IndicatorValue, 'ratio' | 'percent' | 'bounds'>): Precision {
  const { bounds } = value;
  if (bounds === undefined) return 'exact';
  return bounds !== null && Math.abs(bounds.low - valueOf(value)!) < 1e-9 ? 'atLeast' : 'partly';
}
