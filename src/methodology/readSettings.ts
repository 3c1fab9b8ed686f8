import type { Settings } from './settings';
import { SETTINGS_CATALOGUE } from './settingsCatalogue';
import type { SettingsPlace, SettingsReading } from './settingsReader';
import { SettingsReader } from './settingsReader';

const READER = new SettingsReader(SETTINGS_CATALOGUE);

/**
 * Settings from a parsed JSON file: a partial object laid over the defaults. What is unknown or not
 * allowed is named by a finding and the default stays.
 */
export function readSettings(json: unknown, place: SettingsPlace = {}): SettingsReading {
  return READER.fromJson(json, place);
}

/**
 * Settings from the sheet «Методика»: pairs of code and cell text over `base`. Official words («да», «≥»,
 * «более»), codes and decimal commas are understood.
 */
export function settingsFromSheet(
  base: Settings,
  pairs: Readonly<Record<string, string>>,
  where: SettingsPlace,
): SettingsReading {
  return READER.fromSheet(base, pairs, where);
}
