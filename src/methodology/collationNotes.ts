import type { ProcedureResult } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { resultSource } from './resultRow';
import type { TallyLine } from './sheetTally';
import { SheetTally } from './sheetTally';

/** Protocols by class that were added up to one result of a school. */
export interface AddedParts {
  /** In the order of their sheets; at least two. */
  readonly parts: readonly ProcedureResult[];
  /** The sum. */
  readonly result: ProcedureResult;
}

/** Rows that were put aside, counted by sheet: one finding a sheet, not a row. */
export class CollationNotes {
  /** Rows of the other stage (after the re-sit, or before it) by stage. */
  readonly otherStage = new SheetTally<string>();
  readonly otherYear = new SheetTally<AcademicYear>();
  /** Identical rows; the bucket is the sheet that holds the row kept. */
  readonly duplicates = new SheetTally<string>();
  /** Rows with a gap that gave way to a fuller one; the bucket names the sheet of that one. */
  readonly incomplete = new SheetTally<string>();
  /** Protocols that name no class and repeat the numbers of another; the bucket names the sheet kept. */
  readonly repeatedParts = new SheetTally<string>();
  /** Protocols whose pupils a wider row already covers; the bucket names the sheet of that row. */
  readonly coveredParts = new SheetTally<string>();
  readonly addedParts: AddedParts[] = [];
  /** ВПР rows of the season that the settings did not choose, by season. */
  readonly otherSeason = new SheetTally<string>();
  /** Sheets of which at least one row was of the stage wanted. */
  readonly stageSheets = new SheetTally<string>();
  /** Slot·year positions for which rows of the other stage exist. */
  readonly otherStageCells = new Set<number>();
}

/** Counts a row that another one made superfluous, by the sheet of that other one. */
export function tellKept(tally: SheetTally<string>, row: ProcedureResult, kept: ProcedureResult): void {
  const source = resultSource(kept);
  tally.add(resultSource(row), `${source.workbook}|${source.sheet}`, source);
}

/** The params of a finding about rows that others made superfluous: how many, and the first of the others. */
export function keptParams({ count, other }: TallyLine<string>): Record<string, string | number> {
  return {
    count,
    ...(other && { keptWorkbook: other.workbook, keptSheet: other.sheet, keptCell: other.cell }),
  };
}
