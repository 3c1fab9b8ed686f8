import { PERCENT, SIGN, YES_NO, JOIN, oneOf, wholeNumber } from './entry';
import type { Allowed } from './entry';

/** What every setting of table 3.2 may be; its words and its paragraph of the source stand in `riskEntries.ts`. */
export const RISK_ALLOWED = {
  'risk.minSections': wholeNumber(1, 4),
  'risk.s1.partialIsNegative': YES_NO,
  'risk.s1.labsSeparately': YES_NO,
  'risk.s1.internetFromSpeed': YES_NO,
  'risk.s2.load36': PERCENT,
  'risk.s2.load36Sign': SIGN,
  'risk.s2.noRetraining': PERCENT,
  'risk.s2.noRetrainingSign': SIGN,
  'risk.s2.join': JOIN,
  'risk.s2.retrainingMeaning': oneOf(
    ['mismatch', 'без соответствующей подготовки', 'without matching training'],
    ['literal', 'всех без диплома о переподготовке', 'everyone without the diploma'],
  ),
  'risk.s2.retrainingDenominator': oneOf(
    ['all', 'от всех учителей', 'all teachers'],
    ['offProfile', 'от ведущих предмет не по образованию', 'teachers teaching off their education'],
  ),
  'risk.s3.threshold': PERCENT,
  'risk.s3.thresholdSign': SIGN,
  'risk.s3.sum': oneOf(
    ['sum', 'сумма четырёх долей', 'sum of the four shares'],
    ['unique', 'доля детей хотя бы с одним признаком', 'share of children with any attribute'],
    ['withoutMissing34', 'сумма без 3.4, если её нет', 'sum without 3.4 when it is missing'],
    ['mean', 'среднее четырёх долей', 'mean of the four shares'],
  ),
  'risk.s3.registers': oneOf(
    ['unique', 'каждый ребёнок один раз', 'each child once'],
    ['sum', 'сумма по видам учёта', 'sum over registers'],
  ),
  'risk.s4.vpr': PERCENT,
  'risk.s4.vprSign': SIGN,
  'risk.s4.vprCount': wholeNumber(1, 4),
  'risk.s4.failing': PERCENT,
  'risk.s4.failingSign': SIGN,
  'risk.s4.join': JOIN,
} as const satisfies Readonly<Record<string, Allowed>>;
