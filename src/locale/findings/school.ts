import type { SchoolCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const schoolTexts: FindingTexts<SchoolCode> = {
  ru: {
    schoolUnmatched: { what: () => '', todo: () => '' },
  },
  en: {
    schoolUnmatched: { what: () => '', todo: () => '' },
  },
};
