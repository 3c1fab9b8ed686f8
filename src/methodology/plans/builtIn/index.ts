import { BOBROV_2021 } from './bobrov2021';
import { IRKUTSK_2018 } from './irkutsk2018';
import { NORILSK_2023 } from './norilsk2023';
import { NORILSK_MEASURES } from './norilskMeasures';
import type { BuiltInPlan } from './plan';
import { PREDGORNY_2021 } from './predgorny2021';

/** The plans and road maps of the five documents. */
export const BUILT_IN_PLANS: readonly BuiltInPlan[] = [
  NORILSK_2023,
  NORILSK_MEASURES,
  PREDGORNY_2021,
  BOBROV_2021,
  IRKUTSK_2018,
];
