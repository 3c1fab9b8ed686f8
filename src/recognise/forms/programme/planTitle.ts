import type { DaySpan } from '../../../model/day';
import { dayOf, isDay, monthSpan } from '../../../model/day';
import { parseAcademicYear, yearDays } from '../../../model/year';

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH = `(${MONTHS.join('|')})[а-я]*`;
const DAY_WORDS = new RegExp(`(\\d{1,2})\\s+${MONTH}\\s+(20\\d\\d)`, 'gi');
const DAY_DIGITS = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g;

/** Every whole date in a text, as `YYYY-MM-DD`: «29.03.2021», «29 марта 2021 г.». */
function datesIn(text: string): string[] {
  const found: { at: number; day: string }[] = [];
  for (const match of text.matchAll(DAY_DIGITS))
    found.push({ at: match.index, day: written(match[3]!, Number(match[2]), match[1]!) });
  for (const match of text.matchAll(DAY_WORDS))
    found.push({ at: match.index, day: written(match[3]!, monthNumber(match[2]!), match[1]!) });
  return found
    .filter(({ day }) => isDay(day))
    .sort((a, b) => a.at - b.at)
    .map(({ day }) => day);
}

function written(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(stem: string): number {
  const text = stem.toLowerCase();
  return MONTHS.findIndex((month) => new RegExp(`^${month}`).test(text)) + 1;
}

/** An order that others are based on is not the order of the plan. */
const OTHER_ORDER = /^\s*(?:в соответствии|во исполнение|на основании)/i;
const ORDER = /приказ|распоряжени|постановлени|утвержд|приложение/i;

/**
 * The date of the order that approves a plan: «Приказ от 29.03.2021 г. № 121», «Приложение к приказу от 1 марта
 * 2023 г. № 5», or «ПРИКАЗ» with its date in the next lines. Null when the texts do not say it.
 */
export function orderDateIn(texts: readonly string[]): string | null {
  let afterOrder = 0;
  for (const text of texts) {
    const [date] = datesIn(text);
    const stands =
      new RegExp(`(?:^|\\s)от\\s+«?\\d{1,2}»?[.\\s]`, 'i').test(text) && (ORDER.test(text) || /№/.test(text));
    if (date && !OTHER_ORDER.test(text) && (stands || afterOrder > 0)) return date;
    afterOrder = /^\s*п\s*р\s*и\s*к\s*а\s*з\s*$|^\s*распоряжение\s*$/i.test(text) ? 3 : afterOrder - 1;
  }
  return null;
}

type Reader = (text: string) => DaySpan | null;
const years = (from: number, to: number): DaySpan | null =>
  from <= to ? { start: `${from}-01-01`, finish: `${to}-12-31` } : null;

/** From the most to the least telling. */
const READERS: readonly Reader[] = [
  (text) => {
    const [start, finish] = datesIn(text);
    return start && finish && start < finish && /(?:^|\s)с\s|период|[-–—]/i.test(text)
      ? { start, finish }
      : null;
  },
  (text) => {
    if (!/уч(?:ебн|\.)/i.test(text)) return null;
    const year = parseAcademicYear(text);
    return year && yearDays(year);
  },
  (text) => {
    const match = new RegExp(
      `${MONTH}\\s+(20\\d\\d).{0,12}?(?:[-–—]|по)\\s*${MONTH}\\s+(20\\d\\d)`,
      'i',
    ).exec(text);
    if (!match) return null;
    const span = {
      start: dayOf(Number(match[2]), monthNumber(match[1]!), 1),
      finish: dayOf(Number(match[4]), monthNumber(match[3]!), 31),
    };
    return span.start <= span.finish ? span : null;
  },
  (text) => {
    const match = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)\s*г/i.exec(text);
    return match && years(Number(match[1]), Number(match[2]));
  },
  (text) => {
    const match = /(?<![а-я\d])(1|i|первое|2|ii|второе)(?:-?[ео]е)?\s+полугодие\s+(20\d\d)/i.exec(text);
    if (!match) return null;
    const second = /^(?:2|ii|второе)$/i.test(match[1]!);
    return monthSpan(Number(match[2]), second ? 7 : 1, second ? 12 : 6);
  },
  (text) => {
    const match =
      /(?:^|\s)(?:на|в|за)\s+(20\d\d)\s*(?:г|$)/i.exec(text) ??
      /(?<!\d)(20\d\d)\s*г(?:од|\.|\s|$)/i.exec(text);
    return match && years(Number(match[1]), Number(match[1]));
  },
];

/**
 * The first and the last day of a plan from the texts above it: «на 2023 год», «на 2021–2022 годы», «на 2022/2023
 * учебный год» (1 September – 31 August), «с 01.09.2022 по 31.05.2023», «сентябрь 2022 – май 2023», «в 2021 году».
 * Whole dates («от 29.03.2021») say no period. The text nearest to the table is believed first.
 */
export function periodIn(texts: readonly string[]): DaySpan | null {
  for (const text of [...texts].reverse()) {
    const [whole, ...others] = READERS;
    const span = whole!(text);
    if (span && !ORDER.test(text)) return span;
    const bare = text.replace(DAY_DIGITS, ' ').replace(DAY_WORDS, ' ');
    for (const read of others) {
      const found = read(bare);
      if (found) return found;
    }
  }
  return null;
}

/** The same from the name of a sheet or a file, where «2023-2024» is a school year and «2023» a calendar one. */
export function periodInName(name: string): DaySpan | null {
  const spaced = name.replace(/_/g, ' ');
  const school = parseAcademicYear(spaced);
  if (school) return yearDays(school);
  const [year, second] = spaced.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return year !== undefined && second === undefined ? years(Number(year), Number(year)) : null;
}
