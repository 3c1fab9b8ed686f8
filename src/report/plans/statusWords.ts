import { STATE_WORDS } from '../../methodology/plans/states';

/** What a person chooses in «Статус»; `readStatus` knows these and the other words of its list, and asks about the rest. */
export const PLAN_STATUSES = [
  STATE_WORDS.done,
  'в работе',
  'выполнено частично',
  'не выполнено',
  'перенесено',
  'отменено',
] as const;

/** Said when something else is typed. */
export const STATUS_HINT = `Программа понимает: ${PLAN_STATUSES.join(', ')} – и «выполнено 15.03.2024, приказ № 5». О других словах она спросит.`;
