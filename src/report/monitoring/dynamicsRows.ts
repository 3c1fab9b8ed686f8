import type { HistoryPoint, IndicatorValue, MonitoringOutcome } from '../../methodology/monitoring/outcome';
import { valueOf } from '../../methodology/monitoring/outcome';
import { indicatorEntry, INDICATORS, type IndicatorEntry } from '../../methodology/monitoring/catalogue';
import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { WORD } from '../../locale/words';
import { COLUMN } from './monitoringLayout';
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
  return {
    entry,
    slice,
    numerator: ratio?.numerator ?? WORD.noData,
    denominator: entry.unit === 'count' ? WORD.notApplicable : (ratio?.denominator ?? WORD.noData),
    value: ratio?.denominator === 0 ? WORD.notApplicable : (valueOf(point) ?? WORD.noData),
    isPrinted: ratio === null && percent !== null,
    sheet: source.sheet,
    follows: null,
  };
}

/** What the sheet of this run shows, so that a formula that looks there gives the same. */
function rowOfSheet(
  { code, ratio, percent }: IndicatorValue,
  slice: SliceId,
  { spec, rows }: MonitoringSheet,
): SeriesRow {
  const row = rows.get(code)!;
  const shown = (column: number) => spec.rows[row]![column]!.value as Shown;
  return {
    entry: indicatorEntry(code),
    slice,
    numerator: shown(COLUMN.numerator),
    denominator: shown(COLUMN.denominator),
    value: shown(COLUMN.value),
    isPrinted: ratio === null && percent !== null,
    sheet: spec.name,
    follows: row,
  };
}
