import { address } from '../../grid/grid';
import { FONT } from '../../report/styles';
import type { ChartSpec } from '../../report/sheetSpec';
import { rangeAddress } from '../ranges';
import { shown } from './cellInput';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';

/** Bar and column charts over ranges of their own sheet, so they follow it when it is renamed. */
export function chartSteps(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): Step[] {
  return charts.flatMap((spec) => {
    if (spec.series.length === 0) return [];
    return {
      bytes: (2 + 2 * spec.series.length) * RANGE_BYTES + 30 * CALL_BYTES,
      apply: () => draw(sheet, spec),
    };
  });
}

function draw(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  const type = spec.kind === 'bar' ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
  const chart = sheet.charts.add(
    type,
    sheet.getRange(rangeAddress(first!.values)),
    Excel.ChartSeriesBy.columns,
  );
  chart.setPosition(
    address(spec.anchor.top, spec.anchor.left),
    address(spec.anchor.bottom, spec.anchor.right),
  );
  chart.title.text = shown(spec.title);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.format.font.name = FONT;
  const categories = sheet.getRange(rangeAddress(spec.categories));
  drawSeries(chart.series.getItemAt(0), first!, sheet, categories);
  for (const series of others) drawSeries(chart.series.add(shown(series.name)), series, sheet, categories);
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = Excel.ChartLegendPosition.bottom;

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = 9;
  // Every category is named, even where Excel would rather skip each second one.
  categoryAxis.tickLabelSpacing = 1;
  // Bars grow upwards by default; the first category belongs on top.
  if (spec.kind === 'bar') categoryAxis.reversePlotOrder = true;
  valueAxis.format.font.size = 9;
  valueAxis.minimum = 0;
  if (spec.valueAxisTitle !== undefined) valueAxis.title.text = shown(spec.valueAxisTitle);
  else valueAxis.title.visible = false;
}

function drawSeries(
  series: Excel.ChartSeries,
  spec: ChartSpec['series'][number],
  sheet: Excel.Worksheet,
  categories: Excel.Range,
): void {
  series.name = shown(spec.name);
  series.setValues(sheet.getRange(rangeAddress(spec.values)));
  series.setXAxisValues(categories);
  series.format.fill.setSolidColor(`#${spec.color.replace('#', '')}`);
  series.gapWidth = 60;
  series.hasDataLabels = true;
}
