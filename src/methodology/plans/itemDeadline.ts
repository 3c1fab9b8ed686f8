import { daysBetween, yearOf } from '../../model/day';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { Deadline, DeadlineReadings, PlanPeriod } from './deadline';
import { parseDeadline } from './deadline';
import type { PeriodOrigin } from './outcome';

/** «Повтор» that says that there is none. */
const NO_REPEAT = /^(?:нет|без повтора|однократно|единожды|разово)\.?$/i;

/**
 * The deadline of a row: typed «Начало» and «Окончание» win over the words; «Повтор» (or words such as «ежемесячно»)
 * repeats inside the typed days. A typed beginning after the typed end is not used.
 */
export function deadlineOfItem(item: PlanItem, period: PlanPeriod, readings: DeadlineReadings): Deadline {
  const { start, finish, deadline } = item;
  const repeat = NO_REPEAT.test(item.repeat ?? '') ? '' : (item.repeat ?? '');
  const swapped = daysSwapped(item);
  if ((start === null && finish === null) || swapped)
    return parseDeadline(`${repeat} ${deadline}`.trim(), period, readings);
  const typed = { begins: start ?? finish, ends: finish ?? period.ends ?? start };
  const frame: PlanPeriod = {
    ...period,
    begins: typed.begins,
    ends: typed.ends! < typed.begins! ? typed.begins : typed.ends,
  };
  const words = parseDeadline(repeat === '' ? deadline : repeat, frame, readings);
  if (repeat !== '' && words.kind === 'notUnderstood') return words;
  const occurrences =
    words.kind === 'periodic' && words.occurrences.length > 0
      ? words.occurrences
      : [{ start: frame.begins!, finish: frame.ends! }];
  const before = Boolean(period.orderDate) && words.kind !== 'periodic' && frame.ends! < period.orderDate!;
  const outside =
    (period.begins !== null && frame.begins! < period.begins) ||
    (period.ends !== null && frame.ends! > period.ends);
  return {
    kind: words.kind === 'periodic' ? 'periodic' : 'span',
    occurrences,
    remarks: [...(before ? (['beforeOrder'] as const) : []), ...(outside ? (['outsidePlan'] as const) : [])],
  };
}

export function daysSwapped({ start, finish }: PlanItem): boolean {
  return start !== null && finish !== null && start > finish;
}

/**
 * The days of a plan: as its sheet states them; otherwise the years that its own deadlines name (one school year when
 * they lie in one, and within three years); otherwise the calendar year of its order.
 */
export function periodOf(
  table: PlanTable,
  readings: DeadlineReadings,
): { readonly period: PlanPeriod; readonly origin: PeriodOrigin } {
  const { begins, ends, orderDate } = table;
  if (begins !== null && ends !== null) return { period: { begins, ends, orderDate }, origin: 'stated' };
  const unknown: PlanPeriod = { begins: null, ends: null, orderDate };
  const spans = table.items.flatMap((item) => deadlineOfItem(item, unknown, readings).occurrences);
  const [first] = spans.map(({ start }) => start).sort();
  const last = spans
    .map(({ finish }) => finish)
    .sort()
    .at(-1);
  if (first !== undefined && last !== undefined && !isFar(first, last))
    return { period: { ...yearsAround(first, last), orderDate }, origin: 'deadlines' };
  if (orderDate === null) return { period: { ...unknown, begins, ends }, origin: null };
  const year = yearOf(orderDate);
  return { period: { begins: `${year}-01-01`, ends: `${year}-12-31`, orderDate }, origin: 'order' };
}

/** More than three years between deadlines: a year is mistyped sooner than a plan is so long. */
export function isFar(first: string, last: string): boolean {
  return daysBetween(first, last) > 3 * 366;
}

function yearsAround(first: string, last: string): { begins: string; ends: string } {
  const year = yearOf(first);
  const school = { begins: `${year}-09-01`, ends: `${year + 1}-08-31` };
  if (yearOf(last) > year && first >= school.begins && last <= school.ends) return school;
  return { begins: `${year}-01-01`, ends: `${yearOf(last)}-12-31` };
}
