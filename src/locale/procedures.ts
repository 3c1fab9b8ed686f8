import type { Format, Language } from './language';
import { SUBJECTS_EN } from './subjects';

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { vpr: 'ВПР', oge: 'ОГЭ', ege: 'ЕГЭ', kdr: 'КДР' },
  en: { vpr: 'VPR', oge: 'OGE', ege: 'EGE', kdr: 'KDR' },
};
const SUBJECTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { mathematics: 'математика', russian: 'русский язык' },
  en: SUBJECTS_EN,
};
const LEVELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { base: 'базовый уровень', profile: 'профильный уровень' },
  en: { base: 'base level', profile: 'advanced level' },
};

/**
 * The name of a procedure from its key (`vpr-mathematics-5` → «ВПР, математика, 5 класс»).
 * A subject without a translation keeps its Russian name.
 */
export function procedureName(key: string, format: Pick<Format, 'language'>): string {
  const { language } = format;
  const parts = key.split('-');
  const kind = parts.shift() ?? '';
  const tail: string[] = [];
  const last = parts[parts.length - 1] ?? '';
  if (/^\d+$/.test(last)) {
    parts.pop();
    tail.push(language === 'ru' ? `${last} класс` : `class ${last}`);
  }
  const level = LEVELS[language][parts[parts.length - 1] ?? ''];
  if (level !== undefined) {
    parts.pop();
    tail.unshift(level);
  }
  const subject = parts.join('-');
  return [KINDS[language][kind] ?? kind, SUBJECTS[language][subject] ?? subject, ...tail]
    .filter(Boolean)
    .join(', ');
}
