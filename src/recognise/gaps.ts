import { cellAt, cellText } from '../grid/grid';
import type { Failed, Gap } from '../model/procedure';
import type { Quantity } from '../model/source';
import type { SheetDraft } from './sheetDraft';
import { readNumberAt } from './values';

/** The columns that could have stated a result; of several for the failed the first is the main one. */
export interface GapColumns {
  readonly participants: number | undefined;
  readonly failed: readonly (number | undefined)[];
}

interface Outcome {
  readonly participants: Quantity | null;
  readonly failed: Failed | null;
  readonly bad: boolean;
}

/**
 * The cells because of which a row does not state a whole result: blank, «н/д», a failed formula, something
 * that is no number, or (with `bad`) a number that was refused. Empty when nothing is missing.
 */
export function gapsOf(
  draft: SheetDraft,
  row: number,
  columns: GapColumns,
  { participants, failed, bad }: Outcome,
): readonly Gap[] {
  if (participants?.value === 0 || (participants && failed)) return [];
  const gaps: Gap[] = [];
  if (!participants && columns.participants !== undefined) {
    const gap = gapAt(draft, row, columns.participants);
    if (gap) gaps.push(gap);
  }
  if (!failed) {
    const stated = columns.failed.filter((column) => column !== undefined);
    const found = stated.map((column) => gapAt(draft, row, column));
    const refused = bad ? stated.find((_, index) => found[index] === null) : undefined;
    const gap =
      found.find((one) => one !== null && one.reason !== 'blank') ??
      (refused === undefined ? found.find((one) => one !== null) : refusedAt(draft, row, refused));
    if (gap) gaps.push(gap);
  }
  return gaps;
}

function refusedAt(draft: SheetDraft, row: number, column: number): Gap {
  return { reason: 'refused', source: draft.source(row, column) };
}

/** What a cell lacks; null when it holds a number. Words are quoted only when they mean «нет данных». */
function gapAt(draft: SheetDraft, row: number, column: number): Gap | null {
  const reading = readNumberAt(draft.grid, row, column);
  if (reading.kind === 'number') return null;
  const source = draft.source(row, column);
  if (reading.kind === 'bad') return { reason: 'notNumber', source };
  if (reading.reason === 'blank') return { reason: 'blank', source };
  return { reason: reading.reason, text: cellText(cellAt(draft.grid, row, column)), source };
}
