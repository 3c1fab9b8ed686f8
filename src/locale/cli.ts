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
    badChoice(option: string, value: string, allowed: string): string;
    badForm(value: string, allowed: string): string;
    readonly intoNeedsOneFile: string;
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
  findingsLine(format: Format, error: number, warning: number, info: number): string;
  moreFindings(format: Format, count: number): string;
  readonly listHead: readonly [string, string, string];
  moreSchools(format: Format, count: number): string;
  written(path: string, format: Format, sheets: number): string;
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
    Record<'notFound' | 'isDirectory' | 'noAccess' | 'locked' | 'noSpace' | 'isInput' | 'other', string>
  >;
}

const HELP_RU = `shnor — школы с низкими образовательными результатами (ШНОР) и рисковые школы
по таблицам муниципалитета: читает книги .xlsx как есть, пишет готовую книгу.

Команды
  shnor analyse <книга.xlsx …> --year 2023/2024 [параметры]
      Список ШНОР и сводная таблица рисков на указанный учебный год.
      Берутся результаты двух предыдущих учебных лет.
  shnor inspect <книга.xlsx …>
      Что распознано на каждом листе и какие есть замечания.
  shnor template <новая.xlsx>
      Пустые листы для ввода: «Справочник ОО», «Результаты», «Контекст», «Риски».
  shnor --help | --version

Параметры analyse
  --year 2023/2024            учебный год, на который составляется список (обязательно)
  --out готовая.xlsx          записать отчётные листы в новую книгу
  --into копия.xlsx           положить отчётные листы в копию исходной книги
                              (одна книга на входе; её собственные листы не меняются)
  --json result.json          записать результат в JSON (схема: docs/result.schema.json)
  --context-year 2023/2024    учебный год контекстных данных (по умолчанию — год списка)
  --results-year 2022/2023    учебный год результатов, если на листе его нет или он неверен;
                              для одного файла: --results-year файл.xlsx=2022/2023
  --stage main|final          результаты ОГЭ и ЕГЭ до пересдачи (main, по умолчанию) или после (final)
  --settings методика.json    пороги и толкования; без него — лист «Методика» книги или значения по умолчанию
  --mapping столбцы.json      сохранённое соответствие столбцов (можно несколько раз)
  --form "файл.xlsx|Лист=форма"   прочитать лист как указанную форму; =ignore — не читать
Параметр inspect
  --save-mapping столбцы.json сохранить найденное соответствие столбцов
Общие
  --lang ru|en                язык сообщений (по умолчанию — язык системы)
  --exit-zero                 код 0, даже если есть ошибки в данных

Код завершения: 0 — готово; 1 — готово, но есть ошибки в данных, влияющие на выводы;
2 — работать не с чем (файл не читается, неверная команда).`;

const HELP_EN = `shnor — schools with low results (ШНОР) and schools at risk from the tables
of a municipality: reads .xlsx workbooks as they are, writes a finished workbook.

Commands
  shnor analyse <workbook.xlsx …> --year 2023/2024 [options]
      The ШНОР list and the risk table for that academic year;
      results of the two academic years before it are used.
  shnor inspect <workbook.xlsx …>
      What was recognised on every sheet, with findings.
  shnor template <new.xlsx>
      Empty input sheets: register, results, context, risk table.
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
  --stage main|final          ОГЭ and ЕГЭ results before the re-sit (main, default) or after it (final)
  --settings settings.json    thresholds and readings; without it the sheet «Методика» or the defaults
  --mapping columns.json      a saved column mapping (may be repeated)
  --form "file.xlsx|Sheet=form"   read a sheet as this form; =ignore leaves it out
Option of inspect
  --save-mapping columns.json save the column mapping that was found
Common
  --lang ru|en                language of the messages (default: the system's)
  --exit-zero                 exit code 0 even when the data hold errors

Exit code: 0 done; 1 done, but errors in the data touch the verdicts;
2 nothing to work on (unreadable file, wrong command).`;

const RU: CliTexts = {
  help: HELP_RU,
  usage: {
    unknownCommand: (value) => `Неизвестная команда «${value}».`,
    unknownOption: (value) => `Неизвестный параметр «${value}».`,
    missingValue: (value) => `У параметра «${value}» не указано значение.`,
    noFiles: 'Не указан файл.',
    noYear: 'Не указан учебный год, на который составляется список: добавьте, например, --year 2023/2024.',
    badYear: (option, value) => `${option}: «${value}» — не учебный год; пишите 2023/2024.`,
    badChoice: (option, value, allowed) => `${option}: «${value}» не подходит; допустимо: ${allowed}.`,
    badForm: (value, allowed) =>
      `--form: «${value}» не понято; пишите "файл.xlsx|Лист=форма", форма: ${allowed}.`,
    intoNeedsOneFile: '--into работает с одной книгой на входе: листы вставляются в её копию.',
    tooManyFiles: 'Укажите один файл для шаблона.',
    seeHelp: 'Справка: shnor --help',
  },
  severity: { error: 'ошибка', warning: 'внимание', info: 'сведения' },
  verdict: { yes: 'да', no: 'нет', unknown: 'не определено', notApplicable: 'не оценивается' },
  progress: {
    open: 'Чтение файлов',
    recognise: 'Распознавание листов',
    match: 'Сопоставление школ',
    judge: 'Применение методики',
    report: 'Подготовка листов',
    write: 'Запись',
  },
  listTitle: (year, previous, earlier) =>
    `ШНОР на ${year} учебный год (результаты ${previous} и ${earlier} учебных годов)`,
  read: (f, files, sheets, rows, schools) =>
    `Прочитано: ${f.number(files)} ${f.plural(files, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}, ` +
    `${f.number(sheets)} ${f.plural(sheets, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}, ` +
    `${f.number(rows)} ${f.plural(rows, { one: 'строка данных', few: 'строки данных', many: 'строк данных', other: 'строки данных' })}; ` +
    `${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}.`,
  shnorLine: (f, c) =>
    `ШНОР: ${f.number(c.yes)}; нет: ${f.number(c.no)}; не определено: ${f.number(c.unknown)}; не оценивается: ${f.number(c.notApplicable)}.`,
  criteriaLine: (f, first, second, both) =>
    `По критерию 1: ${f.number(first)}; по критерию 2: ${f.number(second)}; по обоим: ${f.number(both)}.`,
  officialLine: (f, listed, disagreements) =>
    `В перечне ФИОКО: ${f.number(listed)}; расхождений с расчётом: ${f.number(disagreements)}.`,
  noShnor: 'Список ШНОР не составлен: нет результатов за нужные годы.',
  riskTitle: (year, minSections) =>
    `Рисковые школы, таблица на октябрь ${year.slice(0, 4)} года (достаточно разделов с риском: ${minSections})`,
  riskLine: (f, c) =>
    `Рисковых: ${f.number(c.yes)}; нет: ${f.number(c.no)}; не определено: ${f.number(c.unknown)}.`,
  sensitivity: (f, minSections, yes, unknown) =>
    `не менее ${minSections}: ${f.number(yes)}${unknown > 0 ? ` (+${f.number(unknown)} не определено)` : ''}`,
  noRisk: 'Таблица рисков не составлена: нет ни одного её показателя.',
  findingsLine: (f, error, warning, info) =>
    `Проверка данных: ${f.number(error)} ${f.plural(error, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}, ` +
    `${f.number(warning)} ${f.plural(warning, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' })}, ` +
    `${f.number(info)} ${f.plural(info, { one: 'сведение', few: 'сведения', many: 'сведений', other: 'сведения' })}.`,
  moreFindings: (f, count) =>
    `… и ещё ${f.number(count)}: все замечания — на листе «Проверка данных» и в result.json.`,
  listHead: ['Школа', 'Критерии', 'Низкие результаты'],
  moreSchools: (f, count) => `… и ещё ${f.number(count)}: полный список — на листе «ШНОР».`,
  written: (path, f, sheets) =>
    `Записано: ${path} (${f.number(sheets)} ${f.plural(sheets, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}).`,
  writtenFile: (path) => `Записано: ${path}`,
  blockingNote:
    'Есть ошибки в данных: выводы по этим школам могут быть неполными. Исправьте исходные таблицы и повторите.',
  nothingReadable: 'Ни один файл прочитать не удалось: работать не с чем.',
  cannotRead: (path, reason) => `${path}: ${reason}`,
  cannotWrite: (path, reason) => `Не удалось записать ${path}: ${reason}`,
  badJson: (path) => `${path}: это не JSON. Проверьте, что указан нужный файл и что он сохранён целиком.`,
  unexpected:
    'Внутренняя ошибка программы: результат не записан, исходные файлы не изменены. Сообщите разработчикам, какой файл её вызвал.',
  inspectSheet: (sheet, form) => `Лист «${sheet}»: ${form}`,
  inspectRows: (f, r) =>
    `строк использовано ${f.number(r.used)}, итоговых ${f.number(r.aggregate)}, с замечаниями ${f.number(r.reported)}, ` +
    `не нужных методике ${f.number(r.unneeded)}, заголовков ${f.number(r.service)}, пустых ${f.number(r.blank)}`,
  mappingSaved: (path, sheet) => `Соответствие столбцов листа «${sheet}» сохранено: ${path}`,
  noMappingToSave: 'Сохранять нечего: ни один лист не читается через соответствие столбцов.',
  reasonNames: {
    notFound: 'файл не найден; проверьте имя и папку.',
    isDirectory: 'это папка, а не файл; укажите книгу .xlsx.',
    noAccess: 'нет прав доступа; проверьте права на файл и папку.',
    locked: 'файл занят другой программой; закройте его в Excel и повторите.',
    noSpace: 'на диске нет места.',
    isInput: 'это исходный файл, он не перезаписывается; укажите другое имя.',
    other: 'операционная система отказала; проверьте путь и права.',
  },
};

const EN: CliTexts = {
  help: HELP_EN,
  usage: {
    unknownCommand: (value) => `Unknown command “${value}”.`,
    unknownOption: (value) => `Unknown option “${value}”.`,
    missingValue: (value) => `Option “${value}” needs a value.`,
    noFiles: 'No file was given.',
    noYear: 'The academic year of the list is missing: add, for example, --year 2023/2024.',
    badYear: (option, value) => `${option}: “${value}” is not an academic year; write 2023/2024.`,
    badChoice: (option, value, allowed) => `${option}: “${value}” does not fit; allowed: ${allowed}.`,
    badForm: (value, allowed) =>
      `--form: “${value}” is not understood; write "file.xlsx|Sheet=form", form: ${allowed}.`,
    intoNeedsOneFile: '--into takes one input workbook: the sheets go into a copy of it.',
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
  findingsLine: (f, error, warning, info) =>
    `Data check: ${f.number(error)} ${f.plural(error, { one: 'error', other: 'errors' })}, ` +
    `${f.number(warning)} ${f.plural(warning, { one: 'warning', other: 'warnings' })}, ` +
    `${f.number(info)} ${f.plural(info, { one: 'note', other: 'notes' })}.`,
  moreFindings: (f, count) =>
    `… and ${f.number(count)} more: all findings are on the sheet «Проверка данных» and in result.json.`,
  listHead: ['School', 'Criteria', 'Low results'],
  moreSchools: (f, count) => `… and ${f.number(count)} more: the whole list is on the sheet «ШНОР».`,
  written: (path, f, sheets) =>
    `Written: ${path} (${f.number(sheets)} ${f.plural(sheets, { one: 'sheet', other: 'sheets' })}).`,
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
    `rows used ${f.number(r.used)}, totals ${f.number(r.aggregate)}, with findings ${f.number(r.reported)}, ` +
    `not needed by the rules ${f.number(r.unneeded)}, headings ${f.number(r.service)}, blank ${f.number(r.blank)}`,
  mappingSaved: (path, sheet) => `Column mapping of the sheet «${sheet}» saved: ${path}`,
  noMappingToSave: 'Nothing to save: no sheet is read through a column mapping.',
  reasonNames: {
    notFound: 'the file was not found; check its name and folder.',
    isDirectory: 'this is a folder, not a file; give an .xlsx workbook.',
    noAccess: 'access was denied; check the rights on the file and folder.',
    locked: 'the file is in use by another program; close it in Excel and try again.',
    noSpace: 'the disk is full.',
    isInput: 'this is a source file and is never overwritten; give another name.',
    other: 'the operating system refused; check the path and the rights.',
  },
};

/** The texts of the command line in one language. */
export function cliTexts(language: Language): CliTexts {
  return language === 'ru' ? RU : EN;
}
