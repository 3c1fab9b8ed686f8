import type { Language } from '../language';
import { functionsEn } from './en';
import { functionsRu } from './ru';
import type { FunctionId, FunctionText, FunctionTexts } from './types';

const TEXTS: Readonly<Record<Language, FunctionTexts>> = { ru: functionsRu, en: functionsEn };

/** What a person reads about a function in the given language. */
export function functionText(id: FunctionId, language: Language): FunctionText<string> {
  return TEXTS[language][id];
}
