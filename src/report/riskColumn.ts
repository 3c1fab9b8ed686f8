import { ANSWER_WORDS } from '../locale/riskFactors';
import type { RiskInput } from '../methodology/outcome';
import { withoutNoise } from './schoolCells';
import { WORD } from '../locale/words';

/** What stands in an input cell: an answer, a percent 0–100 unrounded, «н/д», or «—». */
export function inputValue({ value, hit, percent, cause }: RiskInput): string | number {
  if (hit === 'unknown') return WORD.noData;
  if (!value || value.kind === 'notApplicable' || cause === 'zeroDenominator') return WORD.notApplicable;
  if (value.kind === 'answer') return ANSWER_WORDS[value.value];
  if (value.kind === 'percent') return withoutNoise(value.percent);
  // One correctly rounded division: equals the threshold exactly when the counts do.
  return percent ?? WORD.noData;
}
