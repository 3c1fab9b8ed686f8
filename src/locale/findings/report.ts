import type { ReportCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const reportTexts: FindingTexts<ReportCode> = {
  ru: {
    /** Params: `wanted` – the name that was taken, `given` – the name the sheet was written under. */
    sheetRenamed: {
      what: ({ wanted, given }) =>
        `В книге уже есть ваш лист «${wanted}», поэтому готовый лист назван «${given}»; ваш лист не изменён.`,
      todo: ({ wanted }) =>
        `Если готовый лист должен называться «${wanted}», переименуйте свой лист и выполните расчёт ещё раз.`,
    },
    newYearEnded: {
      what: ({ until, year }, format) =>
        `Срок закончился ${format.date(String(until))}, до начала ${year} учебного года: строка в новую книгу не перенесена.`,
      todo: () => 'Если срок продлён, впишите строку в реестр новой книги с новым сроком.',
    },
    newYearUnmatched: {
      what: ({ school, year }) =>
        `Школа «${school}» не сопоставлена со справочником: её результаты за ${year} учебный год не перенесены.`,
      todo: () =>
        'Сопоставьте название в прошлогодней книге и создайте новую ещё раз либо впишите результаты в новую книгу.',
    },
  },
  en: {
    sheetRenamed: {
      what: ({ wanted, given }) =>
        `The workbook already has a sheet of yours named “${wanted}”, so the finished sheet is named “${given}”; your sheet was not changed.`,
      todo: ({ wanted }) =>
        `If the finished sheet must be named “${wanted}”, rename your own sheet and run the calculation again.`,
    },
    newYearEnded: {
      what: ({ until, year }, format) =>
        `The term ended on ${format.date(String(until))}, before the academic year ${year}: the row was not carried over into the new workbook.`,
      todo: () =>
        'If the term was extended, enter the row in the register of the new workbook with its new term.',
    },
    newYearUnmatched: {
      what: ({ school, year }) =>
        `The school “${school}” is not matched with the register: its results of the academic year ${year} were not carried over.`,
      todo: () =>
        'Match the name in last year’s workbook and make the new one again, or enter the results in the new workbook.',
    },
  },
};
