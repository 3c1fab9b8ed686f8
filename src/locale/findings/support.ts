import type { SupportCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

/** Texts of findings about risk profiles, partners and expected results. */
export const supportTexts: FindingTexts<SupportCode> = { ru: {}, en: {} };
