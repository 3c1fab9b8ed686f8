import type { ExcelHost } from '../excelHost';
import {
  columnsOf,
  formatArea,
  isWholeColumns,
  isWholeRows,
  quoteSheet,
  rowsOf,
  sizeOf,
  type Area,
} from '../model/area';
import type { LineData, SheetData } from '../model/book';
import { cellOf, styleAt, valueAt } from '../model/sheet';
import { formatCategory, shownText, valueType } from '../model/shown';
import { styleValue } from '../model/styles';
import { areaOf, sheetOf, type RangeState } from './rangeState';

type CellReader = (sheet: SheetData, row: number, column: number, host: ExcelHost) => unknown;

/** A 2-D property. Above the limit of cells, and for whole columns and rows, Excel gives null without an error. */
export function everyCell(read: CellReader) {
  return (state: RangeState, host: ExcelHost): unknown[][] | null => {
    const area = areaOf(state);
    if (sizeOf(area) > host.limits.cells || isWholeColumns(area) || isWholeRows(area)) return null;
    host.settle();
    const sheet = sheetOf(state, host);
    return Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (__, column) =>
        read(sheet, area.top + row, area.left + column, host),
      ),
    );
  };
}

const numberFormat = (sheet: SheetData, row: number, column: number): string =>
  String(styleValue(styleAt(sheet, row, column), 'numberFormat'));

const formula: CellReader = (sheet, row, column) =>
  cellOf(sheet, row, column)?.formula ?? valueAt(sheet, row, column);

/** Whether all rows (columns) of the area are hidden: true, false, or null when some are. */
function hidden(lines: Map<number, LineData>, from: number, to: number): boolean | null {
  let any = false;
  let all = true;
  if (to - from > 100_000) return lines.size > 0 && [...lines.values()].some(isHidden) ? null : false;
  for (let index = from; index <= to; index += 1) {
    if (isHidden(lines.get(index))) any = true;
    else all = false;
  }
  return all ? true : any ? null : false;
}

export const isHidden = (line: LineData | undefined): boolean =>
  line?.hidden === true || line?.filtered === true;

export function addressOf(state: RangeState, host: ExcelHost, areas: readonly Area[] = state.areas): string {
  const name = quoteSheet(sheetOf(state, host).name);
  return areas.map((area) => `${name}!${formatArea(area)}`).join(',');
}

const rowsHidden = (state: RangeState, host: ExcelHost) => {
  const { top, bottom } = areaOf(state);
  return hidden(sheetOf(state, host).rows, top, bottom);
};
const columnsHidden = (state: RangeState, host: ExcelHost) => {
  const { left, right } = areaOf(state);
  return hidden(sheetOf(state, host).columns, left, right);
};

export const rangeGet: Readonly<Record<string, (state: RangeState, host: ExcelHost) => unknown>> = {
  Address: addressOf,
  AddressLocal: addressOf,
  RowIndex: (state) => areaOf(state).top,
  ColumnIndex: (state) => areaOf(state).left,
  RowCount: (state) => rowsOf(areaOf(state)),
  ColumnCount: (state) => columnsOf(areaOf(state)),
  CellCount: (state) => {
    const size = sizeOf(areaOf(state));
    return size > 2_147_483_647 ? -1 : size;
  },
  IsEntireColumn: (state) => isWholeColumns(areaOf(state)),
  IsEntireRow: (state) => isWholeRows(areaOf(state)),
  Values: everyCell(valueAt),
  Formulas: everyCell(formula),
  FormulasLocal: everyCell(formula),
  Text: everyCell((sheet, row, column, host) =>
    shownText(valueAt(sheet, row, column), numberFormat(sheet, row, column), host.locale),
  ),
  NumberFormat: everyCell(numberFormat),
  NumberFormatCategories: everyCell((sheet, row, column) => formatCategory(numberFormat(sheet, row, column))),
  ValueTypes: everyCell((sheet, row, column) => valueType(valueAt(sheet, row, column))),
  RowHidden: rowsHidden,
  ColumnHidden: columnsHidden,
  Hidden: (state, host) => {
    const [rows, columns] = [rowsHidden(state, host), columnsHidden(state, host)];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  },
  HasSpill: (state, host) => {
    const { top, left } = areaOf(state);
    host.settle();
    return sheetOf(state, host).spills.has(top * 16_384 + left);
  },
  SavedAsArray: () => false,
  Hyperlink: (state, host) => {
    const { top, left } = areaOf(state);
    return sheetOf(state, host).hyperlinks.get(top * 16_384 + left) ?? null;
  },
};
