import type { Variant } from '../../engine/contract';
import type { SettingEntry, SettingValue } from '../../../methodology/settingsCatalogue';
import { NO_CHOICE, settingCell } from '../../../methodology/settingsCatalogue';
import type { Format } from '../../../locale/language';
import { SETTINGS_TEXTS } from '../../../locale/pane/settings';

/** The name of a setting in the reader's language. */
export function settingLabel({ label, labelEn }: SettingEntry, { language }: Format): string {
  return language === 'ru' ? label : labelEn;
}

/** A value in the reader's language: «≥ (не менее)», «5 разделов», «10 %». */
export function valueLabel(entry: SettingEntry, value: SettingValue, format: Format): string {
  if (typeof value === 'number') {
    const unit = unitLabel(entry, value, format);
    const space = unit === '' || (unit === '%' && format.language === 'en') ? '' : '\u00a0';
    return `${format.number(value, 3)}${space}${unit}`;
  }
  if (format.language === 'ru') return String(settingCell(entry, value));
  const choices = entry.allowed.kind === 'number' ? [] : entry.allowed.choices;
  const english = (one: string | boolean) => choices.find((choice) => choice.value === one)?.labelEn ?? '';
  if (typeof value === 'string' || typeof value === 'boolean') return english(value);
  return value.length === 0 ? SETTINGS_TEXTS.en.none : value.map(english).join('; ');
}

/** The unit behind a number: «2 раздела», «10 %». */
export function unitLabel({ unit }: SettingEntry, count: number, format: Format): string {
  const forms = SETTINGS_TEXTS[format.language].units[unit];
  return forms ? format.plural(count, forms) : unit;
}

/** The same for a value given as the text of «Методика»; an empty set is «не задано». */
export function textLabel(entry: SettingEntry, text: string, format: Format): string {
  const { allowed } = entry;
  if (allowed.kind === 'number') return valueLabel(entry, Number(text), format);
  if (allowed.kind === 'set' && text === NO_CHOICE) return SETTINGS_TEXTS[format.language].notSet;
  if (format.language === 'ru') return text;
  const english = (label: string) =>
    allowed.choices.find((choice) => choice.label === label)?.labelEn ?? label;
  return text.split('; ').map(english).join('; ');
}

/** «станет: да 25 (+2), не определено 4, нет 3 (−2)», from the counts of a value and of the one in force. */
export function effectText(
  entry: SettingEntry,
  variant: Variant,
  inForce: Variant | undefined,
  format: Format,
): string {
  const texts = SETTINGS_TEXTS[format.language];
  if (variant.current) return `${texts.inForce}: ${texts.counts(variant, null, format)}`;
  if (variant.changes.length === 0) return texts.same;
  if (variant.sameAs !== undefined) return texts.sameAs(textLabel(entry, variant.sameAs, format));
  return `${texts.becomes}: ${texts.counts(variant, inForce ?? null, format)}`;
}
