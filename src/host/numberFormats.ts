import type { CellValue } from '../grid/grid';

/** Is the percent sign a real one, and not a quoted or escaped letter? */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Does an invariant number format show a date or a time? */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[*_]./g, '');
  return /[dmyhs]/i.test(code.replace(/general/gi, '')) || /\[(h+|m+|s+)\]/i.test(format);
}

const DAY = 86_400_000;
/** Excel believes that 1900 was a leap year: its day 60 never was. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The day that a serial number of the 1900 calendar stands for; a number that is no day is an error, as in Excel. */
export function dateOfSerial(serial: number): CellValue {
  if (serial < 0 || serial >= LAST_DAY + 1) return { kind: 'error', text: '#NUM!' };
  const days = Math.floor(serial);
  const real = days >= FALSE_LEAP_DAY ? days - 1 : days;
  return { kind: 'date', iso: new Date(Date.UTC(1899, 11, 31) + real * DAY).toISOString().slice(0, 10) };
}

/** The serial number of a `YYYY-MM-DD` text from 1 March 1900 on; null for any other value. */
export function serialOfDate(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || time < Date.UTC(1900, 2, 1) ? null : (time - Date.UTC(1899, 11, 30)) / DAY;
}
