/**
 * Numbers of «Методика» that the formulas of other sheets read by a workbook name: editing the cell
 * recalculates the verdicts at once. Every other option is written into the formulas when the sheets
 * are made. Keys are codes of the settings catalogue.
 */
export const THRESHOLD_NAMES = {
  'shnor.threshold': 'ШНОР_порог',
  'shnor.criterion1Procedures': 'ШНОР_процедур',
  'risk.minSections': 'Риск_разделов',
  'risk.s2.load36': 'Риск_нагрузка',
  'risk.s2.noRetraining': 'Риск_без_переподготовки',
  'risk.s3.threshold': 'Риск_контингент',
  'risk.s4.vpr': 'Риск_ВПР',
  'risk.s4.vprCount': 'Риск_ВПР_показателей',
  'risk.s4.failing': 'Риск_неуспевающие',
  'profile.highFactors': 'Профиль_высоких',
  'profile.mediumFactors': 'Профиль_средних',
} as const;

/** The workbook name of a setting, or undefined when formulas do not read it. */
export function thresholdName(code: string): string | undefined {
  return (THRESHOLD_NAMES as Readonly<Record<string, string>>)[code];
}

/**
 * Part of a formula: is the threshold a number? An emptied cell or a word decides nothing, because the lack
 * of a rule is no more a risk (or the absence of one) than the lack of data is (methodology 0.8).
 */
export function isSet(name: string): string {
  return `ISNUMBER(${name})`;
}

/** Codes and values of all settings: the last argument of the custom functions. */
export const SETTINGS_RANGE = 'Методика_параметры';
