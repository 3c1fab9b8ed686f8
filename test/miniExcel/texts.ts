import type { Saved } from './file/saveBook';

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
    saved: 'Сохранено.',
    keptWhole: 'Ваши листы остались в файле такими, какими были, байт в байт.',
    patched: 'Заменено только содержимое изменённых ячеек, остальное на этих листах осталось:',
    anew: 'Записаны заново по тому, что показано здесь; рисунки, сводные таблицы, защита и другое, чего эта страница не показывает, на этих листах не сохранены:',
    bookAnew:
      'Книга записана заново: рисунки, сводные таблицы, макросы, подпись и другое, чего эта страница не показывает, в новый файл не попали.',
    functions: 'Формулы SHNOR и RISK записаны так, как их хранит Excel; без надстройки он покажет #ИМЯ?.',
    notOpened: 'Файл не открыт.',
    busy: 'Открываю…',
    bookName: 'Книга1.xlsx',
    sheetName: 'Лист1',
    sampleName: 'Северогорск_2023-2024.xlsx',
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
    saved: 'Saved.',
    keptWhole: 'Your sheets stayed in the file as they were, byte for byte.',
    patched: 'Only the contents of the changed cells were replaced, everything else on these sheets stayed:',
    anew: 'Written anew from what is shown here; pictures, pivot tables, protection and whatever else this page does not show were not kept on these sheets:',
    bookAnew:
      'The workbook was written anew: pictures, pivot tables, macros, signatures and whatever else this page does not show are not in the new file.',
    functions:
      'SHNOR and RISK formulas are kept the way Excel keeps them; without the add-in it shows #NAME?.',
    notOpened: 'The file was not opened.',
    busy: 'Opening…',
    bookName: 'Book1.xlsx',
    sheetName: 'Sheet1',
    sampleName: 'Северогорск_2023-2024.xlsx',
  },
} as const;

export type PageTexts = (typeof TEXTS)[PageLanguage];

/** What saving has kept and what it has not, in plain words. */
export function savedText(saved: Saved, fromFile: boolean, texts: PageTexts): string {
  const list = (names: readonly string[]) => `${names.map((name) => `«${name}»`).join(', ')}.`;
  if (saved.kind === 'anew')
    return [texts.saved, ...(fromFile ? [texts.bookAnew] : []), texts.functions].join(' ');
  const { patched, anew } = saved;
  return [
    texts.saved,
    ...(patched.length === 0 && anew.length === 0 ? [texts.keptWhole] : []),
    ...(patched.length > 0 ? [`${texts.patched} ${list(patched)}`] : []),
    ...(anew.length > 0 ? [`${texts.anew} ${list(anew)}`] : []),
    texts.functions,
  ].join(' ');
}
