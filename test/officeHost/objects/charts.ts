import type { ExcelHost } from '../excelHost';
import { columnsOf, formatArea, quoteSheet, rowsOf, type Area } from '../model/area';
import type { ChartData, SeriesData, SheetData } from '../model/book';
import { sameName } from '../model/names';
import { valueAt } from '../model/sheet';
import { cssColor } from '../model/styles';
import { nextId } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, type Kind, type Kinds } from '../protocol/hostObject';
import { fields } from './fields';
import { areaOf, guardSheet, isRange, sheetById, sheetOf, type RangeState } from './rangeState';
import { sheetObject } from './worksheets';

interface Scope {
  readonly sheet: string;
}
interface ChartState {
  readonly id: string;
}
/** A part of a chart, `Title` or `Axes.ValueAxis.Title`; of one of its series when `series` is given. */
interface PartState extends ChartState {
  readonly path: string;
  readonly series?: number;
}

function find(id: string, host: ExcelHost): { sheet: SheetData; chart: ChartData } {
  for (const sheet of host.book.sheets) {
    const chart = sheet.charts.find((each) => each.id === id);
    if (chart) return { sheet, chart };
  }
  return refuse('ItemNotFound', 'the chart is gone');
}

const reference = (state: RangeState, area: Area, host: ExcelHost): string =>
  `${quoteSheet(sheetOf(state, host).name)}!${formatArea(area, true)}`;

/** Excel's guess about source data: the first column are categories, the first row names, when they are no numbers. */
function seriesFrom(state: RangeState, by: unknown, host: ExcelHost): SeriesData[] {
  host.settle();
  const area = areaOf(state);
  const sheet = sheetOf(state, host);
  const inRows = by === 'Rows' || (by !== 'Columns' && columnsOf(area) > rowsOf(area));
  const isText = (row: number, column: number) => typeof valueAt(sheet, row, column) === 'string';
  const hasNames = inRows
    ? isText(area.bottom, area.left) && columnsOf(area) > 1
    : isText(area.top, area.right) && rowsOf(area) > 1;
  const hasCategories = inRows
    ? isText(area.top, area.right) && rowsOf(area) > 1
    : isText(area.bottom, area.left) && columnsOf(area) > 1;
  const count = (inRows ? rowsOf(area) : columnsOf(area)) - (hasCategories ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const line = index + (hasCategories ? 1 : 0);
    const cells = inRows
      ? {
          top: area.top + line,
          bottom: area.top + line,
          left: area.left + (hasNames ? 1 : 0),
          right: area.right,
        }
      : {
          left: area.left + line,
          right: area.left + line,
          top: area.top + (hasNames ? 1 : 0),
          bottom: area.bottom,
        };
    const categories = inRows
      ? { ...cells, top: area.top, bottom: area.top }
      : { ...cells, left: area.left, right: area.left };
    const name = inRows
      ? valueAt(sheet, area.top + line, area.left)
      : valueAt(sheet, area.top, area.left + line);
    return {
      look: { Name: hasNames ? String(name) : `Series${index + 1}` },
      values: reference(state, cells, host),
      categories: hasCategories ? reference(state, categories, host) : null,
    };
  });
}

const object = ({ id }: ChartData) => new HostObject('Chart', { id });

const collection: Kind<Scope> = {
  get: { Count: ({ sheet }, host) => sheetById(sheet, host).charts.length },
  items: ({ sheet }, host) => sheetById(sheet, host).charts.map(object),
  matches: (item, key, host) => sameName(nameOf(item.state as ChartState, host), key),
  call: {
    Add: ({ sheet: id }, [type, source, by], host) => {
      if (!isRange(source)) refuse('InvalidArgument', 'the source is a range');
      guardSheet(sheetById(id, host));
      host.touchLook();
      const sheet = sheetById(id, host);
      const chart: ChartData = {
        id: nextId(host.book),
        look: { Name: `Chart ${sheet.charts.length + 1}`, ChartType: type },
        series: seriesFrom(source.state, by, host),
        position: null,
      };
      sheet.charts.push(chart);
      return object(chart);
    },
  },
};

const nameOf = ({ id }: ChartState, host: ExcelHost) => String(find(id, host).chart.look.Name);

const looks = fields<ChartState>(({ id }, host) => find(id, host).chart.look, {
  Name: '',
  ChartType: 'ColumnClustered',
  Top: 0,
  Left: 0,
  Width: 360,
  Height: 216,
  Style: 201,
  DisplayBlanksAs: 'NotPlotted',
  PlotBy: 'Columns',
  PlotVisibleOnly: true,
  ShowAllFieldButtons: false,
  ShowDataLabelsOverMaximum: true,
});

const part =
  (type: string, name: string) =>
  (state: ChartState | PartState): HostObject<PartState> => {
    const before = 'path' in state ? `${state.path}.` : '';
    return new HostObject(type, { ...state, path: `${before}${name}` });
  };

const chart: Kind<ChartState> = {
  id: ({ id }) => id,
  get: { ...looks.get, Id: ({ id }) => id },
  set: looks.set,
  open: {
    Title: part('ChartTitle', 'Title'),
    Axes: part('ChartAxes', 'Axes'),
    Legend: part('ChartLegend', 'Legend'),
    DataLabels: part('ChartDataLabels', 'DataLabels'),
    Format: part('ChartAreaFormat', 'Format'),
    PlotArea: part('ChartPlotArea', 'PlotArea'),
    Series: (state) => new HostObject('ChartSeriesCollection', state),
    Worksheet: ({ id }, host) => sheetObject(find(id, host).sheet),
  },
  call: {
    Delete: ({ id }, _args, host) => {
      guardSheet(find(id, host).sheet);
      host.touchLook();
      const { sheet } = find(id, host);
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
      return null;
    },
    SetData: ({ id }, [source, by], host) => {
      if (!isRange(source)) refuse('InvalidArgument', 'the source is a range');
      host.touchLook();
      find(id, host).chart.series = seriesFrom(source.state, by, host);
      return null;
    },
    SetPosition: ({ id }, [from, to], host) => {
      const cell = (value: unknown) => (isRange(value) ? formatArea(areaOf(value.state)) : String(value));
      host.touchLook();
      find(id, host).chart.position = { from: cell(from), to: cell(to ?? from) };
      return null;
    },
    Activate: () => null,
  },
};

interface SeriesState extends ChartState {
  readonly series: number;
}
const seriesOf = ({ id, series }: SeriesState, host: ExcelHost): SeriesData =>
  find(id, host).chart.series[series] ?? refuse('ItemNotFound', 'the series is gone');

const seriesCollection: Kind<ChartState> = {
  get: { Count: ({ id }, host) => find(id, host).chart.series.length },
  items: ({ id }, host) =>
    find(id, host).chart.series.map((_, series) => new HostObject('ChartSeries', { id, series })),
  call: {
    Add: ({ id }, [name, index], host) => {
      host.touchLook();
      const { series } = find(id, host).chart;
      const at = typeof index === 'number' ? index : series.length;
      series.splice(at, 0, {
        look: { Name: name ?? `Series${series.length + 1}` },
        values: null,
        categories: null,
      });
      return new HostObject('ChartSeries', { id, series: at });
    },
  },
};

const source =
  (key: 'values' | 'categories') =>
  (state: SeriesState, [range]: readonly unknown[], host: ExcelHost) => {
    if (!isRange(range)) refuse('InvalidArgument', 'the source is a range');
    host.touchLook();
    seriesOf(state, host)[key] = reference(range.state, areaOf(range.state), host);
    return null;
  };

const series: Kind<SeriesState> = {
  ...fields<SeriesState>((state, host) => seriesOf(state, host).look, {
    Name: '',
    ChartType: null,
    HasDataLabels: false,
    GapWidth: 150,
    Overlap: 0,
    PlotOrder: 1,
    Smooth: false,
    AxisGroup: 'Primary',
    InvertIfNegative: false,
    VaryByCategories: false,
    MarkerStyle: 'Automatic',
    MarkerSize: 7,
  }),
  open: {
    Format: part('ChartSeriesFormat', 'Format'),
    DataLabels: part('ChartDataLabels', 'DataLabels'),
  },
  call: {
    SetValues: source('values'),
    SetXAxisValues: source('categories'),
    Delete: (state, _args, host) => {
      host.touchLook();
      find(state.id, host).chart.series.splice(state.series, 1);
      return null;
    },
  },
};

function bagOf(state: PartState, host: ExcelHost): Record<string, unknown> {
  return state.series === undefined
    ? find(state.id, host).chart.look
    : seriesOf(state as SeriesState, host).look;
}

/** A part of a chart: plain properties under its path. */
function chartPart(
  defaults: Readonly<Record<string, unknown>>,
  open: Kind<PartState>['open'] = {},
): Kind<PartState> {
  const get: Record<string, (state: PartState, host: ExcelHost) => unknown> = {};
  const set: Record<string, (state: PartState, value: unknown, host: ExcelHost) => void> = {};
  for (const [wire, fallback] of Object.entries(defaults)) {
    get[wire] = (state, host) => bagOf(state, host)[`${state.path}.${wire}`] ?? fallback;
    set[wire] = (state, value, host) => {
      const kept = wire === 'Color' ? (cssColor(value) ?? refuse('InvalidArgument', 'colour')) : value;
      host.touchLook();
      bagOf(state, host)[`${state.path}.${wire}`] = kept;
    };
  }
  return { get, set, open: open ?? {} };
}

const font = { Font: part('ChartFont', 'Font') };
const fill: Kind<PartState> = {
  call: {
    SetSolidColor: (state, [value], host) => {
      const color = cssColor(value) ?? refuse('InvalidArgument', 'colour');
      host.touchLook();
      bagOf(state, host)[`${state.path}.Color`] = color;
      return null;
    },
    Clear: (state, _args, host) => {
      host.touchLook();
      delete bagOf(state, host)[`${state.path}.Color`];
      return null;
    },
  },
};
const axis = chartPart(
  {
    Minimum: null,
    Maximum: null,
    MajorUnit: null,
    MinorUnit: null,
    Visible: true,
    NumberFormat: 'General',
    LinkNumberFormat: true,
    ReversePlotOrder: false,
    TickLabelPosition: 'NextToAxis',
    TickLabelSpacing: 1,
    TextOrientation: 0,
    CategoryType: 'Automatic',
  },
  {
    Title: part('ChartAxisTitle', 'Title'),
    MajorGridlines: part('ChartGridlines', 'MajorGridlines'),
    MinorGridlines: part('ChartGridlines', 'MinorGridlines'),
    Format: part('ChartAxisFormat', 'Format'),
  },
);

export const chartKinds: Kinds = {
  ChartCollection: collection,
  Chart: chart,
  ChartSeriesCollection: seriesCollection,
  ChartSeries: series,
  ChartTitle: chartPart(
    { Text: '', Visible: true, Overlay: false },
    { Format: part('ChartTitleFormat', 'Format') },
  ),
  ChartTitleFormat: chartPart({}, font),
  ChartAxes: chartPart(
    {},
    {
      CategoryAxis: part('ChartAxis', 'CategoryAxis'),
      ValueAxis: part('ChartAxis', 'ValueAxis'),
    },
  ),
  ChartAxis: axis,
  ChartAxisTitle: chartPart(
    { Text: '', Visible: true, TextOrientation: 0 },
    { Format: part('ChartAxisTitleFormat', 'Format') },
  ),
  ChartAxisTitleFormat: chartPart({}, font),
  ChartAxisFormat: chartPart({}, font),
  ChartGridlines: chartPart({ Visible: true }),
  ChartLegend: chartPart({ Visible: true, Position: 'Right', Overlay: false }),
  ChartDataLabels: chartPart(
    {
      ShowValue: false,
      ShowCategoryName: false,
      ShowSeriesName: false,
      Position: 'OutsideEnd',
      NumberFormat: 'General',
    },
    { Format: part('ChartDataLabelFormat', 'Format') },
  ),
  ChartDataLabelFormat: chartPart({}, font),
  ChartAreaFormat: chartPart({}, { ...font, Fill: part('ChartFill', 'Fill') }),
  ChartSeriesFormat: chartPart({}, { Fill: part('ChartFill', 'Fill') }),
  ChartFill: fill,
  ChartFont: chartPart({
    Bold: false,
    Italic: false,
    Color: '#000000',
    Name: 'Calibri',
    Size: 10,
    Underline: 'None',
  }),
};
