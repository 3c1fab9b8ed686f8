import type { Quintile } from './outcome';

/** With fewer schools a fifth of them is less than one school. */
export const LEAST_FOR_QUINTILES = 5;

/**
 * Quintile of a value among the values of all schools of the set (its own included), 1 the lowest.
 * Sorted ascending, quintile = ⌊5·(rank − 1) / N⌋ + 1; equal values get the lower rank and so one quintile.
 * null with fewer than five known values, without a value, or with one that is not in the set's scale (not a
 * number). Unknown values (null) do not count. Source: methodology B3; the region counts over all its schools.
 */
export function quintileOf(value: number | null, values: readonly (number | null)[]): Quintile | null {
  if (value === null || Number.isNaN(value)) return null;
  let known = 0;
  let below = 0;
  for (const other of values) {
    if (other === null || Number.isNaN(other)) continue;
    known += 1;
    if (other < value) below += 1;
  }
  return quintile(below, known);
}

/** The same for every value of the set at once: one sorting however many schools there are. */
export function quintilesOf(values: readonly (number | null)[]): (Quintile | null)[] {
  const sorted = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const below = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!below.has(value)) below.set(value, index);
  });
  return values.map((value) => (value === null ? null : quintile(below.get(value)!, sorted.length)));
}

/** A value above the whole set (asked from outside of it) stays in the fifth quintile. */
function quintile(below: number, known: number): Quintile | null {
  if (known < LEAST_FOR_QUINTILES) return null;
  return (Math.min(4, Math.floor((5 * below) / known)) + 1) as Quintile;
}
