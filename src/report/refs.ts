import { columnName } from '../grid/grid';
import type { RangeSpec } from './sheetSpec';

/** Excel's limit for sheet names. */
const NAME_LIMIT = 31;

/** `$C$5:$C$40` of a 0-based range; a single cell comes out as `$C$5`. */
export function absoluteRange({ top, left, bottom, right }: RangeSpec): string {
  const from = `$${columnName(left)}$${top + 1}`;
  return top === bottom && left === right ? from : `${from}:$${columnName(right)}$${bottom + 1}`;
}

/** The same on another sheet: `'ШНОР 2023-2024'!$C$5:$C$40`. */
export function sheetRange(sheet: string, range: RangeSpec): string {
  return `'${sheet.replace(/'/g, "''")}'!${absoluteRange(range)}`;
}

/** One column from row to row. */
export function columnRange(column: number, top: number, bottom: number): RangeSpec {
  return { top, left: column, bottom, right: column };
}

/** One row from column to column. */
export function rowRange(row: number, left: number, right: number): RangeSpec {
  return { top: row, left, bottom: row, right };
}

/** «Риски 2023-2024 (2)»: the name of a continuation, cut so that it never exceeds Excel's 31 characters. */
export function continuedName(name: string, part: number): string {
  if (part === 1) return name.slice(0, NAME_LIMIT);
  const suffix = ` (${part})`;
  return name.slice(0, NAME_LIMIT - suffix.length) + suffix;
}
