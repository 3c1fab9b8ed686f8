import type { SettingEntry } from './catalogue/entry';
import { MONITORING_ENTRIES } from './catalogue/monitoringEntries';
import { PLAN_ENTRIES } from './catalogue/planEntries';
import { RISK_ENTRIES } from './catalogue/riskEntries';
import { SHNOR_ENTRIES } from './catalogue/shnorEntries';
import { SOCIAL_ENTRIES } from './catalogue/socialEntries';
import { PROFILE_ENTRIES } from './catalogue/profileEntries';
import { SUPPORT_ENTRIES } from './catalogue/supportEntries';

export type { Allowed, Choice, SettingEntry } from './catalogue/entry';
export type { SettingValue } from './settingWords';
export { NO_CHOICE, allowedText, refusalText, settingCell, settingValue } from './settingWords';

/** Every threshold, sign and reading with its paragraph in the source, in the order of `Settings`. */
export const SETTINGS_CATALOGUE: readonly SettingEntry[] = [
  ...SHNOR_ENTRIES,
  ...RISK_ENTRIES,
  ...MONITORING_ENTRIES,
  ...PLAN_ENTRIES,
  ...SOCIAL_ENTRIES,
  ...PROFILE_ENTRIES,
  ...SUPPORT_ENTRIES,
];
