import { address, columnName } from '../../grid/grid';
import { STATE_WORDS } from '../../methodology/plans/states';
import type { SheetDraft } from '../draft';
import { columnRange } from '../refs';
import type { PlanLayout } from './planLayout';
import { PLAN_STATUSES, STATUS_HINT } from './statusWords';

/** Colours that follow the state, and the list of «Статус». */
export function addPlanFormats(draft: SheetDraft, layout: PlanLayout, first: number, last: number): void {
  const state = `$${columnName(layout.state)}${first + 1}`;
  const states = columnRange(layout.state, first, last);
  draft.format(states, `${state}="${STATE_WORDS.done}"`, 'ok', true);
  draft.format(states, `${state}="${STATE_WORDS.overdue}"`, 'risk', true);
  draft.format(states, `${state}="${STATE_WORDS.inTime}"`, 'borderline', true);
  // What is left is asked or unknown: no marks, not understood, no deadline, no date, cancelled.
  draft.format(states, `${state}<>""`, 'noData');
  if (layout.months.length > 0) {
    const strip = { top: first, left: layout.strip, bottom: last, right: layout.section - 1 };
    const sign = address(first, layout.strip);
    draft.format(strip, `AND(${sign}<>"",${state}="${STATE_WORDS.done}")`, 'ok', true);
    draft.format(strip, `AND(${sign}<>"",${state}="${STATE_WORDS.overdue}")`, 'low', true);
    draft.format(strip, `${sign}<>""`, 'borderline');
  }
  draft.validate({
    range: columnRange(layout.status, first, last),
    kind: 'list',
    values: PLAN_STATUSES,
    warningOnly: true,
    errorTitle: 'Статус',
    errorMessage: STATUS_HINT,
  });
}
