import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/grid';

/** What departments write after a name: how somebody is employed and as what. */
const ADDED =
  /(?<![а-яa-z])(?:(?:по )?(?:совм|внеш|внутр)(?![а-я])|(?:по )?совмест[а-я]*|внешн(?:ий|яя|ему)(?![а-я])|внутренн(?:ий|яя|ему)(?![а-я])|осн(?:овн[а-я]+)?(?: место|$)|учител(?:ь|ьница)(?![а-я])|преподаватель|педагог(?![а-я])|директор(?![а-я])|зам(?:еститель)?(?![а-я])|завуч(?![а-я])|воспитатель|психолог(?![а-я])|логопед(?![а-я])|дефектолог(?![а-я])|методист(?![а-я])|тьютор(?![а-я])|соц(?:иальный)?(?![а-я])|библиотекарь|вожат(?:ый|ая)(?![а-я])|старш(?:ий|ая)(?![а-я])|руководитель|инструктор(?![а-я])|организатор(?![а-я])|мастер (?=произв)|молод(?:ой|ая) специалист|декрет[а-я]*|отпуск[а-я]*|д\/о(?![а-я])|(?:высш|перв)[а-я]* кат|(?:\d[\d ]*)?ст(?:авк[а-я]*)?(?![а-я]))/;
/** «учитель 3»: then the words are an id, not a remark. */
const NUMBERED = /^[а-я -]+ ?\d+$/;
const NAME_TOKEN = /^[а-яa-z]+(?:-[а-яa-z]+)*$/;

/**
 * The text of an id or a name in one writing: NFKC, one case, Ё as Е, spaces and dots as one sign, initials after
 * the surname, without «(совм.)», «учитель математики» and other words that follow a name. Empty for a post alone.
 */
export function plainPerson(values: readonly CellValue[]): string {
  const raw = values.map((value) => (typeof value === 'string' ? value : cellText(value))).join(' ');
  const text = folded(raw);
  if (isPost(text, raw)) return '';
  const at = ADDED.exec(text)?.index ?? 0;
  const head = text.slice(0, at).replace(/[\s,;:(-]+$/, '');
  const named = /^\d+$/.test(head) || isName(head.split(' '));
  const plain = named && !NUMBERED.test(text.slice(at)) ? head : text;
  return plain.replace(
    /^([а-яa-z])(?: ([а-яa-z]))? ([а-яa-z-]{2,})$/,
    (_, first: string, second: string | undefined, surname: string) =>
      [surname, first, second].filter(Boolean).join(' '),
  );
}

/**
 * Shorter ways to write a name: «иванова анна петровна (физика)» → «иванова анна петровна», «иванова анна», «иванова
 * а п», «иванова а», «иванова» … Empty for an id and for a lone word.
 */
export function shorterNames(plain: string): string[] {
  const tokens = plain.replace(/ ?\([^()]*\)$/, '').split(' ');
  if (!isName(tokens)) return [];
  const [surname, given, patronymic] = tokens as [string, string, string?];
  const ends = patronymic === undefined ? [''] : [patronymic, patronymic.charAt(0), ''];
  const forms = [given, given.charAt(0)].flatMap((first) =>
    ends.map((last) => [surname, first, last].filter(Boolean).join(' ')),
  );
  return [...new Set([...forms, surname])].filter((form) => form !== plain);
}

/** «учитель математики», «совместитель»: a post names nobody, and the same one in two schools is not one person. */
function isPost(text: string, raw: string): boolean {
  if (ADDED.exec(text)?.index !== 0) return false;
  return !/\d|(?<![а-яa-z])[а-яa-z](?![а-яa-z])/.test(text) && !/\s[А-ЯЁ][а-яё]/.test(raw.trim());
}

/** A surname with a first name or initials, and perhaps a patronymic. */
function isName(tokens: readonly string[]): boolean {
  if (tokens.length < 2 || tokens.length > 3 || !tokens.every((token) => NAME_TOKEN.test(token)))
    return false;
  return tokens.some((token) => token.length > 1);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[\s.,]+/g, ' ')
    .trim();
}
