import type { DaySpan } from '../../model/day';
import {
  addDays,
  commonDays,
  dayOf,
  daysBetween,
  monthLength,
  monthOf,
  monthSpan,
  yearOf,
} from '../../model/day';
import type { DeadlineReadings } from './deadline';
import type { DayUnit, Item, Unit } from './deadlineItems';

/** The days that an item means; several when a text without a year falls into every year of a plan. */
export interface Resolved {
  readonly spans: readonly DaySpan[];
  /** «В течение года», «2023 год», «учебный год»: a whole stretch rather than a date. */
  readonly wide: boolean;
}

/** A plan longer than this has several years, each with its own «год» and its own October. */
const ONE_YEAR = 366;

/** The years that «в течение года» means: the plan itself, or each calendar year of a longer one. */
export function planYears(plan: DaySpan): DaySpan[] {
  if (daysBetween(plan.start, plan.finish) < ONE_YEAR) return [plan];
  const years: DaySpan[] = [];
  for (let year = yearOf(plan.start); year <= yearOf(plan.finish); year += 1)
    years.push(commonDays(monthSpan(year, 1, 12), plan)!);
  return years;
}

/** Dates one statement of a text. */
export function itemSpans(item: Item, plan: DaySpan | null, readings: DeadlineReadings): Resolved {
  if (item.kind === 'range') return range(item.from, item.to, plan, readings);
  const { spans, wide } = unitSpans(item.unit, plan, readings);
  switch (item.kind) {
    case 'unit':
      if (item.edge === null) return { spans, wide };
      return { spans: spans.map((span) => edgeOf(span, item.edge!)), wide: false };
    case 'since': {
      const first = spans[0];
      if (!first) return { spans: [], wide: false };
      const finish = plan && plan.finish > first.finish ? plan.finish : first.finish;
      return { spans: [{ start: first.start, finish }], wide: false };
    }
    case 'until': {
      const ready = (span: DaySpan) => (item.before ? addDays(span.start, -1) : span.finish);
      return { spans: spans.map((span) => ({ start: ready(span), finish: ready(span) })), wide: false };
    }
  }
}

/** Days of the shortest month: what is shorter has no beginning or end of its own. */
const MONTH = 28;

/** «Начало сентября» – ten days, «конец года» – its last month; «конец 15.03.2023» is that day. */
function edgeOf({ start, finish }: DaySpan, edge: 'begin' | 'end'): DaySpan {
  const days = daysBetween(start, finish) + 1;
  if (days < MONTH) return { start, finish };
  const short = days <= 31;
  const [year, month] =
    edge === 'begin' ? [yearOf(start), monthOf(start)] : [yearOf(finish), monthOf(finish)];
  if (!short) return commonDays(monthSpan(year, month, month), { start, finish })!;
  return edge === 'begin'
    ? { start, finish: dayOf(year, month, 10) }
    : { start: dayOf(year, month, 21), finish };
}

function unitSpans(unit: Unit, plan: DaySpan | null, readings: DeadlineReadings): Resolved {
  switch (unit.kind) {
    case 'days':
      return { spans: datedOrPlaced(unit.year, plan, (year) => daysIn(unit, unit, year)), wide: false };
    case 'half':
      return { spans: half(unit, plan, readings), wide: false };
    case 'years': {
      return { spans: [{ start: `${unit.from}-01-01`, finish: `${unit.to}-12-31` }], wide: true };
    }
    case 'schoolYear':
      return { spans: schoolYears(unit.start, plan, readings), wide: true };
    case 'planYear':
      return { spans: plan ? planYears(plan) : [], wide: true };
  }
}

/** From the first unit to the last; the second lies in the next year when its month is earlier («декабрь – январь»). */
function range(from: Unit, to: Unit, plan: DaySpan | null, readings: DeadlineReadings): Resolved {
  if (from.kind === 'days' && to.kind === 'days') {
    const year = from.year ?? (to.year === null ? null : to.year - (isEarlier(to, from) ? 1 : 0));
    if (from.year !== null && to.year !== null) {
      const [first, last] = [daysIn(from, from, from.year), daysIn(to, to, to.year)];
      const spans =
        first && last && first.start <= last.finish ? [{ start: first.start, finish: last.finish }] : [];
      return { spans, wide: false };
    }
    return { spans: datedOrPlaced(year, plan, (start) => daysIn(from, to, start)), wide: false };
  }
  const first = unitSpans(from, plan, readings).spans[0];
  const last = unitSpans(to, plan, readings).spans.at(-1);
  if (!first || !last || first.start > last.finish) return { spans: [], wide: false };
  return { spans: [{ start: first.start, finish: last.finish }], wide: false };
}

function isEarlier(to: DayUnit, from: DayUnit): boolean {
  return to.to.month !== from.from.month ? to.to.month < from.from.month : to.to.day < from.from.day;
}

/** 29 February is no day of most years. */
function daysIn(from: DayUnit, to: DayUnit, year: number): DaySpan | null {
  const last = year + (isEarlier(to, from) ? 1 : 0);
  if (!hasDay(from, year) || !hasDay(to, last)) return null;
  return {
    start: dayOf(year, from.from.month, from.from.day),
    finish: dayOf(last, to.to.month, to.to.day),
  };
}

/** A month may be written to its 31st; a single day must be there. */
function hasDay({ from, to }: DayUnit, year: number): boolean {
  return from.day !== to.day || from.day <= monthLength(year, from.month);
}

/**
 * With a year: as written. Without: in every year in which the days lie inside the plan; when they fit into none, what
 * the plan cuts from them, unless it cuts from two years and nobody knows which was meant («декабрь – январь»).
 */
function datedOrPlaced(
  year: number | null,
  plan: DaySpan | null,
  inYear: (year: number) => DaySpan | null,
): DaySpan[] {
  if (year !== null) return [inYear(year) ?? []].flat();
  if (!plan) return [];
  const placed: DaySpan[] = [];
  for (let start = yearOf(plan.start) - 1; start <= yearOf(plan.finish); start += 1)
    placed.push(...[inYear(start) ?? []].flat());
  const inside = placed.filter(({ start, finish }) => start >= plan.start && finish <= plan.finish);
  if (inside.length > 0) return inside;
  const cut = placed.flatMap((span) => commonDays(span, plan) ?? []);
  return cut.length === 1 ? cut : [];
}

/** School half-years in a plan that begins in September or when the text says «учебного года»; otherwise calendar ones. */
function half(
  { half: number, year, school }: Extract<Unit, { kind: 'half' }>,
  plan: DaySpan | null,
  readings: DeadlineReadings,
): DaySpan[] {
  const ofSchool = school || (year === null && plan !== null && monthOf(plan.start) === 9);
  const end = readings.schoolYearEnd === 'may' ? 17 : 20;
  const months = (start: number) =>
    ofSchool
      ? monthSpan(start, number === 1 ? 9 : 13, number === 1 ? 12 : end)
      : monthSpan(start, number * 6 - 5, number * 6);
  return datedOrPlaced(year, plan, months);
}

/**
 * The days of a school year: with its number as written. Without: the school years that the plan touches, cut to it; of
 * a plan no longer than a year the first of them, unless the settings say both.
 */
function schoolYears(start: number | null, plan: DaySpan | null, readings: DeadlineReadings): DaySpan[] {
  const days = (year: number): DaySpan => ({
    start: `${year}-09-01`,
    finish: readings.schoolYearEnd === 'may' ? `${year + 1}-05-31` : `${year + 1}-08-31`,
  });
  if (start !== null) return [days(start)];
  if (!plan) return [];
  const touched: DaySpan[] = [];
  for (let year = yearOf(plan.start) - 1; year <= yearOf(plan.finish); year += 1) {
    const common = commonDays(days(year), plan);
    if (common) touched.push(common);
  }
  const severalYears = daysBetween(plan.start, plan.finish) >= ONE_YEAR;
  return severalYears || readings.schoolYearsMeant === 'all' ? touched : touched.slice(0, 1);
}
