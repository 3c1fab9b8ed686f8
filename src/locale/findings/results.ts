import type { ResultsCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const resultsTexts: FindingTexts<ResultsCode> = {
  ru: {
    formUnknown: { what: () => '', todo: () => '' },
  },
  en: {
    formUnknown: { what: () => '', todo: () => '' },
  },
};
