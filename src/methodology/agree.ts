import type { ProcedureResult } from '../model/procedure';
import type { CollationNotes } from './collationNotes';
import { tellKept } from './collationNotes';
import { isDecidable, knowledge, resultSource, sameNumbers } from './resultRow';
import { sourceOrder } from './sheetTally';

/** Rows of one school, procedure, year and season, made one; or the first two that contradict each other. */
export type Agreed =
  | { readonly kind: 'result'; readonly result: ProcedureResult }
  | { readonly kind: 'conflict'; readonly first: ProcedureResult; readonly second: ProcedureResult };

/**
 * Rows that state the same result: one when they agree, a conflict of the first two that differ otherwise.
 * A row that cannot be decided by itself (a number was refused or is «н/д») contradicts nobody: it gives way
 * to a fuller one. Source: methodology F4.
 */
export function agree(rows: readonly ProcedureResult[], notes: CollationNotes): Agreed | undefined {
  if (rows.length === 0) return undefined;
  const ordered = fullestFirst(rows);
  const kept = ordered[0]!;
  for (const row of ordered) {
    if (row !== kept && isDecidable(row) && !sameNumbers(kept, row))
      return { kind: 'conflict', first: kept, second: row };
  }
  for (const row of ordered) if (row !== kept) putAside(row, kept, notes);
  return { kind: 'result', result: kept };
}

/** Counts a row that was not needed beside the one kept. */
export function putAside(row: ProcedureResult, kept: ProcedureResult, notes: CollationNotes): void {
  const full = isDecidable(row) || (knowledge(row) === knowledge(kept) && sameNumbers(row, kept));
  tellKept(full ? notes.duplicates : notes.incomplete, row, kept);
}

/** The rows that say most come first; equals in the order of their sheets. */
export function fullestFirst(rows: readonly ProcedureResult[]): ProcedureResult[] {
  return [...rows].sort(
    (a, b) => knowledge(b) - knowledge(a) || sourceOrder(resultSource(a), resultSource(b)),
  );
}
