export const DATE = '\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?: ?г(?:\\.|ода)?)?';
const PLACES = '(?:кабинет|класс|здани|корпус|помещени|педагог|учител|обучающ|учащ|предмет|уровн)[а-я]*';
const NEGATED =
  '(?:обеспечен|оснащен|оборудован|подключен|создан|разработан|утвержден|сформирован|организован|проведен|пройден|доступ|достаточ|устойчив)[аео]?н?[аоы]?|име[ею]тся|имеет|соответству[ею]т|требуется|про(?:шел|шла|шли|ходил[аи]?)';
/** Words that say «да» by themselves: whole words and no others («подключается» is not there yet). */
export const SAYS_YES = [
  '[+✓✔☑√]+|v|да|есть|име[ею]тся|в наличии|yes',
  'полностью|в полном об[ъь]?еме|соответству[ею]т|действу[ею]т|работа[ею]т|функциониру[ею]т|ведется|проводится|реализуется',
  '(?:обеспечен|оснащен|оборудован|подключен|создан|разработан|утвержден|сформирован|организован|выполнен|проведен)[аоы]?',
  '(?:достаточ|устойчив|стабиль)н?(?:[аоы]|ый|ая|ое|ые)?',
].join('|');
/** Words that say «нет» by themselves. */
export const SAYS_NO = `[-–‑−]+|no|нет|отсутству[ею]т|недостаточно|неустойчив(?:[аоы]|ый)?|не (?:${NEGATED})`;
/** A document by its kind, number and date, in any order. */
export const DOCUMENT = `(?:приказ|распоряжение|положение|договор|протокол|программа|(?:локальный )?акт|справка|сертификат|удостоверение|свидетельство|диплом)(?:ом|а)?|№ ?\\d[\\dа-яa-z/-]*|от ${DATE}`;
/** What changes nothing behind a «да»: the same said again, «все», a document, a speed, a link. */
const CONFIRMS = `${SAYS_YES}|(?:(?:в|во|у|для|по) )?все(?:х|м)?(?: ${PLACES})?|${DOCUMENT}|(?:(?:более|свыше|не менее|от|до) )?\\d+(?:[.,]\\d+)? ?[кмг]бит\\S*|https?://\\S+`;
/** What changes nothing behind a «нет»: the same again, what is missing, a thing that is still to come. */
export const DENIES = `${SAYS_NO}|(?:в |во )?${PLACES}(?: (?:физики|химии|биологии|географии|технологии|информатики))?(?: на ремонте)?|на ремонте|(?:интернет|доступ|компьютер|техник|оборудовани|лаборатори|систем|подключени)[а-я]*|(?:планируется|запланирован[аоы]?|буд[еу]т)(?: [^,;()]*)?|в планах|в (?:стадии )?разработк[еи]|в процессе [а-я]+`;
const PARTLY = /частичн|не\s*полност|не\s+(?:в|во)\s+(?:полн|все)|не\s+(?:у\s+)?все|отчасти|в\s+основном/;

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
