import type { CellValue } from '../../../grid/grid';
import { cellText } from '../../../grid/grid';
import { lastDayOf, parseSlice, sliceParts } from '../../../model/slice';
import { parseAcademicYear, yearDays } from '../../../model/year';
import { calendarDate, readDate } from '../../dates';
import { dateIn } from '../../years';
import { monthsIn } from './sliceText';

/** A stretch of days that a cell names, both ends included, `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DATES = /(?<!\d)(?:\d{1,2}\.\d{1,2}\.20\d\d|20\d\d-\d\d-\d\d)(?!\d)/g;
/** «10-12.05.2023»: the first day stands in the month of the last. */
const WITHIN_MONTH = /(?<![\d.])(\d{1,2})\s*[-–—]\s*(\d{1,2}\.\d{1,2}\.20\d\d)(?!\d)/;
/** «12 мая 2023 г.» */
const DAY_IN_WORDS = /(?<!\d)(\d{1,2})\s+(?=[а-я]+\s+20\d\d)/i;

/**
 * A day, a stretch of days («10–12.05.2023», «01.09.2022 – 31.05.2023»), months («май 2023», «05.2023») or an
 * academic year; null for anything else and for days that do not exist.
 */
export function daysIn(value: CellValue): Days | null {
  const day = readDate(value);
  if (day !== null) return { from: day, to: day };
  const text = cellText(value);
  const within = WITHIN_MONTH.exec(text);
  const first = within?.[2]!.replace(/^\d{1,2}/, within[1]!);
  const stated = [...(first === undefined ? [] : [first]), ...(text.match(DATES) ?? [])];
  if (stated.length > 0) return stretch(stated.map((one) => dateIn(one)));
  const lone = parseSlice(text);
  const months = lone ? [lone] : monthsIn(text);
  const [month] = months;
  if (month !== undefined) {
    const inWords = months.length === 1 ? DAY_IN_WORDS.exec(text)?.[1] : undefined;
    if (inWords !== undefined) {
      const { year, month: number } = sliceParts(month);
      return stretch([calendarDate(year, number, Number(inWords))]);
    }
    return stretch([`${month}-01`, lastDayOf(months[months.length - 1]!)]);
  }
  const year = parseAcademicYear(text);
  if (year === null) return null;
  const { start, finish } = yearDays(year);
  return { from: start, to: finish };
}

/** From the first to the last of the days; null when one of them does not exist or they run backwards. */
function stretch(days: readonly (string | null)[]): Days | null {
  const [from, to] = [days[0], days[days.length - 1]];
  return from && to && !days.includes(null) && from <= to ? { from, to } : null;
}
