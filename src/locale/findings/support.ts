import type { SupportCode } from '../../model/programmeFindingCodes';
import { supportTextsEn } from './support.en';
import { supportTextsRu } from './support.ru';
import type { FindingTexts } from './text';

/** Texts of findings about risk profiles, partners and expected results. */
export const supportTexts: FindingTexts<SupportCode> = { ru: supportTextsRu, en: supportTextsEn };
