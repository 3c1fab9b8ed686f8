import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import { isNotApplicable, readNumber } from '../recognise/values';
import { readDate } from '../recognise/dates';
import { WORD } from '../locale/words';
import { Refusal } from './refusal';
import { settingsOfTwoColumns } from './settingsArgument';
import { isNothing, matrixOf, quoted } from './values';

/** A number, «—» (not applicable), or null (no data). */
export type Reading = number | typeof WORD.notApplicable | null;

/** The number in a cell; a word is refused, for nobody else would tell of it. */
export function numberOf(cell: CellValue): Reading {
  if (isNotApplicable(cell)) return WORD.notApplicable;
  const reading = readNumber(cell);
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'bad') throw new Refusal('numberExpected', { value: quoted(cell) });
  return null;
}

/** The one cell of an argument; `position` from 1 names it in the message. */
export function loneCell(argument: unknown, position: number): CellValue {
  const cells = matrixOf(argument).flat();
  if (cells.length !== 1) throw new Refusal('loneCell', { position, cells: cells.length });
  return cells[0]!;
}

/** TRUE, 1 and «да»; nothing, an empty cell, FALSE, 0 and «нет» are the opposite; anything else is refused. */
export function isWanted(argument: unknown): boolean {
  if (isNothing(argument)) return false;
  const [cell = null, ...more] = matrixOf(argument).flat();
  const word = typeof cell === 'string' ? cellText(cell).toLowerCase() : cell;
  if (more.length === 0 && (word === true || word === 1 || word === WORD.yes)) return true;
  if (more.length === 0 && (isBlank(cell) || word === false || word === 0 || word === WORD.no)) return false;
  throw new Refusal('yesOrNo', { value: quoted(cell) });
}

/** The settings that begin with one of `used`: nothing, or two columns code → value. */
export function programmeSettings(argument: unknown, used: readonly string[]): Settings {
  return isNothing(argument) ? DEFAULT_SETTINGS : settingsOfTwoColumns(argument, used);
}

/** Days of Excel from 1 January 2000 to 31 December 2099: a plan's dates, and no other number looks like one. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY = 86_400_000;

/** A date as Excel hands it over: the number of a day. Null when the number is none. */
export function dayOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * DAY).toISOString().slice(0, 10);
}

/** A day `YYYY-MM-DD`; null when nothing stands there. An empty cell may arrive as 0, and no date is 0. */
export function dayOf(argument: unknown, position: number): string | null {
  if (isNothing(argument)) return null;
  const cell = loneCell(argument, position);
  if (isBlank(cell) || cell === 0 || isNotApplicable(cell)) return null;
  const day = typeof cell === 'number' ? dayOfSerial(cell) : readDate(cell);
  if (day !== null) return day;
  if (typeof cell !== 'number' && readNumber(cell).kind === 'unknown') return null;
  throw new Refusal('dateExpected', { value: quoted(cell) });
}
