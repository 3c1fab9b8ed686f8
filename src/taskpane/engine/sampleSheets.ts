import { cellKey, gridWidth, type CellValue, type Grid } from '../../grid/grid';
import type { CellSpec, SheetSpec } from '../../report/sheetSpec';

const NARROWEST = 6;
const WIDEST = 40;
/** A longer text is a title over the table and says nothing about its column. */
const LONGEST_VALUE = 60;

/**
 * The sample workbooks as sheets that can be inserted: values, merged areas, percents and dates as they stand; what
 * was hidden is shown. The sheets become the user's own, so they carry no mark of ours and their kind is not used.
 */
export function sampleSheets(grids: readonly Grid[]): SheetSpec[] {
  return grids.map((grid) => ({
    kind: 'guide',
    name: grid.sheet,
    widths: widths(grid),
    rows: grid.rows.map((row, index) => row.map((value, column) => cellOf(grid, value, index, column))),
    merges: grid.merges,
    conditionalFormats: [],
    validations: [],
    charts: [],
    names: [],
    print: { orientation: 'landscape' },
  }));
}

function cellOf(grid: Grid, value: CellValue, row: number, column: number): CellSpec | null {
  if (value === null) return null;
  if (typeof value !== 'object') {
    const style = grid.percentCells.has(cellKey(row, column)) ? 'share' : 'plain';
    return { value, style };
  }
  if (value.kind === 'date') return { value: value.iso, style: 'date' };
  return { value: null, formula: failingFormula(value.text), style: 'plain' };
}

/** A formula that fails in the same way. */
function failingFormula(error: string): string {
  if (error === '#DIV/0!') return '1/0';
  return error === '#N/A' ? 'NA()' : error;
}

function widths(grid: Grid): number[] {
  const result = Array.from({ length: gridWidth(grid) }, () => NARROWEST);
  for (const row of grid.rows) {
    row.forEach((value, column) => {
      if (value === null) return;
      const length = typeof value === 'object' ? 10 : String(value).length;
      if (length <= LONGEST_VALUE) result[column] = Math.min(WIDEST, Math.max(result[column]!, length + 2));
    });
  }
  return result;
}
