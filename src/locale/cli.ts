import { CLI_EN } from './cliEn';
import { CLI_RU } from './cliRu';
import type { Format, Language } from './language';

/** Everything that the command line says, apart from findings and reasons. */
export interface CliTexts {
  readonly help: string;
  readonly usage: {
    unknownCommand(value: string): string;
    unknownOption(value: string): string;
    missingValue(value: string): string;
    readonly noFiles: string;
    readonly noYear: string;
    badYear(option: string, value: string): string;
    badDate(value: string): string;
    secondSlice(value: string): string;
    badSlice(value: string, allowed: string): string;
    readonly noOut: string;
    badChoice(option: string, value: string, allowed: string): string;
    badForm(value: string, allowed: string): string;
    readonly intoNeedsOneFile: string;
    notWorkbookName(value: string): string;
    noSuchFile(option: string, value: string): string;
    noSuchSheet(value: string, allowed: string): string;
    readonly tooManyFiles: string;
    readonly seeHelp: string;
  };
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly verdict: Readonly<Record<'yes' | 'no' | 'unknown' | 'notApplicable', string>>;
  readonly progress: Readonly<Record<'open' | 'recognise' | 'match' | 'judge' | 'report' | 'write', string>>;
  /** `2022/2023 → 2023/2024` heading of the summary. */
  listTitle(year: string, previous: string, earlier: string): string;
  read(format: Format, files: number, sheets: number, rows: number, schools: number): string;
  shnorLine(
    format: Format,
    counts: { yes: number; no: number; unknown: number; notApplicable: number },
  ): string;
  criteriaLine(format: Format, first: number, second: number, both: number): string;
  officialLine(format: Format, listed: number, disagreements: number): string;
  readonly noShnor: string;
  riskTitle(year: string, minSections: number): string;
  riskLine(
    format: Format,
    counts: { yes: number; no: number; unknown: number; notApplicable: number },
  ): string;
  sensitivity(format: Format, minSections: number, yes: number, unknown: number): string;
  readonly noRisk: string;
  /** A line a programme. */
  readonly programmes: {
    monitoring(format: Format, system: string, slice: string, known: number, all: number): string;
    plans(
      format: Format,
      asOf: string | null,
      counts: Readonly<Record<'plans' | 'rows' | 'done' | 'overdue' | 'unmarked', number>>,
    ): string;
    targets(format: Format, period: string | null, met: number, all: number): string;
    social(format: Format, decided: number, all: number, control: number): string;
    profile(format: Format, schools: number, high: number): string;
    support(format: Format, both: number, onlyLow: number, onlyHard: number, undecided: number): string;
  };
  findingsLine(format: Format, error: number, warning: number, info: number): string;
  /** The same of `inspect`, which only reads. */
  readingFindings(format: Format, error: number, warning: number, info: number): string;
  /** After one example of a kind of finding: how many more there are. */
  alike(format: Format, count: number): string;
  readonly allFindings: string;
  schoolLine(criteria: string, low: string): string;
  moreSchools(format: Format, count: number): string;
  written(path: string, format: Format, sheets: number): string;
  /** What a new year's workbook took from last year's. */
  carriedOver(format: Format, counts: { schools: number; mappings: number }): string;
  /** Rows of last year's workbook that are not in the new one; they are listed below it. */
  rowsLeft(format: Format, rows: number): string;
  /** Last year's workbook has no schools. */
  readonly nothingToCarry: string;
  /** Last year's workbook holds data of the year that begins, or of later ones: «2023/2024, 2024/2025». */
  readonly yearsLeftBehind: (years: string) => string;
  /** What the pane saved in last year's workbook cannot be used. */
  readonly savedUnused: string;
  writtenFile(path: string): string;
  readonly blockingNote: string;
  readonly nothingReadable: string;
  cannotRead(path: string, reason: string): string;
  cannotWrite(path: string, reason: string): string;
  badJson(path: string): string;
  readonly unexpected: string;
  inspectSheet(sheet: string, form: string): string;
  inspectRows(
    format: Format,
    rows: {
      used: number;
      aggregate: number;
      reported: number;
      service: number;
      blank: number;
      unneeded: number;
    },
  ): string;
  mappingSaved(path: string, sheet: string): string;
  readonly noMappingToSave: string;
  readonly reasonNames: Readonly<
    Record<
      | 'notFound'
      | 'isDirectory'
      | 'noAccess'
      | 'locked'
      | 'noSpace'
      | 'isInput'
      | 'sameOutput'
      | 'notOurs'
      | 'exists'
      | 'other',
      string
    >
  >;
}

/** The texts of the command line in one language. */
export function cliTexts(language: Language): CliTexts {
  return language === 'ru' ? CLI_RU : CLI_EN;
}
