import type { ReportCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const reportTexts: FindingTexts<ReportCode> = {
  ru: {
    sheetRenamed: { what: () => '', todo: () => '' },
  },
  en: {
    sheetRenamed: { what: () => '', todo: () => '' },
  },
};
