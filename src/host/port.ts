import type { Grid } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { SheetSpec } from '../report/sheetSpec';

/** What opening a workbook gives: its sheets, and what could not be read. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

/** How far long work of a host is. */
export interface HostProgress {
  readonly stage: 'read' | 'write' | 'replace';
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}

/** Long work can be watched and stopped; a stopped one leaves the workbook as it was. */
export interface HostRun {
  readonly onProgress?: (progress: HostProgress) => void;
  readonly signal?: AbortSignal;
}

/** A sheet, and a cell or range on it in A1 form. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** What the workbook's program can do beyond the floor (SharedRuntime 1.1, ExcelApi 1.12). */
export interface HostAbilities {
  /** `=RISK.FLAG(…)` works in a cell; without it the sheets get ordinary formulas. */
  readonly customFunctions: boolean;
  /** A whole command can be undone by one Ctrl+Z. */
  readonly undoGroups: boolean;
}

/** The workbook that is open in front of a person: Excel, or the mini Excel. Every member may throw `HostTrouble`. */
export interface Host {
  readonly abilities: HostAbilities;
  /** Every sheet as a grid, our own ones with their kind. Nothing is changed. */
  readWorkbook(run?: HostRun): Promise<WorkbookReading>;
  /**
   * Writes finished sheets in their order. A sheet of the same kind and name that we wrote before is replaced;
   * a user's sheet of that name stays, and ours is called «… (2)». All or nothing: after a failure or a stop
   * the workbook holds what it held before. Returns the names under which the sheets stand.
   */
  writeSheets(specs: readonly SheetSpec[], run?: HostRun): Promise<readonly string[]>;
  /** Puts sheets that become the user's own (the sample): no mark of ours, nothing replaced. Returns the names. */
  insertSheets(specs: readonly SheetSpec[], run?: HostRun): Promise<readonly string[]>;
  /** Shows the place to the person. */
  select(place: Place): Promise<void>;
  /** What was saved in the workbook by `saveState`, or null. */
  loadState(): Promise<string | null>;
  /** Keeps a text in the workbook itself (a custom XML part); replaces the one before. */
  saveState(text: string): Promise<void>;
  /** Enters the add-in formulas of our sheets anew, which heals `#NAME?`. Returns the number of formulas. */
  repairFormulas(specs: readonly SheetSpec[]): Promise<number>;
  /** Calls back after a person has changed a sheet that is not ours; returns how to stop listening. */
  watch(onChange: (place: Place) => void): Promise<() => Promise<void>>;
}

/** Why a host could not do what was asked. The words are in `locale/hostTroubles.ts`. */
export const HOST_TROUBLES = [
  'cellEdit', // a cell is being edited
  'protectedSheet', // a sheet of ours that must be replaced is protected; params.sheet
  'protectedBook', // the structure of the workbook is protected
  'readOnly',
  'sheetGone', // params.sheet
  'rangeGone', // the cell cannot be shown; params.sheet, params.cell
  'sheetHidden', // params.sheet
  'tooLarge', // a request or an answer is over the limit of the program; params.sheet
  'cancelled',
  'tooOld', // the program lacks a function that is needed
  'unknown', // params.code, params.message
] as const;
export type HostTroubleCode = (typeof HOST_TROUBLES)[number];

/** The one error that leaves a host. */
export class HostTrouble extends Error {
  constructor(
    readonly code: HostTroubleCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'HostTrouble';
  }
}
