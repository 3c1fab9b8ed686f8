import type { DaySpan } from '../../model/day';
import type { Settings } from '../settings';
import { DEFAULT_SETTINGS } from '../defaults';
import { statementOf, type Item, type Statement } from './deadlineItems';
import { deadlineTokens } from './deadlineTokens';
import { datesNamed, repeated } from './repeats';
import { itemSpans, planYears, type Resolved } from './resolve';
import { withSharedYears } from './sharedYears';

/** Readings that the text alone does not decide: the group `plans` of the settings. */
export type DeadlineReadings = Settings['plans'];

/** First and last day of the plan and the day of its order, `YYYY-MM-DD`; null where nobody has said them. */
export interface PlanPeriod {
  readonly begins: string | null;
  readonly ends: string | null;
  readonly orderDate?: string | null;
}

/**
 * What a text of the column «Сроки» turned out to be:
 * `span` one stretch of days; `spans` several («декабрь 2021, июль 2022»); `periodic` repeated («ежемесячно»);
 * `wholeYear` «в течение года»; `bySchedule` «по отдельному графику»: dates stand elsewhere; `none` empty;
 * `notUnderstood` the text cannot be dated exactly: a part that nobody understands may change the rest.
 */
export type DeadlineKind =
  'span' | 'spans' | 'periodic' | 'wholeYear' | 'bySchedule' | 'none' | 'notUnderstood';

/**
 * `beforeOrder`: it was over before the order was signed; `outsidePlan`: a date as written lies outside the plan;
 * `noPeriod`: a month without a year in a plan whose year nobody has said.
 */
export type DeadlineRemark = 'beforeOrder' | 'outsidePlan' | 'noPeriod';

export interface Deadline {
  readonly kind: DeadlineKind;
  /**
   * Dated occurrences, ascending, without repetition. All lie inside the plan, except dates that the text itself
   * writes with their year: those are never moved, and `outsidePlan` says so.
   */
  readonly occurrences: readonly DaySpan[];
  readonly remarks: readonly DeadlineRemark[];
}

/**
 * A Russian deadline text as dated occurrences (methodology PRE-5, BOB-2, A4.7): «июнь-август 2021»,
 * «декабрь 2021\nиюль 2022», «с 1 по 10 июня», «до 15.03.2023», «Ежеквартально», «В течение учебного года»,
 * «По отдельному графику» … A month without a year is dated by the period of the plan; in a plan of several years it
 * falls into each of them. «До …» says only when a thing must be ready: its occurrence begins and ends on that day.
 * Never throws; the same text gives the same result.
 */
export function parseDeadline(
  text: string,
  period: PlanPeriod,
  readings: DeadlineReadings = DEFAULT_SETTINGS.plans,
): Deadline {
  if (/^[\s\u00a0\-–—.]*$/.test(text)) return { kind: 'none', occurrences: [], remarks: [] };
  const statement = statementOf(deadlineTokens(text));
  const plan = planOf(period);
  const items = withSharedYears(statement.items);
  const resolved = items.map((item) => itemSpans(item, plan, readings));
  const spans = inOrder(resolved.flatMap(({ spans: own }) => own));
  const kind = kindOf(statement, items, resolved);
  const { every, monthDay } = statement;
  const order = period.orderDate ?? null;
  const named = every === null || every === 'constant' ? 'all' : datesNamed(every, items, resolved, monthDay);
  const occurrences =
    every === null || every === 'constant' || named === 'all'
      ? whole(statement, spans, plan)
      : inOrder(repeated(every, spans, items.length > 0, plan, order, readings, monthDay));
  // A day that is in no year, a month that is not in the plan, an end before its beginning.
  const lost = plan !== null && (occurrences.length === 0 || resolved.some((one) => one.spans.length === 0));
  if (statement.left.length > 0 || named === 'unclear' || (lost && NEEDS_DATES.has(kind)))
    return NOT_UNDERSTOOD;
  const remarks: DeadlineRemark[] = [];
  if (kind !== 'periodic' && kind !== 'wholeYear' && period.orderDate)
    if (occurrences.some(({ finish }) => finish < period.orderDate!)) remarks.push('beforeOrder');
  if (occurrences.some((span) => isOutside(span, period))) remarks.push('outsidePlan');
  if (occurrences.length === 0 && NEEDS_DATES.has(kind)) remarks.push('noPeriod');
  return { kind, occurrences, remarks };
}

const NOT_UNDERSTOOD: Deadline = { kind: 'notUnderstood', occurrences: [], remarks: [] };

const NEEDS_DATES: ReadonlySet<DeadlineKind> = new Set(['span', 'spans', 'periodic', 'wholeYear']);

/** The plan's days when both ends are known. */
function planOf({ begins, ends }: PlanPeriod): DaySpan | null {
  return begins !== null && ends !== null && begins <= ends ? { start: begins, finish: ends } : null;
}

/** «Постоянно», «весь период»: the years of the plan, unless the text says more. */
function whole({ every, whole: all }: Statement, spans: readonly DaySpan[], plan: DaySpan | null): DaySpan[] {
  if (spans.length > 0 || (every !== 'constant' && !all)) return [...spans];
  return plan ? planYears(plan) : [];
}

function kindOf(
  { every, schedule, whole: all }: Statement,
  items: readonly Item[],
  resolved: readonly Resolved[],
): DeadlineKind {
  if (every !== null && every !== 'constant') return 'periodic';
  if (items.length === 0) {
    if (every === 'constant' || all) return 'wholeYear';
    return schedule ? 'bySchedule' : 'notUnderstood';
  }
  if (resolved.every(({ wide }) => wide)) return 'wholeYear';
  if (resolved.length === 1) return resolved[0]!.spans.length > 1 ? 'periodic' : 'span';
  return 'spans';
}

function isOutside({ start, finish }: DaySpan, { begins, ends }: PlanPeriod): boolean {
  return (begins !== null && start < begins) || (ends !== null && finish > ends);
}

/** Ascending by first, then by last day; equal ones once. */
function inOrder(spans: readonly DaySpan[]): DaySpan[] {
  const sorted = [...spans].sort((a, b) =>
    a.start !== b.start
      ? a.start < b.start
        ? -1
        : 1
      : a.finish < b.finish
        ? -1
        : a.finish > b.finish
          ? 1
          : 0,
  );
  return sorted.filter(
    ({ start, finish }, index) =>
      index === 0 || sorted[index - 1]!.start !== start || sorted[index - 1]!.finish !== finish,
  );
}
