import type { Grid } from '../grid/grid';
import type { AcademicYear } from '../model/year';
import type { Finding } from '../model/finding';
import type { ProcedureResult } from '../model/procedure';
import type { RegisterEntry } from '../model/school';
import type { RiskTableColumn, SchoolContext } from '../model/context';
import type { ProgrammeRecords } from '../model/programme/records';
import { NO_PROGRAMME_RECORDS } from '../model/programme/records';

/** The forms of a department that the product reads. */
export const FORM_IDS = [
  'fisokoMarks', // ФИС ОКО «Статистика по отметкам»
  'giaSummary', // municipal ОГЭ / ЕГЭ summary by school
  'egeRegional', // regional ЕГЭ table under subject headings
  'classProtocol', // ФИС ОКО class protocol
  'results', // long form «Результаты»
  'register', // «Справочник ОО»
  'context', // «Контекст»
  'riskTable', // Norilsk table 3.2, either orientation
  'questionnaire', // contextual questionnaire of ФИС ОКО (through a column mapping)
  'settings', // «Методика»
  'matches', // «Сопоставление»: confirmed pairs
  'teachers', // «Педагоги ШНОР»: one line a teacher
  'teacherTotals', // the same as totals of schools
  'routes', // register of individual routes (ИОМ)
  'mentors', // register of mentors, tutors and curators
  'events', // «Мероприятия ШНОР»
  'stagingSites', // register of staging sites
  'partnerships', // partner pairs and agreements
  'schoolFigures', // «Показатели школ»: what schools report for a slice
  'indicators', // values of indicators: earlier slices, aggregates
  'plan', // a plan or road map
  'riskProfile', // «Рисковый профиль»: significance of risk factors by school
  'beforeAfter', // «Результаты до и после»: countable results of a road map
  'supportMarks', // ready marks ШНРО and НСУ of a department
  'partnerDecisions', // our own «Партнёры <год>»: the decisions that a person typed there
  'evidence', // expected results, works and roles of a programme with their documents
  'socialConditions', // «Социальные условия»: components of the index, ready index, ready results
  'groupChoices', // our own «Группы школ <год>»: what a person decided about staging sites
  'network', // register of the network of schools
  'waves', // results of the three monitoring waves
  'targets', // plan and fact of «не менее» targets
  'shnorList', // our own «ШНОР <год>»: the marks of the official list that a person typed there
] as const;
export type FormId = (typeof FORM_IDS)[number];

/** Forms that a column mapping can feed. */
export const MAPPABLE_FORMS = [
  'questionnaire',
  'context',
  'results',
  'register',
  'teachers',
  'teacherTotals',
  'routes',
  'mentors',
  'events',
  'stagingSites',
  'partnerships',
  'schoolFigures',
  'beforeAfter',
  'supportMarks',
] as const satisfies readonly FormId[];
export type MappableForm = (typeof MAPPABLE_FORMS)[number];

/**
 * What every row of the sheet was. Nothing is dropped silently: the six numbers add up to the
 * number of rows in the grid, and every `reported` row is named by a finding.
 */
export interface RowCount {
  /** Rows whose values became records. */
  readonly used: number;
  /** Totals and subtotals: region, municipality, «Итого». */
  readonly aggregate: number;
  /** Data rows that could not be read or are not wanted; each is named by a finding. */
  readonly reported: number;
  /** Titles, headings, numbering rows, notes. */
  readonly service: number;
  readonly blank: number;
  /** Rows read whole but not needed by any rule (ВПР по биологии …); one finding a sheet says so. */
  readonly unneeded: number;
}

/** The records of a sheet. */
export interface SheetRecords {
  readonly results: readonly ProcedureResult[];
  readonly register: readonly RegisterEntry[];
  readonly contexts: readonly SchoolContext[];
  readonly riskColumns: readonly RiskTableColumn[];
  /** Sheets of the programmes: teachers, events, registers, plans, indicators of earlier slices … */
  readonly programme: ProgrammeRecords;
  /** Raw parameter → value pairs of a «Методика» sheet; validated by the methodology. */
  readonly settings: Readonly<Record<string, string>>;
  /** Name as written → school id, confirmed by a person on «Сопоставление». */
  readonly confirmed: readonly ConfirmedMatch[];
}

/** A pair that a person confirmed on the sheet «Сопоставление». */
export interface ConfirmedMatch {
  readonly name: string;
  readonly municipality?: string;
  /** Code, login or full name of the school it was confirmed to be. */
  readonly target: string;
}

/** What was made of one sheet. */
export interface SheetReading {
  readonly workbook: string;
  readonly sheet: string;
  /** null: the sheet holds nothing that the product knows; a finding says what was looked for. */
  readonly form: FormId | null;
  readonly rows: RowCount;
  readonly records: SheetRecords;
  readonly findings: readonly Finding[];
  /** What the sheet is about, for `inspect` and the pane: procedure, year, header row … as text pairs. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A saved column mapping: which heading of this form feeds which field. */
export interface ColumnMapping {
  /** Free name: «Анкета ФИС ОКО 2021». */
  readonly name: string;
  readonly form: FormId;
  /** When given, the mapping is used only for sheets whose name equals this. */
  readonly sheet?: string;
  /** Field of the form → the heading text as it stands on the sheet (spaces folded, case ignored) or `{column: "C"}`. */
  readonly columns: Readonly<Record<string, string | { readonly column: string }>>;
}

/** Choices of the user that win over recognition. */
export interface ReadingOptions {
  /** Academic year of the results when the sheet does not say, or to override what it says. */
  readonly resultsYear?: AcademicYear;
  /** Academic year for which the list is made: what «да» in a ФИОКО column without a year refers to. */
  readonly listYear?: AcademicYear;
  /** Academic year of the context when the sheet does not say. */
  readonly contextYear?: AcademicYear;
  readonly mappings: readonly ColumnMapping[];
  /** Per sheet (`workbook|sheet`): the form to read it as, or `ignore`. */
  readonly forms: Readonly<Record<string, FormId | 'ignore'>>;
}

/**
 * One form of a department. `detect` says how sure it is that the sheet is this form (0 – not at all,
 * 1 – certain) without reading the rows; `read` reads it whole. Neither ever throws.
 */
export interface Form {
  readonly id: FormId;
  detect(grid: Grid, options: ReadingOptions): number;
  read(grid: Grid, options: ReadingOptions): SheetReading;
}

export const NO_RECORDS: SheetRecords = {
  results: [],
  register: [],
  contexts: [],
  riskColumns: [],
  programme: NO_PROGRAMME_RECORDS,
  settings: {},
  confirmed: [],
};
