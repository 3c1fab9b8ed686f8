import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import type { SettingEntry, SettingValue } from '../methodology/settingsCatalogue';
import { settingValue } from '../methodology/settingsCatalogue';

/** Up to this many whole numbers are all tried; of a wider range only the neighbourhood is. */
const FEW = 9;
const STEPS = [-10, -5, 0, 5, 10];

/**
 * Values of a setting whose effect is shown: every choice; every whole number of a short range; of any other
 * number the value in force, its neighbours and the default; of a set the one in force and each one that
 * differs from it by one word.
 */
export function valuesToTry(entry: SettingEntry, settings: Settings): readonly SettingValue[] {
  const { allowed, code } = entry;
  const current = settingValue(settings, code);
  if (allowed.kind === 'one') return allowed.choices.map(({ value }) => value);
  if (allowed.kind === 'set') {
    const chosen = current as readonly string[];
    return [chosen, ...allowed.choices.map(({ value }) => toggled(entry, chosen, String(value)))];
  }
  const { from, to, whole } = allowed;
  if (whole && to - from < FEW) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const around = STEPS.map((step) => Math.round((Number(current) + step) * 1000) / 1000);
  const values = new Set([...around, Number(settingValue(DEFAULT_SETTINGS, code))]);
  return [...values].filter((value) => value >= from && value <= to).sort((a, b) => a - b);
}

/** The set with one word put in or taken out, in the order of the catalogue. */
export function toggled({ allowed }: SettingEntry, chosen: readonly string[], word: string): string[] {
  const words = allowed.kind === 'number' ? [] : allowed.choices.map(({ value }) => String(value));
  return words.filter((one) => chosen.includes(one) !== (one === word));
}
