import { address } from '../../grid/grid';
import type { MonitoringOutcome } from '../../methodology/monitoring/outcome';
import { indicatorsOf } from '../../methodology/monitoring/catalogue';
import { SYSTEMS, type SystemEntry } from '../../methodology/monitoring/systems';
import type { Bounds } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { TREND_WORDS, WORD } from '../../locale/words';
import { addNotes, addSignature } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { municipalitiesOf, municipalityLine } from '../schoolCells';
import type { SheetSpec, StyleName } from '../sheetSpec';
import { addSeriesTable, type SeriesPlace } from './dynamicsSeries';
import { seriesRows, slicesOf, type SeriesRow } from './dynamicsRows';
import type { MonitoringSheet, MonitoringSheetInput } from './monitoringSheet';
import { DYNAMICS_SHEET, shownCode, sliceNumbers } from './monitoringNames';
import { titlesFor } from './monitoringTitles';
import {
  changeCell,
  changeShown,
  numberStyle,
  percentStyle,
  trendCell,
  type BoundCells,
  type Shown,
} from './trendCells';

const COLUMN = { code: 0, label: 1, unit: 2, change: 3, trend: 4, slices: 5 } as const;
const WIDTHS = [10, 60, 19, 13, 17] as const;
const SLICE_WIDTH = 12.5;
/** Titles and charts reach at least so far, however few slices there are. */
const LEAST_RIGHT = 9;
/** Columns of a chart beside each other that can still be told apart. */
const CHART_SLICES = 5;
const CHART_ROWS = 17;
/** The numbers of a chart stand from here. */
const CHART_COLUMN = 2;
/** From the oldest slice to the newest: ever darker, so that the order is seen in a grey print as well. */
const CHART_SHADES = ['BDD7EE', '9DC3E6', '5B9BD5', '2E75B6', '1F4E79'] as const;

/** A cell of the matrix, waiting for the row of «Ряды» that it follows. */
interface Pending {
  readonly row: number;
  readonly column: number;
  readonly series: SeriesRow;
}

/** «Оценка» of a row, waiting for the bounds of the last two slices. */
interface PendingTrend {
  readonly row: number;
  readonly shown: readonly Shown[];
  readonly now: SeriesRow | undefined;
  readonly before: SeriesRow | undefined;
  readonly lowerIsBetter: boolean;
}

/**
 * «Динамика»: every indicator by slices, over the long table «Ряды» that is also what is read back. The values of
 * this run follow their own sheets; those of earlier slices are numbers that no run changes. Null without a value.
 */
export function dynamicsSheet(
  outcome: MonitoringOutcome,
  sheets: readonly MonitoringSheet[],
  { schools, settings }: MonitoringSheetInput,
): SheetSpec | null {
  const rows = seriesRows(outcome, sheets);
  if (rows.length === 0) return null;
  const widest = Math.max(...SYSTEMS.map(({ system }) => slicesOf(rows, system).length));
  const right = Math.max(LEAST_RIGHT, COLUMN.slices + widest - 1);
  const draft = new SheetDraft();
  const municipalities = municipalitiesOf(schools);
  addTitles(draft, municipalityLine(municipalities), right);
  const pending: Pending[] = [];
  const charts: Matrix[] = [];
  for (const entry of SYSTEMS) {
    const system: SystemEntry = { ...entry, ...titlesFor(entry.system, municipalities) };
    const own = rows.filter(({ entry }) => entry.system === system.system);
    if (own.length === 0) continue;
    const matrix = addMatrix(draft, system, own, right);
    pending.push(...matrix.pending);
    charts.push(matrix);
  }
  addNotes(draft, 0, right, NOTES, settings);
  addSignature(draft, 0, COLUMN.unit, COLUMN.slices);
  const bottom = draft.next - 1;
  // Above «Ряды»: below its heading every row with a code is read back.
  for (const matrix of charts) addChart(draft, matrix, right);
  draft.add([]);
  const places = addSeriesTable(draft, rows);
  for (const { row, column, series } of pending) {
    draft.put(row, column, formulaCell(places.get(series)!.value, series.value, styleOf(series)));
  }
  for (const { trends } of charts) for (const trend of trends) addTrend(draft, trend, places);
  return draft.finish({
    kind: 'dynamics',
    name: DYNAMICS_SHEET,
    widths: [...WIDTHS, ...new Array<number>(right - WIDTHS.length + 1).fill(SLICE_WIDTH)],
    print: printSetup({
      header: LETTER_HEADER,
      area: { top: 0, left: 0, bottom, right },
    }),
    tabColor: '2E75B6',
  });
}

const NOTES: readonly string[] = [
  'Изменение – между двумя последними срезами раздела: доли в процентных пунктах (п.п.), «Числовое значение» в единицах. «н/д» – нет данных, «—» – среза или знаменателя нет.',
  '≥ – не менее: в знаменателе есть школы без данных; ≈ – по данным остальных школ. Оценка «не определено»: недостающие данные могут изменить вывод.',
  'Значения прежних срезов расчёт не меняет: он читает их с листов «Мониторинг …», а если такого листа уже нет – из таблицы «Ряды» ниже (вне области печати).',
];

/** The matrix of one programme: what its chart is drawn from. */
interface Matrix {
  readonly system: SystemEntry;
  readonly slices: readonly SliceId[];
  readonly pending: readonly Pending[];
  readonly trends: readonly PendingTrend[];
  /** First row of the place that is kept for the chart. */
  readonly chartTop: number;
}

function addTitles(draft: SheetDraft, municipality: string, right: number): void {
  const lines: [string, 'title' | 'subtitle', number][] = [
    ['Динамика показателей мониторинга по срезам', 'title', 21],
    [municipality, 'subtitle', 17],
  ];
  lines.forEach(([text, style, height], row) => {
    draft.span({ top: row, left: 0, bottom: row, right }, cell(text, style));
    draft.height(row, height);
  });
}

function addMatrix(
  draft: SheetDraft,
  system: SystemEntry,
  rows: readonly SeriesRow[],
  right: number,
): Matrix {
  const slices = slicesOf(rows, system.system);
  draft.add([]);
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right },
    cell(`${system.number}. ${system.title}`, 'section'),
  );
  draft.add(
    ['Код', 'Показатель', 'Индикатор', 'Изменение, п.п.', 'Оценка', ...slices.map(sliceNumbers)].map(
      (heading) => cell(heading, 'header'),
    ),
  );
  const first = draft.next;
  const pending: Pending[] = [];
  const trends: PendingTrend[] = [];
  for (const entry of indicatorsOf(system.system)) {
    const own = rows.filter((row) => row.entry === entry);
    if (own.length === 0) continue;
    const row = draft.add([
      cell(shownCode(entry.code), 'textCentered'),
      cell(entry.label, 'text'),
      cell(entry.unitText, 'textCentered'),
    ]);
    const style: StyleName = entry.unit === 'count' ? 'textCentered' : 'percent';
    const shown = slices.map((slice, index): Shown => {
      const series = own.find((one) => one.slice === slice);
      const column = COLUMN.slices + index;
      if (series) pending.push({ row, column, series });
      else draft.put(row, column, cell(WORD.notApplicable, style));
      return series?.value ?? WORD.notApplicable;
    });
    const [now, before] = slices.slice(-2).reverse();
    const at = (slice: SliceId | undefined) => own.find((one) => one.slice === slice);
    addChange(draft, row, shown, changeStyle(style, [at(now), at(before)]));
    if (before !== undefined)
      trends.push({ row, shown, now: at(now), before: at(before), lowerIsBetter: entry.better === 'down' });
  }
  addFormats(draft, first, draft.next - 1, COLUMN.slices + slices.length - 1);
  draft.add([]);
  const chartTop = draft.next;
  while (draft.next < chartTop + CHART_ROWS) draft.add([]);
  draft.keep(title, draft.next - 1);
  return { system, slices, pending, trends, chartTop };
}

/** Change between the last two slices; «—» while there is one, and «Оценка» with it. */
function addChange(draft: SheetDraft, row: number, shown: readonly Shown[], style: StyleName): void {
  const last = shown.length - 1;
  if (last === 0) {
    draft.put(row, COLUMN.change, cell(WORD.notApplicable, style));
    draft.put(row, COLUMN.trend, cell(WORD.notApplicable, 'verdict'));
    return;
  }
  const at = (index: number) => address(row, COLUMN.slices + index);
  const pair = [shown[last]!, shown[last - 1]!] as const;
  draft.put(row, COLUMN.change, changeCell(at(last), at(last - 1), pair, style));
}

function changeStyle(style: StyleName, points: readonly (SeriesRow | undefined)[]): StyleName {
  const isOpen = points.some((point) => point !== undefined && point.precision !== 'exact');
  return style === 'percent' && isOpen ? percentStyle('partly') : style;
}

function addTrend(
  draft: SheetDraft,
  { row, shown, now, before, lowerIsBetter }: PendingTrend,
  places: ReadonlyMap<SeriesRow, SeriesPlace>,
): void {
  const last = shown.length - 1;
  const change = address(row, COLUMN.change);
  const boundsAt = (series: SeriesRow | undefined): BoundCells => {
    // Without a value of the slice the change is «—», and so is its meaning.
    if (!series) return { low: change, high: change, bounds: null };
    const { low, high } = places.get(series)!;
    const { bounds } = series;
    const isKnown = typeof bounds.low === 'number' && typeof bounds.high === 'number';
    return { low, high, bounds: isKnown ? (bounds as Bounds) : null };
  };
  draft.put(
    row,
    COLUMN.trend,
    trendCell(
      change,
      changeShown(shown[last]!, shown[last - 1]!),
      [boundsAt(now), boundsAt(before)],
      lowerIsBetter,
    ),
  );
}

function addFormats(draft: SheetDraft, top: number, bottom: number, right: number): void {
  const trend = address(top, COLUMN.trend);
  const range = columnRange(COLUMN.trend, top, bottom);
  draft.format(range, `${trend}="${TREND_WORDS.better}"`, 'ok');
  draft.format(range, `${trend}="${TREND_WORDS.worse}"`, 'low');
  draft.format(range, `${trend}="${TREND_WORDS.same}"`, 'borderline');
  draft.format(
    { top, left: COLUMN.slices, bottom, right },
    `${address(top, COLUMN.slices)}="${WORD.noData}"`,
    'noData',
  );
}

/** Shares of the last slices, an indicator a group of columns; an unknown value draws nothing. */
function addChart(draft: SheetDraft, { system, slices, pending, chartTop }: Matrix, right: number): void {
  const shown = slices.slice(-CHART_SLICES);
  const known = pending.filter(
    ({ series }) =>
      series.entry.unit === 'percent' && typeof series.value === 'number' && shown.includes(series.slice),
  );
  if (known.length === 0) return;
  draft.add([]);
  draft.add([
    cell('Код', 'header'),
    cell(`Числа диаграммы ${system.number}`, 'header'),
    ...shown.map((slice) => cell(sliceNumbers(slice), 'header')),
  ]);
  const first = draft.next;
  const rows = [...new Set(known.map(({ row }) => row))];
  for (const from of rows) {
    const own = known.filter(({ row }) => row === from);
    const { entry } = own[0]!.series;
    const at = draft.add([cell(shownCode(entry.code), 'textCentered'), cell(entry.label, 'text')]);
    shown.forEach((slice, index) => {
      const one = own.find(({ series }) => series.slice === slice);
      draft.put(
        at,
        CHART_COLUMN + index,
        one ? formulaCell(address(one.row, one.column), one.series.value, 'percent') : cell(null, 'percent'),
      );
    });
  }
  const last = draft.next - 1;
  draft.chart({
    kind: 'column',
    title: `${system.label}: доли по срезам, %`,
    anchor: { top: chartTop, left: 0, bottom: chartTop + CHART_ROWS - 1, right },
    categories: columnRange(COLUMN.code, first, last),
    series: shown.map((slice, index) => ({
      name: sliceNumbers(slice),
      values: columnRange(CHART_COLUMN + index, first, last),
      color: CHART_SHADES[CHART_SLICES - shown.length + index]!,
    })),
    valueAxisTitle: '%',
  });
}

function styleOf({ entry, precision }: SeriesRow): StyleName {
  return numberStyle(entry.unit === 'count', precision);
}
