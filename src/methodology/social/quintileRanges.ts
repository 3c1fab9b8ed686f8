import type { QuintileRange } from './outcome';
import { knownValues, quintileAt, tellApart } from './quintile';
import { withoutNoise } from './results';

/**
 * Between which quintiles each value of the set lies while some of it are unknown: all of those may stand below the
 * value, or none. One number twice when they cannot move it; null for an unknown value, and for all where the known
 * ones have no quintiles. One sorting however many schools there are. Source: methodology B3.
 */
export function quintileRanges(values: readonly (number | null)[]): (QuintileRange | null)[] {
  const known = knownValues(values).sort((a, b) => a - b);
  if (!tellApart(known)) return values.map(() => null);
  const below = new Map<number, number>();
  known.forEach((value, index) => {
    if (!below.has(value)) below.set(value, index);
  });
  const [all, unknown] = [values.length, values.length - known.length];
  return values.map((value) => {
    const place = value === null ? undefined : below.get(withoutNoise(value));
    if (place === undefined) return null;
    return { least: quintileAt(place, all), most: quintileAt(place + unknown, all) };
  });
}
