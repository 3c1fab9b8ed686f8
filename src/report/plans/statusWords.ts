import { STATE_WORDS } from '../../methodology/plans/states';

/** What a person chooses in «Статус»; other words may be typed. */
export const PLAN_STATUSES = [
  STATE_WORDS.done,
  'в работе',
  'выполнено частично',
  'не выполнено',
  'перенесено',
  'отменено',
] as const;
