import { dayOf, monthLength } from '../../model/day';
import type { PlanItem } from '../../model/programme/plan';

export const MONTH_NAMES =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** The last day of a month written with its year («октябрь 2023»): what was done in it was done by then. */
function monthEnd(text: string): string | null {
  const [, name = '', year = ''] = /^([а-я]+).(\d{4})$/.exec(text.trim().toLowerCase()) ?? [];
  const month = MONTH_NAMES.indexOf(name) + 1;
  return month === 0 ? null : dayOf(Number(year), month, monthLength(Number(year), month));
}

/** The day that «Факт» states, or the last one of its month; null for no day and for other words. */
export function factDay({ done, fact = '' }: Pick<PlanItem, 'done' | 'fact'>): string | null {
  return done ?? monthEnd(fact);
}
