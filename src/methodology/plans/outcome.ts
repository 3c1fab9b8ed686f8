import type { DaySpan } from '../../model/day';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { Deadline } from './deadline';
import type { Subsection } from '../../model/programme/profile';
import type { PlanState } from './states';

/** One row of a plan on a day. */
export interface PlanRow {
  readonly item: PlanItem;
  readonly deadline: Deadline;
  /** People and organisations, each once; empty when the cell names nobody. */
  readonly responsible: readonly string[];
  readonly state: PlanState;
  /** Days since the last day of an overdue row, otherwise 0. */
  readonly daysOverdue: number;
  /** The first occurrence that is not over nor confirmed; null when the row is closed, has none, or the day is not stated. */
  readonly next: DaySpan | null;
  /** The latest day of «Факт» or beside «выполнено»; it confirms the occurrences that had begun by then. */
  readonly mark: string | null;
  /** The day of a mark that is later than the day on which the plan is looked at, and so does not count. */
  readonly ahead: string | null;
  /** How many of several occurrences are over without a mark; null where nothing can be said. */
  readonly passed: number | null;
  /** The risk that the row works on, where its headings are those of the road map of Бобровский район. */
  readonly factor: Subsection | null;
}

/** A row of a plan that names no heading. */
export const NO_SECTION = 'Без раздела';
/** A row that names nobody. */
export const NOBODY = 'Не назначен';

/** How many rows are in which state. */
export interface Tally {
  readonly label: string;
  readonly total: number;
  readonly states: Readonly<Record<PlanState, number>>;
  /** Occurrences of repeated rows that are over without a mark. */
  readonly passed: number;
}

/** Share of the rows that are done, percent 0–100, of those that were not cancelled; null for none. */
export function percentDone({ total, states }: Pick<Tally, 'total' | 'states'>): number | null {
  const wanted = total - states.cancelled;
  return wanted === 0 ? null : (states.done * 100) / wanted;
}

/** Where the first and the last day of a plan come from. `null`: nowhere, so months without a year have no date. */
export type PeriodOrigin = 'stated' | 'deadlines' | 'order' | null;

/** One plan on a day. */
export interface PlanVerdict {
  readonly table: PlanTable;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly origin: PeriodOrigin;
  readonly rows: readonly PlanRow[];
  /** Rows with something in «Статус» or «Факт». Of a plan with none it is not known what was done. */
  readonly marked: number;
  readonly whole: Tally;
  /** By the innermost heading, in the order of the plan. */
  readonly bySection: readonly Tally[];
  /** By person or organisation, in alphabetical order; a row with two of them counts for both. */
  readonly byResponsible: readonly Tally[];
}

/**
 * How near a deadline is: `overdue` просрочено, `passed` over, and nobody has marked anything, `thisMonth` в этом месяце,
 * `soon` within the days of the setting `plans.warnDays`, `ahead` within twice as many, `later`; `noDate`: the day is
 * unknown.
 */
export const DUE_GROUPS = ['overdue', 'thisMonth', 'soon', 'ahead', 'later', 'passed', 'noDate'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What falls due next of a row that is not closed: its next occurrence, or the last one when all are over. */
export interface Due {
  readonly span: DaySpan;
  readonly group: DueGroup;
  readonly plan: PlanVerdict;
  readonly row: PlanRow;
}

/** An output of the programme with its paragraph (A4.8). */
export interface Output {
  readonly span: DaySpan;
  readonly text: string;
  readonly source: string;
  readonly group: DueGroup;
}

/** All plans and the calendar on a day. */
export interface PlansOutcome {
  /** The day, `YYYY-MM-DD`; null when nobody has said it. */
  readonly asOf: string | null;
  readonly plans: readonly PlanVerdict[];
  /** One for every dated row that is not closed, by its last day; `passed` ones last. */
  readonly due: readonly Due[];
  readonly outputs: readonly Output[];
}
