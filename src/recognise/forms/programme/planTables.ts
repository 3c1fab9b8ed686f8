import type { Grid } from '../../../grid/grid';
import { cellAt, cellText, gridWidth } from '../../../grid/grid';
import type { PlanColumn } from '../../../model/programme/plan';
import type { TableHead } from '../../columns';
import { findTable } from '../../columns';
import { normaliseHeading } from '../../heading';
import { PLAN_FIELDS, PLAN_REQUIRED } from './planFields';

/** A plan table of a sheet: its heading, and the rows from `from` to `to` (excluded) under it. */
export interface PlanPlace {
  readonly head: TableHead<PlanColumn>;
  /** First row of the texts above the heading. */
  readonly textsFrom: number;
  readonly to: number;
  /** Rows that repeat the heading on a new page. */
  readonly repeats: ReadonlySet<number>;
}

const NAMES = new Map(PLAN_FIELDS.flatMap(({ field, names }) => names.map((name) => [name, field] as const)));
/** A row with so many headings word for word is a heading row. */
const ENOUGH = 3;
/** Titles of the next plan stand close above its heading. */
const TITLE_ROWS = 6;
const PLAN_TITLE = /план|дорожн|мероприяти|меры|график|программ/i;

/** The plan tables of a sheet from top to bottom. Empty when there is none. */
export function planTables(grid: Grid): PlanPlace[] {
  const first = findTable(grid, PLAN_FIELDS, PLAN_REQUIRED);
  if (!first) return [];
  const heads: { head: TableHead<PlanColumn>; repeats: Set<number>; titleFrom: number }[] = [
    { head: first, repeats: new Set(), titleFrom: 0 },
  ];
  for (let row = first.bottom + 1; row < grid.rows.length; row += 1) {
    const columns = headingColumns(grid, row);
    if (!columns) continue;
    const current = heads.at(-1)!;
    const titleFrom = titlesAbove(grid, row, current.head.bottom);
    if (titleFrom === null && sameColumns(columns, current.head.columns)) current.repeats.add(row);
    else {
      const headings = headingTexts(grid, row);
      heads.push({
        head: { top: row, bottom: row, columns, repeated: [], headings },
        repeats: new Set(),
        titleFrom: titleFrom ?? row,
      });
    }
  }
  return heads.map(({ head, repeats, titleFrom }, index) => ({
    head,
    repeats,
    textsFrom: titleFrom,
    to: heads[index + 1]?.titleFrom ?? grid.rows.length,
  }));
}

/** The columns of a heading row by words alone; null for any other row. */
function headingColumns(grid: Grid, row: number): Map<PlanColumn, number> | null {
  const columns = new Map<PlanColumn, number>();
  (grid.rows[row] ?? []).forEach((value, column) => {
    if (typeof value !== 'string' || value.length > 60) return;
    const field = NAMES.get(normaliseHeading(cellText(value)));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  });
  const whole = PLAN_REQUIRED.every((group) => group.some((field) => columns.has(field)));
  return whole && columns.size >= ENOUGH ? columns : null;
}

function headingTexts(grid: Grid, row: number): string[] {
  return Array.from({ length: gridWidth(grid) }, (_, column) => cellText(cellAt(grid, row, column)));
}

function sameColumns(one: ReadonlyMap<PlanColumn, number>, other: ReadonlyMap<PlanColumn, number>): boolean {
  for (const [field, column] of one) if (other.get(field) !== column) return false;
  return true;
}

/** The first row of the lone texts right above a heading, when one of them names a plan; null otherwise. */
function titlesAbove(grid: Grid, head: number, after: number): number | null {
  let from = head;
  let named = false;
  while (from - 1 > after && head - from < TITLE_ROWS) {
    const texts = (grid.rows[from - 1] ?? []).map(cellText).filter((text) => text !== '');
    if (texts.length > 2) break;
    if (texts.some((text) => PLAN_TITLE.test(text) && !/^\d+(?:\.\d+)*\.?\s/.test(text))) named = true;
    from -= 1;
  }
  return named ? from : null;
}
