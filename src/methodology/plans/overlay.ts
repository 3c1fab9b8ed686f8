import type { Finding } from '../../model/finding';
import type { PlanItem, PlanTable } from '../../model/programme/plan';
import type { DeadlineReadings } from './deadline';
import { periodOf } from './itemDeadline';

/** What a person may type on a finished plan: «Статус», «Факт» (a day or words) and «Документ». */
const TYPED = ['status', 'done', 'document'] as const;
/** What belongs to the plan itself: a change of it on the finished plan is told, not taken. */
const OWN = ['deadline', 'start', 'finish', 'repeat', 'responsible', 'expected'] as const;
type Field = (typeof TYPED)[number] | (typeof OWN)[number];

/**
 * Plans as they are to be judged. What a person typed on a finished plan of ours is laid over the plan that it was
 * made from, row by row by number and text, so that no plan is there twice; when that plan is gone, the finished one
 * stands for it. A plan that was read from two sheets alike counts once. Deadlines, people and days of the plan that
 * differ are told: they are taken from the plan.
 */
export function plansToJudge(
  tables: readonly PlanTable[],
  readings: DeadlineReadings,
): { plans: PlanTable[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const sorted = [...tables].sort((a, b) => compare(a.workbook, b.workbook) || compare(a.sheet, b.sheet));
  const plans = withoutCopies(
    sorted.filter(({ finishedOf }) => finishedOf === undefined),
    findings,
  );
  for (const finished of sorted.filter(({ finishedOf }) => finishedOf !== undefined)) {
    const index = sourceOf(finished, plans);
    if (index < 0) plans.push(finished);
    else {
      findings.push(...otherPeriod(plans[index]!, finished, readings));
      plans[index] = laidOver(plans[index]!, finished, findings);
    }
  }
  return { plans, findings };
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The plan on the sheet that the finished one names: of the same workbook and title first. */
function sourceOf(finished: PlanTable, plans: readonly PlanTable[]): number {
  const fits = (plan: PlanTable): number => {
    if (plan.sheet !== finished.finishedOf) return 0;
    return 1 + (plan.workbook === finished.workbook ? 1 : 0) + (plan.title === finished.title ? 2 : 0);
  };
  const best = Math.max(0, ...plans.map(fits));
  return best === 0 ? -1 : plans.findIndex((plan) => fits(plan) === best);
}

function laidOver(plan: PlanTable, finished: PlanTable, findings: Finding[]): PlanTable {
  const typed = new Map<string, PlanItem[]>();
  for (const item of finished.items) {
    const key = keyOf(item);
    typed.set(key, [...(typed.get(key) ?? []), item]);
  }
  let taken = 0;
  const items = plan.items.map((item) => {
    const own = typed.get(keyOf(item))?.shift();
    if (!own) return item;
    const other = OWN.filter((field) => fold(written(own, field)) !== fold(written(item, field)));
    if (other.length > 0) findings.push(notTaken(plan, item, own, other));
    const changed = TYPED.filter((field) => {
      const mark = written(own, field);
      return mark !== '' && mark !== written(item, field);
    });
    if (changed.length === 0) return item;
    taken += 1;
    if (changed.some((field) => written(item, field) !== '')) findings.push(differs(item, own));
    return changed.reduce((result, field) => withMark(result, own, field), item);
  });
  for (const item of [...typed.values()].flat()) findings.push(unmatched(item, plan));
  const { workbook, sheet } = finished;
  if (taken > 0)
    findings.push({
      code: 'planTypedTaken',
      severity: 'info',
      workbook,
      sheet,
      params: { count: taken, plan: plan.sheet },
    });
  return { ...plan, items };
}

function differs(item: PlanItem, own: PlanItem): Finding {
  const { workbook, sheet, cell } = own.source;
  const params = { row: rowName(item), otherSheet: item.source.sheet, otherCell: item.source.cell };
  return { code: 'planTypedDiffers', severity: 'warning', workbook, sheet, cell, params };
}

/** A row that the plan does not have: its mark is lost, or nothing but the row itself. */
function unmatched(item: PlanItem, plan: PlanTable): Finding {
  const { workbook, sheet, cell } = item.source;
  const params = { row: rowName(item), plan: plan.sheet };
  return TYPED.some((field) => written(item, field) !== '')
    ? { code: 'planTypedUnmatched', severity: 'warning', workbook, sheet, cell, params }
    : { code: 'planRowNotTaken', severity: 'info', workbook, sheet, cell, params };
}

/** A cell as text; «Факт» is its day or its words. */
function written(item: PlanItem, field: Field): string {
  return (field === 'done' ? (item.done ?? item.fact) : item[field]) ?? '';
}

function withMark(item: PlanItem, own: PlanItem, field: (typeof TYPED)[number]): PlanItem {
  if (field === 'document') return { ...item, document: own.document };
  if (field === 'status')
    return { ...item, status: own.status, ...(own.statusSource && { statusSource: own.statusSource }) };
  const { fact: _, ...rest } = item;
  return {
    ...rest,
    done: own.done,
    ...(own.fact !== undefined && { fact: own.fact }),
    ...(own.doneSource && { doneSource: own.doneSource }),
  };
}

function notTaken(plan: PlanTable, item: PlanItem, own: PlanItem, fields: readonly Field[]): Finding {
  const source = fields[0] === 'deadline' ? own.deadlineSource : own.source;
  const headings = fields.map((field) => plan.headings.find(({ column }) => column === field)?.text ?? field);
  const what = `${rowName(item)}: «${headings.join('», «')}»`;
  const { workbook, sheet, cell } = source;
  return {
    code: 'planChangeNotTaken',
    severity: 'warning',
    workbook,
    sheet,
    cell,
    params: { what, plan: plan.sheet },
  };
}

/** «Начало плана» and the like of a finished plan, changed there. */
function otherPeriod(plan: PlanTable, finished: PlanTable, readings: DeadlineReadings): Finding[] {
  const { period } = periodOf(plan, readings);
  const names = [
    ['Начало плана', period.begins, finished.begins],
    ['Окончание плана', period.ends, finished.ends],
    ['Дата приказа', period.orderDate ?? null, finished.orderDate],
  ].flatMap(([name, own, typed]) => (typed !== null && typed !== own ? [name] : []));
  if (names.length === 0) return [];
  const { workbook, sheet } = finished;
  const params = { what: `«${names.join('», «')}»`, plan: plan.sheet };
  return [{ code: 'planChangeNotTaken', severity: 'warning', workbook, sheet, params }];
}

/** «№ 10 «Участие в реализации …»», for messages. */
export function rowName({ number, text }: PlanItem): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return number === '' ? `«${short}»` : `№ ${number.replace(/\.$/, '')} «${short}»`;
}

function keyOf({ number, text }: PlanItem): string {
  return `${fold(number)}|${fold(text)}`;
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\u00a0.]+/g, ' ')
    .trim();
}

/** The same plan on two sheets: the first is kept, with what was typed on either. */
function withoutCopies(tables: readonly PlanTable[], findings: Finding[]): PlanTable[] {
  const kept = new Map<string, PlanTable>();
  for (const table of tables) {
    const key = [table.title, ...table.items.map((item) => `${keyOf(item)}|${item.deadline}`)].join('\n');
    const first = kept.get(key);
    if (!first) {
      kept.set(key, table);
      continue;
    }
    const { workbook, sheet } = table;
    const params = { keptWorkbook: first.workbook, keptSheet: first.sheet };
    findings.push({ code: 'planReadTwice', severity: 'info', workbook, sheet, params });
    kept.set(key, laidOver(first, table, findings));
  }
  return [...kept.values()];
}
