/** A sheet as plain values. Nothing in this room knows about schools. */

/** A cell whose formula failed, for example «#Н/Д» — stored by its invariant English text `#N/A`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** A cell that the workbook shows as a date. `iso` is `YYYY-MM-DD`; the time of day is dropped. */
export interface DateCell {
  readonly kind: 'date';
  readonly iso: string;
}

/** What a cell holds. `null` is an empty cell; a formula is represented by its last computed value. */
export type CellValue = null | string | number | boolean | DateCell | ErrorCell;

/** A merged area; 0-based, both ends included. Its value stands in the top-left cell only. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet. `rows[0][0]` is always cell A1, whatever the used range of the host was;
 * a row may be shorter than others (missing cells are empty).
 */
export interface Grid {
  /** File name without folders, or the workbook's title in Excel. */
  readonly workbook: string;
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** 0-based indexes of rows that a filter or the user has hidden. They are read all the same. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visibility: SheetVisibility;
  /** Cells whose number format is a percent (0.305 is shown as 30,5 %): keys made by `cellKey`. */
  readonly percentCells: ReadonlySet<number>;
  /** What the product wrote here itself (`shnor`, `risk`, `settings` …), or null on a user's own sheet. */
  readonly ownKind: string | null;
}

/** A compact key for sets of cells; columns never exceed 16 384 in Excel. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The value at a 0-based position; `null` outside the sheet. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let rest = column;
  let name = '';
  do {
    name = String.fromCharCode(65 + (rest % 26)) + name;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return name;
}

/** The A1 address of a 0-based position. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The number of columns of the widest row. */
export function gridWidth(grid: Grid): number {
  let width = 0;
  for (const row of grid.rows) if (row.length > width) width = row.length;
  return width;
}

/** An empty-looking cell: nothing, or only spaces (NBSP and zero-width ones included). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !/[^\s\u00a0\u200b\ufeff]/.test(value));
}

/** A cell as the text a reader sees, spaces folded to one; numbers keep the invariant point. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.kind === 'date' ? value.iso : value.text;
  return String(value)
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
