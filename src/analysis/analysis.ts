import type { Finding } from '../model/finding';
import type { IndicatorSystem } from '../model/programme/indicator';
import type { SliceId } from '../model/slice';
import type { AcademicYear } from '../model/year';
import type { RiskOutcome, ShnorOutcome } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import type { ConfirmedMatch, ReadingOptions, SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';
import type { Programmes } from './programmes';

export interface AnalysisRequest {
  /** Academic year for which the list is made; results of the two years before are used. */
  readonly year: AcademicYear;
  /** Academic year of the context slice. */
  readonly contextYear: AcademicYear;
  /** The settings in force. */
  readonly settings: Settings;
  readonly reading: ReadingOptions;
  /** The day for which plans and calendars are judged, `YYYY-MM-DD`; null: not stated, so no state is. */
  readonly asOf: string | null;
  /** Slices that a person chose in place of the newest due one. */
  readonly slices: Readonly<Partial<Record<IndicatorSystem, SliceId>>>;
}

/** What the user asks for; whatever is left out is taken from the workbook or from the defaults. */
export interface AnalysisInput {
  readonly year: AcademicYear;
  /** The list year when not given: the table is filled in October of its first calendar year. */
  readonly contextYear?: AcademicYear;
  /** Wins over the sheet «Методика» of the workbook; without both the defaults are in force. */
  readonly settings?: Settings;
  /** Results before or after the re-sit; wins over the settings in force. */
  readonly stage?: 'main' | 'final';
  readonly reading: ReadingOptions;
  /** As in `AnalysisRequest`. The core has no clock: who runs it says the day. */
  readonly asOf?: string;
  readonly slices?: Readonly<Partial<Record<IndicatorSystem, SliceId>>>;
  /** Results year of all sheets of one workbook, by workbook name; wins over `reading.resultsYear`. */
  readonly resultsYearByWorkbook?: Readonly<Record<string, AcademicYear>>;
  /** Results year of one sheet (`workbook|sheet`); wins over the year of its workbook. */
  readonly resultsYearBySheet?: Readonly<Record<string, AcademicYear>>;
  /** Settings chosen beside the workbook, code → text as on «Методика»; they win over that sheet. */
  readonly settingsChosen?: Readonly<Record<string, string>>;
  /** Pairs confirmed beside the workbook; they win over the sheet «Сопоставление». */
  readonly confirmed?: readonly ConfirmedMatch[];
}

/** Everything that was found, in one object: what reports, the pane and result.json are made of. */
export interface Analysis {
  readonly request: AnalysisRequest;
  readonly readings: readonly SheetReading[];
  readonly matching: Matching;
  /** null when no result row of the list was read for the two years. */
  readonly shnor: ShnorOutcome | null;
  /** null when no input of table 3.2 was read. */
  readonly risk: RiskOutcome | null;
  readonly programmes: Programmes;
  /** All findings in reading order: files, sheets, schools, rules. */
  readonly findings: readonly Finding[];
}

/** How far a long analysis is. */
export interface Progress {
  readonly stage: 'recognise' | 'match' | 'judge';
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}
