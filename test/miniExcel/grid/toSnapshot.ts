import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IRange, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../officeHost/model/area';
import type { CellData, CellStyle, LineData, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow, usedArea } from '../../officeHost/model/sheet';
import { estimateHeight } from './rowHeight';
import { remember } from './styleMemory';
import { toStyle } from './toStyle';
import { toPixels } from './units';

/** Excel's own sizes of a row and a column of a new sheet, in pixels. */
export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 64;

/** Room to write below and beside what there is. */
export const SPARE_ROWS = 40;
export const SPARE_COLUMNS = 8;

/** No sheet is smaller: a person enters things beside a small table, too. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 64;

export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

/** Styles are shared between cells in the model, and so they are in the grid. */
const styles = new WeakMap<CellStyle, IStyleData>();

function styleOf(style: CellStyle | undefined): IStyleData | undefined {
  if (!style) return undefined;
  let drawn = styles.get(style);
  if (!drawn) {
    drawn = toStyle(style);
    styles.set(style, drawn);
    remember(drawn, style);
  }
  return drawn;
}

/** A cell of the model as the grid keeps it. Without the type, numbers get no colours from conditional formats. */
export function toCell({ value, formula, style }: CellData): ICellData {
  const look = styleOf(style);
  return {
    ...(typeof value === 'number' && { v: value, t: CellValueType.NUMBER }),
    ...(typeof value === 'boolean' && { v: value ? 1 : 0, t: CellValueType.BOOLEAN }),
    ...(typeof value === 'string' && value !== '' && { v: value, t: CellValueType.STRING }),
    ...(formula !== null && { f: formula }),
    ...(look && { s: look }),
  };
}

/** A sheet as the grid takes it in one piece; rules, notes and filters are laid on afterwards. */
export function toSnapshot(sheet: SheetData, id: string, empty = false): IWorksheetData {
  const used = usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const { freeze } = sheet;
  const tab = sheet.look['TabColor'];
  return {
    id,
    name: sheet.name,
    tabColor: typeof tab === 'string' ? tab : '',
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.look['ShowGridlines'] === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    rowCount: Math.max(used.bottom + 1 + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(used.right + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
    mergeData: sheet.merges.map(toRange),
    cellData: empty ? {} : cellsOf(sheet),
    rowData: empty ? {} : rowsOf(sheet),
    columnData: columnsOf(sheet),
    freeze: freeze
      ? {
          xSplit: freeze.left === 0 && freeze.right > 16_000 ? 0 : freeze.right + 1,
          ySplit: freeze.top === 0 && freeze.bottom > 1_000_000 ? 0 : freeze.bottom + 1,
          startRow: freeze.bottom > 1_000_000 ? -1 : freeze.bottom + 1,
          startColumn: freeze.right > 16_000 ? -1 : freeze.right + 1,
        }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

function cellsOf(sheet: SheetData): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of sheet.cells) {
    const row = (rows[keyRow(key)] ??= {});
    row[keyColumn(key)] = toCell(cell);
  }
  return rows;
}

function rowsOf(sheet: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of estimateHeight(sheet)) rows[row] = { h: height };
  for (const [row, line] of sheet.rows) rows[row] = { ...rows[row], ...lineOf(line, 'h') };
  return rows;
}

function columnsOf(sheet: SheetData): Record<number, Record<string, unknown>> {
  return Object.fromEntries([...sheet.columns].map(([column, line]) => [column, lineOf(line, 'w')]));
}

function lineOf(line: LineData, size: 'h' | 'w'): Record<string, unknown> {
  const look = styleOf(line.style);
  return {
    // A height that is known is kept: the grid would size rows with wrapped texts anew, after its own fonts.
    ...(line.size !== undefined && {
      [size]: toPixels(line.size),
      ...(size === 'h' && { ia: BooleanNumber.FALSE }),
    }),
    ...((line.hidden || line.filtered) && { hd: BooleanNumber.TRUE }),
    ...(look && { s: look }),
  };
}
