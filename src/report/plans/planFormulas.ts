import type { DaySpan } from '../../model/day';
import { DONE_BEGINNINGS, DONE_WORDS, STATE_WORDS } from '../../methodology/plans/states';
import { WORD } from '../../locale/words';

/** Addresses that the formulas of one row speak of. */
export interface RowCells {
  /** The day for which the sheet is looked at. */
  readonly asOf: string;
  readonly status: string;
  readonly done: string;
  readonly first: string;
  readonly last: string;
  readonly state: string;
}

/** So many occurrences are written out; a weekly row counts its Sundays instead. */
const WRITTEN_OUT = 40;

function list(words: readonly string[]): string {
  return `{${words.map((word) => `"${word}"`).join(';')}}`;
}

/** The same decision as `saysDone`. */
function statusDone(cell: string): string {
  const text = `TRIM(${cell})`;
  const has = (word: string) => `ISNUMBER(SEARCH("${word}",${text}))`;
  const words = `SUMPRODUCT((${text}=${list(DONE_WORDS)})*1)>0`;
  const begins = `SUMPRODUCT((LEFT(${text},8)=${list(DONE_BEGINNINGS)})*1)>0`;
  return `OR(${words},AND(NOT(${has('частичн')}),OR(NOT(${has('%')}),${has('100')}),${begins}))`;
}

function date(day: string): string {
  const [year, month, number] = day.split('-').map(Number);
  return `DATE(${year},${month},${number})`;
}

/** The same decision as `stateOf`, live over the day of the sheet, «Статус», «Факт» and the last day. */
export function stateFormula(cells: RowCells, occurrences: readonly DaySpan[]): string {
  const final = occurrences.length > 1 ? occurrences.at(-1)! : null;
  const fact = final
    ? `AND(ISNUMBER(${cells.done}),${cells.done}>=${date(final.start)})`
    : `ISNUMBER(${cells.done})`;
  return (
    `IF(OR(${statusDone(cells.status)},${fact}),"${STATE_WORDS.done}",` +
    `IF(NOT(ISNUMBER(${cells.last})),"${STATE_WORDS.noDeadline}",` +
    `IF(NOT(ISNUMBER(${cells.asOf})),"${STATE_WORDS.noDate}",` +
    `IF(${cells.asOf}>${cells.last},"${STATE_WORDS.overdue}","${STATE_WORDS.inTime}"))))`
  );
}

export function overdueFormula({ state, asOf, last }: RowCells): string {
  return `IF(${state}="${STATE_WORDS.overdue}",${asOf}-${last},"${WORD.notApplicable}")`;
}

/** The last day of the first occurrence that is not over. */
export function nextFormula(cells: RowCells, occurrences: readonly DaySpan[]): string {
  const { state, asOf, first, last } = cells;
  const finishes = [...new Set(occurrences.map(({ finish }) => finish))].sort();
  const from = `MAX(${first},${asOf})`;
  const dated =
    finishes.length > WRITTEN_OUT
      ? `MIN(${last},${from}+MOD(8-WEEKDAY(${from}),7))`
      : finishes
          .slice(0, -1)
          .reduceRight((rest, finish) => `IF(${asOf}<=${date(finish)},${date(finish)},${rest})`, last);
  return `IF(${state}="${STATE_WORDS.inTime}",${dated},"${WORD.notApplicable}")`;
}

/** Signs of the strip; each goes with the colour of the state. */
export const STRIP = { done: '✓', overdue: '!', planned: '●' } as const;

export function stripFormula(state: string): string {
  return `IF(${state}="${STATE_WORDS.done}","${STRIP.done}",IF(${state}="${STATE_WORDS.overdue}","${STRIP.overdue}","${STRIP.planned}"))`;
}
