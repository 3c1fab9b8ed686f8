import type { DaySpan } from '../../model/day';
import { daysBetween } from '../../model/day';
import type { Deadline } from './deadline';
import { readStatus } from './status';

/**
 * State of a row on a given day: `done` выполнено; `inTime` в срок (its last day is not over); `overdue` просрочено;
 * `unmarked` its last day is over in a plan in which nobody has marked anything, so it is not known what was done;
 * `unclear` the words of «Статус» or «Факт» are on no list or contradict each other; `unread` a deadline is written
 * that has no certain dates; `cancelled` отменено; `noDeadline` без срока (by schedule or empty); `noDate` nobody has
 * said the day.
 */
export const PLAN_STATES = [
  'done',
  'inTime',
  'overdue',
  'unmarked',
  'unclear',
  'unread',
  'cancelled',
  'noDeadline',
  'noDate',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** The official word of a state; formulas of finished sheets compare with it. */
export const STATE_WORDS: Readonly<Record<PlanState, string>> = {
  done: 'выполнено',
  inTime: 'в срок',
  overdue: 'просрочено',
  unmarked: 'отметок нет',
  unclear: 'статус не понят',
  unread: 'срок не понят',
  cancelled: 'отменено',
  noDeadline: 'без срока',
  noDate: 'не указана дата',
};

/** What decides the state of a row. */
export interface RowFacts {
  readonly deadline: Deadline;
  /** «Статус» as written, with the words of «Факт» behind it. */
  readonly status: string;
  /** «Факт»: the day it was done, or the last one of its month, `YYYY-MM-DD`. */
  readonly done: string | null;
  /** Somebody has marked something in the plan of the row. Without it a passed deadline is nobody's fault. */
  readonly marked?: boolean;
}

/** What the marks of a row come to on a day. */
export interface Marks {
  readonly kind: 'done' | 'open' | 'cancelled' | 'unclear';
  /** The latest day of a mark: it confirms every occurrence that had begun by then. */
  readonly day: string | null;
  /** The day of a mark that does not count: it is later than the day on which the row is looked at. */
  readonly ahead: string | null;
}

/**
 * «Выполнено» closes the row; with a date beside it or in «Факт» it closes one deadline, of several only those that
 * had begun by that day; the date of its order says of none of several when it was done. «Выполнено частично» beside a day that would close the row is a contradiction. What is done
 * after the day `asOf` was not done on it.
 */
export function marksOf({ deadline, status, done }: RowFacts, asOf: string | null): Marks {
  const read = readStatus(status);
  const several = deadline.occurrences.length > 1;
  if (read.kind === 'cancelled') return { kind: 'cancelled', day: null, ahead: null };
  const noDay = read.kind === 'done' && (read.day === false || (several && read.ofDocument === true));
  const day = latest(done, read.kind === 'done' ? read.day || null : null);
  if (read.kind === 'unclear' || (several && noDay)) return { kind: 'unclear', day, ahead: null };
  const closes = day !== null && (!several || day >= deadline.occurrences.at(-1)!.start);
  const whole = read.kind === 'done' && (!several || day === null);
  if (read.kind === 'open' && closes) return { kind: 'unclear', day, ahead: null };
  if (!noDay && day !== null && asOf !== null && day > asOf) return { kind: 'open', day: null, ahead: day };
  return { kind: whole || closes ? 'done' : 'open', day, ahead: null };
}

function latest(one: string | null, other: string | null): string | null {
  return one !== null && (other === null || one > other) ? one : other;
}

/**
 * The state of a row on the day `asOf`. A row with several occurrences is in time until the last of them is over;
 * `passedWithout` counts those that nobody has confirmed.
 */
export function stateOf(row: RowFacts, asOf: string | null): PlanState {
  const { kind } = marksOf(row, asOf);
  if (kind !== 'open') return kind;
  const finish = lastDay(row.deadline);
  if (finish === null) return isUnread(row.deadline) ? 'unread' : 'noDeadline';
  if (asOf === null) return 'noDate';
  if (asOf <= finish) return 'inTime';
  return row.marked === false ? 'unmarked' : 'overdue';
}

/** A month without a year, or words that are no deadline: something is meant, and it is not known what. */
export function isUnread({ kind, remarks }: Deadline): boolean {
  return kind === 'notUnderstood' || remarks.includes('noPeriod');
}

/**
 * How many of several occurrences are over on the day `asOf` and were not confirmed; null for a single one (its state
 * says all), for a row that is cancelled or not understood, and without a day.
 */
export function passedWithout(row: RowFacts, asOf: string | null): number | null {
  const { occurrences } = row.deadline;
  const { kind, day } = marksOf(row, asOf);
  if (occurrences.length < 2 || asOf === null || kind === 'cancelled' || kind === 'unclear') return null;
  if (kind === 'done' && day === null) return 0;
  return occurrences.filter(({ start, finish }) => finish < asOf && (day === null || start > day)).length;
}

/** The last day of the last occurrence; null without any. */
export function lastDay({ occurrences }: Deadline): string | null {
  return occurrences.reduce<string | null>(
    (last, { finish }) => (last === null || finish > last ? finish : last),
    null,
  );
}

/** The first occurrence that is not over on the day `asOf` nor confirmed by a mark; null when there is none. */
export function nextDue({ occurrences }: Deadline, asOf: string, mark: string | null = null): DaySpan | null {
  return occurrences.reduce<DaySpan | null>(
    (next, span) =>
      span.finish >= asOf &&
      (mark === null || span.start > mark) &&
      (next === null || span.finish < next.finish)
        ? span
        : next,
    null,
  );
}

/** Days since the last day of a row that is over without being done; 0 for every other one. */
export function daysOverdue(row: RowFacts, asOf: string | null): number {
  return stateOf(row, asOf) === 'overdue' ? daysBetween(lastDay(row.deadline)!, asOf!) : 0;
}
