import type { Finding } from '../../model/finding';
import type { PlanItem } from '../../model/programme/plan';
import { quotable } from '../../model/quotable';
import type { PlanRow, PlanVerdict } from './outcome';
import { rowName } from './overlay';
import { markText, readStatus } from './status';

/** What is asked about the marks of a row: words that are on no list, marks that contradict each other. */
export function markFindings({ item, state }: PlanRow): Finding[] {
  const { status, fact = '' } = item;
  const found: Finding[] = [];
  const ask = (code: Finding['code'], column: 'statusSource' | 'doneSource', text: string) => {
    const { workbook, sheet, cell } = item[column] ?? item.source;
    const params = { row: rowName(item), text: quotable(text.replace(/\s+/g, ' ')) };
    found.push({ code, severity: 'warning', workbook, sheet, cell, params });
  };
  const { kind } = readStatus(markText(item));
  if (state === 'unclear') {
    if (kind === 'open') ask('planMarksContradict', 'statusSource', status);
    else if (status === '') ask('planFactNotUnderstood', 'doneSource', fact);
    else ask('planStatusNotUnderstood', 'statusSource', status);
  }
  if (status !== '' && fact !== '' && !saySame(item)) ask('planFactNotUnderstood', 'doneSource', fact);
  if (state === 'overdue' && /перенес/i.test(markText(item)))
    ask('planMovedWithoutDeadline', 'statusSource', markText(item));
  return found;
}

/** «Выполнено» in both columns asks nothing. */
function saySame({ status, fact = '' }: PlanItem): boolean {
  const { kind, day } = readStatus(fact);
  return kind !== 'unclear' && day === null && kind === readStatus(status).kind;
}

/** A plan in which nobody has marked anything: what was done is not known, so nothing is called overdue. */
export function unmarkedPlan({ table, marked, whole }: PlanVerdict): Finding[] {
  if (marked > 0 || whole.states.unmarked === 0) return [];
  const { workbook, sheet } = table;
  const params = { count: whole.states.unmarked };
  return [{ code: 'planWithoutMarks', severity: 'info', workbook, sheet, params }];
}
