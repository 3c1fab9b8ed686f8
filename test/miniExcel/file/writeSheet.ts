import type { Cell, ConditionalRule, DataValidation, SheetChart, WriteSheet } from 'hucre';
import { storedText } from '../../../src/host/file/storedText';
import { formatArea, parseArea } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { CellData, CellScalar, ChartData, SheetData, ValidationData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import { fileOperator } from '../operators';
import { arrayArea, spilled } from './arrays';
import { storedFormula } from './formulaText';
import { writePage } from './page';
import { writeTables } from './tables';
import { toCellStyle } from './toCellStyle';

/** Points of a column as characters of the standard font. */
const characters = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A sheet of the model in the terms of the library that writes files. */
export function writeSheet(sheet: SheetData): WriteSheet {
  const { freeze } = sheet;
  const tab = sheet.look['TabColor'];
  const rowDefs = [...sheet.rows].filter(([, { size, hidden }]) => size !== undefined || hidden);
  return {
    name: sheet.name,
    rows: [],
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rowDefs: new Map(
      rowDefs.map(([row, { size, hidden }]) => [
        row,
        { ...(size !== undefined && { height: size }), ...(hidden && { hidden: true }) },
      ]),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    conditionalRules: sheet.conditionalFormats.flatMap(conditional),
    dataValidations: sheet.validations.flatMap(validation),
    charts: sheet.charts.flatMap(chart),
    tables: writeTables(sheet),
    ...writePage(sheet.page),
    ...(sheet.filter && { autoFilter: { range: formatArea(sheet.filter.area) } }),
    ...(freeze && {
      freezePane: {
        rows: freeze.bottom > 1_000_000 ? 0 : freeze.bottom + 1,
        columns: freeze.right > 16_000 ? 0 : freeze.right + 1,
      },
    }),
    // A file names the line before a break, the model the line after it.
    ...(sheet.rowBreaks.length > 0 && { rowBreaks: sheet.rowBreaks.map((row) => row - 1) }),
    ...(sheet.columnBreaks.length > 0 && { colBreaks: sheet.columnBreaks.map((column) => column - 1) }),
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    view: {
      ...(typeof tab === 'string' && tab && { tabColor: { rgb: tab.replace('#', '') } }),
      ...(sheet.look['ShowGridlines'] === false && { showGridLines: false }),
    },
  };
}

function columnsOf(sheet: SheetData): NonNullable<WriteSheet['columns']> {
  const last = Math.max(-1, ...sheet.columns.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const { size, hidden } = sheet.columns.get(index) ?? {};
    return { ...(size !== undefined && { width: characters(size) }), ...(hidden && { hidden: true }) };
  });
}

function cellsOf(sheet: SheetData): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, cell] of sheet.cells)
    cells.set(`${keyRow(key)},${keyColumn(key)}`, written(cell, arrayArea(sheet, key)));
  for (const source of sheet.spills.keys())
    for (const [key, value] of spilled(sheet, source)) {
      const place = `${keyRow(key)},${keyColumn(key)}`;
      if (value !== '') cells.set(place, { ...cells.get(place), value: stored(value) });
    }
  for (const { row, column, content } of sheet.comments) {
    const place = `${row},${column}`;
    cells.set(place, { ...cells.get(place), comment: { text: storedText(content) } });
  }
  for (const [key, { address: target, documentReference, screenTip }] of sheet.hyperlinks) {
    const place = `${keyRow(key)},${keyColumn(key)}`;
    cells.set(place, {
      ...cells.get(place),
      hyperlink: {
        target: target ?? '',
        ...(documentReference !== undefined && { location: documentReference }),
        ...(screenTip && { tooltip: screenTip }),
      },
    });
  }
  return cells;
}

const stored = (value: CellScalar): CellScalar => (typeof value === 'string' ? storedText(value) : value);

function written({ value, formula, style }: CellData, array: Area | null): Partial<Cell> {
  const look = toCellStyle(style);
  const content = stored(value);
  const shown = content === '' ? null : content;
  return {
    ...(formula === null ? { value: shown } : { formula: storedFormula(formula), formulaResult: shown }),
    ...(array && { formulaType: 'array', formulaRef: formatArea(array) }),
    ...(look && { style: look }),
  };
}

/** Only the kinds that our sheets use; a sheet with others is left as it was in its file. */
function conditional(format: SheetData['conditionalFormats'][number], index: number): ConditionalRule[] {
  const rule = (format.rule ?? {}) as {
    formula?: string;
    operator?: string;
    formula1?: string;
    formula2?: string;
  };
  const { font, fill } = toCellStyle(format.format) ?? {};
  const overlay = {
    font: { ...(font?.bold && { bold: true }), ...(font?.color && { color: opaque(font.color.rgb) }) },
    ...(fill?.type === 'pattern' &&
      fill.fgColor && {
        fill: {
          type: 'pattern',
          pattern: 'solid',
          fgColor: opaque(fill.fgColor.rgb),
          bgColor: opaque(fill.fgColor.rgb),
        } as const,
      }),
  };
  const common = {
    priority: index + 1,
    range: format.areas.map((area) => formatArea(area)).join(' '),
    style: overlay,
    ...(format.stopIfTrue && { stopIfTrue: true }),
  };
  if (format.type === 'Custom')
    return [{ ...common, type: 'expression', formula: storedFormula(rule.formula ?? '') }];
  if (format.type !== 'CellValue') return [];
  const formulas = [rule.formula1, rule.formula2]
    .filter((each) => each !== undefined)
    .map((each) => each.replace(/^=/, ''));
  return [
    {
      ...common,
      type: 'cellIs',
      operator: fileOperator(rule.operator) ?? 'equal',
      formula: formulas,
    },
  ];
}

const opaque = (rgb: string | undefined) => ({ rgb: `FF${(rgb ?? '000000').slice(-6)}` });

const KINDS: Readonly<Record<string, DataValidation['type']>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

function validation({ area, rule, errorAlert, ignoreBlanks }: ValidationData): DataValidation[] {
  const [kind, given] = Object.entries(rule ?? {})[0] ?? [];
  const type = KINDS[kind ?? ''];
  if (!type) return [];
  const { source, formula, formula1, formula2, operator } = given as Record<
    string,
    string | number | undefined
  >;
  const sign = fileOperator(operator);
  const list = typeof source === 'string' && !source.startsWith('=') ? { values: source.split(',') } : null;
  return [
    {
      type,
      range: formatArea(area),
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert['showAlert'] !== false,
      errorStyle: small(String(errorAlert['style'] ?? 'Stop')) as NonNullable<DataValidation['errorStyle']>,
      errorTitle: String(errorAlert['title'] ?? ''),
      errorMessage: String(errorAlert['message'] ?? ''),
      ...list,
      ...(!list && source !== undefined && { formula1: String(source).replace(/^=/, '') }),
      ...(formula !== undefined && { formula1: String(formula).replace(/^=/, '') }),
      ...(formula1 !== undefined && { formula1: String(formula1).replace(/^=/, '') }),
      ...(formula2 !== undefined && formula2 !== null && { formula2: String(formula2).replace(/^=/, '') }),
      ...(sign && { operator: sign }),
    },
  ];
}

const CHARTS: Readonly<Record<string, SheetChart['type']>> = {
  BarClustered: 'bar',
  ColumnClustered: 'column',
  Line: 'line',
  Pie: 'pie',
};

function chart({ look, series, position }: ChartData): SheetChart[] {
  const type = CHARTS[String(look['ChartType'])];
  const from = position && parseArea(position.from);
  const to = position && parseArea(position.to);
  if (!type || !from || !to) return [];
  const title = String(look['Title.Text'] ?? '');
  return [
    {
      type,
      ...(title && { title, altText: title }),
      anchor: { from: { row: from.top, col: from.left }, to: { row: to.bottom + 1, col: to.right + 1 } },
      series: series.flatMap(({ look: own, values, categories }) =>
        values === null
          ? []
          : [
              {
                name: String(own['Name'] ?? ''),
                values,
                ...(categories !== null && { categories }),
                ...(typeof own['Format.Fill.Color'] === 'string' && {
                  color: own['Format.Fill.Color'].replace('#', ''),
                }),
              },
            ],
      ),
      legend: series.length > 1 ? 'bottom' : false,
      axes: {
        x: { ...(look['Axes.CategoryAxis.ReversePlotOrder'] === true && { reverse: true }) },
        y: { scale: { min: 0 } },
      },
    },
  ];
}
