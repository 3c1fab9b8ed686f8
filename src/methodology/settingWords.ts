import type { Allowed, SettingEntry } from './catalogue/entry';
import type { Settings } from './settings';

/** The value of a setting: a number, a word, true/false, or a list of words. */
export type SettingValue = number | string | boolean | readonly string[];

/** What a settings object holds under a code such as `risk.s2.load36`. */
export function settingValue(settings: Settings, code: string): SettingValue {
  let value: unknown = settings;
  for (const key of code.split('.')) value = (value as Record<string, unknown>)[key];
  return value as SettingValue;
}

/** A value as it stands on the sheet «Методика»: numbers stay numbers, choices are their official words. */
export function settingCell(entry: SettingEntry, value: SettingValue): number | string {
  if (typeof value === 'number') return value;
  const choices = entry.allowed.kind === 'number' ? [] : entry.allowed.choices;
  const label = (one: string | boolean) =>
    choices.find((choice) => choice.value === one)?.label ?? String(one);
  if (typeof value === 'string' || typeof value === 'boolean') return label(value);
  return value.length === 0 ? NO_CHOICE : value.map(label).join('; ');
}

/** How an empty set is written. */
export const NO_CHOICE = 'нет';

/** Allowed values in words: «от 0 до 100», «да / нет». */
export function allowedText(allowed: Allowed, language: 'ru' | 'en' = 'ru'): string {
  if (allowed.kind === 'number') {
    const from = language === 'ru' ? String(allowed.from).replace('.', ',') : String(allowed.from);
    const range = language === 'ru' ? `от ${from} до ${allowed.to}` : `${from} to ${allowed.to}`;
    if (!allowed.whole) return range;
    return language === 'ru' ? `целое ${range}` : `a whole number, ${range}`;
  }
  const labels = allowed.choices.map((choice) => (language === 'ru' ? choice.label : choice.labelEn));
  if (allowed.kind === 'one') return labels.join(' / ');
  return language === 'ru'
    ? `${NO_CHOICE} или через «;»: ${labels.join(', ')}`
    : `none, or by «;»: ${labels.join(', ')}`;
}

/** The same for a value that was refused: with the number of decimals, which may be the cause. */
export function refusalText(allowed: Allowed, language: 'ru' | 'en' = 'ru'): string {
  const text = allowedText(allowed, language);
  if (allowed.kind !== 'number' || allowed.whole) return text;
  return language === 'ru'
    ? `${text}, не более трёх знаков после запятой`
    : `${text}, at most three decimals`;
}
