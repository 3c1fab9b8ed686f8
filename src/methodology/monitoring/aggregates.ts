import type { IndicatorRecord } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { sourcesOfQuantity } from '../../model/source';
import { sourceOrder } from '../sheetTally';
import { statedRatio } from './history';
import type { MonitoringNotes } from './notes';
import type { IndicatorValue } from './outcome';
import { valueOf } from './outcome';
import { PHRASES } from './phrases';
import type { SliceWindow } from './slices';

/**
 * A value that a department typed in place of a register. It stands where the sheets of the schools give
 * nothing; where both exist the register wins, and a difference is told. Source: A4.2, «aggregates accepted».
 */
export function withAggregate(
  value: IndicatorValue,
  indicators: readonly IndicatorRecord[],
  window: SliceWindow,
  notes: MonitoringNotes,
): IndicatorValue {
  const stated = indicators
    .filter(
      ({ kind, code, slice }) =>
        kind === 'aggregate' && code === value.code && (slice === null || slice === window.slice),
    )
    // One that names the slice speaks of it more surely than one that names none.
    .sort((a, b) => Number(a.slice === null) - Number(b.slice === null) || sourceOrder(a.source, b.source))
    .filter((record) => isPossible(record, notes));
  const [first] = stated;
  if (!first) return value;
  const typed = typedValue(value, first);
  for (const other of stated.slice(1)) tellDifference(typed, typedValue(value, other), other, notes);
  if (value.status === 'noData') return typed;
  tellDifference(value, typed, first, notes);
  return value;
}

/** Of a value that nothing gives, though a ready one stands on a sheet and could not be read: that is the reason. */
export function withUnread(
  value: IndicatorValue,
  unread: readonly IndicatorRecord[],
  slice: SliceId,
): IndicatorValue {
  const stands = unread.some((one) => one.code === value.code && (one.slice ?? slice) === slice);
  if (value.status !== 'noData' || !stands) return value;
  return { ...value, why: PHRASES.notUnderstood.ru, whyEn: PHRASES.notUnderstood.en };
}

function isPossible(record: IndicatorRecord, notes: MonitoringNotes): boolean {
  const { code, numerator, denominator } = record;
  if (!numerator || !denominator || numerator.value <= denominator.value) return true;
  const params = { school: '', indicator: code, part: numerator.value, whole: denominator.value };
  notes.say({ code: 'monitoringPartAboveWhole', severity: 'error', ...numerator.source, params });
  return false;
}

/** The value as a record states it; the value itself where the record states no number. */
export function typedValue(value: IndicatorValue, record: IndicatorRecord): IndicatorValue {
  const ratio = statedRatio(record);
  const { percent } = record;
  if (ratio === null && percent === null) return value;
  const zero = ratio?.denominator === 0;
  return {
    code: value.code,
    status: zero ? 'zeroDenominator' : 'known',
    ratio: zero ? null : ratio,
    percent: ratio === null ? percent : null,
    origin: 'aggregate',
    contributions: [],
    countedTwice: { numerator: 0, denominator: ratio?.denominator === null ? null : 0 },
    missing: 0,
    lists: [],
    why: zero ? PHRASES.nothingToDivide.ru : '',
    whyEn: zero ? PHRASES.nothingToDivide.en : '',
    suppliers: [record.supplier ?? record.source.sheet],
    previous: value.previous,
    typed: [record.numerator, record.denominator].flatMap((part) => (part ? sourcesOfQuantity(part) : [])),
  };
}

function tellDifference(
  used: IndicatorValue,
  typed: IndicatorValue,
  { source }: IndicatorRecord,
  notes: MonitoringNotes,
): void {
  const [one, other] = [valueOf(used), valueOf(typed)];
  if (one === null || other === null || used === typed) return;
  if (Math.abs(one - other) <= (used.ratio && typed.ratio ? 1e-9 : 0.05 + 1e-9)) return;
  notes.say({
    code: 'monitoringAggregateDiffers',
    severity: 'warning',
    ...source,
    params: { indicator: used.code, used: one, typed: other, origin: used.origin },
  });
}
