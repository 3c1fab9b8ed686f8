import { address, cellKey } from '../../../src/grid/grid';
import { parseArea, single } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { BookData, ConditionalFormatData, SheetData, ValidationData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import { moveArea, moveLine, moveStretch } from './move';
import type { Move } from './move';
import { moveFormula } from './moveFormula';

/** Moves everything of the workbook as Excel does when lines of a sheet are inserted or deleted. */
export function moveLines(book: BookData, sheet: SheetData, move: Move): void {
  sheet.cells = moveKeys(sheet.cells, move);
  sheet.hyperlinks = moveKeys(sheet.hyperlinks, move);
  sheet.spills.clear();
  moveSizes(sheet, move);
  // Before the formulas: a rule looks at where its first cell stood.
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => moveFormat(format, sheet, move));
  sheet.validations = sheet.validations.flatMap((validation) => moveValidation(validation, sheet, move));
  moveFormulas(book, sheet, move);

  sheet.merges = areas(sheet.merges, move).filter(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
  sheet.comments = sheet.comments.flatMap((comment) => {
    const area = moveArea(move, single(comment.row, comment.column));
    return area ? [{ ...comment, row: area.top, column: area.left }] : [];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = moveArea(move, table.area);
    return area ? [{ ...table, area }] : [];
  });
  if (sheet.filter) {
    const area = moveArea(move, sheet.filter.area);
    sheet.filter = area && { ...sheet.filter, area };
  }
  if (sheet.freeze) sheet.freeze = moveFreeze(sheet.freeze, move);
  for (const chart of sheet.charts) if (chart.position) chart.position = moveChart(chart.position, move);
  movePage(sheet, move);
}

const areas = (list: readonly Area[], move: Move): Area[] =>
  list.flatMap((area) => moveArea(move, area) ?? []);

function moveKeys<T>(map: ReadonlyMap<number, T>, move: Move): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    const line = moveLine(move, move.axis === 'rows' ? row : column);
    if (line === null) continue;
    moved.set(move.axis === 'rows' ? cellKey(line, column) : cellKey(row, line), value);
  }
  return moved;
}

function moveSizes(sheet: SheetData, move: Move): void {
  const moved: SheetData['rows'] = new Map();
  for (const [index, line] of sheet[move.axis]) {
    const now = moveLine(move, index);
    if (now !== null) moved.set(now, line);
  }
  sheet[move.axis] = moved;
}

/** How many lines further the first cell is that is left of an area; 0 unless its beginning is deleted. */
function ahead(area: Area | undefined, { kind, axis, at, count }: Move): number {
  if (!area || kind === 'insert') return 0;
  const first = axis === 'rows' ? area.top : area.left;
  return first >= at && first < at + count ? at + count - first : 0;
}

function moveFormat(format: ConditionalFormatData, sheet: SheetData, move: Move): ConditionalFormatData[] {
  const left = areas(format.areas, move);
  const rule = moveRule(format.rule, format.areas[0], sheet, move);
  return left.length === 0 ? [] : [{ ...format, areas: left, rule }];
}

function moveValidation(validation: ValidationData, sheet: SheetData, move: Move): ValidationData[] {
  const area = moveArea(move, validation.area);
  const rule = moveRule(validation.rule, validation.area, sheet, move) as ValidationData['rule'];
  return area ? [{ ...validation, area, rule }] : [];
}

function moveRule(rule: unknown, first: Area | undefined, sheet: SheetData, move: Move): unknown {
  const standpoint = { sheet: sheet.name, own: true, ahead: ahead(first, move) };
  return mapFormulas(rule, (formula) => moveFormula(formula, move, standpoint));
}

/** Formulas of all cells, names and charts; rules of other sheets follow too. */
function moveFormulas(book: BookData, sheet: SheetData, move: Move): void {
  const from = (own: boolean) => (formula: string) => moveFormula(formula, move, { sheet: sheet.name, own });
  const foreign = from(false);
  for (const name of book.names) name.formula = foreign(name.formula);
  for (const each of book.sheets) {
    const change = from(each === sheet);
    for (const cell of each.cells.values()) if (cell.formula !== null) cell.formula = change(cell.formula);
    for (const name of each.names) name.formula = foreign(name.formula);
    for (const { series } of each.charts)
      for (const one of series) {
        if (one.values !== null) one.values = foreign(one.values);
        if (one.categories !== null) one.categories = foreign(one.categories);
      }
    if (each === sheet) continue;
    for (const format of each.conditionalFormats) format.rule = mapFormulas(format.rule, foreign);
    for (const validation of each.validations)
      validation.rule = mapFormulas(validation.rule, foreign) as ValidationData['rule'];
  }
}

/** Only what begins with «=» is a formula: the words of a list stay. */
function mapFormulas(rule: unknown, change: (formula: string) => string): unknown {
  if (typeof rule === 'string') return rule.startsWith('=') ? change(rule) : rule;
  if (Array.isArray(rule)) return rule.map((each) => mapFormulas(each, change));
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, each]) => [key, mapFormulas(each, change)]));
}

/** Lines inserted among the frozen ones are frozen as well; inserted right under them they are not. */
function moveFreeze(freeze: Area, move: Move): Area | null {
  const moved = moveArea(move, freeze);
  return moved && { ...moved, top: 0, left: 0 };
}

/** A chart moves and stretches with its cells; what stood on deleted lines only shrinks to where they were. */
function moveChart(position: { from: string; to: string }, move: Move): { from: string; to: string } {
  const area = parseArea(`${position.from}:${position.to}`);
  if (!area) return position;
  const moved = moveArea(move, area) ?? shrunk(area, move);
  return { from: address(moved.top, moved.left), to: address(moved.bottom, moved.right) };
}

const shrunk = (area: Area, { axis, at }: Move): Area =>
  axis === 'rows' ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };

function movePage(sheet: SheetData, move: Move): void {
  const { page } = sheet;
  if (page.printArea) {
    const left = areas(page.printArea, move);
    page.printArea = left.length > 0 ? left : null;
  }
  if (page.titleRows) page.titleRows = moveArea(move, page.titleRows);
  if (page.titleColumns) page.titleColumns = moveArea(move, page.titleColumns);
  const breaks = move.axis === 'rows' ? 'rowBreaks' : 'columnBreaks';
  sheet[breaks] = sheet[breaks].flatMap((line) => moveStretch(move, line, line)?.[0] ?? []);
}
