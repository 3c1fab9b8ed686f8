import type { Language } from '../language';

/** Failures of the add-in itself that have words of their own. */
export const FAULTS = ['workerFailed', 'fileAbsent', 'sampleDamaged'] as const;
export type FaultCode = (typeof FAULTS)[number];

interface FaultText {
  readonly what: string;
  readonly todo: string;
}

export const FAULT_TEXTS: Readonly<Record<Language, Readonly<Record<FaultCode, FaultText>>>> = {
  ru: {
    workerFailed: {
      what: 'Расчёт в фоне прервался: программа закрыла его, возможно из-за нехватки памяти.',
      todo: 'Повторите: расчёт начнётся заново. Если прервётся ещё раз, закройте другие книги и откройте панель снова.',
    },
    fileAbsent: {
      what: 'Не загрузился файл самой надстройки.',
      todo: 'Проверьте связь с сервером надстройки и повторите. Если не поможет, закройте панель и откройте её снова.',
    },
    sampleDamaged: {
      what: 'Книгу примера не удалось прочитать: её файл на сервере надстройки повреждён.',
      todo: 'Сообщите об этом тому, кто устанавливал надстройку. С вашими данными можно работать без примера.',
    },
  },
  en: {
    workerFailed: {
      what: 'The calculation in the background broke off: the program closed it, perhaps for want of memory.',
      todo: 'Try again: the calculation starts anew. If it breaks off once more, close other workbooks and open the pane again.',
    },
    fileAbsent: {
      what: 'A file of the add-in itself did not load.',
      todo: 'Check the connection to the server of the add-in and try again. If that does not help, close the pane and open it anew.',
    },
    sampleDamaged: {
      what: 'The sample workbook could not be read: its file on the server of the add-in is damaged.',
      todo: 'Tell whoever installed the add-in. Your own data need no sample.',
    },
  },
};
