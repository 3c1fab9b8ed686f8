import type { SheetDraft } from './sheetDraft';

/** Why the rows of a table cannot become records. */
export type Missing = 'kind' | 'subject' | 'grade' | 'level' | 'year';

/** Marks rows whose procedure or year is not stated as reported: one finding for each thing that is missing. */
export function tellMissing(draft: SheetDraft, missing: ReadonlyMap<string, readonly number[]>): void {
  for (const [what, rows] of missing) {
    for (const row of rows) draft.rows.mark(row, 'reported');
    const cell = rows.length > 0 ? `${rows[0]! + 1}:${rows[rows.length - 1]! + 1}` : undefined;
    if (what === 'year') draft.find('yearUnknown', 'error', { rows: rows.length }, cell);
    else if (what === 'level') draft.find('levelUnknown', 'error', { rows: rows.length }, cell);
    else draft.find('procedureUnknown', 'error', { missing: what, rows: rows.length }, cell);
  }
}
