import type { Analysis, AnalysisInput, AnalysisRequest, Progress } from '../../analysis/analysis';
import type { Variant } from '../../analysis/variants';
import type { RiskOutcome, ShnorOutcome } from '../../methodology/outcome';
import type { Contribution } from '../../methodology/monitoring/outcome';
import type { Finding } from '../../model/finding';
import type { NewYearFile } from '../../host/file/newYearFile';
import type { WorkbookReading } from '../../host/port';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { SheetReading } from '../../recognise/contract';
import type { InputGroup } from '../../report/inputs/groups';
import type { SheetSpec } from '../../report/sheetSpec';
import type { AcademicYear } from '../../model/year';
import type { MatchLine } from '../../schools/matching';
import type { School } from '../../model/school';
import type { ProgrammesView } from './programmesView';

/** What the pane shows of one sheet: the reading without its records. */
export type SheetView = Omit<SheetReading, 'records'> & {
  /** Made by the product, and not for a person to fill in whole. */
  readonly own: boolean;
  /** What a sheet with our mark is; null for a person's own. */
  readonly ownKind: string | null;
  readonly hidden: boolean;
  /** Number of records of every kind that came out of the sheet. */
  readonly recordCounts: Readonly<
    Record<'results' | 'register' | 'contexts' | 'riskColumns' | 'confirmed', number>
  >;
};

/** An analysis as it travels from the worker to the screen: plain data, no records, no functions. */
export interface AnalysisView {
  readonly request: AnalysisRequest;
  readonly sheets: readonly SheetView[];
  readonly schools: readonly School[];
  readonly matches: readonly MatchLine[];
  readonly shnor: ShnorOutcome | null;
  readonly risk: RiskOutcome | null;
  readonly programmes: ProgrammesView;
  readonly findings: readonly Finding[];
  /**
   * The list year that the data speak of: the year after the newest results of the list, else the newest year of
   * the context; null when neither was read.
   */
  readonly suggestedYear: AcademicYear | null;
}

export interface EngineRun {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What `report` makes: the sheets of the result, the empty sheets for input, or the sample workbook. */
export type ReportWish =
  | { readonly kind: 'result'; readonly formulas: 'ordinary' | 'functions' }
  | { readonly kind: 'template'; readonly groups: readonly InputGroup[] }
  | { readonly kind: 'sample' };

/** The workbook of the academic year that begins, and the choices (as text) that the pane will find in it. */
export interface NewYearWish {
  readonly year: AcademicYear;
  readonly state: string;
}

/**
 * The analysis, out of the way of the screen. It keeps the sheets last loaded and the analysis last made.
 * A stopped run rejects with an `AbortError` and leaves the analysis before it in force.
 */
export interface Engine {
  /** The screen does not wait for it, whatever it does. */
  readonly inBackground: boolean;
  load(reading: WorkbookReading): Promise<void>;
  analyse(input: AnalysisInput, run?: EngineRun): Promise<AnalysisView>;
  /** Counts for every value of every setting of one list, from the analysis in force. */
  variants(list: 'shnor' | 'risk', run?: EngineRun): Promise<readonly Variant[]>;
  report(wish: ReportWish): Promise<readonly SheetSpec[]>;
  /** The file of a new year's workbook, made from what the sheets last analysed say about the year before it. */
  newYear(wish: NewYearWish, run?: EngineRun): Promise<NewYearFile>;
  /** Columns by which a sheet is read as a form, and its headings, for correcting them. */
  columns(sheet: string): Promise<SheetColumns>;
  /** What every school has added to an indicator, in the analysis in force; empty when its slice was not made. */
  contributions(code: IndicatorCode): Promise<readonly Contribution[]>;
  dispose(): void;
}

/** What a person needs to see and correct which column feeds which field. */
export interface SheetColumns {
  /** One line a column that has a heading: letter, heading as read, a few values. */
  readonly headings: readonly {
    readonly column: string;
    readonly text: string;
    readonly examples: readonly string[];
  }[];
  /** Forms that this sheet could be read as through a column mapping, with their fields. */
  readonly forms: readonly { readonly form: string; readonly fields: readonly string[] }[];
  /** Field → column letter as it is read now; empty when the form is not read by columns. */
  readonly current: Readonly<Record<string, string>>;
}

export type { Analysis, NewYearFile, Variant };
