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
    note:
      'Просмотр для знакомства и проверки, не Excel: числа на листах считает другая программа, ' +
      'опирайтесь на Excel или на командную строку. Файл не покидает этот компьютер.',
    savedAnew:
      ' «Сохранить» записывает книгу заново: рисунки, сводные таблицы, макросы открытого файла и выбор в панели в новый файл не попадают. ' +
      'Формулы SHNOR и RISK записаны так, как их хранит Excel; без надстройки он покажет #ИМЯ?.',
    notOpened: 'Файл не открыт.',
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
    note:
      'A preview for trying and testing, not Excel: the numbers on the sheets are computed by another program; ' +
      'rely on Excel or the command line. The file does not leave this computer.',
    savedAnew:
      ' Saving writes the workbook anew: pictures, pivot tables, macros of the opened file and choices in the pane are not in the new file. ' +
      'SHNOR and RISK formulas are kept the way Excel keeps them; without the add-in it shows #NAME?.',
    notOpened: 'The file was not opened.',
    busy: 'Opening…',
    bookName: 'Book1.xlsx',
    sheetName: 'Sheet1',
    sampleName: 'Северогорск_2023-2024.xlsx',
    savedName: 'mini-excel.xlsx',
  },
} as const;

export type PageTexts = (typeof TEXTS)[PageLanguage];
