import type { Finding } from '../../model/finding';
import type { PlanTable } from '../../model/programme/plan';
import type { Source } from '../../model/source';
import { daysSwapped, isFar } from './itemDeadline';
import type { PlanRow, PlanVerdict } from './outcome';
import { markFindings, unmarkedPlan } from './markFindings';
import { rowName } from './overlay';

/** Numbers of rows that a message lists at most. */
const LISTED = 12;

/** What a person should know about a plan: deadlines that could not be dated, dates before the order, nobody in charge. */
export function planFindings(plan: PlanVerdict): Finding[] {
  return [
    ...ofPeriod(plan),
    ...ofDeadlines(plan),
    ...unmarkedPlan(plan),
    ...plan.rows.flatMap((row) => ofRow(plan, row)),
    ...ofRows(plan),
  ];
}

function ofPeriod({ table, begins, ends, origin, rows }: PlanVerdict): Finding[] {
  const { workbook, sheet } = table;
  if (origin === 'stated') return [];
  if (origin === null) {
    const found = farYears(rows, table);
    const lost = rows.filter(({ deadline }) => deadline.remarks.includes('noPeriod'));
    if (lost.length === 0) return found;
    const params = { count: lost.length, rows: numbers(lost) };
    return [...found, { code: 'planPeriodUnknown', severity: 'warning', workbook, sheet, params }];
  }
  const params = { origin, begins: begins!, ends: ends! };
  return [{ code: 'planPeriodAssumed', severity: 'info', workbook, sheet, params }];
}

/** Deadlines that are more than three years apart, and nobody has said the years of the plan. */
function farYears(rows: readonly PlanRow[], { workbook, sheet }: PlanTable): Finding[] {
  const spans = rows.flatMap(({ item, deadline }) =>
    deadline.occurrences.map(({ start, finish }) => ({ start, finish, cell: item.deadlineSource.cell })),
  );
  const first = spans.map(({ start }) => start).sort()[0];
  const last = [...spans].sort((a, b) => (a.finish < b.finish ? -1 : 1)).at(-1);
  if (first === undefined || last === undefined || !isFar(first, last.finish)) return [];
  const params = { first, last: last.finish };
  return [{ code: 'planYearsFar', severity: 'warning', workbook, sheet, cell: last.cell, params }];
}

/** Rows without a deadline, told once for a plan. */
function ofDeadlines({ table, rows }: PlanVerdict): Finding[] {
  const { workbook, sheet } = table;
  const empty = rows.filter(({ deadline }) => deadline.kind === 'none');
  if (empty.length === 0) return [];
  if (empty.length === rows.length)
    return [
      { code: 'planWithoutDeadlines', severity: 'info', workbook, sheet, params: { count: rows.length } },
    ];
  const { cell } = empty[0]!.item.deadlineSource;
  const params = { count: empty.length, rows: numbers(empty) };
  return [{ code: 'planDeadlineMissing', severity: 'warning', workbook, sheet, cell, params }];
}

function ofRow(plan: PlanVerdict, rowVerdict: PlanRow): Finding[] {
  const { table, begins, ends } = plan;
  const { item, deadline } = rowVerdict;
  const found: Finding[] = [];
  const row = rowName(item);
  const text = item.deadline.replace(/\s+/g, ' ').slice(0, 80);
  const add = (code: Finding['code'], severity: Finding['severity'], params: Finding['params'], at: Source) =>
    found.push({ code, severity, workbook: at.workbook, sheet: at.sheet, cell: at.cell, params });
  if (daysSwapped(item))
    add('planDaysSwapped', 'error', { row, start: item.start!, finish: item.finish! }, item.deadlineSource);
  found.push(...markFindings(rowVerdict, begins));
  if (deadline.kind === 'notUnderstood')
    add('planDeadlineNotUnderstood', 'warning', { row, text }, item.deadlineSource);
  for (const remark of deadline.remarks) {
    if (remark === 'beforeOrder')
      add('planBeforeOrder', 'warning', { row, text, order: table.orderDate! }, item.deadlineSource);
    if (remark === 'outsidePlan')
      add(
        'planOutsidePeriod',
        'warning',
        { row, text, begins: begins ?? '', ends: ends ?? '' },
        item.deadlineSource,
      );
  }
  return found;
}

function ofRows({ table, rows }: PlanVerdict): Finding[] {
  const { workbook, sheet } = table;
  const found: Finding[] = [];
  const nobody = rows.filter(({ responsible }) => responsible.length === 0);
  const asked = table.headings.some(({ column }) => column === 'responsible');
  if (nobody.length > 0 && asked) {
    const { cell } = nobody[0]!.item.source;
    const params = { count: nobody.length, rows: numbers(nobody) };
    found.push({ code: 'planResponsibleMissing', severity: 'warning', workbook, sheet, cell, params });
  }
  const restored = rows.filter(({ item }) => item.restored);
  if (restored.length > 0) {
    const { cell } = restored[0]!.item.source;
    const params = { count: restored.length };
    found.push({ code: 'planRestored', severity: 'info', workbook, sheet, cell, params });
  }
  return found;
}

/** «3, 7, 12 …»: numbers of the source, or cells where a row has none. */
function numbers(rows: readonly PlanRow[]): string {
  const names = rows.map(({ item }) =>
    item.number === '' ? item.source.cell : item.number.replace(/\.$/, ''),
  );
  return names.length > LISTED ? `${names.slice(0, LISTED).join(', ')} …` : names.join(', ');
}
