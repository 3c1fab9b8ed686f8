import type { HostTroubleCode } from '../model/hostTroubles';

export type HostTroubleParams = Readonly<Record<string, string | number>>;

/** What happened and what to do, whole sentences. */
export interface HostTroubleText {
  what(params: HostTroubleParams): string;
  todo(params: HostTroubleParams): string;
}

/** A word with the name of the sheet, or the word alone when the program did not say which sheet it was. */
function ru(word: string, { sheet }: HostTroubleParams): string {
  return sheet === undefined ? word : `${word} «${sheet}»`;
}

function en(word: string, { sheet }: HostTroubleParams): string {
  return sheet === undefined ? word : `${word} “${sheet}”`;
}

/** Troubles of the workbook's program in both languages; a missing code does not compile. */
export const HOST_TROUBLE_TEXTS: Readonly<
  Record<'ru' | 'en', Readonly<Record<HostTroubleCode, HostTroubleText>>>
> = {
  ru: {
    cellEdit: {
      what: () => 'Excel ждёт окончания ввода в ячейку и пока не выполняет других действий.',
      todo: () => 'Нажмите Enter (или Esc, чтобы отменить ввод) и повторите.',
    },
    protectedSheet: {
      what: (params) => `${ru('Лист', params)} защищён, изменить его нельзя. В книге ничего не изменено.`,
      todo: () => 'Снимите защиту: вкладка «Рецензирование» → «Снять защиту листа», затем повторите.',
    },
    protectedBook: {
      what: () => 'Структура книги защищена: добавлять и заменять листы нельзя. В книге ничего не изменено.',
      todo: () => 'Снимите защиту: вкладка «Рецензирование» → «Защитить книгу», затем повторите.',
    },
    readOnly: {
      what: () => 'Книга открыта только для чтения. В книге ничего не изменено.',
      todo: () => 'Включите редактирование или сохраните копию книги и повторите в ней.',
    },
    sheetGone: {
      what: (params) => `${ru('Лист', params)} удалён или переименован.`,
      todo: () => 'Нажмите «Прочитать книгу заново», чтобы список листов обновился.',
    },
    rangeGone: {
      what: ({ cell, ...params }) => `Не удалось показать ячейку ${cell ?? ''} (${ru('лист', params)}).`,
      todo: () => 'Нажмите «Прочитать книгу заново»: адреса в книге изменились.',
    },
    sheetHidden: {
      what: (params) => `${ru('Лист', params)} скрыт, показать ячейку на нём нельзя.`,
      todo: () => 'Щёлкните правой кнопкой по ярлыку любого листа, выберите «Показать» и повторите.',
    },
    tooLarge: {
      what: (params) =>
        `${ru('Лист', params)}: данных больше, чем Excel передаёт надстройке за один раз. В книге ничего не изменено.`,
      todo: () => 'Закройте другие книги или разделите книгу на части и повторите.',
    },
    newBookTooLarge: {
      what: ({ megabytes }) =>
        `Новая книга больше, чем Excel принимает от надстройки${megabytes === undefined ? '' : `: ${megabytes} МБ`}. В этой книге ничего не изменено.`,
      todo: () =>
        'В браузере предел – 5 МБ: откройте книгу в Excel для Windows или Mac и повторите там или создайте новую командой «shnor new-year».',
    },
    newBookRefused: {
      what: ({ code, message }) =>
        `Excel не открыл новую книгу${code === undefined ? '' : `: ${message ?? ''} (${code})`}. В этой книге ничего не изменено.`,
      todo: () =>
        'Повторите. Если не поможет, спросите администратора, не запрещено ли надстройкам создавать книги, или создайте новую командой «shnor new-year».',
    },
    cancelled: {
      what: () => 'Остановлено. В книге ничего не изменено.',
      todo: () => 'Запустите действие ещё раз, когда будете готовы.',
    },
    tooOld: {
      what: () => 'Эта версия Excel не умеет того, что нужно для действия.',
      todo: () =>
        'Обновите Excel (нужен Microsoft 365, Excel 2021 или новее) или откройте книгу в Excel в браузере.',
    },
    unknown: {
      what: ({ code, message }) => `Excel ответил ошибкой: ${message ?? ''} (${code ?? ''}).`,
      todo: () => 'Повторите. Если ошибка повторится, сохраните книгу, закройте и откройте её снова.',
    },
  },
  en: {
    cellEdit: {
      what: () => 'Excel is waiting for the end of typing into a cell and does nothing else meanwhile.',
      todo: () => 'Press Enter (or Esc to give up the typing) and try again.',
    },
    protectedSheet: {
      what: (params) =>
        `${en('The sheet', params)} is protected and cannot be changed. Nothing in the workbook was changed.`,
      todo: () => 'Remove the protection: tab “Review” → “Unprotect Sheet”, then try again.',
    },
    protectedBook: {
      what: () =>
        'The structure of the workbook is protected: sheets cannot be added or replaced. Nothing in the workbook was changed.',
      todo: () => 'Remove the protection: tab “Review” → “Protect Workbook”, then try again.',
    },
    readOnly: {
      what: () => 'The workbook is open for reading only. Nothing in it was changed.',
      todo: () => 'Enable editing, or save a copy of the workbook and try again there.',
    },
    sheetGone: {
      what: (params) => `${en('The sheet', params)} was deleted or renamed.`,
      todo: () => 'Press “Read the workbook again” to refresh the list of sheets.',
    },
    rangeGone: {
      what: ({ cell, ...params }) => `The cell ${cell ?? ''} could not be shown (${en('sheet', params)}).`,
      todo: () => 'Press “Read the workbook again”: addresses in the workbook have changed.',
    },
    sheetHidden: {
      what: (params) => `${en('The sheet', params)} is hidden, so its cell cannot be shown.`,
      todo: () => 'Right-click the tab of any sheet, choose “Unhide” and try again.',
    },
    tooLarge: {
      what: (params) =>
        `${en('The sheet', params)}: there are more data than Excel hands to an add-in at a time. Nothing in the workbook was changed.`,
      todo: () => 'Close other workbooks, or split the workbook, and try again.',
    },
    newBookTooLarge: {
      what: ({ megabytes }) =>
        `The new workbook is larger than Excel takes from an add-in${megabytes === undefined ? '' : `: ${megabytes} MB`}. Nothing in this workbook was changed.`,
      todo: () =>
        'The limit in a browser is 5 MB: open the workbook in Excel for Windows or Mac and try again there, or make the new one by the command “shnor new-year”.',
    },
    newBookRefused: {
      what: ({ code, message }) =>
        `Excel did not open the new workbook${code === undefined ? '' : `: ${message ?? ''} (${code})`}. Nothing in this workbook was changed.`,
      todo: () =>
        'Try again. If it happens once more, ask the administrator whether add-ins may create workbooks, or make the new one by the command “shnor new-year”.',
    },
    cancelled: {
      what: () => 'Stopped. Nothing in the workbook was changed.',
      todo: () => 'Start it again when you are ready.',
    },
    tooOld: {
      what: () => 'This version of Excel lacks a function that is needed here.',
      todo: () =>
        'Update Excel (Microsoft 365, Excel 2021 or newer) or open the workbook in Excel for the web.',
    },
    unknown: {
      what: ({ code, message }) => `Excel answered with an error: ${message ?? ''} (${code ?? ''}).`,
      todo: () => 'Try again. If it happens once more, save the workbook, close it and open it anew.',
    },
  },
};
