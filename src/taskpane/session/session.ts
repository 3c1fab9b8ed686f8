import type { Place } from '../../host/port';
import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import type { AcademicYear } from '../../model/year';
import type { ColumnMapping, ConfirmedMatch, FormId } from '../../recognise/contract';
import type { Language } from '../../locale/language';
import type { InputGroup } from '../../report/inputs/groups';
import type { SheetColumns } from '../engine/contract';
import type { PaneState, Step } from './state';

/**
 * What a person may do in the pane. Every call is safe at any moment: while long work goes on, a second start is
 * refused with a notice. Nothing rejects; what went wrong stands in `state.trouble`.
 */
export interface PaneSession {
  readonly state: PaneState;
  subscribe(listener: () => void): () => void;

  /** Reads the workbook and analyses it. */
  read(): Promise<void>;
  cancel(): void;
  goTo(step: Step): void;
  dismiss(): void;
  select(place: Place): Promise<void>;

  setLanguage(language: Language): Promise<void>;
  setYear(year: AcademicYear): Promise<void>;
  setContextYear(year: AcademicYear | null): Promise<void>;
  /** The day for which plans are judged, `YYYY-MM-DD`; `null` takes it back to today. */
  setAsOf(day: string | null): Promise<void>;
  /** The slice of a set of indicators; `null` takes it back to the newest due one. */
  setSlice(system: IndicatorSystem, slice: SliceId | null): Promise<void>;
  setForm(sheet: string, form: FormId | 'ignore' | null): Promise<void>;
  setSheetYear(sheet: string, year: AcademicYear | null): Promise<void>;
  columns(sheet: string): Promise<SheetColumns>;
  /** School by school, what an indicator on the screen is made of. */
  contributions(code: IndicatorCode): Promise<readonly Contribution[]>;
  setMapping(sheet: string, mapping: ColumnMapping | null): Promise<void>;
  confirm(match: ConfirmedMatch): Promise<void>;
  unconfirm(match: ConfirmedMatch): Promise<void>;
  /** `null` takes the choice back to what «Методика» says. */
  setSetting(code: string, value: string | null): Promise<void>;

  /** Ordinary formulas in place of the add-in's in the sheets that will be written. */
  setOrdinaryFormulas(ordinary: boolean): Promise<void>;

  /** Puts the present choices in the place of saved ones that could not be used. */
  replaceSaved(): Promise<void>;

  /** Writes the finished sheets into the workbook; refused with a notice when it has no schools. */
  write(): Promise<void>;
  /** Opens the workbook with which the year begins, in another window; refused with a notice when there are no schools. */
  newYear(year: AcademicYear): Promise<void>;
  insertSample(): Promise<void>;
  /** Empty sheets of these groups; the basic ones when none is named. */
  insertTemplate(groups?: readonly InputGroup[]): Promise<void>;
  repairFormulas(): Promise<void>;
}
