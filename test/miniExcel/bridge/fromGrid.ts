import { CellValueType } from '@univerjs/core';
import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import { cellKey } from '../../../src/grid/grid';
import type { CellData, CellScalar, CellStyle, SheetData } from '../../officeHost/model/book';
import { toPoints } from '../grid/units';

/** The value of a cell of the grid in the terms of the model. */
export function toScalar(cell: Nullable<ICellData>): CellScalar {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell!.t === CellValueType.BOOLEAN) return Number(value) !== 0;
  if (cell!.t === CellValueType.NUMBER && typeof value === 'string' && value !== '') return Number(value);
  return value;
}

/** Puts what a person entered into the model. A percent or a date brings its number format along. */
export function takeCell(
  sheet: SheetData,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  format: string | undefined,
): void {
  const key = cellKey(row, column);
  const before = sheet.cells.get(key);
  const value = toScalar(cell);
  const formula = cell?.f ? (cell.f.startsWith('=') ? cell.f : `=${cell.f}`) : null;
  const style = withFormat(before?.style, format);
  if (value === '' && formula === null && !style) {
    sheet.cells.delete(key);
    return;
  }
  const taken: CellData = { value, formula, ...(style && { style }) };
  sheet.cells.set(key, taken);
}

function withFormat(style: CellStyle | undefined, format: string | undefined): CellStyle | undefined {
  if (format === undefined || style?.['numberFormat'] === format) return style;
  return Object.freeze({ ...style, numberFormat: format });
}

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The whole sheet after a person moved, inserted, deleted or sorted rows, columns or cells. */
export function takeSheet(
  sheet: SheetData,
  snapshot: IWorksheetData,
  styleOf: (cell: ICellData) => CellStyle | undefined,
  formatOf: (cell: ICellData) => string | undefined,
): void {
  sheet.cells.clear();
  for (const [r, cells] of Object.entries(snapshot.cellData as Matrix)) {
    for (const [c, cell] of Object.entries(cells)) {
      if (!cell) continue;
      const style = styleOf(cell);
      const key = cellKey(Number(r), Number(c));
      if (style) sheet.cells.set(key, { value: '', formula: null, style });
      takeCell(sheet, Number(r), Number(c), cell, formatOf(cell));
    }
  }
  sheet.merges = snapshot.mergeData.map((range) => ({
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  }));
  takeLines(sheet.rows, snapshot.rowData as Lines, 'h');
  takeLines(sheet.columns, snapshot.columnData as Lines, 'w');
}

type Lines = Readonly<Record<number, { h?: number; w?: number; hd?: number } | undefined>>;

function takeLines(lines: SheetData['rows'], from: Lines, size: 'h' | 'w'): void {
  lines.clear();
  for (const [index, line] of Object.entries(from)) {
    if (!line) continue;
    const pixels = line[size];
    lines.set(Number(index), {
      ...(pixels !== undefined && { size: toPoints(pixels) }),
      ...(line.hd === 1 && { hidden: true }),
    });
  }
}
