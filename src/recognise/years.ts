import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/grid';
import type { Season } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { academicYear, parseAcademicYear } from '../model/year';
import { calendarDate } from './dates';

const CALENDAR_YEAR = /(?<!\d)20[0-4]\d(?!\d)/g;

/** The different calendar years named in a text, in the order of appearance. */
export function calendarYearsIn(text: string): number[] {
  return [...new Set((text.match(CALENDAR_YEAR) ?? []).map(Number))];
}

/**
 * The academic year that a title means: «2021/2022 учебный год» as written; «ОГЭ 2022», «в 2022 году» – the
 * academic year that ended in that calendar year. The first year counts («2023 … (в т. ч. 2022)»).
 */
export function yearInText(text: string): AcademicYear | null {
  const stated = parseAcademicYear(text);
  if (stated) return stated;
  const [calendar] = calendarYearsIn(text);
  return calendar === undefined ? null : academicYear(calendar - 1);
}

/** A date as `YYYY-MM-DD` from a date cell or from texts «01.09.2020», «2020-09-01»; null for none and for 31.02.2023. */
export function dateIn(value: CellValue): string | null {
  if (value !== null && typeof value === 'object') return value.kind === 'date' ? value.iso : null;
  const text = cellText(value);
  const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/.exec(text);
  return local && calendarDate(Number(local[3]), Number(local[2]), Number(local[1]));
}

/**
 * Which programme a ВПР written on a date tests (methodology F3): from September on it is an autumn work
 * over the programme of the academic year that has ended, otherwise a spring work of the current one.
 * In both cases that is the academic year which ends in the calendar year of the date.
 */
export function programmeOfDate(iso: string): { readonly year: AcademicYear; readonly season: Season } {
  const calendar = Number(iso.slice(0, 4));
  return {
    year: academicYear(calendar - 1),
    season: Number(iso.slice(5, 7)) >= 9 ? 'autumn' : 'spring',
  };
}
