import { cellText, isBlank } from '../grid/grid';
import type { CellValue } from '../grid/grid';
import { PLAN_STATE_WORDS, WORD } from '../locale/words';
import { formatFor } from '../locale/language';
import type { Deadline } from '../methodology/plans/deadline';
import { parseDeadline } from '../methodology/plans/deadline';
import { isUnread, nextDue, stateOf } from '../methodology/plans/states';
import { isNotApplicable } from '../recognise/values';
import { readDate } from '../recognise/dates';
import { dayOf, dayOfSerial, loneCell, programmeSettings } from './arguments';
import { Refusal } from './refusal';
import type { Result } from './values';
import { isNothing } from './values';

const russian = formatFor('ru');
const READINGS = ['plans.'];

/**
 * `PLAN.STATE(deadline, date, [done], [begins], [ends], [settings])`: «выполнено», «в срок», «просрочено», «без
 * срока», «отменено»; «статус не понят» for words that are on no list; «не определено» without a date, without the year of
 * a month, or when the text is no deadline. `done` is the status or the day it was done. Source: methodology PRE-5, BOB-2, A4.7.
 */
export function state(
  deadlineText: unknown,
  date: unknown,
  done: unknown,
  begins: unknown,
  ends: unknown,
  settings: unknown,
): Result {
  const deadline = deadlineOf(deadlineText, [begins, 4], [ends, 5], settings);
  const asOf = dayOf(date, 2);
  return PLAN_STATE_WORDS[stateOf({ deadline, ...factOf(done) }, asOf)];
}

/**
 * `PLAN.NEXT(deadline, date, [begins], [ends], [settings])`: the last day of the first occurrence that is not over,
 * «ДД.ММ.ГГГГ»; «—» when all are over, «без срока», «не определено» as in `PLAN.STATE`.
 */
export function next(
  deadlineText: unknown,
  date: unknown,
  begins: unknown,
  ends: unknown,
  settings: unknown,
): Result {
  const deadline = deadlineOf(deadlineText, [begins, 3], [ends, 4], settings);
  const asOf = dayOf(date, 2);
  if (deadline.occurrences.length === 0) {
    return isUnread(deadline) ? WORD.unknown : PLAN_STATE_WORDS.noDeadline;
  }
  if (asOf === null) return WORD.unknown;
  const due = nextDue(deadline, asOf);
  return due ? russian.date(due.finish) : WORD.notApplicable;
}

type Positioned = readonly [argument: unknown, position: number];

function deadlineOf(
  text: unknown,
  [from, fromPosition]: Positioned,
  [to, toPosition]: Positioned,
  settings: unknown,
): Deadline {
  const begins = dayOf(from, fromPosition);
  const ends = dayOf(to, toPosition);
  if (begins !== null && ends !== null && begins > ends) {
    throw new Refusal('periodReversed', { begins: russian.date(begins), ends: russian.date(ends) });
  }
  const readings = programmeSettings(settings, READINGS).plans;
  return parseDeadline(words(loneCell(text, 1)), { begins, ends }, readings);
}

/** The words of «Сроки»; a date in the cell is that day, and 0 is how an empty cell may arrive. */
function words(cell: CellValue): string {
  if (cell === 0 || (typeof cell === 'object' && cell !== null)) return '';
  const day = typeof cell === 'number' ? dayOfSerial(cell) : null;
  return day === null ? cellText(cell) : russian.date(day);
}

/** «Статус» in words, or the day of «Факт». */
function factOf(argument: unknown): { readonly status: string; readonly done: string | null } {
  const nothing = { status: '', done: null };
  if (isNothing(argument)) return nothing;
  const cell = loneCell(argument, 3);
  if (isBlank(cell) || cell === 0 || cell === false || isNotApplicable(cell)) return nothing;
  if (cell === true || cell === 1) return { status: WORD.yes, done: null };
  const day = typeof cell === 'number' ? dayOfSerial(cell) : readDate(cell);
  return day === null ? { status: cellText(cell), done: null } : { status: '', done: day };
}
