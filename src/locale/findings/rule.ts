import type { RuleCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

export const ruleTexts: FindingTexts<RuleCode> = {
  ru: {
    resultsConflict: { what: () => '', todo: () => '' },
  },
  en: {
    resultsConflict: { what: () => '', todo: () => '' },
  },
};
