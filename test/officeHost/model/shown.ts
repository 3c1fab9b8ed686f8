import type { CellScalar } from './book';
import { serialDate } from './entry';

/** Excel's category of a number format, as `numberFormatCategories` names it. */
export function formatCategory(format: string): string {
  if (format === 'General' || format === '') return 'General';
  if (format === '@') return 'Text';
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'Percentage';
  if (/^m\/d\/yyyy$|^d{1,2}[./]m{1,2}[./]y{2,4}$/i.test(bare)) return 'Date';
  if (/^h+:m+(:s+)?/i.test(bare)) return 'Time';
  if (/^#?,?#*0(\.0+)?$/.test(bare)) return 'Number';
  if (/E\+/i.test(bare)) return 'Scientific';
  return 'Custom';
}

export const isError = (value: CellScalar): boolean =>
  typeof value === 'string' &&
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(value);

export function valueType(value: CellScalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isError(value) ? 'Error' : 'String';
}

function dateText(serial: number, format: string): string {
  const { year, month, day } = serialDate(serial);
  const two = (value: number) => String(value).padStart(2, '0');
  return format
    .replace(/yyyy/i, String(year))
    .replace(/yy/i, two(year % 100))
    .replace(/mm/i, two(month))
    .replace(/\bm\b/i, String(month))
    .replace(/dd/i, two(day))
    .replace(/\bd\b/i, String(day));
}

/** The text in the cell; for the formats that the product meets, with the decimal sign of the locale. */
export function shownText(value: CellScalar, format: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const comma = locale.startsWith('ru') ? ',' : '.';
  const category = formatCategory(format);
  if (category === 'Date') return dateText(value, format);
  const fixed = /^#?,?#*0(?:\.(0+))?(%)?$/.exec(format);
  if (fixed) {
    const number = fixed[2] ? value * 100 : value;
    return `${number.toFixed(fixed[1]?.length ?? 0).replace('.', comma)}${fixed[2] ?? ''}`;
  }
  return String(Number(value.toPrecision(11))).replace('.', comma);
}
