import type { CellData, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import { toPixels } from './units';

/** Rough shares of the size of a font: the width of a letter, the height of a line. */
const LETTER = 0.55;
const LINE = 1.35;
const PADDING = 6;

/**
 * Heights in pixels of the rows whose text needs more than a line: Excel makes such rows higher by itself, and a
 * file need not say how high. An estimate; cells of merged areas do not count, as in Excel.
 */
export function estimateHeight(sheet: SheetData): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const row = keyRow(key);
    if (sheet.rows.get(row)?.size !== undefined || typeof cell.value !== 'string') continue;
    const column = keyColumn(key);
    const needed = neededHeight(cell, toPixels(sheet.columns.get(column)?.size ?? 48));
    if (needed <= (heights.get(row) ?? 0)) continue;
    if (
      !sheet.merges.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )
    )
      heights.set(row, needed);
  }
  return heights;
}

/** Zero when one line of the usual height is enough. */
function neededHeight({ value, style }: CellData, width: number): number {
  const text = String(value);
  const size = style?.['font.size'];
  const pixels = toPixels(typeof size === 'number' ? size : 11);
  const turned = style?.['textOrientation'];
  if (typeof turned === 'number' && Math.abs(turned) === 90)
    return Math.round(text.length * pixels * LETTER) + PADDING;
  if (style?.['wrapText'] !== true) return 0;
  const perLine = Math.max(1, Math.floor((width - PADDING) / (pixels * LETTER)));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines === 1 ? 0 : Math.round(lines * pixels * LINE) + PADDING;
}
