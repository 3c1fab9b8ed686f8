import { daysBetween } from '../../model/day';
import type { PlanItem } from '../../model/programme/plan';
import { factDay, markText, MONTH_NAMES } from '../../methodology/plans/factDay';
import {
  CANCELLED_STATUSES,
  DATE_SHAPE,
  DONE_CELLS,
  DONE_STATUSES,
  foldedWords,
  OPEN_STATUSES,
  readStatus,
  shapeOf,
  SHORT_DATE,
  TO_SHAPE,
  TO_WORD,
  wordOf,
} from '../../methodology/plans/status';

/** What «Статус» and «Факт» come to, as the helper columns of a finished plan write it. */
export const KIND = { done: 'да', open: 'нет', cancelled: 'отмена', unclear: '?' } as const;
/** A date that is no day, or has no full year. */
export const NO_DAY = '?';
/** A day later than the one on which the sheet is looked at: it does not count. */
export const AHEAD = 'позже';

/** The number of a day as Excel counts them. */
export function serial(day: string): number {
  return daysBetween('1899-12-30', day);
}

/** Addresses of the helper cells of one row; each is computed from the ones before it. */
export interface MarkCells {
  /** The day for which the sheet is looked at. */
  readonly asOf: string;
  readonly status: string;
  readonly done: string;
  /** The day of «Факт» as a number, or the last one of its month; 0 for none. */
  readonly fact: string;
  /** The words that say how it went. */
  readonly text: string;
  readonly shape: string;
  readonly word: string;
  readonly kind: string;
  /** The last date beside the word, as written. */
  readonly date: string;
  /** The latest day of a mark as a number, 0 for none, or `NO_DAY` or `AHEAD`. */
  readonly mark: string;
}
export type MarkColumn = 'fact' | 'text' | 'shape' | 'word' | 'kind' | 'date' | 'mark';
export const MARK_COLUMNS: readonly MarkColumn[] = ['fact', 'text', 'shape', 'word', 'kind', 'date', 'mark'];

function literal(text: string): string {
  if (text === '\n') return 'CHAR(10)';
  if (text === '\r') return 'CHAR(13)';
  return `"${text.replaceAll('"', '""')}"`;
}

function substituted(text: string, table: readonly (readonly [from: string, to: string])[]): string {
  return table.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${literal(from)},${literal(to)})`, text);
}

function folded(cell: string): string {
  return `LOWER(TRIM(${cell}))`;
}

function isOneOf(text: string, words: readonly string[]): string {
  return `SUMPRODUCT((${text}={${words.map(literal).join(';')}})*1)>0`;
}

/** The same reading as `readStatus` and `marksOf`, one formula for each helper cell. */
export function markFormulas(cells: MarkCells): Readonly<Record<MarkColumn, string>> {
  const { asOf, status, done, fact, text, shape, word, kind, date } = cells;
  const bare = substituted(word, [
    ['{', ''],
    [SHORT_DATE, ''],
  ]);
  const dates = `(LEN(${shape})-LEN(SUBSTITUTE(${shape},"${DATE_SHAPE}","")))/${DATE_SHAPE.length}`;
  const isDone = foldedWords(DONE_STATUSES);
  const counted = (day: string) => `IF(AND(ISNUMBER(${asOf}),${day}>${asOf}),"${AHEAD}",${day})`;
  const written = `DATE(VALUE(MID(${date},7,4)),VALUE(MID(${date},4,2)),VALUE(MID(${date},1,2)))`;
  const name = `LEFT(${folded(done)},LEN(${folded(done)})-5)`;
  const month = `SUMPRODUCT((${name}={${MONTH_NAMES.map(literal).join(';')}})*{${MONTH_NAMES.map((_, index) => index + 1).join(';')}})`;
  const year = `VALUE(MID(${folded(done)},LEN(${folded(done)})-3,4))`;
  return {
    fact: `IF(ISNUMBER(${done}),${done},IFERROR(IF(${month}=0,0,DATE(${year},${month}+1,0)),0))`,
    text:
      `IF(${fact}>0,${status}&"",IF(TRIM(${status})="",${done}&"",IF(OR(TRIM(${done})="",` +
      `${folded(status)}=${folded(done)},AND(${isOneOf(folded(status), isDone)},${isOneOf(folded(done), isDone)})),` +
      `${status}&"",${status}&" "&${done})))`,
    shape: substituted(`LOWER(${text})`, TO_SHAPE),
    word: substituted(shape, TO_WORD),
    kind:
      `IF(${word}="","",IF(OR(${isOneOf(bare, isDone)},${isOneOf(`TRIM(${text})`, DONE_CELLS)},` +
      `AND(TRIM(${status})="",${word}="{",LEN(TRIM(${text}))=${DATE_SHAPE.length})),"${KIND.done}",` +
      `IF(${isOneOf(bare, foldedWords(CANCELLED_STATUSES))},"${KIND.cancelled}",` +
      `IF(OR(${isOneOf(bare, foldedWords(OPEN_STATUSES))},` +
      `AND(LEFT(${bare},2)="не",${isOneOf(`MID(${bare},3,99)`, isDone)})),"${KIND.open}","${KIND.unclear}"))))`,
    date:
      `IF(ISNUMBER(SEARCH("${SHORT_DATE}",${word})),"${NO_DAY}",IF(${dates}=0,"",` +
      `MID(${text},SEARCH("¤",SUBSTITUTE(${shape},"${DATE_SHAPE}","¤",${dates})),${DATE_SHAPE.length})))`,
    mark:
      `IF(OR(${kind}<>"${KIND.done}",${date}=""),${counted(fact)},IF(${date}="${NO_DAY}","${NO_DAY}",` +
      `IF(AND(DAY(${written})=VALUE(MID(${date},1,2)),MONTH(${written})=VALUE(MID(${date},4,2))),` +
      `${counted(`MAX(${fact},${written})`)},"${NO_DAY}")))`,
  };
}

/** What the helper cells of a row hold on a day. */
export function markValues(
  item: PlanItem,
  asOf: string | null,
): Readonly<Record<MarkColumn, string | number>> {
  const text = markText(item);
  const fact = factDay(item);
  const { kind, day } = readStatus(text);
  const shape = shapeOf(text);
  const word = wordOf(shape);
  const at = shape.lastIndexOf(DATE_SHAPE);
  const date = at < 0 ? '' : text.slice(at, at + DATE_SHAPE.length);
  const done = fact === null ? 0 : serial(fact);
  const beside =
    kind === 'done' && day !== null ? (day === false ? NO_DAY : Math.max(done, serial(day))) : done;
  return {
    fact: done,
    text,
    shape,
    word,
    kind: kind === 'none' ? '' : KIND[kind],
    date: word.includes(SHORT_DATE) ? NO_DAY : date,
    mark: asOf !== null && typeof beside === 'number' && beside > serial(asOf) ? AHEAD : beside,
  };
}
