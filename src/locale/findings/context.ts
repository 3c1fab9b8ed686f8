import type { ContextCode } from '../../model/findingCodes';
import { contextTextsEn } from './context.en';
import { contextTextsRu } from './context.ru';
import type { FindingTexts } from './text';

/** Texts of everything that may be found while registers, contexts, risk tables and protocols are read. */
export const contextTexts: FindingTexts<ContextCode> = { ru: contextTextsRu, en: contextTextsEn };
