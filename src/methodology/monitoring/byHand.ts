import type { IndicatorRecord } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { sourceOrder } from '../sheetTally';
import { typedValue } from './aggregates';
import { indicatorEntry } from './catalogue';
import { statedRatio } from './history';
import type { MonitoringNotes } from './notes';
import type { ByHand, IndicatorValue, SystemSlice } from './outcome';
import { valueOf } from './outcome';

/**
 * What a person wrote on the finished sheet of the slice that is made again: numbers, «Кто представил» and
 * «Примечание» stand over what the rules give, and a finding tells both numbers. Other numbers of that sheet that
 * are not what the rules give now are told too: the data have changed since. Source: F5, «a repeated run».
 */
export function keptByHand(
  slice: SystemSlice,
  indicators: readonly IndicatorRecord[],
  notes: MonitoringNotes,
): SystemSlice {
  const before = new Map<IndicatorRecord['code'], IndicatorRecord>();
  for (const record of finishedRows(slice, indicators)) {
    if (!before.has(record.code)) before.set(record.code, record);
  }
  if (before.size === 0) return slice;
  const changes: Change[] = [];
  const values = slice.values.map((value) => {
    const record = before.get(value.code);
    if (!record) return value;
    const kept = record.writtenOver ? laidOver(value, record, notes) : value;
    if (!kept.byHand?.rule && isChanged(value, record)) changes.push({ value, record });
    return kept;
  });
  tellChanges(slice, changes, laterSlice(slice, indicators), notes);
  return { ...slice, values };
}

/** The rows of the finished sheets of the very slice, those that a person changed first. */
function finishedRows({ system, slice }: SystemSlice, indicators: readonly IndicatorRecord[]) {
  return indicators
    .filter(
      (record) =>
        record.ownSheet === 'monitoring' &&
        record.slice === slice &&
        indicatorEntry(record.code).system === system,
    )
    .sort(
      (a, b) =>
        Number(a.writtenOver === undefined) - Number(b.writtenOver === undefined) ||
        sourceOrder(a.source, b.source),
    );
}

function laidOver(value: IndicatorValue, record: IndicatorRecord, notes: MonitoringNotes): IndicatorValue {
  const { numbers, supplier, note } = record.writtenOver!;
  const words: ByHand = { ...(supplier !== undefined && { supplier }), ...(note !== undefined && { note }) };
  const typed = numbers ? typedValue(value, record) : value;
  if (typed === value) {
    if (numbers && record.numerator) {
      const params = { indicator: value.code, slice: record.slice! };
      notes.say({ code: 'monitoringTypedAlone', severity: 'warning', ...record.source, params });
    }
    return { ...value, byHand: words };
  }
  const { status, ratio, percent, bounds: _, ...same } = value;
  const rule = valueOf(value);
  notes.say({
    code: 'monitoringTypedKept',
    severity: rule === null ? 'info' : 'warning',
    ...record.source,
    params: {
      indicator: value.code,
      slice: record.slice!,
      typed: valueOf(typed) ?? '',
      rule: rule ?? '',
    },
  });
  return {
    ...same,
    status: typed.status,
    ratio: typed.ratio,
    percent: typed.percent,
    origin: 'aggregate',
    why: typed.why,
    whyEn: typed.whyEn,
    missing: 0,
    ...(typed.typed && { typed: typed.typed }),
    byHand: { ...words, rule: { status, ratio, percent } },
  };
}

interface Change {
  readonly value: IndicatorValue;
  readonly record: IndicatorRecord;
}

function statedValue(record: IndicatorRecord): number | null {
  return valueOf({ ratio: statedRatio(record), percent: record.percent });
}

function isChanged(value: IndicatorValue, record: IndicatorRecord): boolean {
  const [now, then] = [valueOf(value), statedValue(record)];
  if (now === null || then === null) return now !== then;
  return Math.abs(now - then) > (value.ratio && statedRatio(record) ? 1e-9 : 0.05 + 1e-9);
}

/** The next slice of the system whose finished sheet stands beside. */
function laterSlice(
  { system, slice }: SystemSlice,
  indicators: readonly IndicatorRecord[],
): SliceId | undefined {
  return indicators
    .flatMap((record) =>
      record.slice !== null && record.slice > slice && indicatorEntry(record.code).system === system
        ? [record.slice]
        : [],
    )
    .sort()[0];
}

function tellChanges(
  { system, slice }: SystemSlice,
  changes: readonly Change[],
  later: SliceId | undefined,
  notes: MonitoringNotes,
): void {
  const [first] = changes;
  if (!first) return;
  notes.say({
    code: 'monitoringSliceRedone',
    severity: later === undefined ? 'info' : 'warning',
    ...first.record.source,
    params: {
      system,
      slice,
      count: changes.length,
      indicator: first.value.code,
      before: statedValue(first.record) ?? '',
      now: valueOf(first.value) ?? '',
      later: later ?? '',
    },
  });
}
