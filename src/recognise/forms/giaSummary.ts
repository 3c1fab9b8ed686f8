import type { Grid } from '../../grid/grid';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { tableColumns } from '../exam/blocks';
import { tableStated } from '../exam/prepare';
import { readExamTables } from '../exam/read';
import { findExamTables } from '../exam/tables';
import { findMarksHeader } from '../marksHeader';
import { SheetDraft } from '../sheetDraft';
import { egeRegional } from './egeRegional';

/** A heading stands near the top; the rest of the sheet need not be looked at to recognise the form. */
const HEADING_WITHIN = 40;

/**
 * Municipal ОГЭ / ЕГЭ summary by school (methodology C2): counts of marks 5…2, or «сдали / не сдали», or
 * blocks «основной» / «итоговый»; one or several tables on a sheet. Both stages become records; the choice
 * between them is the methodology's.
 */
export const giaSummary: Form = {
  id: 'giaSummary',

  detect(grid: Grid, options: ReadingOptions): number {
    if (findMarksHeader(grid)?.groups) return 0;
    if (egeRegional.detect(grid, options) > 0.5) return 0.3;
    const head = { ...grid, rows: grid.rows.slice(0, HEADING_WITHIN) };
    for (const table of findExamTables(head)) {
      const { identity, blocks } = tableColumns(table);
      const [block] = blocks;
      if (!block) continue;
      // The long form «Результаты» names the procedure and the year in every row.
      if (identity.has('kindCell') && identity.has('yearCell')) return 0.3;
      const { kind } = { ...tableStated(head, table.titles, table.titles), ...block.stated };
      if (kind === 'oge' || kind === 'ege' || identity.has('kindCell')) return 0.9;
      if (kind === 'vpr' || kind === 'kdr') return findMarksHeader(grid) ? 0.3 : 0.7;
      return block.columns.has('failed') || block.columns.has('mark3') ? 0.6 : 0.3;
    }
    return 0;
  },

  read(grid: Grid, options: ReadingOptions): SheetReading {
    const draft = new SheetDraft(grid);
    readExamTables(draft, options, 'giaSummary');
    return draft.finish('giaSummary');
  },
};
