import type { StagingSite } from '../../model/programme/events';
import type { IndicatorRecord, IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import type { RiskOutcome, ShnorOutcome } from '../outcome';
import type { Settings } from '../settings';
import type { MonitoringNotes } from './notes';
import type { RiskTables } from './riskTables';
import type { ShnorBase } from './shnorBase';
import type { SliceWindow } from './slices';
import type { Staff } from './staff';

/** Everything that the indicators are judged from. */
export interface MonitoringInput {
  /** The list year Y. */
  readonly year: AcademicYear;
  readonly contextYear: AcademicYear;
  /** `YYYY-MM-DD`; null: not stated. */
  readonly asOf: string | null;
  /** Slices that a person chose. */
  readonly chosen: Readonly<Partial<Record<IndicatorSystem, SliceId>>>;
  readonly settings: Settings;
  /** Every matched school. */
  readonly records: readonly SchoolRecords[];
  /** Values of earlier slices and aggregates, of all sheets. */
  readonly indicators: readonly IndicatorRecord[];
  /** Lines of the register of staging sites whose school was not matched. */
  readonly unmatchedSites?: readonly StagingSite[];
  readonly shnor: ShnorOutcome | null;
  /** Table 3.2 of the list year. */
  readonly risk: RiskOutcome | null;
}

/** What the rules of one slice see. */
export interface SliceScope {
  readonly window: SliceWindow;
  readonly input: MonitoringInput;
  /** Schools at work in the year; the records of the programmes narrowed to those that count in the slice. */
  readonly records: readonly SchoolRecords[];
  readonly base: ShnorBase;
  readonly staff: Staff;
  /** Set for 3.3. */
  readonly tables: RiskTables | null;
  readonly notes: MonitoringNotes;
}
