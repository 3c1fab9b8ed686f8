import { word } from './text';

/**
 * Full words of a legal form, loose enough for the misprints of real registers («общеобраоватльное уреждение»).
 * Alternatives differ from the first letters on: a word can be read in one way only, so hostile text cannot
 * make the search explode.
 */
const FULL =
  '(?:(?:МУНИЦ|МУИЦ|МУНЦ|КРАЕВ|ОБЛАСТН|РЕСПУБЛИКАНСК|ГОСУДАРСТВ|ФЕДЕРАЛЬН|ЧАСТН|НЕГОСУДАРСТВ|АВТОНОМН|БЮДЖЕТН|БУДЖЕТН|КАЗЕНН|НЕКОММЕРЧ|ПРОФЕССИОНАЛ|ОБЩ|ОБРАЗОВАТ|СРЕДН)[А-Я]* )+(?:УЧ?РЕ[А-Я]*Д[А-Я]*|ОРГАНИЗАЦИ[А-Я]*)';

/** МБОУ, МАОУ, МКОУ, МОУ, КГБОУ, ОГАОУ, ФГБОУВО, ФКОУ, ЧОУ, ЧАУ, АНО, МБВСОУ … */
const SHORT =
  '(?:М|КГ|ОГ|Г|ФГ|Ф|Ч|Н|НЧ|ГК)(?:Б|А|К)?(?:С|В|ВС|П|ПО)?ОУ(?:[- ]?ВО|[- ]?СПО)?|КГКОУ|ГБПОУ|МАНОУ|МБНОУ|ЧАУ|ЧУ|АНО(?: ?СОШ| ?ОО| ?ПО)?|АНОО|НАНОО|ОАНО|ФГКОУ|ОАО|ГАУ|МБУ|МАУ|МКУ';

const FULL_FORM = word(FULL);
const SHORT_FORM = word(SHORT);

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/БЮДЖЕТ|БУДЖЕТ/, 'Б'],
  [/АВТОНОМ/, 'А'],
  [/КАЗЕНН/, 'К'],
];

function abbreviate(full: string): string {
  const owner = /КРАЕВ/.test(full)
    ? 'КГ'
    : /ОБЛАСТН/.test(full)
      ? 'ОГ'
      : /ФЕДЕРАЛ/.test(full)
        ? 'ФГ'
        : /^ГОСУДАРСТВ/.test(full)
          ? 'Г'
          : /ЧАСТН|НЕГОСУДАРСТВ/.test(full)
            ? 'Ч'
            : 'М';
  const funding = LETTERS.find(([pattern]) => pattern.test(full))?.[1] ?? '';
  return `${owner}${funding}${/ПРОФЕССИОНАЛ/.test(full) ? 'ПОУ' : 'ОУ'}`;
}

/** Does the canonical text carry a legal form, in full or abbreviated? */
export function hasLegalForm(text: string): boolean {
  return FULL_FORM.test(text) || SHORT_FORM.test(text);
}

/**
 * Takes the legal form out of canonical text (D1, step 4). It is remembered and ignored in matching:
 * schools change МОУ → МБОУ → МАОУ and stay the same school.
 */
export function takeLegalForm(text: string): {
  readonly form: string | null;
  readonly before: string;
  readonly rest: string;
} {
  const full = FULL_FORM.exec(text);
  const match = full ?? SHORT_FORM.exec(text);
  if (!match) return { form: null, before: '', rest: text };
  const form = full ? abbreviate(match[0]) : match[0];
  return {
    form,
    before: text.slice(0, match.index).trim(),
    rest: text.slice(match.index + match[0].length).trim(),
  };
}
