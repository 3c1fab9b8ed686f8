import type { Format, Language } from '../language';

/** The steps of the pane; its session has them in their order. */
type StepName =
  'data' | 'check' | 'schools' | 'shnor' | 'risks' | 'monitoring' | 'plans' | 'programmes' | 'result';

/** The frame of the pane: heading, years, steps, progress, troubles. */
export interface ShellTexts {
  readonly title: string;
  /** The button that changes the language, in the language it changes to, and its full name. */
  readonly otherLanguage: string;
  readonly otherLanguageHint: string;
  readonly years: string;
  readonly year: string;
  readonly contextYear: string;
  readonly sameYear: string;
  /** The year that the data speak of, while nobody has chosen another. */
  readonly yearFromData: (year: string) => string;
  readonly steps: string;
  readonly step: Readonly<Record<StepName, string>>;
  readonly lead: Readonly<Record<StepName, string>>;
  readonly next: (step: string) => string;
  readonly notBegun: string;
  readonly done: string;
  readonly attention: string;
  readonly counts: {
    readonly sheets: (count: number, format: Format) => string;
    readonly unread: (count: number, format: Format) => string;
    readonly errors: (count: number, format: Format) => string;
    readonly warnings: (count: number, format: Format) => string;
    /** The same in a third of 320 px; null where the full words fit. */
    readonly warningsBrief: ((count: number, format: Format) => string) | null;
    readonly clean: string;
    readonly schools: (count: number, format: Format) => string;
    readonly unmatched: (count: number, format: Format) => string;
    readonly unknown: (count: number, format: Format) => string;
    readonly listed: (count: number, format: Format) => string;
    readonly risky: (count: number, format: Format) => string;
    readonly slices: (count: number, format: Format) => string;
    readonly planRows: (count: number, format: Format) => string;
    readonly overdue: (count: number, format: Format) => string;
    readonly tables: (count: number, format: Format) => string;
    readonly notMade: string;
    readonly written: (count: number, format: Format) => string;
    /** Sheets of an earlier writing stand; the year is empty when no name tells it. */
    readonly standing: (year: string) => string;
    readonly noYear: string;
    /** Input sheets are there, without a row. */
    readonly notFilled: string;
  };
  readonly stop: string;
  readonly stages: Readonly<
    Record<'read' | 'recognise' | 'match' | 'judge' | 'report' | 'write' | 'replace', string>
  >;
  readonly progress: (stage: string, done: number, total: number, sheet: string, format: Format) => string;
  readonly close: string;
  readonly troubleTitle: string;
  readonly analysisTrouble: (message: string) => string;
  readonly analysisTodo: string;
  readonly staleTitle: string;
  readonly staleText: string;
  readonly readAgain: string;
  readonly savedDamaged: string;
  readonly savedNewer: string;
  readonly savedKept: string;
  readonly replaceSaved: string;
  readonly loadingStep: string;
  readonly stepFailed: string;
  readonly stepFailedTodo: string;
  readonly tryAgain: string;
}

export const SHELL_TEXTS: Readonly<Record<Language, ShellTexts>> = {
  ru: {
    title: 'ШНОР и рисковые школы',
    otherLanguage: 'English',
    otherLanguageHint: 'Switch the pane to English',
    years: 'Учебные годы',
    year: 'Список на учебный год',
    contextYear: 'Контекст за учебный год',
    sameYear: 'как у списка',
    yearFromData: (year) => `${year} (авто)`,
    steps: 'Шаги работы',
    step: {
      data: 'Данные',
      check: 'Проверка',
      schools: 'Школы',
      shnor: 'ШНОР',
      risks: 'Риски',
      monitoring: 'Показатели',
      plans: 'Планы',
      programmes: 'Поддержка',
      result: 'Результат',
    },
    lead: {
      data: 'Что распознано на листах книги. Здесь можно исправить форму, год и столбцы.',
      check: 'Что в данных требует внимания. Выберите замечание, чтобы перейти к ячейке.',
      schools: 'Какой школе принадлежит каждое название. Спорные пары подтвердите сами.',
      shnor: 'Школы с низкими образовательными результатами: критерии, перечень ФИОКО, основания.',
      risks: 'Сводная таблица рисков и толкования методики: как каждое меняет число школ.',
      monitoring: 'Показатели мониторинга за срез: числитель, знаменатель, изменение к прошлому срезу.',
      plans: 'Что сделано, что просрочено и что наступает: планы и дорожные карты на выбранный день.',
      programmes: 'Социальный индекс, рисковый профиль, школы-партнёры, план-факт и ожидаемые результаты.',
      result: 'Готовые листы записываются в эту же книгу. Ваши листы не изменяются.',
    },
    next: (step) => `Далее: ${step}`,
    notBegun: 'не начато',
    done: 'готово',
    attention: 'требует внимания',
    counts: {
      sheets: (count, f) => `${f.number(count)} ${f.plural(count, SHEETS_RU)}`,
      unread: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'не распознан', few: 'не распознаны', many: 'не распознано', other: 'не распознано' })}`,
      errors: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}`,
      warnings: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' })}`,
      warningsBrief: (count, f) => `${f.number(count)} предупр.`,
      clean: 'замечаний нет',
      schools: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_RU)}`,
      unmatched: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'спорная', few: 'спорные', many: 'спорных', other: 'спорных' })}`,
      unknown: (count, f) => `${f.number(count)} не определено`,
      listed: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_RU)}`,
      risky: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_RU)}`,
      slices: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'срез', few: 'среза', many: 'срезов', other: 'среза' })}`,
      planRows: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
      overdue: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'просрочена', few: 'просрочены', many: 'просрочено', other: 'просрочено' })}`,
      tables: (count, f) =>
        `${f.number(count)} ${f.plural(count, { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' })}`,
      notMade: 'нет данных',
      written: (count, f) => `${f.number(count)} ${f.plural(count, SHEETS_RU)}`,
      standing: (year) => (year === '' ? 'есть прежние листы' : `есть листы ${year}`),
      noYear: 'нужен год',
      notFilled: 'заполните листы',
    },
    stop: 'Остановить',
    stages: {
      read: 'Чтение листов',
      recognise: 'Распознавание листов',
      match: 'Сопоставление школ',
      judge: 'Применение методики',
      report: 'Подготовка листов',
      write: 'Запись листов',
      replace: 'Замена прежних листов',
    },
    progress: (stage, done, total, sheet, f) =>
      `${stage}${total > 1 ? `: ${f.number(Math.min(done + 1, total))} из ${f.number(total)}` : ''}${sheet ? ` — «${sheet}»` : ''}`,
    close: 'Закрыть сообщение',
    troubleTitle: 'Не получилось',
    analysisTrouble: (message) => `Во время расчёта произошла ошибка программы: ${message}`,
    analysisTodo:
      'Сам расчёт книгу не изменяет. Повторите; если ошибка останется, сообщите разработчикам, на каком шаге она возникла.',
    staleTitle: 'Книга изменилась',
    staleText: 'После чтения изменились ячейки или набор листов. Выводы ниже относятся к прежним данным.',
    readAgain: 'Прочитать книгу заново',
    savedDamaged: 'Сохранённые в книге настройки панели повреждены и не применены.',
    savedNewer: 'Настройки панели в книге сохранены более новой версией программы и не применены.',
    savedKept: 'В книге они оставлены как есть; новый выбор действует, пока открыта панель.',
    replaceSaved: 'Заменить сохранённые настройки',
    loadingStep: 'Шаг загружается…',
    stepFailed: 'Этот шаг не удалось показать.',
    stepFailedTodo:
      'Книга не изменена. Повторите; если не поможет, проверьте связь с сервером надстройки и откройте панель заново.',
    tryAgain: 'Повторить',
  },
  en: {
    title: 'ШНОР and schools at risk',
    otherLanguage: 'Русский',
    otherLanguageHint: 'Переключить панель на русский язык',
    years: 'Academic years',
    year: 'List for the academic year',
    contextYear: 'Context of the academic year',
    sameYear: 'as the list',
    yearFromData: (year) => `${year} (auto)`,
    steps: 'Steps of the work',
    step: {
      data: 'Data',
      check: 'Check',
      schools: 'Schools',
      shnor: 'ШНОР',
      risks: 'Risks',
      monitoring: 'Indicators',
      plans: 'Plans',
      programmes: 'Support',
      result: 'Result',
    },
    lead: {
      data: 'What was recognised on the sheets. The form, the year and the columns can be corrected here.',
      check: 'What needs attention in the data. Choose a finding to go to its cell.',
      schools: 'Which school every name belongs to. Doubtful pairs are for you to confirm.',
      shnor: 'Schools with low results: criteria, the official list, reasons.',
      risks: 'The table of risks and the readings of the method: how each changes the number of schools.',
      monitoring: 'Indicators of a slice: numerator, denominator, change against the slice before.',
      plans: 'What is done, what is overdue and what comes next: plans and road maps on the chosen day.',
      programmes: 'Social index, risk profile, partner schools, targets and expected results.',
      result: 'Finished sheets are written into this workbook. Your own sheets are not changed.',
    },
    next: (step) => `Next: ${step}`,
    notBegun: 'not begun',
    done: 'done',
    attention: 'needs attention',
    counts: {
      sheets: (count, f) => `${f.number(count)} ${f.plural(count, SHEETS_EN)}`,
      unread: (count, f) => `${f.number(count)} not recognised`,
      errors: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'error', other: 'errors' })}`,
      warnings: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'warning', other: 'warnings' })}`,
      warningsBrief: null,
      clean: 'no findings',
      schools: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_EN)}`,
      unmatched: (count, f) => `${f.number(count)} doubtful`,
      unknown: (count, f) => `${f.number(count)} unknown`,
      listed: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_EN)}`,
      risky: (count, f) => `${f.number(count)} ${f.plural(count, SCHOOLS_EN)}`,
      slices: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'slice', other: 'slices' })}`,
      planRows: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'row', other: 'rows' })}`,
      overdue: (count, f) => `${f.number(count)} overdue`,
      tables: (count, f) => `${f.number(count)} ${f.plural(count, { one: 'part', other: 'parts' })}`,
      notMade: 'no data',
      written: (count, f) => `${f.number(count)} ${f.plural(count, SHEETS_EN)}`,
      standing: (year) => (year === '' ? 'earlier sheets stand' : `sheets ${year} stand`),
      noYear: 'year needed',
      notFilled: 'fill the sheets',
    },
    stop: 'Stop',
    stages: {
      read: 'Reading sheets',
      recognise: 'Recognising sheets',
      match: 'Matching schools',
      judge: 'Applying the method',
      report: 'Preparing sheets',
      write: 'Writing sheets',
      replace: 'Replacing earlier sheets',
    },
    progress: (stage, done, total, sheet, f) =>
      `${stage}${total > 1 ? `: ${f.number(Math.min(done + 1, total))} of ${f.number(total)}` : ''}${sheet ? ` – “${sheet}”` : ''}`,
    close: 'Close the message',
    troubleTitle: 'That did not work',
    analysisTrouble: (message) => `The program failed during the calculation: ${message}`,
    analysisTodo:
      'The calculation itself changes nothing in the workbook. Try again; if the error stays, tell the developers at which step it arose.',
    staleTitle: 'The workbook has changed',
    staleText:
      'Cells, or which sheets there are, changed after the reading. What is shown speaks of the data before.',
    readAgain: 'Read the workbook again',
    savedDamaged: 'The settings of the pane saved in the workbook are damaged and were not applied.',
    savedNewer:
      'The settings of the pane in the workbook were saved by a newer version and were not applied.',
    savedKept: 'They were left in the workbook as they are; a new choice holds while the pane is open.',
    replaceSaved: 'Replace the saved settings',
    loadingStep: 'The step is loading…',
    stepFailed: 'This step could not be shown.',
    stepFailedTodo:
      'The workbook was not changed. Try again; if that does not help, check the connection to the server of the add-in and open the pane anew.',
    tryAgain: 'Try again',
  },
};

const SHEETS_RU = { one: 'лист', few: 'листа', many: 'листов', other: 'листа' };
const SHEETS_EN = { one: 'sheet', other: 'sheets' };
const SCHOOLS_RU = { one: 'школа', few: 'школы', many: 'школ', other: 'школы' };
const SCHOOLS_EN = { one: 'school', other: 'schools' };
