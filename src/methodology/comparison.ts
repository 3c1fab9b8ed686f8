import type { ComparisonSign } from './settings';

/** Binary noise such as 0.29999999999999993 · 100 is absorbed by this much, in percent. */
const EPSILON = 1e-9;

/**
 * Does the share `part` of `whole` cross the threshold (percent 0–100, at most three decimals)?
 * Decided on integers, so 3 of 10 is exactly 30 % and 62 of 207 is not.
 */
export function countsCross(part: number, whole: number, threshold: number, sign: ComparisonSign): boolean {
  const left = part * 100_000;
  const right = Math.round(threshold * 1000) * whole;
  return sign === '>=' ? left >= right : left > right;
}

/** The same for a percent (0–100) without counts. */
export function percentCrosses(percent: number, threshold: number, sign: ComparisonSign): boolean {
  return sign === '>=' ? percent >= threshold - EPSILON : percent > threshold + EPSILON;
}

/** A percent as it prints at one decimal, half up. */
export function printed(percent: number): number {
  return Math.floor(percent * 10 + 0.5 + EPSILON) / 10;
}
