import { address, columnName } from '../grid/grid';
import type { RangeSpec } from '../report/sheetSpec';

/** `A1:C9`, or `A1` for a single cell. */
export function rangeAddress(range: RangeSpec): string {
  const first = address(range.top, range.left);
  const last = address(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$9`. */
export function absoluteRange(range: RangeSpec): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}

/** A sheet name as formulas write it: `'Риски 2021-2022'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** The cells of `A1:C9` or `A1`; null for anything else. */
export function areaOf(text: string): RangeSpec | null {
  const match = AREA.exec(text);
  if (!match) return null;
  const [, column, row, lastColumn = column!, lastRow = row!] = match;
  return {
    top: Number(row) - 1,
    left: columnNumber(column!),
    bottom: Number(lastRow) - 1,
    right: columnNumber(lastColumn),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
