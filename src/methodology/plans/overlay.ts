import type { Finding } from '../../model/finding';
import type { PlanItem, PlanTable } from '../../model/programme/plan';

/** What a person may type on a finished plan. */
const TYPED = ['status', 'done', 'document'] as const;

/**
 * Plans as they are to be judged. What a person typed on a finished plan of ours is laid over the plan that it was
 * made from, row by row by number and text, so that no plan is there twice; when that plan is gone, the finished one
 * stands for it. A plan that was read from two sheets alike counts once.
 */
export function plansToJudge(tables: readonly PlanTable[]): { plans: PlanTable[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const sorted = [...tables].sort((a, b) => compare(a.workbook, b.workbook) || compare(a.sheet, b.sheet));
  const plans = withoutCopies(
    sorted.filter(({ finishedOf }) => finishedOf === undefined),
    findings,
  );
  for (const finished of sorted.filter(({ finishedOf }) => finishedOf !== undefined)) {
    const index = sourceOf(finished, plans);
    if (index < 0) plans.push(finished);
    else plans[index] = laidOver(plans[index]!, finished, findings);
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
    const changed = TYPED.filter((field) => Boolean(own[field]) && own[field] !== item[field]);
    if (changed.length === 0) return item;
    taken += 1;
    if (changed.some((field) => Boolean(item[field]))) findings.push(differs(item, own));
    return { ...item, ...Object.fromEntries(changed.map((field) => [field, own[field]])) };
  });
  const left = [...typed.values()].flat().filter((item) => TYPED.some((field) => Boolean(item[field])));
  for (const item of left) findings.push(unmatched(item, plan));
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

function unmatched(item: PlanItem, plan: PlanTable): Finding {
  const { workbook, sheet, cell } = item.source;
  const params = { row: rowName(item), plan: plan.sheet };
  return { code: 'planTypedUnmatched', severity: 'warning', workbook, sheet, cell, params };
}

/** «№ 10 «Участие в реализации …»», for messages. */
export function rowName({ number, text }: PlanItem): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return number === '' ? `«${short}»` : `№ ${number.replace(/\.$/, '')} «${short}»`;
}

function keyOf({ number, text }: PlanItem): string {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[\s\u00a0.]+/g, ' ')
      .trim();
  return `${fold(number)}|${fold(text)}`;
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
