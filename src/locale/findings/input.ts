import type { InputCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

/** Texts of findings about sheets of the programmes, while they are read. */
export const inputTexts: FindingTexts<InputCode> = { ru: {}, en: {} };
