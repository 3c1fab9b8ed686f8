import type { Grid } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/report/sheetSpec';
import { ExcelHost as Host } from './excelHost';
import { addSpecs, bookOfGrids } from './load';
import { installedMetadata } from './metadataFile';
import type { HostOptions } from './options';

/** The host for node: the object model comes from the installed library. */
export class ExcelHost extends Host {
  constructor(options: HostOptions = {}) {
    super({ metadata: installedMetadata(), ...options });
  }

  /** Puts the sheets that a file reader gave into the host, in place of what it holds. */
  loadGrids(grids: readonly Grid[]): void {
    this.book = bookOfGrids(grids);
    this.recalculate();
  }

  /** Adds finished sheets, as if they had been in the workbook for long. */
  loadSpecs(specs: readonly SheetSpec[]): void {
    addSpecs(this.book, specs);
    this.recalculate();
  }
}

export { connect, loadOffice, type LoadedOffice } from './loadOffice';
export type { CalcEngine, ChangedArea } from './calcEngine';
export type { HostOptions, Limits } from './options';
export { FormulaCalc, type CustomFunctionEntry } from './formulaCalc';
export { serveFile } from './fileCopy';
export type { RequestRecord } from './protocol/requestDesk';
export type { BookSnapshot, SheetSnapshot } from './model/snapshot';
