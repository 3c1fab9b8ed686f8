import type { Quantity, Source } from '../source';
import type { SliceId } from '../slice';

/** The four sets of monitoring indicators: Норильск 2.3, 3.3, 4.3 and Предгорный округ. */
export const INDICATOR_SYSTEMS = ['norilsk23', 'norilsk33', 'norilsk43', 'predgorny'] as const;
export type IndicatorSystem = (typeof INDICATOR_SYSTEMS)[number];

/** Every indicator in the order of the sources; 2.3.2.1 is one printed row with three values. */
export const INDICATOR_CODES = [
  '2.3.1.1',
  '2.3.1.2',
  '2.3.1.3',
  '2.3.2.1a',
  '2.3.2.1b',
  '2.3.2.1c',
  '2.3.3.1',
  '2.3.3.2',
  '2.3.3.3',
  '2.3.3.4',
  '2.3.3.5',
  '2.3.3.6',
  '2.3.3.7',
  '2.3.3.8',
  '3.3.1.1',
  '3.3.1.2',
  '3.3.1.3',
  '3.3.2.1',
  '3.3.2.2',
  '3.3.3.1',
  '3.3.3.2',
  '3.3.3.3',
  '3.3.3.4',
  '4.3.1',
  '4.3.2',
  '4.3.3',
  'PMO-1',
  'PMO-2',
  'PMO-3',
  'PMO-4',
  'PMO-5',
  'PMO-6',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** Between which numbers a value surely lies: percents 0–100, or counts. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What a person wrote over what a run had put on the finished sheet of a slice. */
export interface WrittenOver {
  /** The numbers of the row differ from those of the run. */
  readonly numbers: boolean;
  readonly supplier?: string;
  /** The person's own words beside those of the run. */
  readonly note?: string;
}

/**
 * A value of an indicator as a sheet states it: a line of an earlier slice, or an aggregate that a department
 * gives in place of a register. `percent` (0–100) is what is printed; counts decide where they stand.
 */
export interface IndicatorRecord {
  readonly code: IndicatorCode;
  /** null: not stated; an aggregate without a slice counts for the slice that is being made. */
  readonly slice: SliceId | null;
  /** Numerator of a share, or the number of a «Числовое значение». */
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  readonly percent: number | null;
  /**
   * `history`: a slice made before, on a sheet of our own; `aggregate`: what a department states, for the slice that
   * is being made or, where it names another, for that one.
   */
  readonly kind: 'history' | 'aggregate';
  /** The sheet states a value that could not be read; all three numbers are null, and a finding says why. */
  readonly unread?: true;
  /** Who supplied the figure, as written; null when not stated. */
  readonly supplier: string | null;
  /** The cell «Показатель» of a row whose text was restored, so that a person's own wording is kept. */
  readonly text?: string;
  /** Which finished sheet of our own it stands on; a sheet of the slice itself is believed before «Динамика». */
  readonly ownSheet?: 'monitoring' | 'dynamics';
  /** null: some schools gave no data and nobody can say how much they weigh; absent: the value is exact. */
  readonly bounds?: Bounds | null;
  /** Set where a person changed a finished «Мониторинг …». */
  readonly writtenOver?: WrittenOver;
  readonly source: Source;
}
