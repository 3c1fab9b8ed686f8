import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { PlanRow } from '../../methodology/plans/outcome';
import type { PlanColumn } from '../../model/programme/plan';
import { cell, formulaCell } from '../draft';
import type { CellSpec } from '../sheetSpec';
import { stripFormula, stripSign } from './planFormulas';

export function dateOrDash(day: string | undefined): CellSpec {
  return cell(day ?? WORD.notApplicable, 'date');
}

/** One month of the strip. */
export function stripCell({ deadline, state }: PlanRow, month: string, address: string): CellSpec {
  const meets = deadline.occurrences.some(
    ({ start, finish }) => start.slice(0, 7) <= month && month <= finish.slice(0, 7),
  );
  if (!meets) return cell(null, 'textCentered');
  return formulaCell(stripFormula(address), stripSign(state), 'textCentered');
}

/** Every occurrence on a line of its own, for a note. */
export function spansText({ deadline }: PlanRow, format: Format): string {
  return deadline.occurrences
    .map(({ start, finish }) =>
      start === finish ? format.date(start) : `${format.date(start)} – ${format.date(finish)}`,
    )
    .join('\n');
}

/** A cell of the plan itself; what a person types stays empty and inviting, everything else has a dash. */
export function sourceCell({ item }: PlanRow, column: PlanColumn): CellSpec {
  switch (column) {
    case 'status':
      return cell(item.status === '' ? null : item.status, 'input');
    case 'done':
      return cell(item.done ?? item.fact ?? null, 'inputDate');
    case 'document':
      return cell(item.document === '' ? null : item.document, 'inputText');
    case 'start':
      return dateOrDash(item.start ?? undefined);
    case 'finish':
      return dateOrDash(item.finish ?? undefined);
    case 'section':
      return cell(item.sections.at(-1) ?? WORD.notApplicable, 'text');
    case 'number':
      return cell(item.number || WORD.notApplicable, 'textCentered');
    case 'deadline':
      return cell(item.deadline || WORD.notApplicable, 'textCentered');
    case 'repeat':
      return cell(item.repeat ?? WORD.notApplicable, 'textCentered');
    case 'text':
    case 'responsible':
    case 'expected':
      return cell(item[column] || WORD.notApplicable, 'text');
  }
}
