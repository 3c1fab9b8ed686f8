import type { FileCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const fileTexts: FindingTexts<FileCode> = {
  ru: {
    fileUnreadable: { what: () => '', todo: () => '' },
  },
  en: {
    fileUnreadable: { what: () => '', todo: () => '' },
  },
};
