import { parseArgs } from 'node:util';
import type { Language } from '../locale/language';
import type { AcademicYear } from '../model/year';
import { parseAcademicYear } from '../model/year';
import type { IndicatorSystem } from '../model/programme/indicator';
import { parseSlice, type SliceId } from '../model/slice';
import { FORM_IDS, type FormId } from '../recognise/contract';
import { readDate } from '../recognise/dates';
import { INPUT_GROUPS, type InputGroup } from '../report/inputs/groups';

export interface AnalyseArguments {
  readonly command: 'analyse';
  readonly files: readonly string[];
  readonly year: AcademicYear;
  readonly contextYear?: AcademicYear;
  /** For all files, or for one (`file.xlsx=2020/2021`). */
  readonly resultsYear?: AcademicYear;
  readonly resultsYearByFile: Readonly<Record<string, AcademicYear>>;
  /** The day for which plans are judged, `YYYY-MM-DD`; today when left out. */
  readonly date?: string;
  readonly slices: Readonly<Partial<Record<IndicatorSystem, SliceId>>>;
  readonly settings?: string;
  readonly stage?: 'main' | 'final';
  readonly mappings: readonly string[];
  readonly forms: Readonly<Record<string, FormId | 'ignore'>>;
  readonly out?: string;
  readonly into?: string;
  readonly json?: string;
  readonly exitZero: boolean;
  /** Write over a file that the product did not make. */
  readonly force: boolean;
}

export interface InspectArguments {
  readonly command: 'inspect';
  readonly files: readonly string[];
  readonly mappings: readonly string[];
  readonly forms: Readonly<Record<string, FormId | 'ignore'>>;
  readonly saveMapping?: string;
  readonly exitZero: boolean;
  readonly force: boolean;
}

export interface TemplateArguments {
  readonly command: 'template';
  readonly out: string;
  readonly groups: readonly InputGroup[];
  readonly force: boolean;
}

export interface NewYearArguments {
  readonly command: 'new-year';
  readonly files: readonly string[];
  /** The academic year that begins. */
  readonly year: AcademicYear;
  readonly out: string;
  readonly mappings: readonly string[];
  readonly forms: Readonly<Record<string, FormId | 'ignore'>>;
  readonly force: boolean;
}

export type CommandArguments =
  | AnalyseArguments
  | InspectArguments
  | TemplateArguments
  | NewYearArguments
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** What is wrong with the command line; the words are in `locale/cli`. */
export type UsageProblem =
  | { readonly kind: 'unknownCommand'; readonly value: string }
  | { readonly kind: 'unknownOption'; readonly value: string }
  | { readonly kind: 'missingValue'; readonly value: string }
  | { readonly kind: 'noFiles' }
  | { readonly kind: 'noYear' }
  | { readonly kind: 'badYear'; readonly option: string; readonly value: string }
  | { readonly kind: 'badDate'; readonly value: string }
  | { readonly kind: 'badSlice'; readonly value: string; readonly allowed: string }
  | { readonly kind: 'secondSlice'; readonly value: string }
  | { readonly kind: 'noOut' }
  | { readonly kind: 'badChoice'; readonly option: string; readonly value: string; readonly allowed: string }
  | { readonly kind: 'badForm'; readonly value: string; readonly allowed: string }
  | { readonly kind: 'intoNeedsOneFile' }
  | { readonly kind: 'notWorkbookName'; readonly value: string }
  | { readonly kind: 'noSuchFile'; readonly option: string; readonly value: string }
  | { readonly kind: 'noSuchSheet'; readonly value: string; readonly allowed: string }
  | { readonly kind: 'tooManyFiles' };

export type ParsedArguments =
  | {
      readonly ok: true;
      readonly arguments: CommandArguments;
      readonly language: Language;
      /** `--lang` was given: files follow it too. Otherwise they are Russian on every machine. */
      readonly languageGiven: boolean;
    }
  | { readonly ok: false; readonly problem: UsageProblem; readonly language: Language };

const OPTIONS = {
  year: { type: 'string' },
  'context-year': { type: 'string' },
  'results-year': { type: 'string', multiple: true },
  settings: { type: 'string' },
  stage: { type: 'string' },
  mapping: { type: 'string', multiple: true },
  form: { type: 'string', multiple: true },
  'save-mapping': { type: 'string' },
  date: { type: 'string' },
  slice: { type: 'string', multiple: true },
  programme: { type: 'string', multiple: true },
  out: { type: 'string' },
  into: { type: 'string' },
  json: { type: 'string' },
  lang: { type: 'string' },
  'exit-zero': { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The command line cannot be carried out as it stands. */
export class Usage extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.kind);
  }
}

/** Reads the command line. `systemLocale` (for example `ru-RU`) decides the language when `--lang` does not. */
export function parseArguments(argv: readonly string[], systemLocale: string): ParsedArguments {
  let language: Language = /^(ru|be|kk|uk)\b/i.test(systemLocale) ? 'ru' : 'en';
  // The language of the complaint itself must follow --lang, even when another option is wrong.
  const asked = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const wanted = asked < 0 ? undefined : (argv[asked]!.split('=')[1] ?? argv[asked + 1]);
  if (wanted === 'ru' || wanted === 'en') language = wanted;
  try {
    return { ok: true, arguments: interpret(argv), language, languageGiven: wanted === language };
  } catch (error) {
    if (error instanceof Usage) return { ok: false, problem: error.problem, language };
    throw error;
  }
}

function interpret(argv: readonly string[]): CommandArguments {
  const { values, positionals } = parseStrictly(argv);
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  choice('--lang', values.lang, ['ru', 'en']);
  if (command === 'template') {
    if (files.length > 1) throw new Usage({ kind: 'tooManyFiles' });
    const out = files[0] ?? values.out;
    if (out === undefined) throw new Usage({ kind: 'noFiles' });
    return {
      command,
      out: workbookName(out),
      groups: groups(values.programme),
      force: values.force ?? false,
    };
  }
  if (command !== 'analyse' && command !== 'inspect' && command !== 'new-year') {
    throw new Usage({ kind: 'unknownCommand', value: command });
  }
  if (files.length === 0) throw new Usage({ kind: 'noFiles' });
  const shared = {
    files,
    mappings: values.mapping ?? [],
    forms: formChoices(values.form ?? []),
    exitZero: values['exit-zero'] ?? false,
    force: values.force ?? false,
  };
  if (command === 'inspect') {
    return { command, ...shared, ...optional('saveMapping', values['save-mapping']) };
  }
  if (values.year === undefined) throw new Usage({ kind: 'noYear' });
  if (command === 'new-year') {
    if (values.out === undefined) throw new Usage({ kind: 'noOut' });
    const { mappings, forms, force } = shared;
    const year = yearOption('--year', values.year);
    return { command, files, year, out: workbookName(values.out), mappings, forms, force };
  }
  if (values.into !== undefined && files.length !== 1) throw new Usage({ kind: 'intoNeedsOneFile' });
  const resultsYears = resultsYearChoices(values['results-year'] ?? []);
  return {
    command,
    ...shared,
    ...resultsYears,
    ...optional('date', values.date === undefined ? undefined : dateOption(values.date)),
    slices: sliceChoices(values.slice ?? []),
    year: yearOption('--year', values.year),
    ...optional(
      'contextYear',
      values['context-year'] === undefined ? undefined : yearOption('--context-year', values['context-year']),
    ),
    ...optional('stage', choice('--stage', values.stage, ['main', 'final'] as const)),
    ...optional('settings', values.settings),
    ...optional('out', values.out === undefined ? undefined : workbookName(values.out)),
    ...optional('into', values.into === undefined ? undefined : workbookName(values.into)),
    ...optional('json', values.json),
  };
}

function parseStrictly(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const name = /'(-[^' ]*)/.exec(message)?.[1] ?? message;
    throw new Usage({
      kind: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'missingValue',
      value: name,
    });
  }
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value,
): Partial<Record<Key, NonNullable<Value>>> {
  return value === undefined || value === null ? {} : ({ [key]: value } as Record<Key, NonNullable<Value>>);
}

/** A workbook under another ending would not open by a double click. */
function workbookName(file: string): string {
  if (!/\.xls[xm]$/i.test(file)) throw new Usage({ kind: 'notWorkbookName', value: file });
  return file;
}

function yearOption(option: string, text: string): AcademicYear {
  const year = parseAcademicYear(text);
  if (year === null) throw new Usage({ kind: 'badYear', option, value: text });
  return year;
}

/** A calendar day as ДД.ММ.ГГГГ or ГГГГ-ММ-ДД. */
function dateOption(text: string): string {
  const date = readDate(text);
  if (date === null) throw new Usage({ kind: 'badDate', value: text });
  return date;
}

/** `--programme monitoring`, several times or `all`. */
function groups(names: readonly string[] | undefined): readonly InputGroup[] {
  if (names === undefined) return ['basic'];
  const chosen = names.map((name) => choice('--programme', name, [...INPUT_GROUPS, 'all'] as const)!);
  return INPUT_GROUPS.filter(
    (group) => group === 'basic' || chosen.includes(group) || chosen.includes('all'),
  );
}

/** How a set of indicators is called on the command line. */
const SYSTEM_OF_WORD: Readonly<Record<string, IndicatorSystem>> = {
  '2.3': 'norilsk23',
  '3.3': 'norilsk33',
  '4.3': 'norilsk43',
  predgorny: 'predgorny',
};

/** `--slice 4.3=2024-01` makes this slice of the set instead of the newest due one. */
function sliceChoices(texts: readonly string[]): Partial<Record<IndicatorSystem, SliceId>> {
  const slices: Partial<Record<IndicatorSystem, SliceId>> = {};
  for (const text of texts) {
    const [word, when] = text.split('=');
    const system = SYSTEM_OF_WORD[word ?? ''];
    const slice = parseSlice(when ?? '');
    if (!system || !slice) {
      throw new Usage({ kind: 'badSlice', value: text, allowed: Object.keys(SYSTEM_OF_WORD).join(', ') });
    }
    // A run makes one slice of a set: the last of two would silently win.
    if (slices[system]) throw new Usage({ kind: 'secondSlice', value: word! });
    slices[system] = slice;
  }
  return slices;
}

function choice<Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Usage({ kind: 'badChoice', option, value, allowed: allowed.join(' | ') });
  return found;
}

/** `--results-year 2020/2021` for all files, `--results-year file.xlsx=2020/2021` for one. */
function resultsYearChoices(texts: readonly string[]) {
  const resultsYearByFile: Record<string, AcademicYear> = {};
  let resultsYear: AcademicYear | undefined;
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    if (at < 0) resultsYear = yearOption('--results-year', text);
    else resultsYearByFile[text.slice(0, at)] = yearOption('--results-year', text.slice(at + 1));
  }
  return { resultsYearByFile, ...optional('resultsYear', resultsYear) };
}

/** `--form "file.xlsx|Лист1=context"`, or `=ignore`. */
function formChoices(texts: readonly string[]): Record<string, FormId | 'ignore'> {
  const choices: Record<string, FormId | 'ignore'> = {};
  const allowed: readonly (FormId | 'ignore')[] = [...FORM_IDS, 'ignore'];
  for (const text of texts) {
    const at = text.lastIndexOf('=');
    const form = allowed.find((candidate) => candidate === text.slice(at + 1));
    if (at < 0 || form === undefined || !text.slice(0, at).includes('|')) {
      throw new Usage({ kind: 'badForm', value: text, allowed: allowed.join(', ') });
    }
    choices[text.slice(0, at)] = form;
  }
  return choices;
}
