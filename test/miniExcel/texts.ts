export type PageLanguage = 'ru' | 'en';

/** The words of the page itself; the pane brings its own. */
export const TEXTS = {
  ru: {
    title: 'Мини-Excel',
    open: 'Открыть .xlsx…',
    save: 'Сохранить',
    sample: 'Пример',
    fresh: 'Новая книга',
    grid: 'Таблица',
    pane: 'Панель «ШНОР»',
    splitter: 'Ширина панели',
    charts: 'Диаграммы листа',
    links: 'Переход',
    note:
      'Просмотр для знакомства и проверки, не Excel: числа на листах считает другая программа, ' +
      'опирайтесь на Excel или на командную строку. Файл не покидает этот компьютер.',
    unsavedEdits:
      'Вы правили листы, которые были в открытом файле: при сохранении они записываются заново, ' +
      'и часть их оформления (рисунки, сводные таблицы, макросы) может не сохраниться.',
    notOpened: 'Файл не открыт.',
    functionsSaved:
      'Формулы SHNOR и RISK сохранены так, как их хранит Excel; без надстройки он покажет вместо них #ИМЯ?.',
    busy: 'Открываю…',
    bookName: 'Книга1.xlsx',
    sheetName: 'Лист1',
    sampleName: 'Северогорск_2023-2024.xlsx',
    savedName: 'мини-excel.xlsx',
  },
  en: {
    title: 'Mini Excel',
    open: 'Open .xlsx…',
    save: 'Save',
    sample: 'Sample',
    fresh: 'New workbook',
    grid: 'Sheet',
    pane: 'Pane «ШНОР»',
    splitter: 'Width of the pane',
    charts: 'Charts of the sheet',
    links: 'Go to',
    note:
      'A preview for trying and testing, not Excel: the numbers on the sheets are computed by another program; ' +
      'rely on Excel or the command line. The file does not leave this computer.',
    unsavedEdits:
      'You edited sheets that were in the opened file: saving writes them anew, ' +
      'and some of their design (pictures, pivot tables, macros) may be lost.',
    notOpened: 'The file was not opened.',
    functionsSaved:
      'SHNOR and RISK formulas are saved the way Excel keeps them; without the add-in it shows #NAME? instead.',
    busy: 'Opening…',
    bookName: 'Book1.xlsx',
    sheetName: 'Sheet1',
    sampleName: 'Северогорск_2023-2024.xlsx',
    savedName: 'mini-excel.xlsx',
  },
} as const;

export type PageTexts = (typeof TEXTS)[PageLanguage];
