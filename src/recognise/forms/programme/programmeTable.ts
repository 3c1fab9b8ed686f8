import type { Grid } from '../../../grid/grid';
import type { ProgrammeRecords } from '../../../model/programme/records';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { FieldSpec, TableHead } from '../../columns';
import { findTable } from '../../columns';
import type { Form, ReadingOptions, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { fittingMapping } from '../../mappingResolve';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { MAPPED, headWithFindings, tellRepeated } from '../../tableForm';
import { FieldCells } from './fieldCells';
import { hasGroups } from './schoolLines';

/** How a sheet of the programmes is known and read. */
export interface ProgrammeTable<F extends string> {
  readonly table: TableForm<F>;
  /** How sure the headings make it, 0–1; `titles` are the texts above the table and the name of the sheet. */
  readonly sureness: (head: TableHead<F>, grid: Grid) => number;
  /** Fields of which several columns are read together. */
  readonly together?: readonly F[];
  readonly read: (cells: FieldCells<F>) => Partial<ProgrammeRecords>;
}

/** The columns that name a school, with further wordings for the name. */
export function schoolFields(...names: readonly string[]): readonly FieldSpec<SchoolField>[] {
  return SCHOOL_FIELDS.map((spec) =>
    spec.field === 'school' ? { ...spec, names: [...spec.names, ...names] } : spec,
  );
}

/** A form with one heading and one line per record. */
export function programmeForm<F extends string>(one: ProgrammeTable<F>): Form {
  const { table, sureness, read, together = [] } = one;
  return {
    id: table.id,
    detect(grid, options) {
      if (fittingMapping(grid, table.id, options)) return MAPPED;
      const head = findTable(grid, table.fields, table.required, table.isData);
      if (!head) return 0;
      const named = ['code', 'login', 'school'].some((field) => head.columns.has(field as F));
      if (!named && !hasGroups(grid, head)) return 0;
      return sureness(head, grid);
    },
    read(grid: Grid, options: ReadingOptions): SheetReading {
      const draft = new SheetDraft(grid);
      const head = headWithFindings(draft, table, options);
      if (!head) return draft.finish(table.id);
      tellRepeated(draft, head, together);
      const cells = new FieldCells(draft, head, options);
      const programme = { ...NO_PROGRAMME_RECORDS, ...read(cells) };
      cells.tellYears();
      draft.tellHiddenRows();
      return { ...draft.finish(table.id), records: { ...NO_RECORDS, programme } };
    },
  };
}

/** How many of these fields a heading names. */
export function countOf<F extends string>(head: TableHead<F>, fields: readonly F[]): number {
  return fields.filter((field) => head.columns.has(field)).length;
}
