import { address } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { FormId, ReadingOptions } from './contract';
import type { DataTest, FieldSpec, TableHead } from './columns';
import { findTable } from './columns';
import { fittingMapping } from './mappingResolve';
import type { SheetDraft } from './sheetDraft';

/** How a form with one heading and one line per school is found. */
export interface TableForm<F extends string = string> {
  readonly id: FormId;
  readonly fields: readonly FieldSpec<F>[];
  /** Of every group at least one field must be there. */
  readonly required: readonly (readonly F[])[];
  /** Rows of data whose words look like headings. */
  readonly isData?: DataTest;
}

/** Surer than recognition can ever be: the user has said so. */
export const MAPPED = 1;

/** The head of the table by the user's mapping, else by its headings; null when the sheet is another form. */
export function headOf<F extends string>(
  grid: Grid,
  form: TableForm<F>,
  options: ReadingOptions,
): TableHead<F> | null {
  const mapped = fittingMapping(grid, form.id, options);
  // Field names of a mapping are checked when it is parsed; an unknown one is never asked for.
  if (mapped) return mapped.head as TableHead<F>;
  return findTable(grid, form.fields, form.required, form.isData);
}

/** The head, with findings about what the user's mapping did not find and about headings that repeat. */
export function headWithFindings<F extends string>(
  draft: SheetDraft,
  form: TableForm<F>,
  options: ReadingOptions,
): TableHead<F> | null {
  const mapped = fittingMapping(draft.grid, form.id, options);
  for (const finding of mapped?.findings ?? []) draft.take(finding);
  const head = headOf(draft.grid, form, options);
  if (!head) {
    draft.rows.markAll('reported');
    draft.find('tableNotFound', 'error', { form: form.id });
    return null;
  }
  if (mapped) draft.facts['mapping'] = mapped.mapping.name;
  draft.facts['headerRow'] = head.bottom + 1;
  draft.facts['columns'] = head.columns.size;
  return head;
}

/** Two columns under one heading: the first is read, a person is told about the other. */
export function tellRepeated<F extends string>(
  draft: SheetDraft,
  head: TableHead<F>,
  except: readonly F[] = [],
): void {
  for (const { field, column } of head.repeated) {
    if (except.includes(field)) continue;
    const first = head.columns.get(field)!;
    draft.find(
      'headingTwice',
      'warning',
      { heading: head.headings[column] ?? '', first: address(head.bottom, first) },
      address(head.bottom, column),
    );
  }
}
