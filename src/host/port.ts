import type { Grid } from '../grid/grid';
import type { Finding } from '../model/finding';

/** What opening a workbook gives: its sheets, and what could not be read. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}
