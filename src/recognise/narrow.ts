import type { Grid } from '../grid/grid';
import { columnName, gridWidth, isBlank } from '../grid/grid';
import type { Finding } from '../model/finding';

/** Columns that are looked at; no table of a department is wider, and headings are matched one by one. */
export const READ_COLUMNS = 1024;

/**
 * A sheet without the columns that are never looked at, so that thousands of stray headings cannot hold up
 * the reading; one finding counts the cells that were left out. An ordinary sheet comes back as it is.
 */
export function narrowed(grid: Grid): { readonly grid: Grid; readonly findings: readonly Finding[] } {
  const width = gridWidth(grid);
  if (width <= READ_COLUMNS) return { grid, findings: [] };
  let cells = 0;
  for (const row of grid.rows) {
    for (let column = READ_COLUMNS; column < row.length; column += 1) if (!isBlank(row[column]!)) cells += 1;
  }
  const narrow: Grid = {
    ...grid,
    rows: grid.rows.map((row) => (row.length > READ_COLUMNS ? row.slice(0, READ_COLUMNS) : row)),
    merges: grid.merges.filter(({ left }) => left < READ_COLUMNS),
  };
  if (cells === 0) return { grid: narrow, findings: [] };
  const finding: Finding = {
    code: 'columnsNotRead',
    severity: 'warning',
    workbook: grid.workbook,
    sheet: grid.sheet,
    cell: `${columnName(READ_COLUMNS)}:${columnName(width - 1)}`,
    params: { columns: READ_COLUMNS, cells },
  };
  return { grid: narrow, findings: [finding] };
}
