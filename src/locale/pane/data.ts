import type { Severity } from '../../model/finding';
import type { Format, Language } from '../language';

/** The step «Данные»: what was recognised, and the means to correct it. */
export interface DataTexts {
  readonly begin: string;
  readonly beginHint: string;
  readonly read: string;
  readonly readAgain: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly template: string;
  readonly templateHint: string;
  readonly templateGroups: string;
  readonly groups: Readonly<Record<'basic' | 'monitoring' | 'plans' | 'social' | 'support', string>>;
  readonly more: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly nothingKnown: string;
  readonly nothingKnownHint: string;
  readonly yearNeeded: string;
  /** The same while nothing is filled in yet: a hint, not a warning. */
  readonly chooseYear: string;
  readonly summary: (sheets: number, known: number, format: Format) => string;
  readonly found: (schools: number, errors: number, format: Format) => string;
  readonly sheets: string;
  readonly show: string;
  readonly views: Readonly<Record<'all' | 'known' | 'unread' | 'findings', string>>;
  readonly ownSheets: (count: number, format: Format) => string;
  readonly ownHint: string;
  readonly hidden: string;
  readonly notFilled: string;
  /** Rows that became records; whether the list takes them, the findings say. */
  readonly rowsUsed: (count: number, format: Format) => string;
  readonly rowsReported: (count: number, format: Format) => string;
  readonly rowsAggregate: (count: number, format: Format) => string;
  readonly rowsUnneeded: (count: number, format: Format) => string;
  readonly findings: (count: number, format: Format) => string;
  /** How many of the findings are of the gravest kind: «2 ошибки». */
  readonly worst: Readonly<Record<Severity, (count: number, format: Format) => string>>;
  readonly findingsOf: (sheet: string) => string;
  readonly correct: string;
  readonly correctOf: (sheet: string) => string;
  readonly form: string;
  readonly asRecognised: string;
  readonly doNotRead: string;
  readonly year: string;
  readonly yearAsRead: string;
  readonly columns: string;
  readonly columnsOf: (sheet: string) => string;
  readonly restore: string;
  readonly restoreOf: (sheet: string) => string;
  readonly corrected: string;
}

export const DATA_TEXTS: Readonly<Record<Language, DataTexts>> = {
  ru: {
    begin: 'Начните с чтения книги',
    beginHint:
      'Программа прочитает все листы, и скрытые тоже, распознает таблицы с результатами и контекстом и покажет, что поняла. Листы при этом не изменяются.',
    read: 'Прочитать книгу',
    readAgain: 'Прочитать книгу заново',
    sample: 'Показать на примере',
    sampleHint:
      'В книгу будут добавлены листы вымышленного города Северогорска. Лучше открыть для этого новую пустую книгу.',
    template: 'Пустые листы для ввода',
    templateHint: 'Листы с подсказками и проверкой ввода; на листе «Как заполнять» — о каждом из них.',
    templateGroups: 'Какие листы вставить',
    groups: {
      basic: 'Справочник, результаты, контекст, риски',
      monitoring: 'Показатели: педагоги, мероприятия, реестры',
      plans: 'Планы и дорожные карты из документов',
      social: 'Социальный индекс, сеть школ, план-факт',
      support: 'Рисковый профиль, партнёры, ожидаемые результаты',
    },
    more: 'Пример и пустые листы',
    empty: 'В книге пока нет данных',
    emptyHint:
      'Скопируйте сюда листы с результатами ВПР, ОГЭ, ЕГЭ и контекстом, добавьте пустые листы для ввода или посмотрите на примере, как это работает.',
    nothingKnown: 'Ни один лист не распознан',
    nothingKnownHint:
      'Откройте «Исправить» у нужного листа и укажите форму или столбцы. Если таблиц ещё нет, добавьте пустые листы для ввода.',
    yearNeeded: 'По данным не видно, на какой учебный год составляется список. Выберите год в начале панели.',
    chooseYear: 'Выберите в начале панели учебный год, на который составляется список.',
    summary: (sheets, known, f) =>
      `Прочитано ${f.number(sheets)} ${f.plural(sheets, SHEETS_RU)}, распознано ${f.number(known)}.`,
    found: (schools, errors, f) =>
      `${f.plural(schools, { one: 'Найдена', few: 'Найдены', many: 'Найдено', other: 'Найдено' })} ${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}, ${
        errors === 0
          ? 'ошибок в данных нет.'
          : `${f.number(errors)} ${f.plural(errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })} в данных.`
      }`,
    sheets: 'Листы книги',
    show: 'Показать листы',
    views: { all: 'все', known: 'распознаны', unread: 'не распознаны', findings: 'с замечаниями' },
    ownSheets: (count, f) => `Листы, созданные программой (${f.number(count)})`,
    ownHint:
      'Из них читается только то, что вы ввели сами: параметры «Методики», подтверждённые пары, отметки перечня и мероприятий, решения, прежние срезы.',
    hidden: 'скрыт',
    notFilled: 'ещё не заполнен',
    rowsUsed: (count, f) =>
      `${f.plural(count, { one: 'прочитана', few: 'прочитаны', many: 'прочитано', other: 'прочитано' })} ${f.number(count)} ${f.plural(count, ROWS_RU)}`,
    rowsReported: (count, f) =>
      `${f.number(count)} ${f.plural(count, ROWS_RU)} с замечаниями не ${f.plural(count, { one: 'прочитана', few: 'прочитаны', many: 'прочитано', other: 'прочитано' })}`,
    rowsAggregate: (count, f) => `итоговых ${f.number(count)}`,
    rowsUnneeded: (count, f) => `не нужных методике ${f.number(count)}`,
    findings: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}`,
    worst: {
      error: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
      warning: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' })}`,
      info: () => 'только сведения',
    },
    findingsOf: (sheet) => `перейти к проверке листа «${sheet}»`,
    correct: 'Исправить',
    correctOf: (sheet) => `Исправить распознавание листа «${sheet}»`,
    form: 'Что на листе',
    asRecognised: 'как распознано',
    doNotRead: 'не читать этот лист',
    year: 'Учебный год результатов',
    yearAsRead: 'как на листе',
    columns: 'Столбцы…',
    columnsOf: (sheet) => `Столбцы листа «${sheet}»`,
    restore: 'Вернуть как распознано',
    restoreOf: (sheet) => `Вернуть как распознано: лист «${sheet}»`,
    corrected: 'исправлено вами',
  },
  en: {
    begin: 'Begin by reading the workbook',
    beginHint:
      'The program reads all sheets, hidden ones too, recognises tables of results and context, and shows what it understood. The sheets are not changed.',
    read: 'Read the workbook',
    readAgain: 'Read the workbook again',
    sample: 'Show on a sample',
    sampleHint:
      'Sheets of the invented town of Severogorsk will be added to the workbook. A new empty workbook is the best place for them.',
    template: 'Empty sheets for input',
    templateHint: 'Sheets with hints and checked input; «Как заполнять» tells of each of them.',
    templateGroups: 'Which sheets to insert',
    groups: {
      basic: 'Register, results, context, risks',
      monitoring: 'Indicators: teachers, events, registers',
      plans: 'Plans and road maps of the documents',
      social: 'Social index, network, targets',
      support: 'Risk profile, partners, expected results',
    },
    more: 'Sample and empty sheets',
    empty: 'The workbook holds no data yet',
    emptyHint:
      'Copy the sheets with results of VPR, OGE, EGE and the context here, add empty sheets for input, or look at a sample.',
    nothingKnown: 'No sheet was recognised',
    nothingKnownHint:
      'Open “Correct” at the sheet you need and choose its form or columns. If there are no tables yet, add empty sheets for input.',
    yearNeeded:
      'The data do not show for which academic year the list is made. Choose the year at the top of the pane.',
    chooseYear: 'Choose at the top of the pane the academic year for which the list is made.',
    summary: (sheets, known, f) =>
      `${f.number(sheets)} ${f.plural(sheets, SHEETS_EN)} read, ${f.number(known)} recognised.`,
    found: (schools, errors, f) =>
      `${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })} found, ${
        errors === 0 ? 'no' : f.number(errors)
      } ${f.plural(errors, { one: 'error', other: 'errors' })} in the data.`,
    sheets: 'Sheets of the workbook',
    show: 'Show sheets',
    views: { all: 'all', known: 'recognised', unread: 'not recognised', findings: 'with findings' },
    ownSheets: (count, f) => `Sheets made by the program (${f.number(count)})`,
    ownHint:
      'Only what you have typed yourself is read from them: settings of «Методика», confirmed pairs, marks of the official list and of measures, decisions, earlier slices.',
    hidden: 'hidden',
    notFilled: 'not filled yet',
    rowsUsed: (count, f) => `${f.number(count)} ${f.plural(count, ROWS_EN)} read`,
    rowsReported: (count, f) => `${f.number(count)} ${f.plural(count, ROWS_EN)} with findings not read`,
    rowsAggregate: (count, f) => `${f.number(count)} totals`,
    rowsUnneeded: (count, f) => `${f.number(count)} not needed by the method`,
    findings: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'finding', other: 'findings' })}`,
    worst: {
      error: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'error', other: 'errors' })}`,
      warning: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'warning', other: 'warnings' })}`,
      info: () => 'notes only',
    },
    findingsOf: (sheet) => `go to the check of the sheet “${sheet}”`,
    correct: 'Correct',
    correctOf: (sheet) => `Correct what the sheet “${sheet}” was recognised as`,
    form: 'What the sheet is',
    asRecognised: 'as recognised',
    doNotRead: 'do not read this sheet',
    year: 'Academic year of the results',
    yearAsRead: 'as on the sheet',
    columns: 'Columns…',
    columnsOf: (sheet) => `Columns of the sheet “${sheet}”`,
    restore: 'Back to as recognised',
    restoreOf: (sheet) => `Back to as recognised: sheet “${sheet}”`,
    corrected: 'corrected by you',
  },
};

const SHEETS_RU = { one: 'лист', few: 'листа', many: 'листов', other: 'листа' };
const SHEETS_EN = { one: 'sheet', other: 'sheets' };
const ROWS_RU = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const ROWS_EN = { one: 'row', other: 'rows' };
