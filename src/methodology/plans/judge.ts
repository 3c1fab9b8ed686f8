import type { Finding } from '../../model/finding';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { AcademicYear } from '../../model/year';
import type { Settings } from '../settings';
import { dueOf, outputsOf } from './due';
import { factDay, markText } from './factDay';
import { factorOf } from './factors';
import { planFindings } from './findings';
import { deadlineOfItem, periodOf } from './itemDeadline';
import type { PlanRow, PlansOutcome, PlanVerdict, Tally } from './outcome';
import { NOBODY, NO_SECTION } from './outcome';
import { plansToJudge } from './overlay';
import { responsibleIn } from './responsible';
import type { PlanState } from './states';
import { readStatus } from './status';
import { daysOverdue, marksOf, nextDue, passedWithout, PLAN_STATES, stateOf } from './states';

/**
 * All plans on the day `asOf` (methodology PRE-5, BOB-1…3, A4.6–A4.8): dates of every row, its state, who answers for
 * it, what falls due next, and the calendar of outputs of the list year.
 */
export function judgePlans(
  tables: readonly PlanTable[],
  year: AcademicYear,
  asOf: string | null,
  settings: Settings,
): { outcome: PlansOutcome; findings: Finding[] } {
  const { plans: chosen, findings } = plansToJudge(tables, settings.plans);
  const plans = chosen.map((table) => judgePlan(table, asOf, settings));
  for (const plan of plans) findings.push(...planFindings(plan));
  if (plans.length > 0 && asOf === null)
    findings.push({ code: 'planDateNotGiven', severity: 'info', params: { plans: plans.length } });
  const { warnDays } = settings.plans;
  return {
    outcome: {
      asOf,
      plans,
      due: dueOf(plans, asOf, warnDays),
      outputs: outputsOf(year, asOf, warnDays),
    },
    findings,
  };
}

function judgePlan(table: PlanTable, asOf: string | null, settings: Settings): PlanVerdict {
  const { period, origin } = periodOf(table, settings.plans);
  const marked = table.items.filter(isMarked).length;
  const rows = table.items.map((item): PlanRow => {
    const deadline = deadlineOfItem(item, period, settings.plans);
    const facts = { deadline, status: markText(item), done: factDay(item), marked: marked > 0 };
    const state = stateOf(facts, asOf);
    const { day: mark, ahead } = marksOf(facts, asOf);
    return {
      item,
      deadline,
      responsible: responsibleIn(item.responsible),
      state,
      daysOverdue: daysOverdue(facts, asOf),
      next: isClosed(state) || asOf === null ? null : nextDue(deadline, asOf, mark),
      mark,
      ahead,
      passed: passedWithout(facts, asOf),
      factor: factorOf(item),
    };
  });
  return {
    table,
    begins: period.begins,
    ends: period.ends,
    origin,
    rows,
    marked,
    whole: tally('', rows),
    bySection: tallies(rows, ({ item }) => [item.sections.at(-1) ?? NO_SECTION]),
    byResponsible: tallies(rows, ({ responsible }) => (responsible.length > 0 ? responsible : [NOBODY])).sort(
      (a, b) => (a.label === NOBODY ? 1 : b.label === NOBODY ? -1 : a.label.localeCompare(b.label, 'ru')),
    ),
  };
}

function isMarked(item: PlanItem): boolean {
  return factDay(item) !== null || readStatus(markText(item)).kind !== 'none';
}

function isClosed(state: PlanState): boolean {
  return state === 'done' || state === 'cancelled';
}

function tallies(rows: readonly PlanRow[], labelsOf: (row: PlanRow) => readonly string[]): Tally[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    for (const label of labelsOf(row)) {
      const group = groups.get(label);
      if (group) group.push(row);
      else groups.set(label, [row]);
    }
  }
  return [...groups].map(([label, own]) => tally(label, own));
}

function tally(label: string, rows: readonly PlanRow[]): Tally {
  const states = Object.fromEntries(
    PLAN_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as Record<PlanState, number>;
  return {
    label,
    total: rows.length,
    states,
    passed: rows.reduce((sum, row) => sum + (row.passed ?? 0), 0),
  };
}
