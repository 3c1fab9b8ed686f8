import type { Format, Language } from '../language';

/** The step «Результат»: what will be written, what was written, what to look at. */
export interface ResultTexts {
  readonly before: string;
  /** One line above the button; the matters themselves stand below it. */
  readonly beforeShort: (count: number, format: Format) => string;
  readonly errors: (count: number, format: Format) => string;
  readonly unmatched: (count: number, format: Format) => string;
  readonly unknownShnor: (count: number, format: Format) => string;
  readonly unknownRisk: (count: number, format: Format) => string;
  readonly disagreements: (count: number, format: Format) => string;
  readonly allClear: string;
  readonly sheets: string;
  readonly sheet: Readonly<
    Record<'summary' | 'shnor' | 'risk' | 'check' | 'matches' | 'settings' | 'register', readonly string[]>
  >;
  readonly shnorAbsent: string;
  readonly riskAbsent: string;
  readonly formulas: string;
  readonly formulasFunctions: string;
  readonly formulasOrdinary: string;
  readonly formulasAbsent: string;
  /** Of the checkbox that asks for ordinary formulas. */
  readonly ordinaryInstead: string;
  readonly userSheets: string;
  readonly noUndo: string;
  readonly write: string;
  readonly writeAgain: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly written: (count: number, format: Format) => string;
  readonly writtenSheets: string;
  /** Sheets of an earlier writing, before anything is written of the data on the screen. */
  readonly standing: (years: readonly string[]) => string;
  readonly standingSheets: string;
  readonly standingHint: string;
  readonly replacedNext: string;
  readonly staysAsItIs: string;
  /** Follows a link to the sheet and its first cell. */
  readonly ownEdits: (count: number, format: Format) => string;
  readonly ownEditsHint: string;
  readonly disagreementsTitle: string;
  readonly calculated: (verdict: string, official: string) => string;
  readonly repair: string;
  readonly repairHint: string;
  readonly guide: string;
  readonly guideAddress: string;
  readonly functionsGuide: string;
  readonly functionsAddress: string;
  readonly open: (step: string) => string;
}

export const RESULT_TEXTS: Readonly<Record<Language, ResultTexts>> = {
  ru: {
    before: 'Посмотрите перед отправкой',
    beforeShort: (count, f) =>
      `Перед отправкой есть что посмотреть: ниже ${f.number(count)} ${f.plural(count, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })}.`,
    errors: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })} в данных`,
    unmatched: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'название не сопоставлено', few: 'названия не сопоставлены', many: 'названий не сопоставлено', other: 'названия не сопоставлены' })} со школой`,
    unknownShnor: (count, f) =>
      `ШНОР: по ${f.number(count)} ${f.plural(count, { one: 'школе', few: 'школам', many: 'школам', other: 'школы' })} не определено`,
    unknownRisk: (count, f) =>
      `Риски: по ${f.number(count)} ${f.plural(count, { one: 'школе', few: 'школам', many: 'школам', other: 'школы' })} не определено`,
    disagreements: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'расхождение', few: 'расхождения', many: 'расхождений', other: 'расхождения' })} расчёта с перечнем ФИОКО`,
    allClear: 'Ошибок, спорных названий и неопределённых выводов нет.',
    sheets: 'Какие листы будут записаны',
    sheet: {
      summary: ['Сводка', 'главные числа и ссылки на остальные листы'],
      shnor: ['ШНОР', 'список школ с критериями, долями и перечнем ФИОКО'],
      risk: ['Риски', 'сводная таблица рисков по форме источника, с формулами и цветом'],
      check: ['Проверка данных', 'все замечания с адресами и советами'],
      matches: ['Сопоставление', 'какое название за какую школу принято'],
      settings: ['Методика', 'пороги и толкования; их можно менять прямо на листе'],
      register: ['Справочник ОО', 'все школы с кодами и уровнями'],
    },
    shnorAbsent: 'Листа «ШНОР» не будет: нет результатов за нужные годы.',
    riskAbsent: 'Листа «Риски» не будет: нет ни одного показателя таблицы рисков.',
    formulas: 'Формулы таблицы рисков',
    formulasFunctions:
      'функции надстройки (RISK.SECTION, RISK.FLAG, RISK.REASONS): вывод и факторы пересчитываются при правке ячеек.',
    formulasOrdinary:
      'обычные формулы Excel, как вы выбрали: они считаются и там, где надстройки нет. Факторы риска – слова на момент расчёта.',
    formulasAbsent:
      'обычные формулы Excel: функции надстройки в этой программе не поддерживаются; вывод тоже пересчитывается при правке.',
    ordinaryInstead: 'Обычные формулы Excel вместо функций надстройки (для отправки)',
    userSheets:
      'Перед записью книга читается ещё раз. Прежние листы программы заменяются, ваши листы не изменяются; выбор, сделанный в панели, хранится внутри файла книги. При ошибке или остановке листы остаются какими были.',
    noUndo:
      'Ctrl+Z запись не отменяет: удалённые и заменённые листы Excel не возвращает. Если прежние листы ещё понадобятся, сначала сохраните копию книги.',
    write: 'Записать листы',
    writeAgain: 'Записать листы заново',
    nothing: 'Записывать пока нечего',
    nothingHint: 'Ни на одном листе не найдено ни одной школы. Вернитесь к шагу «Данные».',
    written: (count, f) =>
      `${f.plural(count, { one: 'Записан', few: 'Записаны', many: 'Записано', other: 'Записано' })} ${f.number(count)} ${f.plural(count, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}. Выберите лист, чтобы открыть его.`,
    writtenSheets: 'Записанные листы',
    standing: (years) =>
      years.length === 0
        ? 'В книге уже стоят листы, записанные раньше.'
        : `В книге уже стоят листы, записанные раньше: ${years.join(', ')}.`,
    standingSheets: 'Листы, записанные раньше',
    standingHint: 'С нынешними данными они не сверены: выводы на них могут быть другими.',
    replacedNext: 'при записи будет заменён',
    staysAsItIs: 'при записи останется как есть',
    ownEdits: (count, f) =>
      `здесь ${f.number(count)} ${f.plural(count, { one: 'значение не такое', few: 'значения не такие', many: 'значений не такие', other: 'значения не такие' })}, как в исходных данных.`,
    ownEditsHint:
      'При записи лист заменяется, и они пропадут. То, что должно остаться, впишите в исходные листы и прочитайте книгу заново.',
    disagreementsTitle: 'Расхождения с перечнем ФИОКО',
    calculated: (verdict, official) => `расчёт: ${verdict}; перечень ФИОКО: ${official}`,
    repair: 'Восстановить формулы',
    repairHint:
      'Если на готовых листах вместо вывода стоит #ИМЯ?, формулы надстройки будут введены заново. Данные не изменятся.',
    guide: 'Как работать с надстройкой',
    guideAddress: 'help.html',
    functionsGuide: 'Справка по функциям',
    functionsAddress: 'help/functions.html',
    open: (step) => `открыть шаг «${step}»`,
  },
  en: {
    before: 'Look at this before sending',
    beforeShort: (count, f) =>
      `Something to look at before sending: ${f.number(count)} ${f.plural(count, { one: 'item', other: 'items' })} below.`,
    errors: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'error', other: 'errors' })} in the data`,
    unmatched: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'name', other: 'names' })} not matched to a school`,
    unknownShnor: (count, f) =>
      `ШНОР: ${f.number(count)} ${f.plural(count, { one: 'school', other: 'schools' })} unknown`,
    unknownRisk: (count, f) =>
      `risks: ${f.number(count)} ${f.plural(count, { one: 'school', other: 'schools' })} unknown`,
    disagreements: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'disagreement', other: 'disagreements' })} with the ФИОКО list`,
    allClear: 'No errors, no doubtful names, no unknown verdicts.',
    sheets: 'Which sheets will be written',
    sheet: {
      summary: ['Сводка', 'the main numbers and links to the other sheets'],
      shnor: ['ШНОР', 'the list of schools with criteria, shares and the ФИОКО list'],
      risk: ['Риски', 'the table of risks in the form of the source, with formulas and colour'],
      check: ['Проверка данных', 'all findings with addresses and remedies'],
      matches: ['Сопоставление', 'which name was taken for which school'],
      settings: ['Методика', 'thresholds and readings; they can be changed on the sheet'],
      register: ['Справочник ОО', 'all schools with codes and levels'],
    },
    shnorAbsent: 'There will be no sheet «ШНОР»: there are no results of the years needed.',
    riskAbsent: 'There will be no sheet «Риски»: none of its indicators was found.',
    formulas: 'Formulas of the risk table',
    formulasFunctions:
      'functions of the add-in (RISK.SECTION, RISK.FLAG, RISK.REASONS): the verdict and the factors follow every change of a cell.',
    formulasOrdinary:
      'ordinary Excel formulas, as you chose: they work where the add-in is absent as well. The factors of risk are words of the moment of writing.',
    formulasAbsent:
      'ordinary Excel formulas: this program does not support functions of the add-in; the verdict follows every change as well.',
    ordinaryInstead: 'Ordinary Excel formulas in place of the functions of the add-in (for sending)',
    userSheets:
      'The workbook is read once more before writing. Earlier sheets of the program are replaced, your own are not changed; what you choose in the pane is kept inside the file of the workbook. After a failure or a stop the sheets stay as they were.',
    noUndo:
      'Ctrl+Z does not take the writing back: Excel cannot restore deleted and replaced sheets. If you will need the earlier sheets, save a copy of the workbook first.',
    write: 'Write the sheets',
    writeAgain: 'Write the sheets again',
    nothing: 'There is nothing to write yet',
    nothingHint: 'No school was found on any sheet. Go back to the step “Data”.',
    written: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'sheet was', other: 'sheets were' })} written. Choose one to open it.`,
    writtenSheets: 'Written sheets',
    standing: (years) =>
      years.length === 0
        ? 'The workbook already holds sheets that were written earlier.'
        : `The workbook already holds sheets that were written earlier: ${years.join(', ')}.`,
    standingSheets: 'Sheets written earlier',
    standingHint: 'They were not compared with the data of today: their verdicts may differ.',
    replacedNext: 'will be replaced by writing',
    staysAsItIs: 'will stay as it is',
    ownEdits: (count, f) =>
      `${f.number(count)} ${f.plural(count, { one: 'value here differs', other: 'values here differ' })} from the source data.`,
    ownEditsHint:
      'Writing replaces the sheet, and they will be lost. Enter what is to stay into the source sheets and read the workbook again.',
    disagreementsTitle: 'Disagreements with the ФИОКО list',
    calculated: (verdict, official) => `calculated: ${verdict}; ФИОКО list: ${official}`,
    repair: 'Restore the formulas',
    repairHint:
      'If the finished sheets show #NAME? in place of a verdict, the formulas of the add-in are entered anew. The data stay as they are.',
    guide: 'How to use the add-in',
    guideAddress: 'help-en.html',
    functionsGuide: 'Help on the functions',
    functionsAddress: 'help/functions-en.html',
    open: (step) => `open the step “${step}”`,
  },
};
