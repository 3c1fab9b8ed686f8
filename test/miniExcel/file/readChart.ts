import type { Chart } from 'hucre';
import { address } from '../../../src/grid/grid';
import type { BookData, ChartData } from '../../officeHost/model/book';
import { nextId } from '../../officeHost/model/workbook';

const KINDS: Readonly<Record<string, string>> = { bar: 'BarClustered', column: 'ColumnClustered' };

/** A chart of a file: enough of it to draw bars and columns, and to name the others. */
export function readChart(chart: Chart, book: BookData): ChartData {
  const kind = chart.kinds[0] ?? 'column';
  const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
  const title = chart.title ?? '';
  return {
    id: nextId(book),
    look: {
      Name: chart.altText ?? chart.frameTitle ?? title,
      ChartType: KINDS[kind] ?? kind,
      'Title.Text': title,
    },
    series: (chart.series ?? []).map(({ name, valuesRef, categoriesRef, color }) => ({
      look: {
        Name: name ?? '',
        ...(typeof color === 'string' && { 'Format.Fill.Color': `#${color.slice(-6)}` }),
      },
      values: valuesRef ?? null,
      categories: categoriesRef ?? null,
    })),
    position: {
      from: address(from.row, from.col),
      to: to
        ? address(Math.max(0, to.row - 1), Math.max(0, to.col - 1))
        : address(from.row + 15, from.col + 8),
    },
  };
}
