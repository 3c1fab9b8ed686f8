import type { CellSpec } from '../../report/sheetSpec';
import { serialOfDate } from '../numberFormats';

/** What `range.formulas` takes: a text that begins with «=» is a formula. */
export type CellInput = string | number | boolean;

/** The most characters that Excel keeps in one cell. */
const MAX_TEXT = 32_767;

/** Month names by which Excel takes «май 2022» for a date, in the languages of our users. */
const MONTH =
  /^(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Texts that Excel would take for a formula, number, date, truth value or error. */
const READ_OTHERWISE = /^\s*([-=+@'.,(#$€£¥₽%\d]|(true|false|истина|ложь)\s*$)/i;

/** A cell as Excel has to be told it: nothing of a text is ever read as a formula or a number. */
export function cellInput({ value, formula, style }: CellSpec): CellInput {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value !== 'string') return value ?? '';
  const serial = style === 'date' || style === 'inputDate' ? serialOfDate(value) : null;
  return serial ?? textInput(value);
}

/** The leading apostrophe says «text»; Excel does not show it. */
export function textInput(value: string): string {
  const text = shown(value);
  const risky = READ_OTHERWISE.test(text) || (MONTH.test(text) && /\d/.test(text));
  return risky ? `'${text}` : text;
}

/** The text as a cell can hold it. */
export function shown(value: string): string {
  const clean = value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return clean.length > MAX_TEXT - 1 ? `${clean.slice(0, MAX_TEXT - 2)}…` : clean;
}

/** Bytes of an input in a request: a Cyrillic letter takes two, a quote is escaped twice on its way to the web. */
export function inputBytes(input: CellInput): number {
  if (typeof input !== 'string') return 8;
  let bytes = 3;
  for (let index = 0; index < input.length; index += 1) {
    const code = input.charCodeAt(index);
    bytes += code === QUOTE ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

const QUOTE = 0x22;
