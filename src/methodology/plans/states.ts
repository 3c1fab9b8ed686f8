import type { DaySpan } from '../../model/day';
import { daysBetween } from '../../model/day';
import type { Deadline } from './deadline';

/**
 * State of a row on a given day: `done` выполнено; `inTime` в срок (its last day is not over); `overdue` просрочено;
 * `noDeadline` без срока (by schedule, empty or not understood); `noDate` не указана дата: nobody has said the day.
 */
export const PLAN_STATES = ['done', 'inTime', 'overdue', 'noDeadline', 'noDate'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** The official word of a state; formulas of finished sheets compare with it. */
export const STATE_WORDS: Readonly<Record<PlanState, string>> = {
  done: 'выполнено',
  inTime: 'в срок',
  overdue: 'просрочено',
  noDeadline: 'без срока',
  noDate: 'не указана дата',
};

/** What decides the state of a row. */
export interface RowFacts {
  readonly deadline: Deadline;
  /** «Статус» as written. */
  readonly status: string;
  /** «Факт»: the day it was done, `YYYY-MM-DD`. */
  readonly done: string | null;
}

/** «Статус» of a done row begins with one of these (all have eight letters: a formula compares as many). */
export const DONE_BEGINNINGS = [
  'выполнен',
  'исполнен',
  'проведен',
  'проведён',
  'завершен',
  'завершён',
] as const;
/** Or it is one of these and nothing else. */
export const DONE_WORDS = ['да', '+', 'готово', 'сделано', '100%', '100 %'] as const;

/**
 * «Выполнено», «исполнено в срок», «да», «+», «100 %»; «не выполнено», «выполнено частично», «выполнено на 50 %» are
 * not.
 */
export function saysDone(status: string): boolean {
  const text = status
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  if ((DONE_WORDS as readonly string[]).includes(text)) return true;
  if (text.includes('частичн') || (text.includes('%') && !text.includes('100'))) return false;
  return DONE_BEGINNINGS.some((beginning) => text.startsWith(beginning));
}

/**
 * A row is done when its status says so, or when the day of «Факт» stands: for a single deadline any day, for
 * several occurrences a day not before the last of them began.
 */
export function isDone({ deadline, status, done }: RowFacts): boolean {
  if (saysDone(status)) return true;
  if (done === null) return false;
  const { occurrences } = deadline;
  return occurrences.length < 2 || done >= occurrences.at(-1)!.start;
}

/**
 * The state of a row on the day `asOf`. A row with several occurrences is in time until the last of them is over;
 * `nextDue` says which comes next.
 */
export function stateOf(row: RowFacts, asOf: string | null): PlanState {
  if (isDone(row)) return 'done';
  const finish = lastDay(row.deadline);
  if (finish === null) return 'noDeadline';
  if (asOf === null) return 'noDate';
  return asOf > finish ? 'overdue' : 'inTime';
}

/** The last day of the last occurrence; null without any. */
export function lastDay({ occurrences }: Deadline): string | null {
  return occurrences.reduce<string | null>(
    (last, { finish }) => (last === null || finish > last ? finish : last),
    null,
  );
}

/** The first occurrence that is not over on the day `asOf`; null when all are, or there are none. */
export function nextDue({ occurrences }: Deadline, asOf: string): DaySpan | null {
  return occurrences.reduce<DaySpan | null>(
    (next, span) => (span.finish >= asOf && (next === null || span.finish < next.finish) ? span : next),
    null,
  );
}

/** Days since the last day of an overdue row; 0 for every other one. */
export function daysOverdue(row: RowFacts, asOf: string | null): number {
  return stateOf(row, asOf) === 'overdue' ? daysBetween(lastDay(row.deadline)!, asOf!) : 0;
}
