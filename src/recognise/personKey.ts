import type { CellValue } from '../grid/grid';
import type { PersonKey } from '../model/programme/people';
import { plainPerson, shorterNames } from './personName';

/** Nothing that tells one person from another. */
const NOBODY = /^(?:[-–—‑−]+|н\s*[/\\.]?\s*д\.?|нет(?: данных)?|\?+|\.+|…|x|х)$/;
/** A post without a person. */
const VACANT = /^вакан/;

/** Fields of forms whose cells name people: never quoted, shown or kept. */
export const PERSON_FIELDS: ReadonlySet<string> = new Set([
  'person',
  'firstName',
  'patronymic',
  'mentor',
  'ward',
]);

/** What a cell that should name a person holds. */
export type PersonReading =
  | {
      readonly kind: 'person';
      readonly key: PersonKey;
      readonly number: number | null;
      /** Keys of the shorter ways to write the same name: who has one of them may be the same person. */
      readonly shorter: readonly PersonKey[];
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'vacant' };

/**
 * An id, a табельный номер or a name as an opaque key, equal for equal people of any sheet: one writing
 * (`plainPerson`), a number with or without leading zeros. `number` is set for a short plain number, which may be
 * nothing but an ordinal. The text itself goes no further.
 */
export function personKey(values: readonly CellValue[]): PersonReading {
  const text = plainPerson(values);
  if (text === '' || NOBODY.test(text)) return { kind: 'nobody' };
  if (VACANT.test(text)) return { kind: 'vacant' };
  const digits = /^0*(\d+)$/.exec(text)?.[1];
  const number = digits !== undefined && digits.length <= 3 ? Number(digits) : null;
  return { kind: 'person', key: hash(digits ?? text), number, shorter: shorterNames(text).map(hash) };
}

/** The same number in two schools is two people: a key that holds inside one school only. */
export function keyInside(school: string, key: PersonKey): PersonKey {
  return hash(`${school}|${key}`);
}

const HASH_SEEDS = [0xdeadbeef, 0x41c6ce57] as const;

/** 64 bits of a text, as hexadecimal digits: two mixed 32-bit sums (cyrb53 without its last cut). */
function hash(text: string): PersonKey {
  let [first, second]: [number, number] = [HASH_SEEDS[0], HASH_SEEDS[1]];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const INITIALS = '[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.?)?';
const WORD = '[А-ЯЁ][а-яё]+';
const SURNAME = `${WORD}(?:-${WORD})?`;
const PATRONYMIC = '[А-ЯЁ][а-яё]+(?:[вмть]ич(?:а|у|ем|е)?|(?:ов|ев|ич)н(?:а|ы|е|у|ой))';
/** The endings of most surnames: with a second capitalised word beside it, a name without a patronymic. */
const LIKELY = '[А-ЯЁ][а-яё]+(?:ов|ев|ёв|ин|ын)(?:а|у|ым|ой|е|ы)?';
/** Words that begin a text and are no first names. */
const NOUN =
  '(?:Выступлени|Стать|Доклад|Публикаци|Мастер|Семинар|Вебинар|Урок|Работ|Диплом|Презентаци|Открыт)';
const between = (source: string): RegExp => new RegExp(`(?<![А-ЯЁа-яё])(?:${source})(?![а-яё])`, 'g');
/** Surer signs first: initials and patronymics, then a surname beside another capitalised word. */
const NAMES: readonly RegExp[] = [
  between(`${SURNAME}\\s+${INITIALS}|${INITIALS}\\s?${SURNAME}|(?:${SURNAME}\\s+)?${WORD}\\s+${PATRONYMIC}`),
  between(`${LIKELY}\\s+${WORD}|(?!${NOUN})${WORD}\\s+${LIKELY}`),
];

/** A free text without the names of people («Выступление Ивановой А. П.» → «Выступление …»). */
export function withoutNames(text: string): string {
  return NAMES.reduce((rest, names) => rest.replace(names, '…'), text);
}
