import type { CellValue, Grid } from '../../src/grid/grid';
import { cellKey } from '../../src/grid/grid';
import type { CellSpec, SheetSpec } from '../../src/report/sheetSpec';
import { STYLES, type StyleSpec } from '../../src/report/styles';
import { formatArea, quoteSheet, single } from './model/area';
import type { BookData, CellScalar, CellStyle, SheetData } from './model/book';
import { dateSerial } from './model/entry';
import { lineOf } from './model/sheet';
import { addSheet, activate, newBook } from './model/workbook';

const PERCENT: CellStyle = Object.freeze({ numberFormat: '0.0%' });
const DATE: CellStyle = Object.freeze({ numberFormat: 'dd.mm.yyyy' });
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function serialOf(iso: string): CellScalar {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dateSerial(year, month, day) ?? iso;
}

function setGridCell(sheet: SheetData, grid: Grid, row: number, column: number, value: CellValue): void {
  if (value === null) return;
  const key = cellKey(row, column);
  if (typeof value !== 'object') {
    const percent = grid.percentCells.has(key);
    sheet.cells.set(key, { value, formula: null, ...(percent && { style: PERCENT }) });
  } else if (value.kind === 'date')
    sheet.cells.set(key, { value: serialOf(value.iso), formula: null, style: DATE });
  else sheet.cells.set(key, { value: value.text, formula: null });
}

/** A workbook with the cells, merged areas, hidden lines and visibility of grids, as a file reader gives them. */
export function bookOfGrids(grids: readonly Grid[]): BookData {
  const book = newBook(grids[0]?.workbook ?? 'Book1.xlsx', []);
  for (const grid of grids) {
    const sheet = addSheet(book, grid.sheet);
    grid.rows.forEach((cells, row) =>
      cells.forEach((value, column) => setGridCell(sheet, grid, row, column, value)),
    );
    sheet.merges = grid.merges.map((merge) => ({ ...merge }));
    sheet.visibility = VISIBILITY[grid.visibility];
    for (const row of grid.hiddenRows) lineOf(sheet.rows, row).hidden = true;
    for (const column of grid.hiddenColumns) lineOf(sheet.columns, column).hidden = true;
  }
  const shown = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown) activate(book, shown);
  return book;
}

function styleOf({
  font,
  fill,
  border,
  horizontal,
  vertical,
  wrap,
  rotation,
  numberFormat,
}: StyleSpec): CellStyle {
  const sides = border ? ['top', 'bottom', 'left', 'right'] : [];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return Object.freeze({
    'font.name': font.name,
    'font.size': font.size,
    ...(font.bold && { 'font.bold': true }),
    ...(font.italic && { 'font.italic': true }),
    ...(font.underline && { 'font.underline': 'Single' }),
    ...(font.color && { 'font.color': `#${font.color}` }),
    ...(fill && { 'fill.color': `#${fill}` }),
    ...Object.fromEntries(sides.map((side) => [`border.${side}.style`, 'Continuous'])),
    horizontalAlignment: capital(horizontal),
    verticalAlignment: capital(vertical),
    wrapText: wrap,
    ...(rotation !== undefined && { textOrientation: rotation }),
    ...(numberFormat !== undefined && { numberFormat }),
  });
}

const looks = Object.fromEntries(Object.entries(STYLES).map(([name, style]) => [name, styleOf(style)]));

function setSpecCell(sheet: SheetData, row: number, column: number, spec: CellSpec): void {
  const isDate = spec.style === 'date' || spec.style === 'inputDate';
  const value = spec.value ?? '';
  sheet.cells.set(cellKey(row, column), {
    value: isDate && typeof value === 'string' && value !== '' ? serialOf(value) : value,
    formula: spec.formula === undefined ? null : `=${spec.formula}`,
    style: looks[spec.style]!,
  });
}

/** Adds sheets with the cells, looks, merged areas and names of specs: for tests that begin with finished sheets. */
export function addSpecs(book: BookData, specs: readonly SheetSpec[]): void {
  for (const spec of specs) {
    const sheet = addSheet(book, spec.name);
    spec.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => cell && setSpecCell(sheet, row, column, cell)),
    );
    sheet.merges = spec.merges.map((merge) => ({ ...merge }));
    for (const { name, cell } of spec.names)
      book.names.push({
        name,
        formula: `=${quoteSheet(spec.name)}!${formatArea(single(cell.row, cell.column), true)}`,
        visible: true,
        comment: '',
      });
  }
  if (book.activeSheet === '' && book.sheets[0]) activate(book, book.sheets[0]);
}
