import type { PlanCode } from '../../model/programmeFindingCodes';
import { planTextsEn } from './plan.en';
import { planTextsRu } from './plan.ru';
import type { FindingTexts } from './text';

/** Texts of findings about plans and road maps. */
export const planTexts: FindingTexts<PlanCode> = { ru: planTextsRu, en: planTextsEn };
