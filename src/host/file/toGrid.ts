import type { Sheet } from 'hucre';
import { address, cellKey } from '../../grid/grid';
import type { CellValue, Grid } from '../../grid/grid';
import type { Finding } from '../../model/finding';
import { isPercentFormat } from '../numberFormats';

/** What the library gives for a cell; its rows are taken over, not copied. */
type RawValue = string | number | boolean | Date | null;

/**
 * Turns a sheet of the library into a Grid. The rows of the library are changed in place and become the
 * grid's own, so a large sheet is not held twice; only dates and errors are replaced.
 */
export function toGrid(
  sheet: Sheet,
  workbook: string,
  ownKind: string | null,
): { grid: Grid; findings: Finding[]; hasEntities: boolean } {
  const rows = sheet.rows as unknown as CellValue[][];
  const values = replaceValues(sheet.rows, rows);
  const width = trim(sheet.rows, values.width);
  const details = readDetails(sheet, rows);
  const grid: Grid = {
    workbook,
    sheet: sheet.name,
    rows,
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    hiddenRows: hiddenRows(sheet),
    hiddenColumns: hiddenColumns(sheet, width),
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    percentCells: details.percentCells,
    ownKind,
  };
  const findings: Finding[] = [];
  if (details.uncalculated.length > 0) {
    findings.push({
      code: 'formulasNotCalculated',
      severity: 'warning',
      workbook,
      sheet: sheet.name,
      cell: details.uncalculated[0]!,
      params: { count: details.uncalculated.length },
    });
  }
  return { grid, findings, hasEntities: values.hasEntities };
}

interface Values {
  /** The number of columns that hold anything. */
  readonly width: number;
  /** True when a text looks as if it held an entity that the library did not replace (`&name;`). */
  readonly hasEntities: boolean;
}

const ENTITY = /&[A-Za-z_][\w.-]*;/;

/** Replaces dates and impossible numbers in place. */
function replaceValues(raw: readonly (readonly RawValue[])[], rows: CellValue[][]): Values {
  let width = 0;
  let hasEntities = false;
  for (let r = 0; r < raw.length; r += 1) {
    const row = raw[r]!;
    for (let c = row.length - 1; c >= 0; c -= 1) {
      const value = row[c];
      if (value === null || value === undefined) continue;
      if (c >= width) width = c + 1;
      if (typeof value === 'string') hasEntities ||= value.includes('&') && ENTITY.test(value);
      else if (typeof value === 'object') rows[r]![c] = dateCell(value);
      else if (typeof value === 'number' && !Number.isFinite(value)) {
        rows[r]![c] = { kind: 'error', text: '#NUM!' };
      }
    }
  }
  return { width, hasEntities };
}

/** A date outside Excel's calendar is what Excel itself shows as an error. */
function dateCell(date: Date): CellValue {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1899 || year > 9999) return { kind: 'error', text: '#NUM!' };
  return { kind: 'date', iso: date.toISOString().slice(0, 10) };
}

/** Formatting alone makes sheets long and wide: rows and columns that hold nothing are cut off. */
function trim(raw: RawValue[][], width: number): number {
  let height = raw.length;
  while (height > 0 && raw[height - 1]!.every((value) => value === null)) height -= 1;
  raw.length = height;
  for (const row of raw) if (row.length > width) row.length = width;
  return width;
}

interface Details {
  readonly percentCells: Set<number>;
  /** Addresses of formulas that the file keeps without a result. */
  readonly uncalculated: string[];
}

function readDetails(sheet: Sheet, rows: CellValue[][]): Details {
  const percentCells = new Set<number>();
  const uncalculated: string[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const format = cell.style?.numFmt;
    const percent = typeof cell.value === 'number' && format !== undefined && isPercentFormat(format);
    const failed = cell.type === 'error';
    const empty = cell.type === 'formula' && cell.value === null;
    const isoDate = typeof cell.value === 'string' && format !== undefined && ISO_DATE.test(cell.value);
    if (!percent && !failed && !empty && !isoDate) continue;
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (percent) percentCells.add(cellKey(row, column));
    else if (failed) rows[row]![column] = { kind: 'error', text: String(cell.value) };
    else if (empty) uncalculated.push(address(row, column));
    // Cells of the type «d» hold the date as ISO text; the library leaves them as text.
    else if (isDateFormat(format!)) {
      rows[row]![column] = { kind: 'date', iso: String(cell.value).slice(0, 10) };
    }
  }
  return { percentCells, uncalculated };
}

const ISO_DATE = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;

function isDateFormat(format: string): boolean {
  return /[dmyдмг]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

function hiddenRows(sheet: Sheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [row, definition] of sheet.rowDefs ?? []) if (definition.hidden) hidden.add(row);
  return hidden;
}

function hiddenColumns(sheet: Sheet, width: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  (sheet.columns ?? []).slice(0, width).forEach((column, index) => {
    if (column.hidden) hidden.add(index);
  });
  return hidden;
}
