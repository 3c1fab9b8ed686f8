import { cellKey } from '../../../src/grid/grid';
import { bound, COLUMNS, single, within, type Area } from './area';
import type { CellData, CellScalar, CellStyle, LineData, SheetData } from './book';

export const NO_STYLE: CellStyle = Object.freeze({});

export function newSheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: 'Visible',
    look: {
      TabColor: '',
      ShowGridlines: true,
      ShowHeadings: true,
      StandardWidth: 8.43,
      EnableCalculation: true,
    },
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    spills: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    comments: [],
    tables: [],
    charts: [],
    names: [],
    freeze: null,
    page: { look: {}, printArea: null, titleRows: null, titleColumns: null },
    rowBreaks: [],
    columnBreaks: [],
    protection: null,
    filter: null,
    customProperties: new Map(),
  };
}

export const keyRow = (key: number): number => Math.floor(key / COLUMNS);
export const keyColumn = (key: number): number => key % COLUMNS;

export function cellOf(sheet: SheetData, row: number, column: number): CellData | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell, made when it is not yet there. */
export function makeCell(sheet: SheetData, row: number, column: number): CellData {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = { value: '', formula: null };
    sheet.cells.set(key, cell);
  }
  return cell;
}

/** What the cell shows: its value, or what spills into it. */
export function valueAt(sheet: SheetData, row: number, column: number): CellScalar {
  const cell = cellOf(sheet, row, column);
  if (cell && (cell.formula !== null || cell.value !== '')) return cell.value;
  if (sheet.spills.size > 0) {
    for (const [key, values] of sheet.spills) {
      const value = values[row - keyRow(key)]?.[column - keyColumn(key)];
      if (value !== undefined) return value;
    }
  }
  return '';
}

export function lineOf(lines: Map<number, LineData>, index: number): LineData {
  let line = lines.get(index);
  if (!line) {
    line = {};
    lines.set(index, line);
  }
  return line;
}

/** How the cell looks: its own style, or that of its row, its column, the sheet. */
export function styleAt(sheet: SheetData, row: number, column: number): CellStyle {
  return (
    cellOf(sheet, row, column)?.style ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    sheet.style ??
    NO_STYLE
  );
}

/** The keys of the existing cells inside an area, whichever way is shorter. */
export function* keysIn(sheet: SheetData, area: Area): Generator<number> {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size <= sheet.cells.size) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        const key = cellKey(row, column);
        if (sheet.cells.has(key)) yield key;
      }
    return;
  }
  for (const key of [...sheet.cells.keys()]) {
    if (within(single(keyRow(key), keyColumn(key)), area)) yield key;
  }
}

function isEmpty(cell: CellData): boolean {
  return cell.value === '' && cell.formula === null;
}

/**
 * The smallest area with anything in it: values, formulas, merged areas and, unless `valuesOnly`, cells with a look
 * of their own. Null for an empty sheet. Row and column formats do not count (belief).
 */
export function usedArea(sheet: SheetData, valuesOnly: boolean, inside?: Area): Area | null {
  let used: Area | null = null;
  const add = (area: Area) => {
    if (inside && !within(area, inside)) return;
    used = used ? bound(used, area) : area;
  };
  for (const [key, cell] of sheet.cells) {
    if (isEmpty(cell) && (valuesOnly || cell.style === undefined)) continue;
    add(single(keyRow(key), keyColumn(key)));
  }
  for (const [key, values] of sheet.spills) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    add({
      top: row,
      left: column,
      bottom: row + values.length - 1,
      right: column + (values[0]?.length ?? 1) - 1,
    });
  }
  if (!valuesOnly) for (const merge of sheet.merges) add(merge);
  return used;
}
