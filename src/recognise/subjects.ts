import type { Subject } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';

/** Stems by which a subject is known in a title; the first that fits wins, so longer ones stand first. */
const STEMS: readonly (readonly [RegExp, Subject])[] = [
  [/родн\S* (?:\S+ )?литератур/, 'родная литература'],
  [/родн\S* (?:\(?русск\S*\)? )?язык|родной/, 'родной язык'],
  [/литературн\S* чтени/, 'литературное чтение'],
  [/русск\S* (?:яз|\d)|русск(?:ий|ого|ому)(?![а-я])/, RUSSIAN],
  [/математик/, MATHEMATICS],
  [/окружающ\S* мир/, 'окружающий мир'],
  [/биолог/, 'биология'],
  [/географ/, 'география'],
  [/обществозн/, 'обществознание'],
  [/истори[яиюей]/, 'история'],
  [/английск/, 'английский язык'],
  [/немецк\S* яз/, 'немецкий язык'],
  [/французск/, 'французский язык'],
  [/испанск/, 'испанский язык'],
  [/китайск/, 'китайский язык'],
  [/иностранн/, 'иностранные языки'],
  [/информатик|(?<![а-я])икт(?![а-я])/, 'информатика'],
  [/физик[аеиу]/, 'физика'],
  [/хими[яией]/, 'химия'],
  [/литератур[аеыу]/, 'литература'],
];

/** Abbreviations of sheet names and bias lists: «4 РУ», «5 МА», «Рус», «Мат.». */
const SHORT: readonly (readonly [RegExp, Subject])[] = [
  [/(?<![а-я])(?:ру|рус|рус яз|русяз|ря)(?![а-я])/, RUSSIAN],
  [/(?<![а-я])(?:ма|мат|матем)(?![а-я])/, MATHEMATICS],
];

/** The subject that a title, sheet name or heading (lower case, ё→е) names; undefined when it names none. */
export function subjectIn(normalised: string): Subject | undefined {
  for (const [stem, subject] of STEMS) if (stem.test(normalised)) return subject;
  if (normalised.length <= 24)
    for (const [short, subject] of SHORT) if (short.test(normalised)) return subject;
  return undefined;
}

/** The subject of a cell that is known to hold one: an unknown subject keeps its name in lower case. */
export function subjectOfCell(normalised: string): Subject | undefined {
  if (normalised === '') return undefined;
  return subjectIn(normalised) ?? (/[а-я]/.test(normalised) ? normalised : undefined);
}
