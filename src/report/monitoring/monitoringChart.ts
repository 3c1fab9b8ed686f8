import { address } from '../../grid/grid';
import { valueOf } from '../../methodology/monitoring/outcome';
import { cell, formulaCell, type SheetDraft } from '../draft';
import { columnRange } from '../refs';
import type { CellSpec } from '../sheetSpec';
import { CHART_COLORS } from '../styles';
import { isCount } from './contributions';
import type { TableRow } from './indicatorTable';
import { COLUMN, LAST_COLUMN } from './monitoringLayout';
import { shownCode } from './monitoringNames';

/** Rows of a chart: its title, axis and legend, and two for the bars of every indicator. */
const FRAME_ROWS = 7;
const ROWS_AN_INDICATOR = 2;

/** What is still to be written when the place of the numbers is known. */
export interface PendingChart {
  /** Writes the three columns that the chart is drawn from; nothing when there is no chart. */
  addNumbers(): void;
}

/**
 * A bar chart of every share: now against the earlier slice. It is drawn from a small table under the printed part,
 * because an unknown value must draw nothing, and «—» in a chart is a bar of length 0.
 */
export function addMonitoringChart(draft: SheetDraft, rows: readonly TableRow[]): PendingChart {
  const shown = rows.filter((row) => !isCount(row) && (currentOf(row) !== null || previousOf(row) !== null));
  if (shown.length === 0) return { addNumbers: () => undefined };
  draft.add([]);
  const top = draft.next;
  const bottom = top + FRAME_ROWS + ROWS_AN_INDICATOR * shown.length - 1;
  while (draft.next <= bottom) draft.add([]);
  return {
    addNumbers: () => {
      const head = draft.next;
      draft.span(
        { top: head, left: 0, bottom: head, right: COLUMN.text },
        cell('Числа диаграммы: показатель', 'header'),
      );
      draft.put(head, COLUMN.unit, cell('этот срез', 'header'));
      draft.put(head, COLUMN.numerator, cell('предыдущий', 'header'));
      const first = draft.next;
      for (const row of shown) {
        const at = draft.next;
        const label = `${shownCode(row.entry.code)} ${row.entry.label}`;
        draft.span({ top: at, left: 0, bottom: at, right: COLUMN.text }, cell(label, 'text'));
        draft.put(at, COLUMN.unit, copyOf(currentOf(row), address(row.row, COLUMN.value)));
        draft.put(at, COLUMN.numerator, copyOf(previousOf(row), address(row.row, COLUMN.previous)));
      }
      const last = draft.next - 1;
      const hasPrevious = shown.some((row) => previousOf(row) !== null);
      const series = [
        { name: 'Этот срез', column: COLUMN.unit, color: CHART_COLORS.count },
        ...(hasPrevious
          ? [{ name: 'Предыдущий срез', column: COLUMN.numerator, color: CHART_COLORS.share }]
          : []),
      ];
      draft.chart({
        kind: 'bar',
        title: hasPrevious ? 'Показатели: этот срез и предыдущий, %' : 'Показатели этого среза, %',
        anchor: { top, left: 0, bottom, right: LAST_COLUMN },
        categories: columnRange(0, first, last),
        series: series.map(({ name, column, color }) => ({
          name,
          values: columnRange(column, first, last),
          color,
        })),
        valueAxisTitle: '%',
      });
    },
  };
}

function currentOf({ value }: TableRow): number | null {
  return value.status === 'known' ? valueOf(value) : null;
}

function previousOf({ value }: TableRow): number | null {
  return value.previous && valueOf(value.previous);
}

function copyOf(value: number | null, at: string): CellSpec {
  return value === null ? cell(null, 'percent') : formulaCell(at, value, 'percent');
}
