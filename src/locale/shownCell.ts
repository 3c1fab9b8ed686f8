import type { Language } from './language';

/** «4:4» is «строка 4» to a person, «J:J» «столбец J»; an address stays as it is. */
export function shownCell(cell: string, language: Language): string {
  const [, first, last] = /^(\d+|[A-Z]+):(\d+|[A-Z]+)$/.exec(cell) ?? [];
  if (first === undefined) return cell;
  const words = WORDS[language][/\d/.test(first) ? 'row' : 'column'];
  return first === last ? `${words[0]} ${first}` : `${words[1]} ${first}–${last}`;
}

const WORDS: Readonly<Record<Language, Readonly<Record<'row' | 'column', readonly [string, string]>>>> = {
  ru: { row: ['строка', 'строки'], column: ['столбец', 'столбцы'] },
  en: { row: ['row', 'rows'], column: ['column', 'columns'] },
};
