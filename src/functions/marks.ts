import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import type { Failed } from '../model/procedure';
import type { Quantity, Source } from '../model/source';
import { isNoMark } from '../recognise/forms/protocolPupils';
import { fitsFraction, fitsPercent } from '../recognise/marksKind';
import { isNotApplicable, readNumber } from '../recognise/values';
import { Refusal } from './refusal';
import { isNothing, isOmitted, matrixOf, quoted } from './values';

/** A function knows the values, not the cells that they stand in. */
export const NOWHERE: Source = { workbook: '', sheet: '', cell: '' };

/** How many took part and how many failed; null where there is no data. 0 participants: not held. */
export interface Numbers {
  readonly participants: Quantity | null;
  readonly failed: Failed | null;
}

/** More decimals than any sheet prints: the percent is taken as exact. */
const EXACT = 12;
/** «н» of a class journal: the pupil was absent. */
const ABSENT = /^н$/i;
/** Three other percents that add up to 100 within this leave nothing for an empty «2». */
const NOTHING_LEFT = 0.1;
/** Four marks of a scale: «2», «3», «4», «5». */
const MARKS = 4;
const NOT_HELD: Numbers = { participants: quantity(0), failed: null };
const NO_DATA: Numbers = { participants: null, failed: null };

/**
 * What the first two arguments of `SHNOR.SHARE` and `SHNOR.ISLOW` mean: a list of marks; four shares of marks
 * in percent (or 0–1); with participants also four numbers of people, or one number of people who failed.
 */
export function numbersOf(marks: unknown, participants: unknown): Numbers {
  const cells = matrixOf(marks).flat();
  if (isOmitted(participants) || (cells.length > 1 && isNothing(participants)))
    return withoutParticipants(cells);
  const people = matrixOf(participants).flat();
  if (people.length !== 1) throw new Refusal('participantsCell', { cells: people.length });
  if (cells.length === 1) return pairOf(cells[0]!, people[0]!);
  if (cells.length === MARKS) return foursomeOf(cells, people[0]!);
  throw new Refusal('oneCellExpected', { cells: cells.length });
}

/** A count (or a printed percent with «%») of those who failed, beside the number of participants. */
export function pairOf(failed: CellValue, participants: CellValue): Numbers {
  if (isNotApplicable(failed) || isNotApplicable(participants)) return NOT_HELD;
  const people = numberIn(participants);
  const part = numberIn(failed);
  return {
    participants: people === null ? null : quantity(people.value),
    failed:
      part === null
        ? null
        : part.percentSign
          ? { kind: 'percent', percent: part.value, decimals: part.decimals, source: NOWHERE }
          : { kind: 'count', count: part.value, source: NOWHERE },
  };
}

/** One share in percent: a number is exact, whoever typed or calculated it; a text such as «35,5 %» is printed. */
export function shareOf(cell: CellValue): Numbers {
  if (isNotApplicable(cell)) return NOT_HELD;
  const share = numberIn(cell);
  return share === null ? NO_DATA : loneShare(cell, share.value, share.decimals);
}

/** A share without participants; `printed` are the decimals that it has where it is a text. */
function loneShare(cell: CellValue, percent: number, printed: number): Numbers {
  const decimals = typeof cell === 'number' ? EXACT : printed;
  return { participants: null, failed: { kind: 'percent', percent, decimals, source: NOWHERE } };
}

/** The number in a cell, or null when there is no data; a word is refused. */
function numberIn(cell: CellValue): { value: number; percentSign: boolean; decimals: number } | null {
  const reading = readNumber(cell);
  if (reading.kind === 'number') return reading;
  if (reading.kind === 'bad') throw new Refusal('numberExpected', { value: quoted(cell) });
  return null;
}

function withoutParticipants(cells: readonly CellValue[]): Numbers {
  if (cells.length === 1) {
    const [cell] = cells as [CellValue];
    const reading = readNumber(cell);
    // A lone 2 may be a mark, a percent or a count.
    if (reading.kind === 'number' && !reading.percentSign) throw new Refusal('loneNumber');
    return shareOf(cell);
  }
  return (cells.length === MARKS && sharesOf(cells)) || marksOf(cells);
}

/**
 * Four numbers that add up to 100 (99,5…100,5) or to 1: shares of the marks, «2» first; null otherwise. Without
 * participants the rule of `shareOf` holds; with them any share stands for the whole count that prints as it.
 */
function sharesOf(cells: readonly CellValue[], participants: Quantity | null = null): Numbers | null {
  const shares = cells
    .map(readNumber)
    .map((reading) => (reading.kind === 'number' ? reading : { kind: reading.kind, value: 0, decimals: 0 }));
  if (shares.some(({ kind }) => kind === 'bad')) return null;
  const row = { sum: shares.reduce((sum, { value }) => sum + value, 0), participants: null };
  const scale = fitsPercent(row) ? 1 : fitsFraction(row) ? 100 : 0;
  if (scale === 0) return null;
  if (shares[0]!.kind === 'unknown') {
    const nothingLeft = isBlank(cells[0]!) && Math.abs(row.sum * scale - 100) <= NOTHING_LEFT;
    if (!nothingLeft) return { participants, failed: null };
  }
  const percent = Number((shares[0]!.value * scale).toPrecision(12));
  // «30» beside «29,63» was printed with two decimals as well.
  const printed = Math.max(...shares.map((share) => share.decimals)) - (scale === 1 ? 0 : 2);
  const decimals = Math.max(0, printed);
  if (participants === null) return loneShare(cells[0]!, percent, decimals);
  return { participants, failed: { kind: 'percent', percent, decimals, source: NOWHERE } };
}

/** Marks of pupils: how many of them, and how many «2». A pupil without a mark did not take part. */
function marksOf(cells: readonly CellValue[]): Numbers {
  let taken = 0;
  let failed = 0;
  for (const cell of cells) {
    // 0 is no mark: it is how an empty cell may arrive.
    if (isBlank(cell) || cell === 0) continue;
    const reading = readNumber(cell);
    if (reading.kind === 'unknown' || isNoMark(cellText(cell)) || ABSENT.test(cellText(cell))) continue;
    const mark = reading.kind === 'number' && !reading.percentSign ? reading.value : NaN;
    if (!Number.isInteger(mark) || mark < 2 || mark > 5) {
      throw new Refusal('markExpected', { value: quoted(cell) });
    }
    taken += 1;
    if (mark === 2) failed += 1;
  }
  if (taken === 0) return NO_DATA;
  return { participants: quantity(taken), failed: { kind: 'count', count: failed, source: NOWHERE } };
}

/** Four numbers of marks beside the participants: people when they add up to them, percents when to 100. */
function foursomeOf(cells: readonly CellValue[], participants: CellValue): Numbers {
  if (isNotApplicable(participants)) return NOT_HELD;
  const people = numberIn(participants);
  const values = cells.map((cell) => (isNotApplicable(cell) ? null : numberIn(cell)));
  const quantityOfPeople = people === null ? null : quantity(people.value);
  if (values.every((value) => value === null)) return { participants: quantityOfPeople, failed: null };
  const sum = values.reduce((total, value) => total + (value?.value ?? 0), 0);
  if (people === null) return sharesOf(cells) ?? NO_DATA;
  if (people.value === 0 && sum === 0) return NOT_HELD;
  if (sum === people.value && values.every((value) => value === null || !value.percentSign)) {
    return pairOf(values[0]?.value ?? 0, people.value);
  }
  const shares = sharesOf(cells, quantityOfPeople);
  if (shares) return shares;
  throw new Refusal('foursomeSum', { sum: Number(sum.toPrecision(12)), participants: people.value });
}

function quantity(value: number): Quantity {
  return { value, source: NOWHERE };
}
