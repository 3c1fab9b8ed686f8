import type { SettingEntry, SettingValue } from '../../../methodology/settingsCatalogue';
import { settingCell } from '../../../methodology/settingsCatalogue';
import type { Variant } from '../../engine/contract';

/** The place of a number among neighbours that are all the same as one value above them. */
export interface Alike {
  /** The first tells it for all: «4–9». */
  readonly first: number;
  readonly last: number;
}

/** The run of equal neighbours that a value stands in; null when it stands alone or is no number. */
export function alikeAt(
  entry: SettingEntry,
  values: readonly SettingValue[],
  index: number,
  variants: readonly Variant[],
): Alike | null {
  const same = (at: number) => {
    const value = values[at];
    if (typeof value !== 'number') return undefined;
    const variant = variants.find((one) => one.value === String(settingCell(entry, value)));
    return variant && !variant.current && variant.changes.length > 0 ? variant.sameAs : undefined;
  };
  const wanted = same(index);
  if (wanted === undefined) return null;
  let [first, last] = [index, index];
  while (same(first - 1) === wanted) first -= 1;
  while (same(last + 1) === wanted) last += 1;
  return first === last ? null : { first: values[first] as number, last: values[last] as number };
}
