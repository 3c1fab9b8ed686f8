import type { ExcelHost } from '../excelHost';
import {
  columnsOf,
  formatArea,
  isWholeColumns,
  isWholeRows,
  overlap,
  rowsOf,
  sameArea,
  single,
  sizeOf,
  without,
  type Area,
} from '../model/area';
import type { CellScalar, SheetData } from '../model/book';
import { enter } from '../model/entry';
import { sheetsOf } from '../model/references';
import { keyColumn, keyRow, keysIn, makeCell, styleAt } from '../model/sheet';
import { patchStyle, restyle, styleValue } from '../model/styles';
import { headersChanged } from '../model/tables';
import { sheetNamed } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { EVENTS } from './events';
import { guardSheet, sheetOf, type RangeState } from './rangeState';

const SHAPE =
  "the number of rows or columns in the input array doesn't match the size or dimensions of the range";

/** Reads the input of a 2-D property: one value for all cells, or an array of exactly the range's shape. */
export function shaped(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  if (
    rows.length !== rowsOf(area) ||
    rows.some((row) => !Array.isArray(row) || row.length !== columnsOf(area))
  )
    refuse('InvalidArgument', SHAPE);
  return (row, column) => (rows[row] as unknown[])[column];
}

/** On a protected sheet only unlocked cells may be filled. */
export function guardCells(sheet: SheetData, area: Area): void {
  if (!sheet.protection) return;
  if (isWholeColumns(area) || isWholeRows(area)) guardSheet(sheet);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (styleValue(styleAt(sheet, row, column), 'protection.locked') !== false) guardSheet(sheet);
}

function checkFormula(formula: string, host: ExcelHost): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')+'/g, '');
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || /["']/.test(bare) || formula.length > 8192)
    refuse('InvalidArgument', `the formula cannot be read: ${formula}`);
  for (const name of sheetsOf(formula))
    if (!sheetNamed(host.book, name)) refuse('InvalidArgument', `the formula names no sheet: ${formula}`);
}

/** Puts something into one cell, as the keyboard does. */
export function enterCell(
  sheet: SheetData,
  row: number,
  column: number,
  input: unknown,
  host: ExcelHost,
): void {
  const style = styleAt(sheet, row, column);
  const format = String(styleValue(style, 'numberFormat'));
  const entry = enter(input, format, host.locale);
  if (entry.formula !== null) checkFormula(entry.formula, host);
  if (typeof entry.value === 'string' && entry.value.length > 32_767)
    refuse('InvalidArgument', 'a text is longer than a cell may be');
  const cell = makeCell(sheet, row, column);
  cell.value = entry.value;
  cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && format === 'General')
    patchStyle(sheet, single(row, column), { numberFormat: entry.numberFormat });
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeValues(state: RangeState, value: unknown, host: ExcelHost): void {
  for (const area of state.areas) {
    if (isWholeColumns(area) || isWholeRows(area) || sizeOf(area) > host.limits.cells)
      refuse('InvalidArgument', 'too many cells');
    const at = shaped(value, area);
    guardCells(sheetOf(state, host), area);
    host.touch({ sheet: state.sheet, area });
    const sheet = sheetOf(state, host);
    let any = false;
    for (let row = 0; row < rowsOf(area); row += 1)
      for (let column = 0; column < columnsOf(area); column += 1) {
        const input = at(row, column);
        if (input === null || input === undefined) continue;
        enterCell(sheet, area.top + row, area.left + column, input, host);
        any = true;
      }
    if (any) {
      headersChanged(sheet, area, host.locale);
      fireChanged(sheet, area, host, 'ThisLocalAddin');
    }
  }
}

export function writeNumberFormat(state: RangeState, value: unknown, host: ExcelHost): void {
  for (const area of state.areas) {
    const at = shaped(value, area);
    guardSheet(sheetOf(state, host), 'allowFormatCells');
    host.touchLook();
    const sheet = sheetOf(state, host);
    if (!Array.isArray(value)) {
      patchStyle(sheet, area, { numberFormat: value });
      continue;
    }
    for (let row = 0; row < rowsOf(area); row += 1)
      for (let column = 0; column < columnsOf(area); column += 1) {
        const numberFormat = at(row, column);
        if (numberFormat !== null && numberFormat !== undefined)
          patchStyle(sheet, single(area.top + row, area.left + column), { numberFormat });
      }
  }
}

/** Tells that cells were changed. `trigger`: what did it, as `triggerSource` says. */
export function fireChanged(
  sheet: SheetData,
  area: Area,
  host: ExcelHost,
  trigger: 'ThisLocalAddin' | 'Unknown',
): void {
  host.fire(EVENTS.sheetChanged, sheet.id, {
    address: formatArea(area),
    changeType: 'RangeEdited',
    source: 'Local',
    shiftDirection: 'None',
    worksheetId: sheet.id,
    triggerSource: trigger,
  });
}

export function clear(state: RangeState, what: unknown, host: ExcelHost): void {
  const kind = String(what ?? 'All');
  const sheet = sheetOf(state, host);
  for (const area of state.areas) guardCells(sheet, area);
  host.touch();
  for (const area of state.areas) clearArea(sheetOf(state, host), area, kind);
}

function clearArea(sheet: SheetData, area: Area, kind: string): void {
  const contents = kind === 'All' || kind === 'Contents';
  const formats = kind === 'All' || kind === 'Formats';
  if (contents) {
    for (const table of sheet.tables)
      if (sameArea(table.area, area)) sheet.tables = remove(sheet.tables, table);
    for (const key of keysIn(sheet, area)) {
      const cell = sheet.cells.get(key)!;
      cell.value = '';
      cell.formula = null;
      sheet.spills.delete(key);
    }
  }
  if (formats) {
    restyle(sheet, area, () => undefined);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap((each) => without(each, area)) }))
      .filter((format) => format.areas.length > 0);
  }
  if (kind === 'All') sheet.validations = cutValidations(sheet, area);
  if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks')
    for (const key of [...sheet.hyperlinks.keys()])
      if (overlap(single(keyRow(key), keyColumn(key)), area)) sheet.hyperlinks.delete(key);
  for (const key of keysIn(sheet, area)) {
    const cell = sheet.cells.get(key)!;
    if (cell.value === '' && cell.formula === null && cell.style === undefined) sheet.cells.delete(key);
  }
}

const remove = <T>(list: readonly T[], item: T): T[] => list.filter((each) => each !== item);

/** The validations of the sheet with a hole in them. */
export function cutValidations(sheet: SheetData, hole: Area): SheetData['validations'] {
  return sheet.validations.flatMap((validation) =>
    without(validation.area, hole).map((area) => ({ ...validation, area })),
  );
}

/** Merges cells: the value of the top-left one stays, the others lose theirs. */
export function merge(state: RangeState, across: unknown, host: ExcelHost): void {
  const sheet = sheetOf(state, host);
  const [area] = state.areas as [Area];
  guardSheet(sheet);
  if (sheet.tables.some((table) => overlap(table.area, area)))
    refuse('InvalidOperation', 'cells of a table cannot be merged');
  host.touch({ sheet: sheet.id, area });
  const pieces =
    across === true
      ? Array.from({ length: rowsOf(area) }, (_, row) => ({
          ...area,
          top: area.top + row,
          bottom: area.top + row,
        }))
      : [area];
  for (const piece of pieces) {
    if (sizeOf(piece) < 2) continue;
    sheet.merges = sheet.merges.filter((each) => !overlap(each, piece));
    const kept = firstValue(sheet, piece);
    for (const key of keysIn(sheet, piece)) {
      const cell = sheet.cells.get(key)!;
      cell.value = '';
      cell.formula = null;
    }
    if (kept) Object.assign(makeCell(sheet, piece.top, piece.left), kept);
    sheet.merges.push(piece);
  }
}

/** Excel keeps the first value in reading order. */
function firstValue(sheet: SheetData, area: Area): { value: CellScalar; formula: string | null } | null {
  for (const key of [...keysIn(sheet, area)].sort((a, b) => a - b)) {
    const { value, formula } = sheet.cells.get(key)!;
    if (value !== '' || formula !== null) return { value, formula };
  }
  return null;
}

export function unmerge(state: RangeState, host: ExcelHost): void {
  const sheet = sheetOf(state, host);
  guardSheet(sheet);
  host.touch();
  for (const area of state.areas) sheet.merges = sheet.merges.filter((each) => !overlap(each, area));
}
