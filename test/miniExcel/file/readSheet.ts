import type { Cell, CellValue, ConditionalRule, DataValidation, Sheet } from 'hucre';
import { cellKey } from '../../../src/grid/grid';
import { parseArea } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { BookData, CellScalar, SheetData, ValidationData } from '../../officeHost/model/book';
import { nextId } from '../../officeHost/model/workbook';
import { fileOperator, officeOperator } from '../operators';
import { takeSpill } from './arrays';
import { spokenFormula } from './formulaText';
import { readPage } from './page';
import { readChart } from './readChart';
import { readTables } from './tables';
import type { StyleReader } from './fromCellStyle';

export interface SheetContext {
  readonly book: BookData;
  readonly styles: StyleReader;
  /** Days are counted from 1904. */
  readonly macDates: boolean;
}

const DAY = 86_400_000;

/** Width of a column in points: the file counts digits of the standard font, 7 pixels each and 5 of margin. */
const columnPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/** Fills a sheet of the model with what the library read from a file. */
export function readSheet(from: Sheet, sheet: SheetData, context: SheetContext): void {
  readCells(from, sheet, context);
  sheet.visibility = from.veryHidden ? 'VeryHidden' : from.hidden ? 'Hidden' : 'Visible';
  sheet.merges = (from.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  for (const [row, { height, hidden }] of from.rowDefs ?? [])
    sheet.rows.set(row, { ...(height !== undefined && { size: height }), ...(hidden && { hidden }) });
  for (const [column, { width, hidden }] of (from.columns ?? []).entries())
    if (width !== undefined || hidden)
      sheet.columns.set(column, {
        ...(width !== undefined && { size: columnPoints(width) }),
        ...(hidden && { hidden }),
      });
  if (from.view?.showGridLines === false) sheet.look['ShowGridlines'] = false;
  const tab = from.view?.tabColor?.rgb;
  if (tab !== undefined) sheet.look['TabColor'] = `#${tab.slice(-6)}`;
  const { rows = 0, columns = 0 } = from.freezePane ?? {};
  if (rows > 0 || columns > 0) sheet.freeze = frozen(rows, columns);
  sheet.conditionalFormats = [...(from.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => conditional(rule, context));
  sheet.validations = (from.dataValidations ?? []).flatMap(validation);
  const filter = from.autoFilter && parseArea(from.autoFilter.range);
  if (filter) sheet.filter = { area: filter, criteria: {} };
  sheet.tables = readTables(from, context.book);
  readPage(from, sheet);
  sheet.charts = (from.charts ?? []).map((chart) => readChart(chart, context.book));
}

/** Frozen rows reach over all columns and the other way round, as Office.js gives them. */
function frozen(rows: number, columns: number): Area {
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? 1_048_575 : rows - 1,
    right: columns === 0 ? 16_383 : columns - 1,
  };
}

function readCells(from: Sheet, sheet: SheetData, context: SheetContext): void {
  from.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet.cells.set(cellKey(r, c), { value: scalar(value, context), formula: null });
    }),
  );
  for (const [place, cell] of from.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    readCell(cell, row, column, sheet, context);
  }
  const used = {
    rows: from.rows.length,
    columns: from.rows.reduce((most, { length }) => Math.max(most, length), 0),
  };
  for (const [place, { formulaType, formulaRef }] of from.cells ?? []) {
    const area = formulaType === 'array' && formulaRef !== undefined ? parseArea(formulaRef) : null;
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (area?.top === row && area.left === column) takeSpill(sheet, cellKey(row, column), area, used);
  }
}

function readCell(cell: Cell, row: number, column: number, sheet: SheetData, context: SheetContext): void {
  const key = cellKey(row, column);
  const style = context.styles.read(cell.style);
  const result = cell.formulaResult ?? cell.value;
  if (cell.formula !== undefined || result !== null || style) {
    sheet.cells.set(key, {
      value: result === null ? '' : scalar(result, context),
      formula: cell.formula === undefined ? null : `=${spokenFormula(cell.formula)}`,
      ...(style && { style }),
    });
  }
  if (cell.hyperlink) {
    const { target, location, tooltip } = cell.hyperlink;
    sheet.hyperlinks.set(key, {
      ...(target && { address: target }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    });
  }
  if (cell.comment)
    sheet.comments.push({ id: nextId(context.book), row, column, content: cell.comment.text });
}

function scalar(value: NonNullable<CellValue>, { macDates }: SheetContext): CellScalar {
  if (!(value instanceof Date)) return value;
  const zero = macDates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (value.getTime() - zero) / DAY;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const areasOf = (text: string): Area[] => text.split(/[ ,]+/).flatMap((part) => parseArea(part) ?? []);

const TYPES: Readonly<Record<string, string>> = { expression: 'Custom', cellIs: 'CellValue' };

/** Kinds that our sheets do not use are kept by name only: the grid does not draw them. */
function conditional(
  rule: ConditionalRule,
  { book, styles }: SheetContext,
): SheetData['conditionalFormats'][number] {
  const formulas = [rule.formula ?? []].flat();
  const { font, fill } = rule.style ?? {};
  // In a rule the colour of a solid fill stands in `bgColor`.
  const solid = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const look = styles.read({
    ...(font && { font }),
    ...(solid && { fill: { type: 'pattern', pattern: 'solid', fgColor: solid } as const }),
  });
  return {
    id: nextId(book),
    type: TYPES[rule.type] ?? capital(rule.type),
    areas: areasOf(rule.range),
    rule:
      rule.type === 'expression'
        ? { formula: `=${spokenFormula(formulas[0] ?? '')}` }
        : {
            operator: officeOperator(fileOperator(rule.operator) ?? 'equal', 'conditionalFormat'),
            formula1: `=${formulas[0] ?? ''}`,
            ...(formulas[1] !== undefined && { formula2: `=${formulas[1]}` }),
          },
    format: { ...look },
    stopIfTrue: rule.stopIfTrue === true,
  };
}

const KINDS: Readonly<Record<DataValidation['type'], string>> = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

function validation(from: DataValidation): ValidationData[] {
  const kind = KINDS[from.type];
  const source = from.values?.join(',') ?? `=${from.formula1 ?? ''}`;
  const rule =
    kind === 'list'
      ? { source, inCellDropDown: true }
      : kind === 'custom'
        ? { formula: `=${from.formula1 ?? ''}` }
        : {
            operator: officeOperator(fileOperator(from.operator) ?? 'between', 'validation'),
            formula1: from.formula1,
            ...(from.formula2 !== undefined && { formula2: from.formula2 }),
          };
  return areasOf(from.range).map((area) => ({
    area,
    rule: { [kind]: rule },
    errorAlert: {
      message: from.errorMessage ?? '',
      title: from.errorTitle ?? '',
      showAlert: from.showErrorMessage === true,
      style: capital(from.errorStyle ?? 'stop'),
    },
    prompt: {
      message: from.inputMessage ?? '',
      title: from.inputTitle ?? '',
      showPrompt: from.showInputMessage === true,
    },
    ignoreBlanks: from.allowBlank !== false,
  }));
}
