import type { CliTexts } from './cli';

const HELP = `shnor — schools with low results (ШНОР) and schools at risk from the tables
of a municipality: reads .xlsx workbooks as they are, writes a finished workbook.

Commands
  shnor analyse <workbook.xlsx …> --year 2023/2024 [options]
      The ШНОР list and the risk table for that academic year;
      results of the two academic years before it are used.
  shnor inspect <workbook.xlsx …>
      What was recognised on every sheet, with findings.
  shnor template <new.xlsx> [--programme …]
      Empty input sheets: register, results, context, risk table.
  shnor new-year <workbook.xlsx …> --year 2024/2025 --out new.xlsx
      The workbook of a new academic year made from last year's: register, spellings, settings,
      column mappings and history are carried over, the result sheets are empty.
  shnor --help | --version

Options of analyse
  --year 2023/2024            academic year for which the list is made (required)
  --out finished.xlsx         write the report sheets into a new workbook
  --into copy.xlsx            put the report sheets into a copy of the source workbook
                              (one input; its own sheets are not changed)
  --json result.json          write the result as JSON (schema: docs/result.schema.json)
  --context-year 2023/2024    academic year of the context (default: the list year)
  --results-year 2022/2023    academic year of the results when the sheet does not say or is wrong;
                              for one file: --results-year file.xlsx=2022/2023
  --date 2024-06-10           the day for which plans and deadlines are judged (default: today)
  --slice 4.3=2024-01         a slice of indicators instead of the newest due one
                              (2.3, 3.3, 4.3, predgorny; may be repeated)
  --stage main|final          OGE and EGE results before the re-sit (main, default) or after it (final)
  --settings settings.json    thresholds and readings; without it the sheet «Методика» or the defaults
  --mapping columns.json      a saved column mapping (may be repeated)
  --form "file.xlsx|Sheet=form"   read a sheet as this form; =ignore leaves it out
Option of template
  --programme monitoring|plans|social|support|all
                              add the sheets of the programmes: monitoring, plans, social index and
                              targets, risk profile and partners (may be repeated)
Option of inspect
  --save-mapping columns.json save the column mapping that was found
Common
  --lang ru|en                language of the messages (default: the system's)
  --force                     replace an existing file even if this program did not make it
  --exit-zero                 exit code 0 even when the data hold errors

Exit code: 0 done; 1 done, but errors in the data touch the verdicts;
2 nothing to work on, or a result not written (unreadable file, wrong command).`;

/** The command line in English. */
export const CLI_EN: CliTexts = {
  help: HELP,
  usage: {
    unknownCommand: (value) => `Unknown command “${value}”.`,
    unknownOption: (value) => `Unknown option “${value}”.`,
    missingValue: (value) => `Option “${value}” needs a value.`,
    noFiles: 'No file was given.',
    noYear: 'The academic year of the list is missing: add, for example, --year 2023/2024.',
    badYear: (option, value) => `${option}: “${value}” is not an academic year; write 2023/2024.`,
    badDate: (value) => `--date: “${value}” is no date; write 2024-06-10 or 10.06.2024.`,
    secondSlice: (value) =>
      `--slice: several slices of the indicators ${value}; one run makes one of them. Run the program for each slice.`,
    badSlice: (value, allowed) =>
      `--slice: “${value}” was not understood; write 4.3=2024-01 (indicators: ${allowed}; a slice is a year and a month).`,
    noOut: 'Where to write the new workbook is not said: add, for example, --out new.xlsx.',
    badChoice: (option, value, allowed) => `${option}: “${value}” does not fit; allowed: ${allowed}.`,
    badForm: (value, allowed) =>
      `--form: “${value}” is not understood; write "file.xlsx|Sheet=form", form: ${allowed}.`,
    intoNeedsOneFile: '--into takes one input workbook: the sheets go into a copy of it.',
    notWorkbookName: (value) => `“${value}”: the name of a workbook must end in .xlsx (or .xlsm).`,
    noSuchFile: (option, value) => `${option}: there is no “${value}” among the input files.`,
    noSuchSheet: (value, allowed) => `--form: there is no sheet “${value}”; there are: ${allowed}.`,
    tooManyFiles: 'Give one file for the template.',
    seeHelp: 'Help: shnor --help',
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  verdict: { yes: 'yes', no: 'no', unknown: 'unknown', notApplicable: 'not assessed' },
  progress: {
    open: 'Reading files',
    recognise: 'Recognising sheets',
    match: 'Matching schools',
    judge: 'Applying the methodology',
    report: 'Preparing sheets',
    write: 'Writing',
  },
  listTitle: (year, previous, earlier) => `ШНОР for ${year} (results of ${previous} and ${earlier})`,
  read: (f, files, sheets, rows, schools) =>
    `Read: ${f.number(files)} ${f.plural(files, { one: 'file', other: 'files' })}, ` +
    `${f.number(sheets)} ${f.plural(sheets, { one: 'sheet', other: 'sheets' })}, ` +
    `${f.number(rows)} ${f.plural(rows, { one: 'data row', other: 'data rows' })}; ` +
    `${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })}.`,
  shnorLine: (f, c) =>
    `ШНОР: ${f.number(c.yes)}; no: ${f.number(c.no)}; unknown: ${f.number(c.unknown)}; not assessed: ${f.number(c.notApplicable)}.`,
  criteriaLine: (f, first, second, both) =>
    `By criterion 1: ${f.number(first)}; by criterion 2: ${f.number(second)}; by both: ${f.number(both)}.`,
  officialLine: (f, listed, disagreements) =>
    `In the ФИОКО list: ${f.number(listed)}; disagreements with the calculation: ${f.number(disagreements)}.`,
  noShnor: 'The ШНОР list was not made: there are no results of the years needed.',
  riskTitle: (year, minSections) =>
    `Schools at risk, table of October ${year.slice(0, 4)} (sections that suffice: ${minSections})`,
  riskLine: (f, c) => `At risk: ${f.number(c.yes)}; no: ${f.number(c.no)}; unknown: ${f.number(c.unknown)}.`,
  sensitivity: (f, minSections, yes, unknown) =>
    `at least ${minSections}: ${f.number(yes)}${unknown > 0 ? ` (+${f.number(unknown)} unknown)` : ''}`,
  noRisk: 'The risk table was not made: none of its indicators was found.',
  programmes: {
    monitoring: (f, system, slice, known, all) =>
      `Monitoring ${system === 'Предгорный' ? 'Predgorny' : system}, slice ${slice}: ${f.number(known)} of ${f.number(all)} indicators.`,
    plans: (f, asOf, { plans, rows, done, overdue, unmarked }) =>
      `Plans: ${f.number(plans)}, rows ${f.number(rows)}${asOf === null ? '; no day given (--date)' : `; on ${f.date(asOf)} done ${f.number(done)}, overdue ${f.number(overdue)}${unmarked > 0 ? `, past in plans without any mark ${f.number(unmarked)}` : ''}`}.`,
    targets: (f, period, met, all) =>
      `Targets${period === null ? '' : ` ${period}`}: ${f.number(met)} of ${f.number(all)} met.`,
    social: (f, decided, all, control) =>
      `Social index: ${f.number(decided)} of ${f.number(all)} schools; control group: ${f.number(control)}.`,
    profile: (f, schools, high) =>
      `Risk profile: ${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })}, high level of risk: ${f.number(high)}.`,
    support: (f, both, onlyLow, onlyHard, undecided) =>
      `ШНРО and НСУ: both ${f.number(both)}, ШНРО only ${f.number(onlyLow)}, НСУ only ${f.number(onlyHard)}, unknown ${f.number(undecided)}.`,
  },
  findingsLine: (f, error, warning, info) =>
    `Data check: ${f.number(error)} ${f.plural(error, { one: 'error', other: 'errors' })}, ` +
    `${f.number(warning)} ${f.plural(warning, { one: 'warning', other: 'warnings' })}, ` +
    `${f.number(info)} ${f.plural(info, { one: 'note', other: 'notes' })}.`,
  readingFindings: (f, error, warning, info) =>
    `${CLI_EN.findingsLine(f, error, warning, info)} These come from reading; shnor analyse adds what schools and rules bring.`,
  alike: (f, count) => `(and ${f.number(count)} more of this kind)`,
  allFindings:
    'All findings with addresses and remedies are on the sheet «Проверка данных» of the finished workbook (--out) and in the JSON (--json).',
  schoolLine: (criteria, low) => `criteria: ${criteria}; low results: ${low}`,
  moreSchools: (f, count) =>
    `… and ${f.number(count)} more: the whole list is on the sheet «ШНОР» of the finished workbook (--out).`,
  written: (path, f, sheets) =>
    `Written: ${path} (${f.number(sheets)} ${f.plural(sheets, { one: 'sheet', other: 'sheets' })}).`,
  carriedOver: (f, { schools, mappings }) =>
    `Carried over: the register (${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })}) with its spellings, the settings, ` +
    `column mappings: ${f.number(mappings)}. Sheets of the workbook:`,
  rowsLeft: (f, rows) => `Not carried over (the sheet «Не перенесено» says the same): ${f.number(rows)}`,
  nothingToCarry: 'No new workbook was made: there is nothing to carry over.',
  yearsLeftBehind: (years) =>
    `The source workbooks already hold data of ${years}: they were not carried over. Check that --year names the year you mean.`,
  savedUnused:
    'What the pane saved in last year’s workbook is damaged or was made by a newer version: confirmed names and column mappings were not taken from it.',
  writtenFile: (path) => `Written: ${path}`,
  blockingNote:
    'The data hold errors: the verdicts on those schools may be incomplete. Mend the source tables and run again.',
  nothingReadable: 'No file could be read: there is nothing to work on.',
  cannotRead: (path, reason) => `${path}: ${reason}`,
  cannotWrite: (path, reason) => `Could not write ${path}: ${reason}`,
  badJson: (path) =>
    `${path}: this is not JSON. Check that it is the right file and that it was saved whole.`,
  unexpected:
    'Internal error: nothing was written and the source files are unchanged. Please tell the developers which file caused it.',
  inspectSheet: (sheet, form) => `Sheet «${sheet}»: ${form}`,
  inspectRows: (f, r) =>
    `rows read ${f.number(r.used)}, totals ${f.number(r.aggregate)}, with findings not read ${f.number(r.reported)}, ` +
    `not needed by the method ${f.number(r.unneeded)}, headings and notes ${f.number(r.service)}, blank ${f.number(r.blank)}`,
  mappingSaved: (path, sheet) => `Column mapping of the sheet «${sheet}» saved: ${path}`,
  noMappingToSave: 'Nothing to save: no sheet is read through a column mapping.',
  reasonNames: {
    notFound: 'the file was not found; check its name and folder.',
    isDirectory: 'this is a folder, not a file; give an .xlsx workbook.',
    noAccess: 'access was denied; check the rights on the file and folder.',
    locked: 'the file is in use by another program; close it in Excel and try again.',
    noSpace: 'the disk is full.',
    sameOutput: 'another result is written into this file; give different names.',
    exists:
      'such a file is there already and may hold your data; give another name, or add --force to replace it.',
    notOurs:
      'a file of this name exists and was not made by this program; give another name or add --force to replace it.',
    isInput: 'this is a source file and is never overwritten; give another name.',
    other: 'the operating system refused; check the path and the rights.',
  },
};
