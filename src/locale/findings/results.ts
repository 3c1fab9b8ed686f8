import type { ResultsCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';
import { resultsTextsEn } from './results.en';
import { resultsTextsRu } from './results.ru';

/** Texts of everything that may be found while result sheets are read. */
export const resultsTexts: FindingTexts<ResultsCode> = { ru: resultsTextsRu, en: resultsTextsEn };
