import { oneOf, wholeNumber } from './entry';
import type { Allowed } from './entry';

/** What every setting of deadlines of plans may be; its words and its paragraph of the source stand in `planEntries.ts`. */
export const PLAN_ALLOWED = {
  'plans.schoolYearEnd': oneOf(['may', '31 мая', '31 May'], ['august', '31 августа', '31 August']),
  'plans.schoolYearsMeant': oneOf(
    ['first', 'тот, что идёт в начале плана', 'the one running when the plan begins'],
    ['all', 'оба, в пределах плана', 'both, within the plan'],
  ),
  'plans.quarterMonth': oneOf(
    ['last', 'в последнем', 'the last one'],
    ['first', 'в первом', 'the first one'],
  ),
  'plans.halfYearMonths': oneOf(
    ['juneDecember', 'июнь и декабрь', 'June and December'],
    ['januaryJune', 'январь и июнь', 'January and June'],
  ),
  'plans.monthlyFrom': oneOf(
    ['plan', 'с начала плана', 'from the beginning of the plan'],
    ['order', 'с месяца приказа', 'from the month of the order'],
  ),
  'plans.warnDays': wholeNumber(1, 365),
} as const satisfies Readonly<Record<string, Allowed>>;
