import type { Bounds } from '../../model/programme/indicator';

/** What a change of an indicator means. */
export type Trend = 'better' | 'worse' | 'same';

/** Digits after which two percents are the same number: below them stands only the noise of binary fractions. */
const DIGITS = 9;

/**
 * Change of an indicator between two slices: percentage points (п.п.) between two percents 0–100, units between two
 * counts. Unrounded but for binary noise; null when either value is not known. Source: Норильск, 2.3, 3.3 and 4.3
 * («динамика»); the unit by methodology, part E: a difference of shares is given in п.п., not in %.
 */
export function changeOf(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : withoutNoise(now - before);
}

/** Whether a change is for the better; `lowerIsBetter` where the indicator counts what should not be. */
export function trendOf(change: number | null, lowerIsBetter: boolean): Trend | null {
  if (change === null) return null;
  if (change === 0) return 'same';
  return change > 0 === lowerIsBetter ? 'worse' : 'better';
}

/**
 * The same of values that missing data leave open: better or worse only where it is so whatever the missing schools
 * would say, `unknown` otherwise. Null bounds: nobody can say how far the value may move.
 */
export function trendBetween(
  now: Bounds | null,
  before: Bounds | null,
  lowerIsBetter: boolean,
): Trend | 'unknown' {
  if (now === null || before === null) return 'unknown';
  const [least, most] = [withoutNoise(now.low - before.high), withoutNoise(now.high - before.low)];
  if (least === 0 && most === 0) return 'same';
  if (least <= 0 && most >= 0) return 'unknown';
  return least > 0 === lowerIsBetter ? 'worse' : 'better';
}

function withoutNoise(value: number): number {
  // −0 would be printed with its sign.
  return Number(value.toFixed(DIGITS)) + 0;
}
