export const DATE = '\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?: ?г(?:\\.|ода)?)?';
const PLACES = '(?:кабинет|класс|педагог|предмет)[а-я]*';
const STATE =
  '(?:(?:обеспече|оснаще|оборудова|подключе|созда|разработа|утвержде|сформирова|организова)н|достаточн|устойчив)[аоы]?|име[ею]тся|соответству[ею]т|действу[ею]т|работа[ею]т';
/** Words that say «да» by themselves: whole words and no others («подключается» is not there yet). */
export const SAYS_YES = `[+✓✔☑√]+|v|yes|да|есть|в наличии|полностью|в полном объеме|${STATE}`;
/** Words that say «нет» by themselves. */
export const SAYS_NO = `[-–‑−]+|no|нет|отсутству[ею]т|не(?:достаточно| (?:${STATE}|имеет|про(?:шел|шла|ходил[аи]?)))`;
/** A document by its kind, number and date, in any order. */
export const DOCUMENT = `(?:приказ|положение|договор|протокол|программа|акт|сертификат|удостоверение|диплом)(?:ом)?|№ ?\\d[\\dа-яa-z/-]*|от ${DATE}`;
/** What changes nothing behind a «да»: the same said again, «все», a document, a speed, a link. */
const CONFIRMS = `${SAYS_YES}|(?:(?:во?|у|для) )?все(?:х|м)?(?: ${PLACES})?|${DOCUMENT}|(?:до )?\\d+ ?[кмг]бит\\S*|https?:\\S+`;
/** What changes nothing behind a «нет»: the same again, what is missing, a thing that is still to come. */
export const DENIES = `${SAYS_NO}|(?:${PLACES}|интернета|компьютеров)(?: физики| химии| биологии)?|на ремонте|(?:планируется|запланирован[аоы]?|будет)(?: [^,;()]*)?|в разработке`;
/** «Частично», at the beginning or behind the answer. */
export const PARTLY =
  /частичн|не\s*полност|неполн|не\s+(?:во?\s+)?(?:полн|все)|не\s+у\s+все|отчасти|в\s+основном/;

const SIGN = '[\\s,;:.()/–—-]';

/** A regular expression for a whole text: one of the first phrases, then nothing but phrases of the other list. */
export function nothingBut(first: string, then: string): RegExp {
  const end = `(?=$|${SIGN})`;
  return new RegExp(`^(?:${first})${end}(?:${SIGN}*(?:и )?(?:${then})${end})*[\\s.)]*$`);
}

const CONFIRMED = nothingBut(SAYS_YES, CONFIRMS);
const DENIED = nothingBut(SAYS_NO, DENIES);
/** Nobody writes so much behind an answer without saying something else. */
const LONGEST = 150;

/**
 * What stands behind a «да» or «нет», in lower case without ё: `partly` a yes in part; `unclear` anything that is not
 * on the closed list of harmless words («да, отменён», «есть проект», «да/нет», «нет, но есть договор»), so that nobody
 * may count it; null: nothing that changes the answer.
 */
export function reservation(words: string, answer: 'yes' | 'no'): 'partly' | 'unclear' | null {
  if (words.length > LONGEST) return 'unclear';
  if (answer === 'no') return DENIED.test(words) ? null : 'unclear';
  if (CONFIRMED.test(words)) return null;
  return PARTLY.test(words) ? 'partly' : 'unclear';
}
