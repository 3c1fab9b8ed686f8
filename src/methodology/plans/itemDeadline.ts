import { yearOf } from '../../model/day';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { Deadline, DeadlineReadings, PlanPeriod } from './deadline';
import { parseDeadline } from './deadline';
import type { PeriodOrigin } from './outcome';

/**
 * The deadline of a row: typed «Начало» and «Окончание» win over the words; «Повтор» (or words such as «ежемесячно»)
 * repeats inside the typed days. A typed beginning after the typed end is not used.
 */
export function deadlineOfItem(item: PlanItem, period: PlanPeriod, readings: DeadlineReadings): Deadline {
  const { start, finish, repeat = '', deadline } = item;
  const swapped = daysSwapped(item);
  if ((start === null && finish === null) || swapped)
    return parseDeadline(deadline === '' ? repeat : deadline, period, readings);
  const typed = { begins: start ?? finish, ends: finish ?? period.ends ?? start };
  const frame: PlanPeriod = {
    ...period,
    begins: typed.begins,
    ends: typed.ends! < typed.begins! ? typed.begins : typed.ends,
  };
  const words = parseDeadline(repeat === '' ? deadline : repeat, frame, readings);
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
 * they lie in one); otherwise the calendar year of its order.
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
  if (first !== undefined && last !== undefined)
    return { period: { ...yearsAround(first, last), orderDate }, origin: 'deadlines' };
  if (orderDate === null) return { period: { ...unknown, begins, ends }, origin: null };
  const year = yearOf(orderDate);
  return { period: { begins: `${year}-01-01`, ends: `${year}-12-31`, orderDate }, origin: 'order' };
}

function yearsAround(first: string, last: string): { begins: string; ends: string } {
  const year = yearOf(first);
  const school = { begins: `${year}-09-01`, ends: `${year + 1}-08-31` };
  if (yearOf(last) > year && first >= school.begins && last <= school.ends) return school;
  return { begins: `${year}-01-01`, ends: `${yearOf(last)}-12-31` };
}
