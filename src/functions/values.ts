import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { quotable } from '../recognise/cells';

/** What a function gives to a cell; a matrix never holds null, which Excel would show as 0. */
export type Result = string | number;
export type Matrix = readonly (readonly CellValue[])[];

/** `#N/A`, `#Н/Д`, `#ДЕЛ/0!`: errors that arrive as their text. */
const ERROR_TEXT = /^#[A-ZА-ЯЁ0-9/_]+[!?]?$/;

/**
 * One value as a host hands it over. An empty cell is null or "" (or 0 on the desktop, which stays a real
 * zero: nothing tells them apart); a data type is its basic value; an error is a failed cell.
 */
export function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return ERROR_TEXT.test(value) ? { kind: 'error', text: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'basicValue' in value) return dataType(value);
  return { kind: 'error', text: '#VALUE!' };
}

/** A number with a percent format, which a plain cell does not hand over, is that percent. */
function dataType(value: { readonly basicValue: unknown; readonly numberFormat?: unknown }): CellValue {
  const basic = cellOf(value.basicValue);
  const isPercent = typeof value.numberFormat === 'string' && value.numberFormat.includes('%');
  if (typeof basic !== 'number' || !isPercent) return basic;
  return `${Number((basic * 100).toPrecision(15))}%`;
}

/** A range, or a lone value as a range of one cell. */
export function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** An optional argument that was left out. An empty cell that was given is not. */
export function isOmitted(value: unknown): boolean {
  return value === null || value === undefined;
}

/** An optional argument that says nothing: left out, or a lone empty cell. */
export function isNothing(value: unknown): boolean {
  if (isOmitted(value)) return true;
  const cells = matrixOf(value).flat();
  return cells.length <= 1 && cells.every(isBlank);
}

/** Rows and columns; the widest row counts. */
export function sizeOf(matrix: Matrix): { readonly rows: number; readonly columns: number } {
  return { rows: matrix.length, columns: Math.max(0, ...matrix.map((row) => row.length)) };
}

/** A cell as a message repeats it: clipped, never a person's name. */
export function quoted(value: CellValue): string {
  return quotable(cellText(value));
}
