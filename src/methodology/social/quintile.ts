import type { Quintile, QuintileRange } from './outcome';
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
  if (value === null) return null;
  const own = withoutNoise(value);
  const at = values.findIndex((other) => other !== null && withoutNoise(other) === own);
  return at < 0 ? null : quintilesOf(values)[at]!;
}

/** The same for every value of the set at once: one sorting however many schools there are. */
export function quintilesOf(values: readonly (number | null)[]): (Quintile | null)[] {
  const { places, known } = placesFromBelow(values);
  return places.map((place) => (place === null ? null : quintileAt(place, known)));
}

/**
 * Between which quintiles each value of the set lies while some of it are unknown: all of those may stand below the
 * value, or none. One number twice when they cannot move it; null where `quintilesOf` has none.
 */
export function quintileRanges(values: readonly (number | null)[]): (QuintileRange | null)[] {
  const { places, known } = placesFromBelow(values);
  const all = values.length;
  return places.map((place) =>
    place === null ? null : { least: quintileAt(place, all), most: quintileAt(place + all - known, all) },
  );
}

function quintileAt(below: number, all: number): Quintile {
  return (Math.floor((5 * below) / all) + 1) as Quintile;
}

/** How many known values are lower than each; null for all where nothing tells the schools apart. */
function placesFromBelow(values: readonly (number | null)[]): {
  readonly places: readonly (number | null)[];
  readonly known: number;
} {
  const clean = values.map((value) => (value === null || Number.isNaN(value) ? null : withoutNoise(value)));
  const sorted = clean.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const known = sorted.length;
  if (known < LEAST_FOR_QUINTILES || sorted[0] === sorted[known - 1])
    return { places: values.map(() => null), known };
  const below = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!below.has(value)) below.set(value, index);
  });
  return { places: clean.map((value) => (value === null ? null : below.get(value)!)), known };
}
