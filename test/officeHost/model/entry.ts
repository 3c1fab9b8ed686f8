import type { CellScalar } from './book';

/** What a cell takes up when something is entered into it. */
export interface Entry {
  readonly value: CellScalar;
  readonly formula: string | null;
  /** A number format that Excel gives the cell when it had «General». */
  readonly numberFormat?: string;
}

/** The day number of Excel: 1 is 1 January 1900, with its leap-year fault. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

export function serialDate(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function numeric(text: string, locale: string): Entry | null {
  const russian = locale.startsWith('ru');
  // «1.5» is no number where the comma parts the decimals.
  if (russian && text.includes('.')) return null;
  const plain = russian ? text.trim().replace(',', '.') : text.trim();
  const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?(%)?$/i.exec(plain);
  if (!number) return null;
  const percent = number[3] !== undefined;
  const value = Number(plain.replace('%', ''));
  return {
    value: percent ? value / 100 : value,
    formula: null,
    ...(percent && { numberFormat: plain.includes('.') ? '0.00%' : '0%' }),
  };
}

/** «1.2» means this year; a host without a clock takes one. */
const THIS_YEAR = 2026;

function date(text: string, locale: string): Entry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dotted = locale.startsWith('ru') ? /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(text) : null;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const serial = iso
    ? dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : dotted
      ? dateSerial(Number(dotted[3] ?? THIS_YEAR), Number(dotted[2]), Number(dotted[1]))
      : slashed
        ? dateSerial(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]))
        : null;
  return serial === null
    ? null
    : { value: serial, formula: null, numberFormat: locale.startsWith('ru') ? 'dd.mm.yyyy' : 'm/d/yyyy' };
}

/**
 * What becomes of a value that is entered: «=…» is a formula, «'…» a text, a text that reads as a number, a percent,
 * a date or a truth value becomes one — and nothing of this in a cell with the format «@».
 * A text after + - @ that is no number is taken as a formula too, as the keyboard does (belief for the API).
 */
export function enter(input: unknown, numberFormat: string, locale: string): Entry {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, formula: null };
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (numberFormat === '@') return { value: text, formula: null };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const read = date(text, locale) ?? numeric(text, locale);
  if (read) return read;
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: null };
  if (/^[+\-@][\p{L}(_$]/u.test(text)) return { value: 0, formula: `=${text.replace(/^[+@]/, '')}` };
  return { value: text, formula: null };
}
