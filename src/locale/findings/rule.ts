import type { RuleCode } from '../../model/findingCodes';
import { ruleTextsEn } from './rule.en';
import { ruleTextsRu } from './rule.ru';
import type { FindingTexts } from './text';

/** Texts of everything that may be found while the rules are applied. */
export const ruleTexts: FindingTexts<RuleCode> = { ru: ruleTextsRu, en: ruleTextsEn };
