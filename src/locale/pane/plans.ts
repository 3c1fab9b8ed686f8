import type { Format, Language } from '../language';

/** Filters of the rows, which are the cards above them as well. */
export const PLAN_VIEWS = [
  'near',
  'overdue',
  'unmarked',
  'unclear',
  'unread',
  'inTime',
  'done',
  'cancelled',
  'noDeadline',
] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** The step «Планы»: plans and road maps on a day. */
export interface PlansTexts {
  readonly day: string;
  readonly today: string;
  readonly views: Readonly<Record<PlanView, string>>;
  readonly cards: string;
  readonly rows: string;
  /** Heading of a plan: its title and how far it is. */
  readonly plan: (title: string, percent: string) => string;
  readonly bySection: string;
  readonly byResponsible: string;
  readonly bars: Readonly<Record<'yes' | 'unknown' | 'no', string>>;
  readonly doneShare: (percent: string) => string;
  readonly states: Readonly<Record<Exclude<PlanView, 'near'> | 'noDate', string>>;
  /** Occurrences of a repeated row that are over without a mark. */
  readonly passed: (count: number, format: Format) => string;
  readonly overdueBy: (days: number, format: Format) => string;
  readonly deadline: string;
  readonly noDeadlineText: string;
  readonly next: string;
  readonly responsible: string;
  readonly nobody: string;
  readonly noSection: string;
  /** Rows that a press on the card «near» shows. */
  readonly nearHint: string;
  readonly outputs: string;
  readonly outputsHint: string;
  readonly nothing: string;
  readonly nothingHint: string;
}

export const PLANS_TEXTS: Readonly<Record<Language, PlansTexts>> = {
  ru: {
    day: 'Состояние на день',
    today: 'Сегодня',
    views: {
      near: 'Скоро срок',
      overdue: 'Просрочено',
      unmarked: 'Отметок нет',
      unclear: 'Статус не понят',
      unread: 'Срок не понят',
      inTime: 'В срок',
      done: 'Выполнено',
      cancelled: 'Отменено',
      noDeadline: 'Без срока',
    },
    cards: 'Отбор по состоянию',
    rows: 'Строки планов',
    plan: (title, percent) => `${title}: выполнено ${percent}`,
    bySection: 'По разделам',
    byResponsible: 'По ответственным',
    bars: { yes: 'просрочено', unknown: 'ещё не выполнено', no: 'выполнено' },
    doneShare: (percent) => `выполнено ${percent}`,
    states: {
      done: 'выполнено',
      inTime: 'в срок',
      overdue: 'просрочено',
      unmarked: 'срок прошёл, отметок в плане нет',
      unclear: 'статус не понят',
      unread: 'срок не понят',
      cancelled: 'отменено',
      noDeadline: 'без срока',
      noDate: 'день не указан',
    },
    passed: (count, f) => `прошло сроков без отметки: ${f.number(count)}`,
    overdueBy: (days, f) =>
      `просрочено на ${f.number(days)} ${f.plural(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`,
    deadline: 'Срок:',
    noDeadlineText: 'не указан',
    next: 'ближайший:',
    responsible: 'Ответственные:',
    nobody: 'не назначены',
    noSection: 'без раздела',
    nearHint:
      '«Скоро срок» – строки, срок которых в этом месяце или в ближайшие недели; они же входят в другие состояния.',
    outputs: 'Календарь отчётных документов',
    outputsHint: 'Что и когда должно быть готово по программе Норильска (разделы 2.3, 3.2, 3.3, 4.4, 4.5).',
    nothing: 'Планов в книге нет.',
    nothingHint:
      'Читается любая таблица с мероприятиями, сроками и ответственными. Готовые планы из документов можно вставить на шаге «Данные».',
  },
  en: {
    day: 'State on the day',
    today: 'Today',
    views: {
      near: 'Due soon',
      overdue: 'Overdue',
      unmarked: 'No marks',
      unclear: 'Status not understood',
      unread: 'Deadline not understood',
      inTime: 'In time',
      done: 'Done',
      cancelled: 'Cancelled',
      noDeadline: 'No deadline',
    },
    cards: 'Filter by state',
    rows: 'Rows of the plans',
    plan: (title, percent) => `${title}: ${percent} done`,
    bySection: 'By section',
    byResponsible: 'By responsible',
    bars: { yes: 'overdue', unknown: 'not done yet', no: 'done' },
    doneShare: (percent) => `${percent} done`,
    states: {
      done: 'done',
      inTime: 'in time',
      overdue: 'overdue',
      unmarked: 'deadline is over, the plan has no marks',
      unclear: 'status not understood',
      unread: 'deadline not understood',
      cancelled: 'cancelled',
      noDeadline: 'no deadline',
      noDate: 'no day given',
    },
    passed: (count, f) => `deadlines over without a mark: ${f.number(count)}`,
    overdueBy: (days, f) => `overdue by ${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })}`,
    deadline: 'Deadline:',
    noDeadlineText: 'not stated',
    next: 'next:',
    responsible: 'Responsible:',
    nobody: 'nobody',
    noSection: 'no section',
    nearHint:
      '“Due soon” are rows due this month or within the next weeks; they stand in another state as well.',
    outputs: 'Calendar of outputs',
    outputsHint: 'What must be ready when, by the programme of Norilsk (sections 2.3, 3.2, 3.3, 4.4, 4.5).',
    nothing: 'There is no plan in the workbook.',
    nothingHint:
      'Any table with measures, deadlines and responsible people is read. The plans of the documents can be inserted on the step “Data”.',
  },
};
