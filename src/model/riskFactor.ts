import type { AnswerValue, RiskIndicator } from './context';

/** A row of table 3.2 that made its section hit, or the sum of section 3. */
export interface RiskFactor {
  readonly indicator: RiskIndicator | 'contingent';
  /** The answer, or a percent 0–100, unrounded; null when only a lower bound of the sum is known. */
  readonly value: AnswerValue | number | null;
}

/** What a school is at risk by, and what is not known of it, in the order of the source. */
export interface RiskFactors {
  readonly hit: readonly RiskFactor[];
  readonly missing: readonly RiskIndicator[];
}
