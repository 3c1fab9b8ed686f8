import { cellKey } from '../../../src/grid/grid';
import { COLUMNS, isWholeColumns, isWholeRows, sizeOf, type Area } from './area';
import type { CellStyle, SheetData } from './book';
import { keyColumn, keyRow, keysIn, lineOf, makeCell, NO_STYLE, styleAt } from './sheet';

/** Excel's look of a cell that nobody touched. */
export const STYLE_DEFAULTS: Readonly<Record<string, unknown>> = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.underline': 'None',
  'font.name': 'Calibri',
  'font.size': 11,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  autoIndent: false,
  readingOrder: 'Context',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

const BORDER_DEFAULTS: Readonly<Record<string, unknown>> = {
  style: 'None',
  weight: 'Thin',
  color: '#000000',
};

export function styleValue(style: CellStyle, path: string): unknown {
  if (path in style) return style[path];
  if (path in STYLE_DEFAULTS) return STYLE_DEFAULTS[path];
  return path.startsWith('border.') ? (BORDER_DEFAULTS[path.split('.')[2]!] ?? null) : null;
}

/** A function that changes a style, asked once for every different style. */
type Restyle = (style: CellStyle) => CellStyle | undefined;

function remembered(change: Restyle): Restyle {
  const known = new Map<CellStyle, CellStyle | undefined>();
  return (style) => {
    if (!known.has(style)) known.set(style, change(style));
    return known.get(style);
  };
}

/** Gives every cell of the area the changed style; whole columns and rows keep it for cells to come. */
export function restyle(sheet: SheetData, area: Area, change: Restyle): void {
  const next = remembered(change);
  const lines = isWholeColumns(area) ? sheet.columns : isWholeRows(area) ? sheet.rows : null;
  if (!lines) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        setStyle(sheet, row, column, next(styleAt(sheet, row, column)));
    return;
  }
  // The cells first: they ask the lines for what they inherit.
  for (const key of keysIn(sheet, area)) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    setStyle(sheet, row, column, next(styleAt(sheet, row, column)));
  }
  if (isWholeColumns(area) && isWholeRows(area)) {
    assign(sheet, next(sheet.style ?? NO_STYLE));
    for (const each of [...sheet.columns.values(), ...sheet.rows.values()])
      if (each.style) assign(each, next(each.style));
    return;
  }
  const [from, to] = isWholeColumns(area) ? [area.left, area.right] : [area.top, area.bottom];
  for (let index = from; index <= to; index += 1) {
    const line = lineOf(lines, index);
    assign(line, next(line.style ?? sheet.style ?? NO_STYLE));
  }
}

function assign(holder: { style?: CellStyle }, style: CellStyle | undefined): void {
  if (style) holder.style = style;
  else delete holder.style;
}

function setStyle(sheet: SheetData, row: number, column: number, style: CellStyle | undefined): void {
  if (style) makeCell(sheet, row, column).style = style;
  else {
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell) delete cell.style;
  }
}

/** Sets the paths of the patch on every cell of the area. */
export function patchStyle(sheet: SheetData, area: Area, patch: Readonly<Record<string, unknown>>): void {
  restyle(sheet, area, (style) => Object.freeze({ ...style, ...patch }));
}

/** The one value that all cells of the areas have at the path, or null when they differ. */
export function commonStyle(sheet: SheetData, areas: readonly Area[], path: string): unknown {
  let first: unknown;
  let any = false;
  for (const style of stylesIn(sheet, areas)) {
    const value = styleValue(style, path);
    if (any && value !== first) return null;
    first = value;
    any = true;
  }
  return first ?? null;
}

function* stylesIn(sheet: SheetData, areas: readonly Area[]): Generator<CellStyle> {
  for (const area of areas) {
    if (isWholeColumns(area) || isWholeRows(area) || sizeOf(area) > COLUMNS * 100) {
      for (const key of keysIn(sheet, area)) yield styleAt(sheet, keyRow(key), keyColumn(key));
      if (isWholeColumns(area))
        for (let column = area.left; column <= area.right; column += 1)
          yield sheet.columns.get(column)?.style ?? sheet.style ?? NO_STYLE;
      else if (isWholeRows(area))
        for (let row = area.top; row <= area.bottom; row += 1)
          yield sheet.rows.get(row)?.style ?? sheet.style ?? NO_STYLE;
    } else {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) yield styleAt(sheet, row, column);
    }
  }
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` or one of a few HTML names, as Excel gives it back; null for anything else. */
export function cssColor(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  return NAMED_COLORS[value.toLowerCase()] ?? null;
}
