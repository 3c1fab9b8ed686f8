import type { Source } from '../source';

/** One row of a plan or road map, as a sheet writes it; texts are kept word for word. */
export interface PlanItem {
  /** As in the source, gaps and empty numbers included. */
  readonly number: string;
  /** Headings over the row, outer one first. */
  readonly sections: readonly string[];
  readonly text: string;
  /** «Сроки» as written, line breaks as `\n`. */
  readonly deadline: string;
  /** Typed columns «Начало» and «Окончание», `YYYY-MM-DD`; they win over the words. */
  readonly start: string | null;
  readonly finish: string | null;
  /** «Повтор» as written, where the plan has such a column. */
  readonly repeat?: string;
  readonly responsible: string;
  readonly expected: string;
  /** «Статус» as written; empty when the plan has no such column. */
  readonly status: string;
  /** «Факт»: when it was done. */
  readonly done: string | null;
  /** «Факт» as written, where it is no date. */
  readonly fact?: string;
  readonly document: string;
  /** The row was restored from a damaged text. */
  readonly restored?: true;
  readonly source: Source;
  /** Cell of «Сроки». */
  readonly deadlineSource: Source;
  /** Cells of «Статус» and «Факт», where the plan has such columns. */
  readonly statusSource?: Source;
  readonly doneSource?: Source;
}

/** The columns of a plan that a department heads in its own words. */
export const PLAN_COLUMNS = [
  'number',
  'section',
  'text',
  'deadline',
  'start',
  'finish',
  'repeat',
  'responsible',
  'expected',
  'status',
  'done',
  'document',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** One plan table of one sheet. */
export interface PlanTable {
  readonly workbook: string;
  readonly sheet: string;
  readonly title: string;
  /** Date of the order that approves the plan, `YYYY-MM-DD`; null when the sheet does not say. */
  readonly orderDate: string | null;
  /** First and last day of the plan, from its title or its typed period; null when not stated. */
  readonly begins: string | null;
  readonly ends: string | null;
  /** Its columns from left to right with their headings as written. */
  readonly headings: readonly { readonly column: PlanColumn; readonly text: string }[];
  /** The sheet that a finished plan of our own was made from: what was typed there is laid over that plan. */
  readonly finishedOf?: string;
  readonly items: readonly PlanItem[];
}
