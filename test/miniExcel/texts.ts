import type { Refusal } from './bridge/refusals';
import type { Saved } from './file/saveBook';

export type PageLanguage = 'ru' | 'en';

/** The grid shows errors in English whatever its language; Excel shows them in that of the program. */
const RUSSIAN_ERRORS: Readonly<Record<string, string>> = {
  '#VALUE!': '#ЗНАЧ!',
  '#N/A': '#Н/Д',
  '#NUM!': '#ЧИСЛО!',
  '#DIV/0!': '#ДЕЛ/0!',
  '#NULL!': '#ПУСТО!',
  '#NAME?': '#ИМЯ?',
  '#REF!': '#ССЫЛКА!',
};

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
    shown: 'Что показать',
    bookTab: 'Книга',
    paneTab: 'Панель',
    language: 'Язык страницы и панели',
    theme: 'Тема',
    themes: {
      colorful: 'Тема: цветная',
      white: 'Тема: белая',
      gray: 'Тема: тёмно-серая',
      dark: 'Тема: чёрная',
      contrast: 'Тема: контрастная',
    },
    wait: 'Панель работает. Дождитесь конца или нажмите в ней «Остановить», потом выберите ещё раз.',
    lose: (name: string) => `Изменения в книге «${name}» не сохранены и пропадут. Продолжить?`,
    refusal: ({ cell, error, message }: Refusal) =>
      `${cell}: ${error}${RUSSIAN_ERRORS[error] ? ` (в русском Excel — ${RUSSIAN_ERRORS[error]})` : ''} — ${message}`,
    charts: 'Диаграммы листа',
    note:
      'Просмотр для знакомства и проверки, не Excel: числа на листах считает другая программа, ' +
      'опирайтесь на Excel или на командную строку. Файл не покидает этот компьютер.',
    saved: (name: string, source: string | null) =>
      `Сохранено в загрузки браузера: «${name}».${source === null ? '' : ` Исходный файл «${source}» не изменён.`}`,
    beside: (name: string) =>
      `Новая книга — в загрузках браузера: «${name}». Excel открыл бы её в другом окне; здесь откройте её кнопкой «Открыть .xlsx…».`,
    keptWhole: 'Ваши листы остались в файле такими, какими были, байт в байт.',
    patched: 'Заменено только содержимое изменённых ячеек, остальное на этих листах осталось:',
    anew: 'Записаны заново по тому, что показано здесь; рисунки, сводные таблицы, защита и другое, чего эта страница не показывает, на этих листах не сохранены:',
    bookAnew:
      'Книга записана заново: рисунки, сводные таблицы, макросы, подпись и другое, чего эта страница не показывает, в новый файл не попали.',
    functions: 'Формулы SHNOR и RISK записаны так, как их хранит Excel; без надстройки он покажет #ИМЯ?.',
    notOpened: 'Файл не открыт.',
    notSaved: (why: string) => `Файл не записан: ${why}. Книга осталась открытой, ничего не потеряно.`,
    unreadable: 'Не прочитаны и не показаны листы:',
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
    shown: 'What to show',
    bookTab: 'Workbook',
    paneTab: 'Pane',
    language: 'Language of the page and the pane',
    theme: 'Theme',
    themes: {
      colorful: 'Theme: colourful',
      white: 'Theme: white',
      gray: 'Theme: dark grey',
      dark: 'Theme: black',
      contrast: 'Theme: contrast',
    },
    wait: 'The pane is at work. Wait for the end or press «Stop» in it, then choose again.',
    lose: (name: string) => `Changes in the workbook «${name}» are not saved and will be lost. Go on?`,
    refusal: ({ cell, error, message }: Refusal) => `${cell}: ${error} — ${message}`,
    charts: 'Charts of the sheet',
    note:
      'A preview for trying and testing, not Excel: the numbers on the sheets are computed by another program; ' +
      'rely on Excel or the command line. The file does not leave this computer.',
    saved: (name: string, source: string | null) =>
      `Saved to the downloads of the browser: «${name}».${source === null ? '' : ` The source «${source}» was not changed.`}`,
    beside: (name: string) =>
      `The new workbook is in the downloads of the browser: «${name}». Excel would open it in another window; open it here by «Open .xlsx…».`,
    keptWhole: 'Your sheets stayed in the file as they were, byte for byte.',
    patched: 'Only the contents of the changed cells were replaced, everything else on these sheets stayed:',
    anew: 'Written anew from what is shown here; pictures, pivot tables, protection and whatever else this page does not show were not kept on these sheets:',
    bookAnew:
      'The workbook was written anew: pictures, pivot tables, macros, signatures and whatever else this page does not show are not in the new file.',
    functions:
      'SHNOR and RISK formulas are kept the way Excel keeps them; without the add-in it shows #NAME?.',
    notOpened: 'The file was not opened.',
    notSaved: (why: string) => `The file was not written: ${why}. The workbook stays open, nothing is lost.`,
    unreadable: 'Not read and not shown are the sheets:',
    busy: 'Opening…',
    bookName: 'Book1.xlsx',
    sheetName: 'Sheet1',
    sampleName: 'Северогорск_2023-2024.xlsx',
  },
} as const;

export type PageTexts = (typeof TEXTS)[PageLanguage];

/** Names as they stand in a sentence: «Лист1», «Лист2». */
export const namesText = (names: readonly string[]): string =>
  `${names.map((each) => `«${each}»`).join(', ')}.`;

/** Under which name the workbook was saved, and from which file it came (null for a new one). */
export interface SavedAs {
  readonly name: string;
  readonly source: string | null;
}

/** What was saved where, what saving has kept and what it has not, in plain words. */
export function savedText(saved: Saved, { name, source }: SavedAs, texts: PageTexts): string {
  const where = texts.saved(name, source);
  if (saved.kind === 'anew')
    return [where, ...(source === null ? [] : [texts.bookAnew]), texts.functions].join(' ');
  const { patched, anew } = saved;
  return [
    where,
    ...(patched.length === 0 && anew.length === 0 ? [texts.keptWhole] : []),
    ...(patched.length > 0 ? [`${texts.patched} ${namesText(patched)}`] : []),
    ...(anew.length > 0 ? [`${texts.anew} ${namesText(anew)}`] : []),
    texts.functions,
  ].join(' ');
}
