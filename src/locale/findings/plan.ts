import type { PlanCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

/** Texts of findings about plans and road maps. */
export const planTexts: FindingTexts<PlanCode> = { ru: {}, en: {} };
