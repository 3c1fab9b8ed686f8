import type { Area } from './area';
import type { SheetData } from './book';
import { keyColumn, keyRow, keysIn, lineOf, styleAt } from './sheet';
import { shownText } from './shown';
import { styleValue } from './styles';

/** Sizes of a new sheet (Calibri 11, 100 %), in points. */
export const COLUMN_POINTS = 48;
export const ROW_POINTS = 15;

/** The one size of all lines that the areas touch, or null when they differ. A hidden line is 0. */
export function commonSize(
  sheet: SheetData,
  lines: 'rows' | 'columns',
  areas: readonly Area[],
): number | null {
  const standard = lines === 'rows' ? ROW_POINTS : COLUMN_POINTS;
  let common: number | null = null;
  for (const area of areas) {
    const [from, to] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = from; index <= to; index += 1) {
      const line = sheet[lines].get(index);
      const size = line?.hidden === true || line?.filtered === true ? 0 : (line?.size ?? standard);
      if (common !== null && size !== common) return null;
      common = size;
    }
  }
  return common;
}

const linesOf = (text: string): string[] => text.split('\n');

/** Widths by the number of characters: enough to see that it was asked for, no measure of fonts. */
export function autofitColumns(sheet: SheetData, area: Area, locale: string): void {
  const widest = new Map<number, number>();
  for (const key of keysIn(sheet, area)) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    const style = styleAt(sheet, row, column);
    const text = shownText(sheet.cells.get(key)!.value, String(styleValue(style, 'numberFormat')), locale);
    const length = Math.max(...linesOf(text).map((line) => line.length));
    const points = length * Number(styleValue(style, 'font.size')) * 0.5 + 5;
    if (length > 0) widest.set(column, Math.max(widest.get(column) ?? 0, points));
  }
  for (const [column, points] of widest) lineOf(sheet.columns, column).size = points;
}

/** Texts of merged cells do not count and numbers never wrap, as in Excel. */
export function autofitRows(sheet: SheetData, area: Area): void {
  const merges = new Set(sheet.merges.flatMap((merge) => [...keysIn(sheet, merge)]));
  for (const key of keysIn(sheet, area)) {
    if (merges.has(key)) continue;
    const [row, column] = [keyRow(key), keyColumn(key)];
    const style = styleAt(sheet, row, column);
    const size = Number(styleValue(style, 'font.size'));
    const characters = (sheet.columns.get(column)?.size ?? COLUMN_POINTS) / (size * 0.5);
    const { value } = sheet.cells.get(key)!;
    const wraps = style.wrapText === true && typeof value === 'string';
    const lines = linesOf(String(value)).reduce(
      (sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / characters)) : 1),
      0,
    );
    const line = lineOf(sheet.rows, row);
    line.size = Math.max(line.size ?? ROW_POINTS, lines * size * 1.35);
  }
}
