import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre';

const SIDE = { style: 'thin' } as const;
const BOX = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE };

export const TITLE: CellStyle = { font: { name: 'Arial', size: 11, bold: true } };
export const HEADING: CellStyle = {
  font: { name: 'Arial', size: 9, bold: true },
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
export const TOTAL: CellStyle = { font: { name: 'Arial', size: 9, bold: true }, border: BOX };

/** A sheet of a department, filled row by row. Rows and columns are counted from 0. */
export class Sheet {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  private readonly hidden = new Set<number>();

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[] = [],
    private readonly isHidden = false,
  ) {}

  /** The number of the next row. */
  get next(): number {
    return this.rows.length;
  }

  row(values: readonly CellValue[], style?: CellStyle): number {
    const row = this.rows.length;
    this.rows.push([...values]);
    if (style) {
      values.forEach((value, column) => {
        if (value !== null) this.cells.set(`${row},${column}`, { value, style });
      });
    }
    return row;
  }

  title(...lines: readonly (string | readonly CellValue[])[]): void {
    for (const line of lines) this.row(typeof line === 'string' ? [line] : line, TITLE);
  }

  blank(): void {
    this.rows.push([]);
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    this.merges.push({ startRow, startCol, endRow, endCol });
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  /** What stands in a cell of a finished row. */
  value(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }

  /** Shows a stored number in this format: «0.0%», «dd.mm.yyyy». */
  format(row: number, column: number, numFmt: string): void {
    this.cells.set(`${row},${column}`, { value: this.rows[row]![column] ?? null, style: { numFmt } });
  }

  /** Puts another value into a cell of a finished row. */
  set(row: number, column: number, value: CellValue, numFmt?: string): void {
    this.rows[row]![column] = value;
    if (numFmt) this.format(row, column, numFmt);
  }

  /** A sum that Excel itself keeps; `result` is its value or the error that it shows. */
  formula(row: number, column: number, formula: string, result: number | string): void {
    if (typeof result === 'string') {
      this.error(row, column, result);
      const value = { value: result, type: 'error' as const };
      this.cells.set(`${row},${column}`, { ...value, formula, formulaResult: result, style: TOTAL });
      return;
    }
    this.rows[row]![column] = result;
    this.cells.set(`${row},${column}`, { value: result, formula, formulaResult: result, style: TOTAL });
  }

  /** What `SUM` of Excel makes of a column between two rows: an error in it spreads to the sum. */
  sum(column: number, first: number, last: number): number | string {
    for (let row = first; row <= last; row += 1) {
      const cell = this.cells.get(`${row},${column}`);
      if (cell?.type === 'error') return String(cell.value);
    }
    const values = this.rows.slice(first, last + 1).map((row) => row[column]);
    return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
  }

  /** A cell that shows an Excel error. */
  error(row: number, column: number, text: string): void {
    this.rows[row]![column] = null;
    this.cells.set(`${row},${column}`, { value: text, type: 'error' });
  }

  build(): WriteSheet {
    return {
      name: this.name,
      rows: this.rows,
      cells: this.cells,
      merges: this.merges,
      columns: this.widths.map((width) => ({ width })),
      rowDefs: new Map([...this.hidden].map((row) => [row, { hidden: true }])),
      ...(this.isHidden ? { hidden: true } : {}),
    };
  }
}

/** Half up to so many decimals, as printed reports round. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * scale) / scale;
}

/** «12,5» as people type it. */
export function comma(value: number, decimals: number): string {
  return rounded(value, decimals).toFixed(decimals).replace('.', ',');
}
