import { parseAcademicYear, yearDays } from '../../../model/year';
import { readDate } from '../../dates';

/** The term of an agreement; `until` null without `term`: no end is stated. */
export interface AgreementTerm {
  readonly from?: string;
  readonly until: string | null;
  readonly term?: 'endless' | 'unclear';
}

const UNCLEAR: AgreementTerm = { until: null, term: 'unclear' };
const ENDLESS =
  /бессрочн[а-я]*|без срока|без ограничени[а-я]*|не\s?ограничен[а-я]*|на неопредел[её]нн[а-я]*/i;
const BESIDE =
  /^(?:на|с|со|по|до|от|в|и|срок|сроком|течение|конца|действует|действия|дня|даты|подписания|заключения|включительно|г|гг|год[аы]?|лет|уч|учебн[а-я]+|месяц(?:а|ев)?|мес|один|два|три|четыре|пять)$/;
const DATES = /(?<!\d)(?:\d{1,2}\.\d{1,2}\.\d{4}|20\d\d-\d\d-\d\d)(?!\d)/g;
const WORDS: Readonly<Record<string, number>> = { один: 1, два: 2, три: 3, четыре: 4, пять: 5 };
const DURATION =
  /^(?:на |сроком на )?(\d{1,2}|[а-я]+)?(?: ?\([а-я]+\))? ?(год|года|лет|месяц|месяца|месяцев|мес\.?)$/;
const SPAN = /^(20\d\d)\s*[-–—/]\s*(20\d\d)\s*(уч[а-я]*\.?\s*)?(год|годы|гг|г)\.?$/;

/**
 * What «Срок действия» means: dates («с 01.09.2023 по 31.08.2024», «до 31.08.2024»), an academic year, years
 * («2023–2025 гг.»), a duration from the date of the agreement («3 года»), or «бессрочно».
 */
export function agreementTerm(text: string, signed: string | null): AgreementTerm {
  const beside = text.toLowerCase().replaceAll('ё', 'е').replace(DATES, ' ').replace(ENDLESS, ' ');
  // «до 31.08.2024 (расторгнут)», «бессрочно, приостановлен»: any other word may end the agreement.
  if (!(beside.match(/[а-яa-z]+|\?/g) ?? []).every((word) => BESIDE.test(word))) return UNCLEAR;
  if (ENDLESS.test(text)) return { until: null, term: 'endless' };
  const stated = text.match(DATES) ?? [];
  const dates = stated.map((one) => readDate(one));
  if (dates.includes(null)) return UNCLEAR;
  if (dates.length >= 2) return { from: dates[0]!, until: dates.at(-1)! };
  if (dates.length === 1) {
    return /^с\s/i.test(text) ? { from: dates[0]!, until: null } : { until: dates[0]! };
  }
  const words = text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
  const year = parseAcademicYear(text);
  if (year !== null) {
    const { start, finish } = yearDays(year);
    return { from: start, until: finish };
  }
  const [, first, last, academic, noun] = SPAN.exec(words) ?? [];
  if (first !== undefined && last !== undefined && noun !== undefined && first <= last) {
    return academic === undefined
      ? { from: `${first}-01-01`, until: `${last}-12-31` }
      : { from: `${first}-09-01`, until: `${last}-08-31` };
  }
  const [, count, unit] = DURATION.exec(words) ?? [];
  if (unit === undefined || signed === null) return UNCLEAR;
  const number = count === undefined ? 1 : (WORDS[count] ?? Number(count));
  if (!Number.isInteger(number) || number < 1) return UNCLEAR;
  return { until: lastDay(signed, unit.startsWith('м') ? number : 12 * number) };
}

/** The day before the same day so many months later. */
function lastDay(signed: string, months: number): string {
  const [year, month, day] = signed.split('-').map(Number) as [number, number, number];
  // A month without that day ends the term with its last day.
  const length = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, day <= length ? day - 1 : length));
  return end.toISOString().slice(0, 10);
}
