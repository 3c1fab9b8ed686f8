import type { Grid } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { SheetSpec } from '../report/sheetSpec';

/** What a reading of a workbook gives: its sheets and what could not be read. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

/** Where sheets come from and where finished sheets go: .xlsx files, or Excel. */
export interface Host {
  read(): Promise<WorkbookReading>;
  /**
   * Writes the sheets, replacing the product's own ones of the same kind and name; never a user's sheet.
   * Returns findings (for example a sheet that had to be given another name).
   */
  write(sheets: readonly SheetSpec[]): Promise<readonly Finding[]>;
}
