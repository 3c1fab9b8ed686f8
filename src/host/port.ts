import type { Grid } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { HostTroubleCode } from '../model/hostTroubles';
import type { SheetSpec } from '../report/sheetSpec';

export { HOST_TROUBLES } from '../model/hostTroubles';
export type { HostTroubleCode } from '../model/hostTroubles';

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
}

/** What entering formulas anew has come to. */
export interface Repair {
  /** How many formulas were entered. */
  readonly formulas: number;
  /** Protected sheets whose formulas had to be left as they are. */
  readonly protectedSheets: readonly string[];
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
  /**
   * Opens a new workbook made of these bytes (an .xlsx file) in another window; nothing in the present one changes.
   * The new one has never been saved: the person gives it its place and its name.
   */
  openNewWorkbook(bytes: Uint8Array): Promise<void>;
  /** Shows the place to the person. */
  select(place: Place): Promise<void>;
  /** What was saved in the workbook by `saveState`, or null. */
  loadState(): Promise<string | null>;
  /** Keeps a text in the workbook itself (a custom XML part); replaces the one before. */
  saveState(text: string): Promise<void>;
  /**
   * Enters calls of the add-in's functions anew (all on our sheets, those that show `#NAME?` on the others) and has
   * the workbook computed.
   */
  repairFormulas(): Promise<Repair>;
  /**
   * Calls back after a person has changed what an analysis reads: a sheet of theirs, an input on a sheet of ours, or
   * which sheets there are (null). Returns how to stop listening.
   */
  watch(onChange: (place: Place | null) => void): Promise<() => Promise<void>>;
}

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
