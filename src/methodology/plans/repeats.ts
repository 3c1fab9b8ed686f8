import type { DaySpan } from '../../model/day';
import { addDays, commonDays, dayOf, daysBetween, monthSpan, yearOf } from '../../model/day';
import type { DeadlineReadings } from './deadline';
import type { Every } from './deadlineTokens';
import type { Item } from './deadlineItems';
import { planYears, type Resolved } from './resolve';

/** A Monday to count weeks from. */
const MONDAY = '2018-01-01';

/**
 * The occurrences of «ежемесячно», «ежеквартально», «1 раз в полугодие» … inside the given days, or inside the plan
 * when the text gives none (`limited` false). «Ежегодно» with days is those days. `monthDay`: «до 5 числа».
 */
export function repeated(
  every: Exclude<Every, 'constant'>,
  spans: readonly DaySpan[],
  limited: boolean,
  plan: DaySpan | null,
  orderDate: string | null,
  readings: DeadlineReadings,
  monthDay: number | null = null,
): DaySpan[] {
  const frames = limited ? framesOf(spans, plan) : plan ? [fromOrder(every, plan, orderDate, readings)] : [];
  if (every === 'year') return limited ? [...spans] : frames.flatMap(planYears);
  if (monthDay !== null) return frames.flatMap((frame) => daysOfMonths(monthDay, frame));
  return frames.flatMap((frame) => (every === 'week' ? weeks(frame) : monthsOf(every, readings, frame)));
}

/** Fewer days than these cannot hold the repetition: they are a date of it. */
const SHORTER_THAN: Readonly<Record<Exclude<Every, 'constant' | 'year'>, number>> = {
  week: 7,
  month: 28,
  quarter: 90,
  half: 181,
};

/**
 * «1 раз в полугодие (декабрь, май)», «ежеквартально: до 10 апреля, до 10 июля»: dates are named beside the repetition,
 * and no others are meant. `unclear`: one date alone, or dates beside a longer frame, do not say when the rest falls
 * due. A lone «до 30 мая» is the limit of the repetition; «ежегодно» takes its dates anyway.
 */
export function datesNamed(
  every: Exclude<Every, 'constant'>,
  items: readonly Item[],
  resolved: readonly Resolved[],
  monthDay: number | null,
): 'none' | 'all' | 'unclear' {
  if (every === 'year' || (items.length === 1 && items[0]!.kind === 'until')) return 'none';
  const named = resolved.filter(
    ({ spans, wide }, index) =>
      spans.length > 0 &&
      !wide &&
      items[index]!.kind !== 'since' &&
      spans.every(({ start, finish }) => daysBetween(start, finish) + 1 < SHORTER_THAN[every]),
  );
  if (named.length === 0) return 'none';
  return named.length > 1 && named.length === resolved.length && monthDay === null ? 'all' : 'unclear';
}

/** «Ежемесячно до 5 числа»: that day of every month; the last one of a shorter month. */
function daysOfMonths(monthDay: number, frame: DaySpan): DaySpan[] {
  const found: DaySpan[] = [];
  for (let year = yearOf(frame.start); year <= yearOf(frame.finish); year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const day = dayOf(year, month, monthDay);
      if (day >= frame.start && day <= frame.finish) found.push({ start: day, finish: day });
    }
  }
  return found;
}

/** «Ежемесячно до 30 мая»: the day to be ready by is a limit, so the frame reaches back to the beginning of the plan. */
function framesOf(spans: readonly DaySpan[], plan: DaySpan | null): DaySpan[] {
  return spans.map((span) =>
    span.start === span.finish && plan && plan.start <= span.finish
      ? { start: plan.start, finish: span.finish }
      : span,
  );
}

/** Twelve months, or from the month of the order: BOB-2 leaves it open. */
function fromOrder(
  every: Every,
  plan: DaySpan,
  orderDate: string | null,
  readings: DeadlineReadings,
): DaySpan {
  if (every !== 'month' || readings.monthlyFrom === 'plan' || orderDate === null) return plan;
  return commonDays(plan, { start: `${orderDate.slice(0, 7)}-01`, finish: plan.finish }) ?? plan;
}

function monthsOf(
  every: 'month' | 'quarter' | 'half',
  readings: DeadlineReadings,
  frame: DaySpan,
): DaySpan[] {
  const wanted = MONTHS[every](readings);
  const found: DaySpan[] = [];
  for (let year = yearOf(frame.start); year <= yearOf(frame.finish); year += 1) {
    for (const month of wanted) {
      const common = commonDays(monthSpan(year, month, month), frame);
      if (common) found.push(common);
    }
  }
  return found;
}

const MONTHS: Readonly<
  Record<'month' | 'quarter' | 'half', (readings: DeadlineReadings) => readonly number[]>
> = {
  month: () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: ({ quarterMonth }) => (quarterMonth === 'last' ? [3, 6, 9, 12] : [1, 4, 7, 10]),
  half: ({ halfYearMonths }) => (halfYearMonths === 'juneDecember' ? [6, 12] : [1, 6]),
};

function weeks(frame: DaySpan): DaySpan[] {
  const found: DaySpan[] = [];
  const sinceMonday = ((daysBetween(MONDAY, frame.start) % 7) + 7) % 7;
  for (let start = addDays(frame.start, -sinceMonday); start <= frame.finish; start = addDays(start, 7)) {
    const common = commonDays({ start, finish: addDays(start, 6) }, frame);
    if (common) found.push(common);
  }
  return found;
}
