/** Signs and words that answer both ways at once. */
const BOTH =
  /^(?:да|нет)\s*[/\\?]|^[+✓✔v]\s*[/\\]?\s*[-–—−]|^[-–—−]+\s*[/\\]?\s*\+|[;,]\s*нет$|^нет.*[;,]\s*да$/;
/** What takes a «да» back: «да, но не утверждена», «есть, планируется», «да?». */
const TAKES_BACK =
  /\?|(?:^|[^а-я])(?:не|нет|но|кроме|пока|план\S*|заплан\S*|будет|будут|в стадии|формир\S*)(?=$|[^а-я])/;
/** What takes a «нет» back: «нет, но есть договор». */
const GIVES_BACK = /\?|\+|(?:^|[^а-я])(?:но|кроме|есть|имеется)(?=$|[^а-я])/;
const PARTLY = /частичн|не\s*полност|не\s+(?:в|во)\s+(?:полн|все)|не\s+(?:у\s+)?все|отчасти|в\s+основном/;

/**
 * What stands behind a «да» or «нет» and changes it, in lower case without ё: `partly` a yes in part, `unclear` words
 * that take it back, so that nobody may count it; null: nothing of that. `answer` is null for words that begin with
 * neither.
 */
export function reservation(words: string, answer: 'yes' | 'no' | null): 'partly' | 'unclear' | null {
  if (BOTH.test(words)) return 'unclear';
  if (answer === null) return null;
  const behind = words.replace(/^[^\s,.;:(?]+/, '');
  if (answer === 'no') return GIVES_BACK.test(behind) ? 'unclear' : null;
  if (PARTLY.test(behind)) return 'partly';
  return TAKES_BACK.test(behind) ? 'unclear' : null;
}
