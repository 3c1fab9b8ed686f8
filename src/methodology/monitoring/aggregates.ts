import type { IndicatorCode, IndicatorRecord } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { sourcesOfQuantity } from '../../model/source';
import { sourceOrder } from '../sheetTally';
import { statedRatio } from './history';
import type { MonitoringNotes } from './notes';
import type { IndicatorValue } from './outcome';
import { valueOf } from './outcome';
import { PHRASES } from './phrases';
import type { SliceScope } from './scope';

/**
 * A value that a department typed in place of a register. It stands where the sheets of the schools give
 * nothing; where both exist the register wins, and a difference is told. Of two that differ none is taken, for nobody
 * knows which is right. Source: A4.2, «aggregates accepted»; F4, «different → error, list both».
 */
export function withAggregate(value: IndicatorValue, scope: SliceScope): IndicatorValue {
  const { input, window, notes } = scope;
  const possible = input.indicators
    .filter(
      ({ kind, code, slice }) =>
        kind === 'aggregate' && code === value.code && (slice === null || slice === window.slice),
    )
    .sort((a, b) => sourceOrder(a.source, b.source))
    .filter((record) => isPossible(record, notes));
  // One that names the slice speaks of it more surely than one that names none.
  const named = possible.filter(({ slice }) => slice !== null);
  const stated = named.length > 0 ? named : possible;
  const [first] = stated;
  if (!first) return value;
  const typed = typedValue(value, first);
  tellBase(typed, first, scope);
  const other = stated.find((record) => differ(typed, typedValue(value, record)));
  if (other) {
    tellConflict(value.code, [first, typed], [other, typedValue(value, other)], notes);
    const { ru, en } = PHRASES.readyDiffer;
    return value.status === 'noData' ? { ...value, why: ru, whyEn: en } : value;
  }
  for (const record of possible) {
    if (record.slice === null && named.length > 0)
      tellDifference(typed, typedValue(value, record), record, notes);
  }
  if (value.status === 'noData') return typed;
  tellDifference(value, typed, first, notes);
  return value;
}

/** Indicators that divide by the number of ШНОР. */
const OVER_SHNOR: readonly IndicatorCode[] = [
  '2.3.1.1',
  '2.3.1.2',
  '2.3.1.3',
  '2.3.3.5',
  '2.3.3.6',
  'PMO-1',
  'PMO-5',
];

/** More ШНОР in a ready value than in the lists that were loaded. */
function tellBase(typed: IndicatorValue, { source }: IndicatorRecord, { base, notes }: SliceScope): void {
  const denominator = typed.ratio?.denominator ?? null;
  if (base === null || base.open > 0 || denominator === null || !OVER_SHNOR.includes(typed.code)) return;
  const schools = Math.max(base.schools.length, base.identified.length);
  if (denominator <= schools) return;
  const params = { indicator: typed.code, stated: denominator, schools };
  notes.say({ code: 'monitoringAggregateAboveBase', severity: 'warning', ...source, params });
}

function tellConflict(
  indicator: IndicatorCode,
  [first, one]: readonly [IndicatorRecord, IndicatorValue],
  [{ source }, other]: readonly [IndicatorRecord, IndicatorValue],
  notes: MonitoringNotes,
): void {
  const { workbook, sheet, cell } = source;
  notes.say({
    code: 'monitoringAggregatesConflict',
    severity: 'error',
    ...first.source,
    params: {
      indicator,
      first: valueOf(one) ?? '',
      other: valueOf(other) ?? '',
      otherWorkbook: workbook,
      otherSheet: sheet,
      otherCell: cell,
    },
  });
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

/** A printed percent has one decimal; no number («—») is another value than any number. */
function differ(a: IndicatorValue, b: IndicatorValue): boolean {
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one === null || other === null) return one !== other;
  return Math.abs(one - other) > (a.ratio && b.ratio ? 1e-9 : 0.05 + 1e-9);
}

function tellDifference(
  used: IndicatorValue,
  typed: IndicatorValue,
  { source }: IndicatorRecord,
  notes: MonitoringNotes,
): void {
  if (!differ(used, typed)) return;
  notes.say({
    code: 'monitoringAggregateDiffers',
    severity: 'warning',
    ...source,
    params: {
      indicator: used.code,
      used: valueOf(used) ?? '',
      typed: valueOf(typed) ?? '',
      origin: used.origin,
    },
  });
}
