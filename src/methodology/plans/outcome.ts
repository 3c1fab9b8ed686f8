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
  /** The first occurrence that is not over; null when the row is done, has none, or the day is not stated. */
  readonly next: DaySpan | null;
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
  readonly whole: Tally;
  /** By the innermost heading, in the order of the plan. */
  readonly bySection: readonly Tally[];
  /** By person or organisation, in alphabetical order; a row with two of them counts for both. */
  readonly byResponsible: readonly Tally[];
}

/**
 * How near a deadline is: `overdue` просрочено, `passed` one of several is over, `thisMonth` в этом месяце, `soon`
 * within the days of the setting `plans.warnDays`, `ahead` within twice as many, `later`; `noDate`: the day is unknown.
 */
export const DUE_GROUPS = ['overdue', 'thisMonth', 'soon', 'ahead', 'later', 'passed', 'noDate'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** One dated occurrence of something that is not done yet. */
export interface Due {
  readonly span: DaySpan;
  readonly group: DueGroup;
  readonly text: string;
  readonly responsible: readonly string[];
  /** The plan and the row; null for the calendar of outputs. */
  readonly from: { readonly plan: PlanVerdict; readonly row: PlanRow } | null;
  /** No later occurrence follows. */
  readonly last: boolean;
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
  /** Every occurrence of rows that are not done, by its last day. */
  readonly due: readonly Due[];
  readonly outputs: readonly Output[];
}
