import type { ExcelHost } from '../excelHost';
import { columnsOf, formatArea, quoteSheet, rowsOf, single } from '../model/area';
import { styleAt } from '../model/sheet';
import { commonSize } from '../model/sizes';
import { patchStyle, styleValue } from '../model/styles';
import { lineOf } from '../model/sheet';
import { notImplemented, refuse } from '../protocol/hostError';
import { checkedStyle } from './rangeFormat';
import { isHidden } from './rangeRead';
import { areaOf, guardSheet, sheetOf, type RangeState } from './rangeState';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];

/** `{ font: { bold: true } }` as `{ 'font.bold': true }`. */
function paths(format: Plain, prefix = ''): [string, unknown][] {
  return Object.entries(format).flatMap(([key, value]) =>
    isPlain(value) ? paths(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]],
  );
}

/** `borders.top.style` of the API is `border.top.style` of a style. */
function stylePath(path: string): string {
  if (!path.startsWith('borders.')) return path;
  const [, side = '', property = ''] = path.split('.');
  if (!SIDES.includes(side)) return notImplemented(`borders.${side}`);
  return `border.${side}.${property}`;
}

function pick(wanted: Plain, read: (path: string) => unknown, prefix = ''): Plain {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, value]) => value === true || isPlain(value))
      .map(([key, value]) => [
        key,
        isPlain(value) ? pick(value, read, `${prefix}${key}.`) : read(`${prefix}${key}`),
      ]),
  );
}

/** `getCellProperties`: for every cell what is asked for. */
export function getCellProperties(
  state: RangeState,
  [options]: readonly unknown[],
  host: ExcelHost,
): Plain[][] {
  const area = areaOf(state);
  const sheet = sheetOf(state, host);
  return Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (__, c) => {
      const [row, column] = [area.top + r, area.left + c];
      return pick(options as Plain, (path) => {
        if (path === 'address' || path === 'addressLocal')
          return `${quoteSheet(sheet.name)}!${formatArea(single(row, column))}`;
        if (path === 'hidden') return isHidden(sheet.rows.get(row)) || isHidden(sheet.columns.get(column));
        if (path.startsWith('format.'))
          return styleValue(styleAt(sheet, row, column), stylePath(path.slice('format.'.length)));
        return notImplemented(`getCellProperties ${path}`);
      });
    }),
  );
}

/** `setCellProperties`: an array of exactly the range's shape; what is absent stays. */
export function setCellProperties(state: RangeState, [data]: readonly unknown[], host: ExcelHost): null {
  const area = areaOf(state);
  const rows = data as Plain[][];
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== columnsOf(area)))
    refuse('InvalidArgument', 'the array does not have the shape of the range');
  guardSheet(sheetOf(state, host), 'allowFormatCells');
  host.touchLook();
  const sheet = sheetOf(state, host);
  rows.forEach((row, r) =>
    row.forEach((properties, c) => {
      const patch = stylePatch(properties);
      if (Object.keys(patch).length > 0) patchStyle(sheet, single(area.top + r, area.left + c), patch);
    }),
  );
  return null;
}

function stylePatch(properties: Plain): Plain {
  const patch: Plain = {};
  for (const [key, value] of Object.entries(properties)) {
    if (key !== 'format' || !isPlain(value)) return notImplemented(`setCellProperties ${key}`);
    for (const [path, each] of paths(value)) {
      const at = stylePath(path);
      if (each !== undefined && each !== null) patch[at] = checkedStyle(at, each);
    }
  }
  return patch;
}

/** `getRowProperties` and `getColumnProperties`. */
export const lineProperties =
  (lines: 'rows' | 'columns') =>
  (state: RangeState, [options]: readonly unknown[], host: ExcelHost): Plain[] => {
    const area = areaOf(state);
    const sheet = sheetOf(state, host);
    const [from, to] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    const size = lines === 'rows' ? 'format.rowHeight' : 'format.columnWidth';
    return Array.from({ length: to - from + 1 }, (_, offset) => {
      const index = from + offset;
      const line =
        lines === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
      return pick(options as Plain, (path) => {
        if (path === (lines === 'rows' ? 'rowHidden' : 'columnHidden'))
          return isHidden(sheet[lines].get(index));
        if (path === (lines === 'rows' ? 'rowIndex' : 'columnIndex')) return index;
        if (path === 'address') return `${quoteSheet(sheet.name)}!${formatArea(line)}`;
        if (path === size) return commonSize(sheet, lines, [line]);
        return notImplemented(`properties of ${lines}: ${path}`);
      });
    });
  };

/** `setRowProperties` and `setColumnProperties`: hidden, size, and looks for the whole line. */
export const setLineProperties =
  (lines: 'rows' | 'columns') =>
  (state: RangeState, [data]: readonly unknown[], host: ExcelHost): null => {
    const area = areaOf(state);
    const list = data as Plain[];
    const [from, to] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    if (list.length !== to - from + 1) refuse('InvalidArgument', 'one entry a line is needed');
    guardSheet(sheetOf(state, host), lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    host.touchLook();
    const sheet = sheetOf(state, host);
    const [hidden, size] = lines === 'rows' ? ['rowHidden', 'rowHeight'] : ['columnHidden', 'columnWidth'];
    list.forEach((properties, offset) => {
      const index = from + offset;
      const { [hidden!]: isHiddenNow, format, ...rest } = properties;
      if (Object.keys(rest).length > 0) notImplemented(`properties of ${lines}: ${Object.keys(rest).join()}`);
      if (isHiddenNow !== undefined) lineOf(sheet[lines], index).hidden = isHiddenNow === true;
      if (!isPlain(format)) return;
      const { [size!]: points, ...looks } = format;
      if (typeof points === 'number') lineOf(sheet[lines], index).size = points;
      const patch = stylePatch({ format: looks });
      if (Object.keys(patch).length > 0)
        patchStyle(
          sheet,
          lines === 'rows' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index },
          patch,
        );
    });
    return null;
  };
