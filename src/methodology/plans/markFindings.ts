import type { Finding } from '../../model/finding';
import { quotable } from '../../model/quotable';
import { daysBetween } from '../../model/day';
import { factDay, markText } from './factDay';
import type { PlanRow, PlanVerdict } from './outcome';
import { rowName } from './overlay';
import { readStatus } from './status';

/** So many days before the beginning of the plan nobody carries out its rows: a year is mistyped. */
const FAR_BEFORE = 92;

/**
 * What is asked about the marks of a row: words that are on no list, marks that contradict each other, days that lie
 * ahead or far behind.
 */
export function markFindings(
  { item, state, ahead, mark, deadline }: PlanRow,
  begins: string | null,
): Finding[] {
  const { status, fact = '' } = item;
  const found: Finding[] = [];
  const add = (code: Finding['code'], column: MarkSource, params: Finding['params']) => {
    const { workbook, sheet, cell } = item[column] ?? item.source;
    found.push({
      code,
      severity: 'warning',
      workbook,
      sheet,
      cell,
      params: { row: rowName(item), ...params },
    });
  };
  const ask = (code: Finding['code'], column: MarkSource, text: string) =>
    add(code, column, { text: quotable(text.replace(/\s+/g, ' ')) });
  const columnOf = (day: string): MarkSource => (day === factDay(item) ? 'doneSource' : 'statusSource');
  const { kind } = readStatus(markText(item));
  if (state === 'unclear') {
    // Words of «Факт» make unclear what «Статус» alone says, or are all there is.
    const byFact = fact !== '' && markText(item) !== status && readStatus(status).kind !== 'unclear';
    if (kind === 'open') ask('planMarksContradict', 'statusSource', status);
    else if (byFact) ask('planFactNotUnderstood', 'doneSource', fact);
    else ask('planStatusNotUnderstood', 'statusSource', status);
  }
  if (state === 'overdue' && /перенес/i.test(markText(item)))
    ask('planMovedWithoutDeadline', 'statusSource', markText(item));
  if (ahead !== null) add('planMarkAhead', columnOf(ahead), { day: ahead });
  const starts = deadline.occurrences.map(({ start }) => start);
  const earliest = [...(begins === null ? [] : [begins]), ...starts].sort()[0];
  if (mark !== null && earliest !== undefined && daysBetween(mark, earliest) > FAR_BEFORE)
    add('planMarkFarBefore', columnOf(mark), { day: mark, begins: earliest });
  return found;
}

type MarkSource = 'statusSource' | 'doneSource';

/** A plan in which nobody has marked anything: what was done is not known, so nothing is called overdue. */
export function unmarkedPlan({ table, marked, whole }: PlanVerdict): Finding[] {
  if (marked > 0 || whole.states.unmarked === 0) return [];
  const { workbook, sheet } = table;
  const params = { count: whole.states.unmarked };
  return [{ code: 'planWithoutMarks', severity: 'info', workbook, sheet, params }];
}
