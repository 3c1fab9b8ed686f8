import type { InputCode } from '../../model/programmeFindingCodes';
import { inputTextsEn } from './input.en';
import { inputTextsRu } from './input.ru';
import type { FindingTexts } from './text';

/** Texts of findings about sheets of the programmes, while they are read. */
export const inputTexts: FindingTexts<InputCode> = { ru: inputTextsRu, en: inputTextsEn };
