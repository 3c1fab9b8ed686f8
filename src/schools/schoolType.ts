import type { SchoolType } from '../model/school';
import { word } from './text';

/**
 * Classes of D1, step 5, that matching compares: S средняя, B основная, N начальная, G гимназия, L лицей,
 * V вечерняя, I интернат или кадетская, K коррекционная, U «школа» without more, X no type word at all
 * (центр образования, колледж).
 */
export type SchoolClass = 'S' | 'B' | 'N' | 'G' | 'L' | 'V' | 'I' | 'K' | 'U' | 'X';

export interface TypeReading {
  readonly class: SchoolClass;
  /** «КСОШ № 5»: the local letters before the abbreviation; they stand for an adjective. */
  readonly initials: string;
  /** The text with the type word replaced by `§`; the number may stand on either side of it. */
  readonly rest: string;
}

/** Words that may stand before «школа» and say what kind it is; misprints of real registers included. */
const SCHOOL_WORD =
  '(?:ВЕЧЕРН|СМЕНН|ОТКРЫТ|СРЕ[ДБ]Н|ОСНОВН|НАЧАЛЬН|НЕПОЛН|ПОЛН|ОБЩ|КАДЕТ|СПЕЦИАЛ|КОРРЕКЦ|САНАТОРН)[А-Я]*';
const PHRASE = word(
  `(?:${SCHOOL_WORD}[ ,()-]+)*ШКОЛ[АЫЕУ](?: ?-? ?ИНТЕРНАТ[А-Я]*)?(?: ?- ?ДЕТСК[А-Я]+ САД[А-Я]?)?`,
);

/** Abbreviations and single words, the longest and the most telling first. */
const ABBREVIATIONS: readonly (readonly [RegExp, SchoolClass])[] = [
  [word('В ?\\( ?С ?\\) ?С?ОШ|О ?\\( ?С ?\\) ?С?ОШ|ВСОШ|ОСОШ|В ?\\( ?С ?\\) ?Ш'), 'V'],
  [word('С ?\\( ?К ?\\) ?Н?О?О?Ш(?: ?-? ?И)?|СКОШИ?|СКШИ?|СКОУ'), 'K'],
  [word('СОШИ|КШИ|ШИ|СОШ ?- ?ИНТЕРНАТ[А-Я]*'), 'I'],
  [word('СОШ|ОСШ|СШ'), 'S'],
  [word('ООШ|ОШ'), 'B'],
  [word('НОШ|НШДС|НШ ?- ?ДС|НШ|ПРОГИМНАЗИ[ЯИ]'), 'N'],
  [word('ГИМНАЗИ[ЯИЮ](?: ?- ?ИНТЕРНАТ[А-Я]*)?'), 'G'],
  [word('ЛИЦЕ[ЙЯЮ](?: ?- ?ИНТЕРНАТ[А-Я]*)?'), 'L'],
];

const BOARDING = word('КАДЕТСК[А-Я]+ КОРПУС[А-Я]*|ИНТЕРНАТ[А-Я]*');

/** «РСОШ №2», «АСОШ», «НКСОШ»: one or two letters of the settlement glued to the abbreviation. */
const PREFIXED = word('([А-ГДЕЖЗИК-НП-Я][А-Я]?)(СОШ|ООШ)');

function classOfPhrase(phrase: string): SchoolClass {
  if (/ВЕЧЕРН|СМЕНН|ОТКРЫТ/.test(phrase)) return 'V';
  if (/КОРРЕКЦ/.test(phrase)) return 'K';
  if (/ИНТЕРНАТ|КАДЕТ/.test(phrase)) return 'I';
  if (/СРЕ[ДБ]Н|(?<!НЕ)ПОЛН/.test(phrase)) return 'S';
  if (/ОСНОВН|НЕПОЛН/.test(phrase)) return 'B';
  if (/НАЧАЛЬН|ДЕТСК/.test(phrase)) return 'N';
  return 'U';
}

/** Takes the type word out of canonical text; class X when there is none. */
export function takeSchoolType(text: string): TypeReading {
  for (const [pattern, schoolClass] of ABBREVIATIONS) {
    const match = pattern.exec(text);
    if (match) return { class: schoolClass, initials: '', rest: replaceAt(text, match) };
  }
  const prefixed = PREFIXED.exec(text);
  if (prefixed) {
    return {
      class: prefixed[2] === 'СОШ' ? 'S' : 'B',
      initials: prefixed[1]!,
      rest: replaceAt(text, prefixed),
    };
  }
  const phrase = PHRASE.exec(text);
  if (phrase) return { class: classOfPhrase(phrase[0]), initials: '', rest: replaceAt(text, phrase) };
  const boarding = BOARDING.exec(text);
  if (boarding) return { class: 'I', initials: '', rest: replaceAt(text, boarding) };
  return { class: 'X', initials: '', rest: text };
}

function replaceAt(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} § ${text.slice(match.index + match[0].length)}`
    .replace(/ +/g, ' ')
    .trim();
}

/** Institutions that are no schools by type but teach pupils and stand in result tables. */
const OTHER_INSTITUTION = word(
  'ЦЕНТР[А-Я]* ОБРА[А-Я]+|ЦО|КОЛЛЕДЖ[А-Я]*|ТЕХНИКУМ[А-Я]*|УЧИЛИЩ[ЕА]|АКАДЕМИ[ЯИ]|УНИВЕРСИТЕТ[А-Я]*|ФИЛИАЛ|КЛАСС[ЫА]? ПРИ|ОБРАЗОВАТЕЛЬНЫЙ (?:ЦЕНТР|КОМПЛЕКС)|УЧЕБНО-ВОСПИТАТЕЛЬНЫЙ КОМПЛЕКС',
);

/** Does the canonical text name a school: a type word, or another institution that teaches? */
export function hasSchoolWord(text: string): boolean {
  return takeSchoolType(text).class !== 'X' || OTHER_INSTITUTION.test(text);
}

const TYPES: Readonly<Record<SchoolClass, SchoolType>> = {
  S: 'secondary',
  B: 'basic',
  N: 'primary',
  G: 'gymnasium',
  L: 'lyceum',
  V: 'evening',
  I: 'boarding',
  K: 'correctional',
  U: 'unspecified',
  X: 'unspecified',
};

/** The type of the model for a class. */
export function typeOfClass(schoolClass: SchoolClass): SchoolType {
  return TYPES[schoolClass];
}
