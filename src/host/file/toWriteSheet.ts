import type { Cell, ConditionalRule, DataValidation, PageSetup, SheetChart, WriteSheet } from 'hucre';
import type { CellSpec, ChartSpec, PrintSpec, SheetSpec, ValidationSpec } from '../../report/sheetSpec';
import { CELL_STYLES, OVERLAYS } from './cellStyles';
import { absoluteRange, quotedSheet, rangeAddress } from '../ranges';
import { storedText } from './storedText';

/** Workbooks made on an old Mac count days from 1904; sheets that enter one must count the same way. */
export type DateSystem = '1900' | '1904';

/** One sheet of the report in the library's own terms. */
export function toWriteSheet(spec: SheetSpec, dateSystem: DateSystem): WriteSheet {
  const heights = Object.entries(spec.heights ?? {});
  return {
    name: spec.name,
    columns: spec.widths.map((width) => ({ width })),
    rows: [],
    cells: cells(spec, dateSystem),
    merges: spec.merges.map((merge) => ({
      startRow: merge.top,
      startCol: merge.left,
      endRow: merge.bottom,
      endCol: merge.right,
    })),
    rowDefs: new Map(heights.map(([row, height]) => [Number(row), { height }])),
    ...(spec.freeze && { freezePane: { rows: spec.freeze.rows, columns: spec.freeze.columns } }),
    ...(spec.filter && { autoFilter: { range: rangeAddress(spec.filter) } }),
    conditionalRules: spec.conditionalFormats.map((format, index): ConditionalRule => ({
      type: 'expression',
      priority: index + 1,
      range: rangeAddress(format.range),
      formula: format.formula,
      style: OVERLAYS[format.style],
      ...(format.stopIfTrue && { stopIfTrue: true }),
    })),
    dataValidations: spec.validations.flatMap(validation),
    charts: spec.charts.map((chart) => sheetChart(chart, spec.name)),
    pageSetup: pageSetup(spec.print),
    ...(spec.print.breaksBefore && { rowBreaks: spec.print.breaksBefore.map((row) => row - 1) }),
    headerFooter: {
      ...(spec.print.header !== undefined && { oddHeader: `&R${pageText(spec.print.header)}` }),
      ...(spec.print.footer !== undefined && { oddFooter: `&C${pageText(spec.print.footer)}` }),
    },
    ...(spec.tabColor !== undefined && { view: { tabColor: { rgb: spec.tabColor.replace('#', '') } } }),
  };
}

function cells(spec: SheetSpec, dateSystem: DateSystem): Map<string, Partial<Cell>> {
  const map = new Map<string, Partial<Cell>>();
  spec.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) map.set(`${r},${c}`, writeCell(cell, dateSystem));
    });
  });
  return map;
}

/** Texts that the library would otherwise turn into error cells. */
const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

function writeCell(spec: CellSpec, dateSystem: DateSystem): Partial<Cell> {
  const value = typeof spec.value === 'string' ? storedText(spec.value) : spec.value;
  const date = isDateStyle(spec) ? isoDate(spec.value) : null;
  const cell: Partial<Cell> = { style: CELL_STYLES[spec.style] };
  if (spec.formula !== undefined) {
    cell.formula = spec.formula;
    cell.formulaResult = date ? excelSerial(date, dateSystem) : value;
  } else if (typeof value === 'string' && ERROR_TEXT.test(value)) {
    cell.richText = [{ text: value }];
  } else {
    cell.value = date ?? value;
  }
  if (spec.link !== undefined) cell.hyperlink = { target: '', location: spec.link };
  if (spec.note !== undefined) cell.comment = { text: storedText(spec.note) };
  return cell;
}

function isDateStyle(spec: CellSpec): boolean {
  return spec.style === 'date' || spec.style === 'inputDate';
}

/** A `YYYY-MM-DD` text as a date of the file; null for any other value, which is then written as it is. */
function isoDate(value: CellSpec['value']): Date | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || time < FIRST_DAY ? null : new Date(time);
}

/** 1 March 1900: the days before it are numbered wrongly in Excel's calendar. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

function excelSerial(date: Date, dateSystem: DateSystem): number {
  const dayZero = dateSystem === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (date.getTime() - dayZero) / 86_400_000;
}

/** Limits of Excel's dialogs; a longer text makes the file «damaged». */
const LIST_LENGTH = 255;
const ERROR_TITLE_LENGTH = 32;
const ERROR_MESSAGE_LENGTH = 255;

/** A list that Excel cannot hold (too long, or with commas or quotes in its values) is not offered at all. */
function validation(spec: ValidationSpec): DataValidation[] {
  const common = {
    range: rangeAddress(spec.range),
    allowBlank: spec.allowBlank ?? true,
    showErrorMessage: true,
    errorStyle: spec.warningOnly ? 'warning' : 'stop',
    errorTitle: storedText(spec.errorTitle).slice(0, ERROR_TITLE_LENGTH),
    errorMessage: storedText(spec.errorMessage).slice(0, ERROR_MESSAGE_LENGTH),
  } as const;
  switch (spec.kind) {
    case 'list': {
      const values = (spec.values ?? []).map(storedText);
      const fits = values.length > 0 && values.join(',').length <= LIST_LENGTH;
      return fits && values.every((value) => !/[",]/.test(value))
        ? [{ ...common, type: 'list', values }]
        : [];
    }
    case 'percent':
      return [{ ...common, type: 'decimal', operator: 'between', ...ends(spec, 100) }];
    case 'wholeNumber':
      return spec.to === undefined
        ? [{ ...common, type: 'whole', operator: 'greaterThanOrEqual', formula1: String(spec.from ?? 0) }]
        : [{ ...common, type: 'whole', operator: 'between', ...ends(spec, spec.to) }];
  }
}

function ends({ from = 0, to }: ValidationSpec, most: number): { formula1: string; formula2: string } {
  return { formula1: String(from), formula2: String(to ?? most) };
}

const TICKS = { majorTickMark: 'out', minorTickMark: 'none', labelFontSize: 9 } as const;

function sheetChart(spec: ChartSpec, sheet: string): SheetChart {
  const prefix = `${quotedSheet(sheet)}!`;
  const { anchor } = spec;
  return {
    type: spec.kind,
    title: storedText(spec.title),
    titleFontSize: 12,
    titleBold: true,
    anchor: {
      from: { row: anchor.top, col: anchor.left },
      to: { row: anchor.bottom + 1, col: anchor.right + 1 },
    },
    series: spec.series.map((series) => ({
      name: storedText(series.name),
      categories: prefix + absoluteRange(spec.categories),
      values: prefix + absoluteRange(series.values),
      color: series.color.replace('#', ''),
    })),
    legend: spec.series.length > 1 ? 'bottom' : false,
    // All flags are written out: readers differ in what a missing one means.
    dataLabels: {
      showValue: true,
      showCategoryName: false,
      showSeriesName: false,
      showPercent: false,
      showLegendKey: false,
    },
    gapWidth: 60,
    altText: storedText(spec.title),
    axes: {
      x: {
        ...TICKS,
        // Every category is named, even where a program would rather skip each second one.
        tickLblSkip: 1,
        // Bars grow upwards by default; the first category belongs on top.
        ...(spec.kind === 'bar' && { reverse: true }),
      },
      y: {
        ...TICKS,
        ...(spec.valueAxisTitle !== undefined && { title: storedText(spec.valueAxisTitle) }),
        scale: { min: 0 },
        gridlines: { major: true },
        ...(spec.kind === 'bar' && { crosses: 'max' }),
      },
    },
  };
}

/** Margins of 20/10/20/20 mm, in inches. */
const MARGINS = { left: 0.79, right: 0.39, top: 0.79, bottom: 0.79, header: 0.31, footer: 0.31 };

/** Print area and titles are defined names; they are written with the other names. */
function pageSetup(print: PrintSpec): PageSetup {
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    ...(print.scale === undefined
      ? { fitToPage: true, fitToWidth: print.pagesWide ?? 1, fitToHeight: 0 }
      : { scale: print.scale }),
    margins: MARGINS,
  };
}

/** Page headers speak in codes that begin with «&»; only the page numbers are meant as codes here. */
function pageText(text: string): string {
  return storedText(text).replace(/&(?![PN](?![A-Za-zА-яЁё]))/g, '&&');
}
