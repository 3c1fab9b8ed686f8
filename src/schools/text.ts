/** Letters on both sides would make it another word; JS `\b` does not see Cyrillic. Digits may touch («СОШ2»). */
const BEFORE = '(?<![А-ЯA-Z])';
const AFTER = '(?![А-ЯA-Z])';

/** A pattern that stands as a whole word in canonical text. */
export function word(pattern: string, flags = ''): RegExp {
  return new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, flags);
}

const LATIN = 'ABCEHKMOPTXY';
const CYRILLIC = 'АВСЕНКМОРТХУ';
const LOOK_ALIKE = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC[index]!]));

/** Legal forms that consist of look-alikes only and may have been typed in Latin from end to end. */
const LATIN_FORMS = /^(?:MOY|MKOY|MAOY|HOY|AHO)$/;

function toCyrillic(token: string): string {
  const mixed = /[А-Я]/.test(token) && /[A-Z]/.test(token);
  if (!mixed && !LATIN_FORMS.test(token)) return token;
  return [...token].map((letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
}

/** Longer texts than any school name are cut for the key only; the display name keeps everything. */
const LONGEST = 600;

/** A lower-case abbreviation of a settlement before a name: «г.Облучье», «с. Ния», «р.п. Тальменка». */
const LOWER_MARKER =
  /(?<![А-ЯЁа-яё.])(р\.\s?п\.|пгт\.?|ст-ца|пос\.|дер\.|[гспдх]\.)\s*(?=[«"]?[А-ЯЁ][а-яё-]{2})/g;

/**
 * The text as keys see it (methodology D1, steps 1 and 2): NFKC, spaces folded, soft hyphens and quotes
 * gone, one kind of dash, Ё→Е, upper case, Latin look-alikes inside Cyrillic words made Cyrillic,
 * «№» written as `#`, a lower-case settlement mark as `@С` (an initial «С.» stays itself).
 */
export function canonical(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/№/g, ' #')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(LOWER_MARKER, (mark) => ` @${mark.replace(/[.\s]/g, '')} `)
    .replace(/([а-яё])([А-ЯЁ]{2,})/g, '$1 $2')
    .replace(/(?<=[А-ЯЁа-яё])['’`](?=[А-ЯЁа-яё])/g, '')
    .replace(/[«»„“”‟"'’‘`′″]/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toUpperCase()
    .replace(/Ё/g, 'Е')
    .replace(/[A-ZА-Я]+/g, toCyrillic)
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Most names need no folding; the test is cheaper than the replacement. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Spaces of every kind folded to one, invisible characters dropped; the rest stays as written. */
export function foldSpaces(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
