import type { IndicatorCode, IndicatorRecord } from '../../model/programme/indicator';
import { INDICATOR_CODES } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { sourceOrder } from '../sheetTally';
import type { MonitoringNotes } from './notes';
import type { HistoryPoint, Ratio } from './outcome';
import { valueOf } from './outcome';
import { indicatorEntry } from './catalogue';

/**
 * Values of slices that were made before, by finished sheets or typed by a department, one of a code and slice,
 * by code and slice ascending. Slices of `made` are left out: they are what this run makes. Two sheets that differ are told; the sheet that was
 * made of the slice, then the one with counts, then the first in the order of the sheets, is kept.
 */
export function historyOf(
  indicators: readonly IndicatorRecord[],
  made: (code: IndicatorCode) => SliceId | null,
  notes: MonitoringNotes,
): HistoryPoint[] {
  const records = indicators
    .filter(({ slice, code }) => slice !== null && slice !== made(code))
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        order(a.slice!, b.slice!) ||
        silence(a) - silence(b) ||
        trust(a) - trust(b) ||
        fuller(a, b) ||
        sourceOrder(a.source, b.source),
    );
  const points: HistoryPoint[] = [];
  for (const record of records) {
    const point = pointOf(record);
    const last = points[points.length - 1];
    if (last?.code === point.code && last.slice === point.slice) {
      if (differs(last, point)) tellDifference(last, point, notes);
    } else points.push(point);
  }
  return points;
}

/** The nearest slice of the code before the given one. */
export function previousOf(
  history: readonly HistoryPoint[],
  code: IndicatorCode,
  slice: SliceId,
): HistoryPoint | null {
  return history.filter((point) => point.code === code && point.slice < slice).pop() ?? null;
}

/**
 * Numerator and denominator of a stated value, or null: a share needs both, a «Числовое значение» one number.
 */
export function statedRatio({ code, numerator, denominator }: IndicatorRecord): Ratio | null {
  if (numerator === null) return null;
  if (indicatorEntry(code).unit === 'count') return { numerator: numerator.value, denominator: null };
  return denominator && { numerator: numerator.value, denominator: denominator.value };
}

function pointOf(record: IndicatorRecord): HistoryPoint {
  const { code, slice, percent, source, bounds } = record;
  return {
    code,
    slice: slice!,
    ratio: statedRatio(record),
    percent,
    ...(bounds !== undefined && { bounds }),
    source,
  };
}

/** Printed percents have one decimal. */
function differs(a: HistoryPoint, b: HistoryPoint): boolean {
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one === null || other === null) return false;
  return Math.abs(one - other) > (a.ratio && b.ratio ? 1e-9 : 0.05 + 1e-9);
}

function tellDifference(kept: HistoryPoint, other: HistoryPoint, notes: MonitoringNotes): void {
  notes.say({
    code: 'monitoringHistoryDiffers',
    severity: 'warning',
    ...other.source,
    params: {
      indicator: kept.code,
      slice: kept.slice,
      kept: valueOf(kept)!,
      other: valueOf(other)!,
      keptWorkbook: kept.source.workbook,
      keptSheet: kept.source.sheet,
      keptCell: kept.source.cell,
    },
  });
}

function place({ code }: IndicatorRecord): number {
  return INDICATOR_CODES.indexOf(code);
}

/** A «н/д» never stands before a number. */
function silence(record: IndicatorRecord): number {
  return Number(record.percent === null && statedRatio(record) === null);
}

/** The sheet that was made of the slice; a department's own table; «Динамика», which only repeats others. */
function trust({ ownSheet }: IndicatorRecord): number {
  return ownSheet === 'monitoring' ? 0 : ownSheet === 'dynamics' ? 2 : 1;
}

function fuller(a: IndicatorRecord, b: IndicatorRecord): number {
  return Number(statedRatio(b) !== null) - Number(statedRatio(a) !== null);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
