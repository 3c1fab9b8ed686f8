import type { DaySpan } from '../../model/day';
import type { PlanState } from '../../methodology/plans/states';
import { STATE_WORDS } from '../../methodology/plans/states';
import { DOCUMENT_DATE } from '../../methodology/plans/status';
import { WORD } from '../../locale/words';
import { AHEAD, KIND, NO_DAY, serial, type MarkCells } from './markFormulas';

/** Addresses that the formulas of one row speak of. */
export interface RowCells extends MarkCells {
  /** How many rows of the plan have a mark. */
  readonly marks: string;
  readonly last: string;
  readonly state: string;
}

/** So many occurrences are written into a formula; Excel takes no longer one. */
const MOST_WRITTEN = 300;

function list(days: readonly string[]): string {
  return `{${days.map(serial).join(';')}}`;
}

/** Can these occurrences stand in a formula? */
export function isWritable(occurrences: readonly DaySpan[]): boolean {
  return occurrences.length <= MOST_WRITTEN;
}

/** The same decision as `stateOf`, live over the day of the sheet, «Статус», «Факт» and the last day. */
export function stateFormula(cells: RowCells, occurrences: readonly DaySpan[], unread: boolean): string {
  const { kind, fact, mark, last, asOf, marks, shape } = cells;
  const final = occurrences.length > 1 ? occurrences.at(-1)! : null;
  const begun = final ? serial(final.start) : 1;
  const closes = `AND(ISNUMBER(${mark}),${mark}>=${begun})`;
  const whole = `AND(${kind}="${KIND.done}",${final ? `${mark}=0` : `${mark}<>"${AHEAD}"`})`;
  const unclear = [
    `${kind}="${KIND.unclear}"`,
    `AND(${kind}="${KIND.open}",${fact}>=${begun})`,
    ...(final
      ? [`${mark}="${NO_DAY}"`, `AND(${kind}="${KIND.done}",ISNUMBER(SEARCH("${DOCUMENT_DATE}",${shape})))`]
      : []),
  ];
  return (
    `IF(${kind}="${KIND.cancelled}","${STATE_WORDS.cancelled}",` +
    `IF(OR(${unclear.join(',')}),"${STATE_WORDS.unclear}",` +
    `IF(OR(${whole},${closes}),"${STATE_WORDS.done}",` +
    `IF(NOT(ISNUMBER(${last})),"${unread ? STATE_WORDS.unread : STATE_WORDS.noDeadline}",` +
    `IF(NOT(ISNUMBER(${asOf})),"${STATE_WORDS.noDate}",` +
    `IF(${asOf}<=${last},"${STATE_WORDS.inTime}",` +
    `IF(${marks}=0,"${STATE_WORDS.unmarked}","${STATE_WORDS.overdue}")))))))`
  );
}

export function overdueFormula({ state, asOf, last }: RowCells): string {
  return `IF(${state}="${STATE_WORDS.overdue}",${asOf}-${last},"${WORD.notApplicable}")`;
}

/** The last day of the first occurrence that is neither over nor confirmed, as `nextDue` finds it. */
export function nextFormula({ state, asOf, mark, last }: RowCells, occurrences: readonly DaySpan[]): string {
  const finishes = list(occurrences.map(({ finish }) => finish));
  const starts = list(occurrences.map(({ start }) => start));
  const next =
    occurrences.length > 1
      ? `SUMPRODUCT(MIN(((${finishes}<${asOf})+(${starts}<=SUM(${mark})))*1000000+${finishes}))`
      : last;
  return `IF(${state}="${STATE_WORDS.inTime}",${next},"${WORD.notApplicable}")`;
}

/** How many of several occurrences are over without a mark, as `passedWithout` counts them. */
export function passedFormula({ state, asOf, mark }: RowCells, occurrences: readonly DaySpan[]): string {
  const finishes = list(occurrences.map(({ finish }) => finish));
  const starts = list(occurrences.map(({ start }) => start));
  const open = [
    `NOT(ISNUMBER(${asOf}))`,
    `${state}="${STATE_WORDS.cancelled}"`,
    `${state}="${STATE_WORDS.unclear}"`,
  ];
  return (
    `IF(OR(${open.join(',')}),"${WORD.notApplicable}",IF(AND(${state}="${STATE_WORDS.done}",${mark}=0),0,` +
    `SUMPRODUCT((${finishes}<${asOf})*(${starts}>SUM(${mark})))))`
  );
}

/** Last day of what falls due next of these occurrences on the day in a cell: the last one when all are over. */
export function dueFinishFormula(asOf: string, occurrences: readonly DaySpan[]): string {
  const finishes = list(occurrences.map(({ finish }) => finish));
  return (
    `IF(NOT(ISNUMBER(${asOf})),${serial(occurrences[0]!.finish)},` +
    `IF(${asOf}>MAX(${finishes}),MAX(${finishes}),SUMPRODUCT(MIN((${finishes}<${asOf})*1000000+${finishes}))))`
  );
}

/** How many of these occurrences are over on the day in a cell. */
export function passedOfFormula(asOf: string, occurrences: readonly DaySpan[]): string {
  const finishes = list(occurrences.map(({ finish }) => finish));
  return `IF(ISNUMBER(${asOf}),SUMPRODUCT((${finishes}<${asOf})*1),"${WORD.notApplicable}")`;
}

/** First day of the occurrence that ends on the day in a cell. */
export function dueStartFormula(finish: string, occurrences: readonly DaySpan[]): string {
  const starts = list(occurrences.map(({ start }) => start));
  return `SUMPRODUCT(MAX((${list(occurrences.map((one) => one.finish))}=${finish})*${starts}))`;
}

/** Signs of the strip; each goes with the colour of the state. */
export const STRIP = { done: '✓', overdue: '!', cancelled: '×', planned: '●' } as const;

export function stripSign(state: PlanState): string {
  return state === 'done' || state === 'overdue' || state === 'cancelled' ? STRIP[state] : STRIP.planned;
}

export function stripFormula(state: string): string {
  return (
    `IF(${state}="${STATE_WORDS.done}","${STRIP.done}",IF(${state}="${STATE_WORDS.overdue}","${STRIP.overdue}",` +
    `IF(${state}="${STATE_WORDS.cancelled}","${STRIP.cancelled}","${STRIP.planned}")))`
  );
}
