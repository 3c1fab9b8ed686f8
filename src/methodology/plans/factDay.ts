import { dayOf, monthLength } from '../../model/day';
import type { PlanItem } from '../../model/programme/plan';
import { DONE } from './status';

export const MONTH_NAMES = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
] as const;

/** The last day of a month written with its year («октябрь 2023»): what was done in it was done by then. */
function monthEnd(text: string): string | null {
  const [, name = '', year = ''] = /^([а-я]+).(\d{4})$/.exec(text.trim().toLowerCase()) ?? [];
  const month = MONTH_NAMES.findIndex((each) => each === name) + 1;
  return month === 0 ? null : dayOf(Number(year), month, monthLength(Number(year), month));
}

/** The day that «Факт» states, or the last one of its month; null for no day and for other words. */
export function factDay({ done, fact = '' }: Pick<PlanItem, 'done' | 'fact'>): string | null {
  return done ?? monthEnd(fact);
}

/**
 * The words that say how a row went: «Статус» and those of «Факт» as one text, so that «выполнено» beside «не
 * состоялось» is on no list. «Выполнено» and «да», which say the same twice, are said once.
 */
export function markText(item: Pick<PlanItem, 'status' | 'done' | 'fact'>): string {
  const { status, fact = '' } = item;
  if (factDay(item) !== null) return status;
  const [one, other] = [status, fact].map((text) => text.trim().toLowerCase()) as [string, string];
  if (other === '' || one === other || (DONE.has(one) && DONE.has(other))) return status;
  return one === '' ? fact : `${status} ${fact}`;
}
