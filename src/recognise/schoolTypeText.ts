import type { SchoolType } from '../model/school';

/** Words of the column «Тип» of a register; the telling ones first («вечерняя сменная школа» is evening). */
const TYPES: readonly (readonly [RegExp, SchoolType])[] = [
  [/вечерн|сменн|в\s?\(\s?с\s?\)\s?с?ош|(?<![а-я])(?:всош|осош)(?![а-я])/, 'evening'],
  [/коррекц|(?<![а-я])с\s?\(\s?к\s?\)/, 'correctional'],
  [/интернат|кадет/, 'boarding'],
  [/прогимнази|начальн|(?<![а-я])нош(?![а-я])/, 'primary'],
  [/гимнази/, 'gymnasium'],
  [/лице[йя]/, 'lyceum'],
  [/основн|(?<![а-я])(?:оош|ош)(?![а-я])/, 'basic'],
  [/средн|(?<![а-я])(?:сош|сш)(?![а-я])/, 'secondary'],
  [/школа|не указан/, 'unspecified'],
];

/** The type that a cell of the column «Тип» names; null when it names none. */
export function schoolTypeOf(text: string): SchoolType | null {
  const words = text.toLowerCase().replace(/ё/g, 'е');
  return TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
