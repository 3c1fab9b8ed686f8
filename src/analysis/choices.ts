import type { IndicatorSystem } from '../model/programme/indicator';
import type { SliceId } from '../model/slice';
import type { AcademicYear } from '../model/year';
import type { ColumnMapping, ConfirmedMatch, FormId } from '../recognise/contract';

/** What a person chose in the pane, saved in the workbook. Sheets are named without the workbook. */
export interface Choices {
  readonly version: 1;
  readonly year: AcademicYear | null;
  readonly contextYear: AcademicYear | null;
  /** The day for which plans are judged, `YYYY-MM-DD`; absent: today. */
  readonly asOf?: string;
  /** Slices of indicators in place of the newest due ones. */
  readonly slices?: Readonly<Partial<Record<IndicatorSystem, SliceId>>>;
  /** Sheet → the form to read it as, or `ignore`. */
  readonly forms: Readonly<Record<string, FormId | 'ignore'>>;
  /** Sheet → academic year of its results. */
  readonly years: Readonly<Record<string, AcademicYear>>;
  readonly mappings: readonly ColumnMapping[];
  readonly confirmed: readonly ConfirmedMatch[];
  /** Settings chosen in the pane and not yet written to «Методика»: code → text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly language: 'ru' | 'en' | null;
  /** The finished sheets get ordinary formulas, so that they work where the add-in is absent. */
  readonly ordinaryFormulas?: true;
}

/** `damaged` and `newer` ones are left in the workbook as they are until a person says to replace them. */
export type SavedState = 'none' | 'usable' | 'damaged' | 'newer';

export const NO_CHOICES: Choices = {
  version: 1,
  year: null,
  contextYear: null,
  forms: {},
  years: {},
  mappings: [],
  confirmed: [],
  settings: {},
  language: null,
};
