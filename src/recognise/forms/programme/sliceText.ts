import type { CellValue } from '../../../grid/grid';
import { cellText } from '../../../grid/grid';
import type { IndicatorSystem } from '../../../model/programme/indicator';
import type { SliceId } from '../../../model/slice';
import { lastDayOf, parseSlice, sliceId, sliceOfDate } from '../../../model/slice';
import { parseAcademicYear, yearStart } from '../../../model/year';
import { readDate } from '../../dates';
import { dateIn } from '../../years';

/** What a text says of a slice: the month itself, or a year in which the month is the due one of the system. */
export type SliceText =
  | { readonly kind: 'month'; readonly slice: SliceId }
  /** Academic year that ends in the calendar year `year`. */
  | { readonly kind: 'academic'; readonly year: number }
  | { readonly kind: 'calendar'; readonly year: number };

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяе]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
] as const;
/** «сентябрь 2022», «за июнь 2023 г.»; «от 29 марта 2021» is the date of an order. */
const MONTH = new RegExp(`(?:^|[^а-я])(?<!от \\d{1,2} )(${MONTHS.join('|')})[а-я]*\\s+(20\\d\\d)`, 'gi');
/** «на 01.10.2023», «срез: 09.2023», «Мониторинг 2.3 09.2023»; «приказ от 29.03.2021» is none. */
const NUMBERS =
  /(?:срез|(?<![а-я])на|(?<![а-я])за|мониторинг[^\n]*?)[\s:]+(?:\d{1,2}\.)?(\d{1,2})\.(20\d\d)(?!\d)/i;
const HALF = /(?<![а-яa-z])(i{1,2}|1|2|перв\S*|втор\S*)(?:-?\S{0,2})?\s+полугоди/i;
const CALENDAR = /(?<![а-я])за (20\d\d)\s*г(?:од|\.|$)/i;

/** Every «сентябрь 2022» of a text, in its order. */
export function monthsIn(text: string): SliceId[] {
  return [...text.matchAll(MONTH)].map(([, word, year]) =>
    sliceId(Number(year), MONTHS.findIndex((stem) => new RegExp(`^${stem}`, 'i').test(word!)) + 1),
  );
}

/** Reads a title or a heading; null when it names no slice. */
export function sliceOfText(text: string): SliceText | null {
  const lone = parseSlice(text);
  if (lone) return { kind: 'month', slice: lone };
  const [word] = monthsIn(text);
  if (word) return { kind: 'month', slice: word };
  const numbers = NUMBERS.exec(text);
  if (numbers && Number(numbers[1]) >= 1 && Number(numbers[1]) <= 12) {
    return { kind: 'month', slice: sliceId(Number(numbers[2]), Number(numbers[1])) };
  }
  const academic = parseAcademicYear(text);
  if (academic) {
    const end = yearStart(academic) + 1;
    const half = HALF.exec(text)?.[1]?.toLowerCase();
    if (half === undefined) return { kind: 'academic', year: end };
    const isFirst = half === 'i' || half === '1' || half.startsWith('перв');
    return { kind: 'month', slice: sliceId(end, isFirst ? 1 : 6) };
  }
  const calendar = CALENDAR.exec(text);
  return calendar ? { kind: 'calendar', year: Number(calendar[1]) } : null;
}

/** Reads a cell of the column «Срез»: also a date, and a lone academic or calendar year. */
export function sliceOfCell(value: CellValue): SliceText | null {
  if (value !== null && typeof value === 'object') {
    return value.kind === 'date' ? { kind: 'month', slice: sliceOfDate(value.iso) } : null;
  }
  const text = cellText(value);
  // 31.02.2023 names no month: nobody knows which figure is wrong.
  if (/(?<!\d)\d{1,2}\.\d{1,2}\.20\d\d(?!\d)/.test(text) && dateIn(text) === null) return null;
  const lone = /^(20\d\d)(?:\s*г(?:од|\.)?)?$/.exec(text);
  if (lone) return { kind: 'calendar', year: Number(lone[1]) };
  return sliceOfText(text) ?? sliceOfText(`на ${text}`);
}

/** What may stand for a time, at the place where it begins. */
const TIME = new RegExp(
  [
    String.raw`20\d\d-\d\d?-\d\d?(?:[T ][\d:.]+Z?)?`,
    String.raw`\d{1,2}[./]\d{1,2}[./]20\d\d`,
    `(?:\\d{1,2} )?(?:${MONTHS.join('|')})[а-я]*\\s+20\\d\\d`,
    String.raw`\d{1,2}\.20\d\d`,
    String.raw`20\d\d\s*[/–—-]\s*(?:20)?\d\d`,
    String.raw`20\d\d`,
  ].join('|'),
  'i',
);
/** All that may stand beside it: «по состоянию на …», «… учебного года», «срез: …». */
const BESIDE_TIME =
  /^(?:[\s.,:;()«»]|(?<![а-яё])(?:на|за|в|по|состоянию|срез|дата|г|год[ау]?|уч|учебн(?:ый|ого|ом)|е|я|ю)(?![а-яё]))*$/i;

/** Does a cell name one time and nothing else? «Январь–июнь 2024», «15.01.2024, 10.06.2024», «до 15.01.2024» do not. */
export function namesOneTime(value: CellValue): boolean {
  if (value !== null && typeof value === 'object') return value.kind === 'date';
  return BESIDE_TIME.test(cellText(value).replace(HALF, ' ').replace(TIME, ' '));
}

/** The day for which a row stands: a date, or the last day of a month («январь 2024», «06.2024»), and no other time. */
export function dayOfSlice(value: CellValue): string | null {
  if (!namesOneTime(value)) return null;
  const date = readDate(value) ?? dateIn(value);
  if (date !== null) return date;
  const text = sliceOfCell(value);
  return text?.kind === 'month' ? lastDayOf(text.slice) : null;
}

/**
 * Months in which a value «за 2021/2022 учебный год» and «за 2022 год» was measured: September after the year for
 * 2.3 and 3.3, the second half-year for 4.3, the ends of the project for Предгорный округ. Our reading: the sources
 * name the months of the slices, not those of a year.
 */
const YEAR_MONTHS: Readonly<
  Record<IndicatorSystem, { readonly academic: number; readonly calendar: number }>
> = {
  norilsk23: { academic: 9, calendar: 9 },
  norilsk33: { academic: 9, calendar: 9 },
  norilsk43: { academic: 6, calendar: 6 },
  predgorny: { academic: 7, calendar: 12 },
};

/**
 * The slice for an indicator of the system, and whether its month is our reading. `named`: the text stands under
 * «Срез», so «2023/2024» is the slice of that list year – for 2.3 and 3.3 the September in which it begins.
 */
export function sliceFor(
  text: SliceText,
  system: IndicatorSystem,
  named = false,
): { readonly slice: SliceId; readonly assumed: boolean } {
  if (text.kind === 'month') return { slice: text.slice, assumed: false };
  const month = YEAR_MONTHS[system][text.kind];
  const beginning = named && text.kind === 'academic' && month >= 9;
  return { slice: sliceId(beginning ? text.year - 1 : text.year, month), assumed: true };
}
