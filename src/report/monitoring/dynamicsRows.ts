import type { HistoryPoint, IndicatorValue, MonitoringOutcome } from '../../methodology/monitoring/outcome';
import { precisionOf, type Precision } from '../../methodology/monitoring/bounds';
import { indicatorEntry, INDICATORS, type IndicatorEntry } from '../../methodology/monitoring/catalogue';
import type { Bounds, IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { WORD } from '../../locale/words';
import { boundsShown } from './besideCells';
import { shownPrevious } from './indicatorTable';
import { BESIDE, COLUMN } from './monitoringLayout';
import type { MonitoringSheet } from './monitoringSheet';
import type { Shown } from './trendCells';

/** A value of a slice on the long table «Ряды». */
export interface SeriesRow {
  readonly entry: IndicatorEntry;
  readonly slice: SliceId;
  readonly numerator: Shown;
  /** «—» for a «Числовое значение». */
  readonly denominator: Shown;
  readonly value: Shown;
  /** Between which numbers the value lies, as cells show it. */
  readonly bounds: Readonly<Record<keyof Bounds, Shown>>;
  readonly precision: Precision;
  /** Only a percent is known: `value` was printed, not calculated. */
  readonly isPrinted: boolean;
  /** Sheet that the value stands on. */
  readonly sheet: string;
  /** Row of a sheet of this run, which the cells follow; null for an earlier slice, which nothing changes. */
  readonly follows: number | null;
}

/** Every value of every slice, in the order of the catalogue and of time. */
export function seriesRows(
  { slices, history }: MonitoringOutcome,
  sheets: readonly MonitoringSheet[],
): readonly SeriesRow[] {
  const byCode = new Map<IndicatorCode, SeriesRow[]>(INDICATORS.map(({ code }) => [code, []]));
  for (const point of history) byCode.get(point.code)!.push(rowOfPoint(point));
  slices.forEach(({ slice, values }, index) => {
    for (const value of values) byCode.get(value.code)!.push(rowOfSheet(value, slice, sheets[index]!));
  });
  return [...byCode.values()].flatMap((rows) => rows.toSorted((a, b) => (a.slice < b.slice ? -1 : 1)));
}

/** Slices of a system, earliest first. */
export function slicesOf(rows: readonly SeriesRow[], system: IndicatorSystem): readonly SliceId[] {
  return [...new Set(rows.filter(({ entry }) => entry.system === system).map(({ slice }) => slice))].sort();
}

function rowOfPoint(point: HistoryPoint): SeriesRow {
  const entry = indicatorEntry(point.code);
  const { ratio, percent, slice, source } = point;
  const value = shownPrevious(point);
  return {
    entry,
    slice,
    numerator: ratio?.numerator ?? WORD.noData,
    denominator: entry.unit === 'count' ? WORD.notApplicable : (ratio?.denominator ?? WORD.noData),
    value,
    bounds: boundsShown(point, value),
    precision: precisionOf(point),
    isPrinted: ratio === null && percent !== null,
    sheet: source.sheet,
    follows: null,
  };
}

/** What the sheet of this run shows, so that a formula that looks there gives the same. */
function rowOfSheet(own: IndicatorValue, slice: SliceId, { spec, rows }: MonitoringSheet): SeriesRow {
  const { code, ratio, percent } = own;
  const row = rows.get(code)!;
  const shown = (column: number) => spec.rows[row]![column]!.value as Shown;
  return {
    entry: indicatorEntry(code),
    slice,
    numerator: shown(COLUMN.numerator),
    denominator: shown(COLUMN.denominator),
    value: shown(COLUMN.value),
    bounds: { low: shown(BESIDE.low), high: shown(BESIDE.high) },
    precision: precisionOf(own),
    isPrinted: ratio === null && percent !== null,
    sheet: spec.name,
    follows: row,
  };
}
