import { parseArgs } from 'node:util';
import type { Language } from '../locale/language';
import type { AcademicYear } from '../model/year';
import { parseAcademicYear } from '../model/year';
import { FORM_IDS, type FormId } from '../recognise/contract';

export interface AnalyseArguments {
  readonly command: 'analyse';
  readonly files: readonly string[];
  readonly year: AcademicYear;
  readonly contextYear?: AcademicYear;
  /** For all files, or for one (`file.xlsx=2020/2021`). */
  readonly resultsYear?: AcademicYear;
  readonly resultsYearByFile: Readonly<Record<string, AcademicYear>>;
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

export type CommandArguments =
  | AnalyseArguments
  | InspectArguments
  | { readonly command: 'template'; readonly out: string; readonly force: boolean }
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
    return { command, out: workbookName(out), force: values.force ?? false };
  }
  if (command !== 'analyse' && command !== 'inspect') {
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
  if (values.into !== undefined && files.length !== 1) throw new Usage({ kind: 'intoNeedsOneFile' });
  const resultsYears = resultsYearChoices(values['results-year'] ?? []);
  return {
    command,
    ...shared,
    ...resultsYears,
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
