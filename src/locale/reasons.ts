import type { Reason, ReasonCode } from '../model/reason';
import type { Format, Language } from './language';
import { reasonsEn } from './reasonsEn';
import { reasonsRu } from './reasonsRu';

export type ReasonParams = Reason['params'];
/** One clause without a full stop: reasons are joined with semicolons or set one a line. */
export type ReasonTexts = Readonly<Record<ReasonCode, (params: ReasonParams, format: Format) => string>>;

const TEXTS: Readonly<Record<Language, ReasonTexts>> = { ru: reasonsRu, en: reasonsEn };

/** A reason in the reader's language: «ВПР по математике (5 класс), 2022/2023: 12 из 31 участника (38,7 %) — не менее 30 %». */
export function reasonText(reason: Reason, format: Format): string {
  return TEXTS[format.language][reason.code](reason.params, format);
}
