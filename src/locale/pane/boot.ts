import type { Language } from '../language';

/** What is said before the pane can be drawn, or instead of it. */
export interface BootTexts {
  readonly tooOld: string;
  readonly notExcel: string;
  readonly waiting: string;
}

export const BOOT_TEXTS: Readonly<Record<Language, BootTexts>> = {
  ru: {
    tooOld:
      'Эта версия Excel слишком старая для надстройки. Нужен Excel 2021 или новее, Microsoft 365 либо Excel в браузере; на Mac — ещё и Safari 16.4 или новее, он обновляется вместе с macOS.',
    notExcel:
      'Эта страница — панель надстройки: она работает внутри Excel. Откройте в Excel книгу и нажмите кнопку надстройки на ленте.',
    waiting:
      'Excel пока не ответил. Подождите немного; если ничего не изменится, закройте панель и откройте её снова.',
  },
  en: {
    tooOld:
      'This version of Excel is too old for the add-in. Excel 2021 or newer, Microsoft 365 or Excel for the web is needed; on a Mac also Safari 16.4 or newer, which comes with updates of macOS.',
    notExcel:
      'This page is the pane of an add-in and works inside Excel. Open a workbook in Excel and press the button of the add-in on the ribbon.',
    waiting:
      'Excel has not answered yet. Wait a little; if nothing changes, close the pane and open it again.',
  },
};
