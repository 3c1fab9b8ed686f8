import type { Format } from './language';
import { procedureName } from './procedures';

const SUBJECTS = {
  ru: { mathematics: 'математике', russian: 'русскому языку' },
  en: { mathematics: 'mathematics', russian: 'Russian' },
} as const;
const LEVELS = {
  ru: { base: 'базовой', profile: 'профильной' },
  en: { base: 'base', profile: 'advanced' },
} as const;
const KINDS: Readonly<Record<string, string>> = { vpr: 'ВПР', oge: 'ОГЭ', ege: 'ЕГЭ' };

/**
 * A procedure in the words of the source, from its key: `vpr-mathematics-5` → «ВПР по математике (5 класс)»,
 * `ege-mathematics-base` → «ЕГЭ по математике (базовой)». Other subjects fall back to the plain name.
 */
export function procedureText(key: string, format: Pick<Format, 'language'>): string {
  const match = /^(vpr|oge|ege)-(mathematics|russian)(?:-(base|profile))?(?:-(\d+))?$/.exec(key);
  if (!match) return procedureName(key, format);
  const { language } = format;
  const [, kind, subject, level, grade] = match as unknown as [
    string,
    string,
    'mathematics' | 'russian',
    ...string[],
  ];
  const tail = level
    ? LEVELS[language][level as 'base' | 'profile']
    : grade && (language === 'ru' ? `${grade} класс` : `class ${grade}`);
  const name = language === 'ru' ? `${KINDS[kind]} по ` : `${kind.toUpperCase()} in `;
  return name + SUBJECTS[language][subject] + (tail ? ` (${tail})` : '');
}
