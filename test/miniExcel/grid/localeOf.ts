import { LocaleType } from '@univerjs/core';
import type { PageLanguage } from '../texts';

/** The name under which the grid knows a language. */
export const localeOf = (language: PageLanguage): LocaleType =>
  language === 'ru' ? LocaleType.RU_RU : LocaleType.EN_US;
