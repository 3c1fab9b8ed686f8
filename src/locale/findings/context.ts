import type { ContextCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const contextTexts: FindingTexts<ContextCode> = {
  ru: {
    mappingColumnMissing: { what: () => '', todo: () => '' },
  },
  en: {
    mappingColumnMissing: { what: () => '', todo: () => '' },
  },
};
