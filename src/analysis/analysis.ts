import type { Finding } from '../model/finding';
import type { AcademicYear } from '../model/year';
import type { RiskOutcome, ShnorOutcome } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import type { ReadingOptions, SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';

export interface AnalysisRequest {
  /** Academic year for which the list is made; results of the two years before are used. */
  readonly year: AcademicYear;
  /** Academic year of the context slice; the list year when not given. */
  readonly contextYear: AcademicYear;
  readonly settings: Settings;
  readonly reading: ReadingOptions;
}

/** Everything that was found, in one object: what reports, the pane and result.json are made of. */
export interface Analysis {
  readonly request: AnalysisRequest;
  readonly readings: readonly SheetReading[];
  readonly matching: Matching;
  /** null when no result row of the list was read. */
  readonly shnor: ShnorOutcome | null;
  /** null when no input of table 3.2 was read. */
  readonly risk: RiskOutcome | null;
  /** All findings in reading order: files, sheets, schools, rules. */
  readonly findings: readonly Finding[];
}
