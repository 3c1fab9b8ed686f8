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
  },
  en: {
    sheetRenamed: {
      what: ({ wanted, given }) =>
        `The workbook already has a sheet of yours named “${wanted}”, so the finished sheet is named “${given}”; your sheet was not changed.`,
      todo: ({ wanted }) =>
        `If the finished sheet must be named “${wanted}”, rename your own sheet and run the calculation again.`,
    },
  },
};
