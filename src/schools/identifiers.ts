import { foldSpaces } from './text';

/**
 * Logins of ФИС ОКО (methodology C1): `sch` + region + number, newer `edu` + digits; the questionnaire of a
 * region also holds `ksh` (краевые школы-интернаты) and `spo` (колледжи). A Cyrillic «с» or «е» typed by
 * hand is accepted.
 */
const LOGIN = /(?<![A-Za-z0-9])((?:s[cс]h|ksh|sp[oо])\d{6,8}|[eе]du\d{3,})(?![A-Za-z0-9])/i;

/** No login without them: spares most names the search. */
const DIGITS = /\d{3}/;

/** Text without the login, and the login in lower case and Latin letters. */
export function takeLogin(text: string): { readonly login: string | null; readonly rest: string } {
  const match = DIGITS.test(text) ? LOGIN.exec(text) : null;
  if (!match) return { login: null, rest: text };
  const login = match[1]!.toLowerCase().replace(/с/g, 'c').replace(/е/g, 'e').replace(/о/g, 'o');
  let before = text.slice(0, match.index);
  let after = text.slice(match.index + match[0].length);
  if (/[([{]\s*$/.test(before) && /^\s*[)\]}]/.test(after)) {
    before = before.replace(/[([{]\s*$/, '');
    after = after.replace(/^\s*[)\]}]/, '');
  }
  return { login, rest: foldSpaces(`${before} ${after}`).replace(/^[-–—:;,]\s*|\s*[-–—:;,]$/g, '') };
}

/** Is there a login anywhere in the text? */
export function hasLogin(text: string): boolean {
  return DIGITS.test(text) && LOGIN.test(text);
}

const CODE_IN_BRACKETS = /^[([]\s*(\d{2,12})\s*[)\]]\s*[-–—:]?\s*(?=\S)/;
const CODE_AND_DASH = /^(\d{3,12})\s*[-–—:]\s*(?=[«"A-Za-zА-ЯЁа-яё])(?!лет)/;
/** Shorter numbers are row numbers or «35 гимназия», unless a legal form follows. */
const LONG_CODE = /^(\d{5,12})\s+(?=\D)/;
const CODE_BEFORE_FORM =
  /^(\d{3,12})\s+(?=[«"]?(?:[А-ЯЁA-Z]{1,5}ОУ|муниципал|краев|государств|частн|АНО(?![а-яё])|филиал))/i;

/** Text without a leading Код ОО («138049 - МБОУ…», «(142) МБОУ…», «22108 МБОУ»), and the code as text. */
export function takeCode(text: string): { readonly code: string | null; readonly rest: string } {
  if (!/^[([\d]/.test(text)) return { code: null, rest: text };
  for (const pattern of [CODE_IN_BRACKETS, CODE_AND_DASH, CODE_BEFORE_FORM, LONG_CODE]) {
    const match = pattern.exec(text);
    if (match) return { code: match[1]!, rest: text.slice(match[0].length) };
  }
  return { code: null, rest: text };
}

/** A code as it is compared: «22108.0» and «022108» are 22108. */
export function codeKey(code: string): string {
  return foldSpaces(code)
    .replace(/[.,]0+$/, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();
}

/** A tail that a broken formula left behind: «МБОУ СОШ № 5+B116». */
export function dropFormulaTail(text: string): string {
  return !text.includes('+') ? text : text.replace(/\s*\+\s*\$?[A-ZА-Я]{1,3}\$?\d{1,7}$/, '');
}
