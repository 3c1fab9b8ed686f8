import type { Quintile } from './outcome';
import { withoutNoise } from './results';

/** With fewer schools a fifth of them is less than one school. */
export const LEAST_FOR_QUINTILES = 5;

/**
 * Quintile of a value among the values of all schools of the set (its own included), 1 the lowest.
 * Sorted ascending, quintile = ⌊5·(rank − 1) / N⌋ + 1; equal values get the lower rank and so one quintile.
 * null with fewer than five known values, when all of them are equal (then nothing tells the schools apart), and for
 * a value that is none of the set's. Unknown values (null) do not count; the noise of binary fractions does not tell
 * values apart. Source: methodology B3; the region counts over all its schools.
 */
export function quintileOf(value: number | null, values: readonly (number | null)[]): Quintile | null {
  const known = knownValues(values);
  if (value === null || !tellApart(known)) return null;
  const own = withoutNoise(value);
  return known.includes(own) ? quintileAt(known.filter((other) => other < own).length, known.length) : null;
}

/** The quintile of a value of a set of so many, so many of which are lower. */
export function quintileAt(below: number, all: number): Quintile {
  return (Math.floor((5 * below) / all) + 1) as Quintile;
}

/** The values that are known, without noise. */
export function knownValues(values: readonly (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null && !Number.isNaN(value)).map(withoutNoise);
}

/** Are there enough values for quintiles, and not all equal? */
export function tellApart(known: readonly number[]): boolean {
  return known.length >= LEAST_FOR_QUINTILES && known.some((value) => value !== known[0]);
}
