import type { AnswerValue, RiskIndicator, RiskValue } from '../model/context';
import type { Verdict } from '../model/verdict';
import { countsCross, percentCrosses } from './comparison';
import type { RiskInput } from './outcome';
import type { ComparisonSign, Settings } from './settings';

/** Threshold of a row, percent 0–100; undefined for answers and for section 3, which is only summed. */
export function thresholdOf(
  indicator: RiskIndicator,
  settings: Settings['risk'],
): { readonly threshold: number; readonly sign: ComparisonSign } | undefined {
  const { s2, s4 } = settings;
  switch (indicator) {
    case '2.1':
      return { threshold: s2.load36, sign: s2.load36Sign };
    case '2.2':
      return { threshold: s2.noRetraining, sign: s2.noRetrainingSign };
    case '4.1':
    case '4.2':
    case '4.3':
    case '4.4':
      return { threshold: s4.vpr, sign: s4.vprSign };
    case '4.5':
      return { threshold: s4.failing, sign: s4.failingSign };
    default:
      return undefined;
  }
}

/** True when the numbers of a value cannot be: a part above its whole, a percent outside 0–100. */
export function isImpossible(value: RiskValue): boolean {
  if (value.kind === 'percent') return !(value.percent >= 0 && value.percent <= 100);
  if (value.kind !== 'share') return false;
  const { numerator, denominator } = value;
  return numerator.value < 0 || denominator.value < 0 || numerator.value > denominator.value;
}

/** What a value makes of its row: percent, hit, and why the row does not apply. */
export function inputOf(indicator: RiskIndicator, value: RiskValue, settings: Settings['risk']): RiskInput {
  if (value.kind === 'answer' && value.value !== 'notApplicable') {
    return { indicator, value, percent: null, hit: negative(value.value, settings) };
  }
  if (value.kind === 'answer' || value.kind === 'notApplicable') {
    return { indicator, value, percent: null, hit: 'notApplicable', cause: 'stated' };
  }
  if (value.kind === 'share' && value.denominator.value === 0) {
    return { indicator, value, percent: null, hit: 'notApplicable', cause: 'zeroDenominator' };
  }
  const percent =
    value.kind === 'percent' ? value.percent : (100 * value.numerator.value) / value.denominator.value;
  const limit = thresholdOf(indicator, settings);
  if (!limit) return { indicator, value, percent, hit: 'notApplicable' };
  const crosses =
    value.kind === 'percent'
      ? percentCrosses(value.percent, limit.threshold, limit.sign)
      : countsCross(value.numerator.value, value.denominator.value, limit.threshold, limit.sign);
  return { indicator, value, percent, hit: crosses ? 'yes' : 'no' };
}

/** A row without data: unknown (section 3 rows included, their sum is open). */
export function missingInput(indicator: RiskIndicator, cause: RiskInput['cause']): RiskInput {
  return { indicator, value: null, percent: null, hit: 'unknown', ...(cause && { cause }) };
}

/** «Отрицательный ответ» of section 1; «частично» as the settings say. */
function negative(value: AnswerValue, settings: Settings['risk']): Verdict {
  if (value === 'no') return 'yes';
  return value === 'partial' && settings.s1.partialIsNegative ? 'yes' : 'no';
}
