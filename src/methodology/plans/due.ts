import type { DaySpan } from '../../model/day';
import { dayOf, daysBetween, monthSpan } from '../../model/day';
import type { AcademicYear } from '../../model/year';
import { yearStart } from '../../model/year';
import type { Due, DueGroup, Output, PlanRow, PlanVerdict } from './outcome';

/** How near a last day is on the day `asOf`; `marked`: somebody says what is done, so that a passed one is overdue. */
export function dueGroup(finish: string, marked: boolean, asOf: string | null, warnDays: number): DueGroup {
  if (asOf === null) return 'noDate';
  if (finish < asOf) return marked ? 'overdue' : 'passed';
  if (finish.slice(0, 7) === asOf.slice(0, 7)) return 'thisMonth';
  const days = daysBetween(asOf, finish);
  if (days <= warnDays) return 'soon';
  return days <= 2 * warnDays ? 'ahead' : 'later';
}

/**
 * What falls due next of every row that is neither done nor cancelled, by its last day, then in the order of the plans.
 * What is over and nobody's fault stands last: an untouched plan of years ago must not hide what comes.
 */
export function dueOf(plans: readonly PlanVerdict[], asOf: string | null, warnDays: number): Due[] {
  const found: Due[] = [];
  for (const plan of plans) {
    for (const row of plan.rows) {
      const open = openOccurrences(row);
      if (row.state === 'done' || row.state === 'cancelled' || open.length === 0) continue;
      const span = row.next ?? (asOf === null ? open[0]! : lastOf(open));
      found.push({ span, group: dueGroup(span.finish, isBlamed(plan, row), asOf, warnDays), plan, row });
    }
  }
  const isPassed = ({ group }: Due) => Number(group === 'passed');
  return found.sort((a, b) => isPassed(a) - isPassed(b) || compareDays(a.span.finish, b.span.finish));
}

function compareDays(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A passed deadline of the row is overdue: the plan has marks, and those of the row are understood. */
export function isBlamed({ marked }: PlanVerdict, { state }: PlanRow): boolean {
  return marked > 0 && state !== 'unclear';
}

/** Occurrences that no mark has confirmed; all of them when marks that are not understood leave none. */
export function openOccurrences({ deadline: { occurrences }, mark }: PlanRow): readonly DaySpan[] {
  const open = occurrences.filter(({ start }) => mark === null || start > mark);
  return open.length > 0 ? open : occurrences;
}

function lastOf(occurrences: readonly DaySpan[]): DaySpan {
  return occurrences.reduce((last, span) => (span.finish > last.finish ? span : last));
}

/** Months from September; 1–10 June is the one output with days. */
const OUTPUTS: readonly {
  readonly month: number;
  readonly days?: readonly [number, number];
  readonly text: string;
  readonly source: string;
}[] = [
  {
    month: 9,
    text: 'Показатели мониторинга 2.3 (работа со ШНОР) и аналитическая справка',
    source: 'Норильск, 2.3: «Мониторинг проводится 1 раз в год в сентябре»',
  },
  {
    month: 9,
    text: 'Показатели мониторинга 3.3 (рисковые школы) и аналитическая справка с анализом эффективности принятых мер',
    source: 'Норильск, 3.3: «Мониторинг проводится ежегодно в сентябре»',
  },
  {
    month: 10,
    text: 'Сводная таблица 3.2 (рисковые школы) и аналитическая справка: дефициты, адресные рекомендации, меры',
    source: 'Норильск, 3.2: «Рисковые школы определяются ежегодно в октябре»',
  },
  {
    month: 1,
    text: 'Показатели мониторинга 4.3 (профилактика неуспешности), аналитическая справка, адресные рекомендации',
    source: 'Норильск, 4.4: «в январе и июне»',
  },
  {
    month: 5,
    text: 'Аналитическая справка по результатам мероприятий ЦОКО',
    source: 'Норильск, план на 2023 год: «Оценка качества образования …», май',
  },
  {
    month: 6,
    days: [1, 10],
    text: 'Аналитическая справка об эффективности принятых мер',
    source: 'Норильск, 4.5: «в период с 1 по 10 июня»',
  },
  {
    month: 6,
    text: 'Показатели мониторинга 4.3 (профилактика неуспешности), аналитическая справка, адресные рекомендации',
    source: 'Норильск, 4.4: «в январе и июне»',
  },
];

/**
 * The calendar of due outputs (methodology A4.8) in the academic year of the list, September to August. Nobody says
 * which of them are ready, so a past one is `passed`, never `overdue`.
 */
export function outputsOf(year: AcademicYear, asOf: string | null, warnDays: number): Output[] {
  return OUTPUTS.map(({ month, days, text, source }) => {
    const calendar = yearStart(year) + (month >= 9 ? 0 : 1);
    const span = monthDays(calendar, month, days);
    return { span, text, source, group: dueGroup(span.finish, false, asOf, warnDays) };
  });
}

function monthDays(year: number, month: number, days: readonly [number, number] | undefined): DaySpan {
  return days
    ? { start: dayOf(year, month, days[0]), finish: dayOf(year, month, days[1]) }
    : monthSpan(year, month, month);
}
