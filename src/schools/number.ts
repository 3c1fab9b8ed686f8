export interface NumberReading {
  /** Integer part and letter: «№ 05а» → 5 and «А». */
  readonly number: number | null;
  readonly letter: string;
  readonly rest: string;
}

/** Not a year of an anniversary («60-летия», «8-летняя»), not part of a longer number. */
const DIGITS = '0*(\\d{1,4})(?:[.,]0(?!\\d))?(?!\\d)(?! ?-? ?(?:ЛЕТ|ЛЕТИ|Х ЛЕТ|ТИ ЛЕТ|ГОД))';
const LETTER = '(?: ?-? ?([А-Я])(?![А-Я.]))?';
const SIGNED = new RegExp(`(?:#|(?<![А-ЯA-Z])(?:N[O°º]?\\.?|НОМЕР|НОМ\\.)) ?${DIGITS}${tight(LETTER)}`);
const AFTER_TYPE = new RegExp(`§ ?-? ?${DIGITS}${tight(LETTER)}`);
const BEFORE_TYPE = new RegExp(`(?<![\\dА-ЯA-Z.,-])0*(\\d{1,4})(?: ?-? ?(?:А?Я|О?Й))? ?§`);

/** A letter belongs to the number only when it touches it or stands behind a hyphen: «№ 5А», «№ 5-А». */
function tight(letter: string): string {
  return letter.replace('(?: ?-? ?', '(?:-?');
}

/**
 * Takes the school number out of canonical text in which `§` stands for the type word (D1, step 6): behind
 * «№», or touching the type word. Years, «8-летняя», «имени 60-летия» are no numbers.
 */
export function takeNumber(text: string): NumberReading {
  const signed = SIGNED.exec(text);
  if (signed) return cut(text, signed, '');
  const after = AFTER_TYPE.exec(text);
  if (after && !isYear(after[1]!)) return cut(text, after, '§');
  const before = BEFORE_TYPE.exec(text);
  if (before && !isYear(before[1]!)) return cut(text, before, '§');
  return { number: null, letter: '', rest: text };
}

function isYear(digits: string): boolean {
  const value = Number(digits);
  return value >= 1800 && value <= 2100;
}

function cut(text: string, match: RegExpExecArray, keep: string): NumberReading {
  const number = Number(match[1]);
  const rest = `${text.slice(0, match.index)} ${keep} ${text.slice(match.index + match[0].length)}`;
  return {
    number: number > 0 ? number : null,
    letter: match[2] ?? '',
    rest: rest.replace(/ +/g, ' ').trim(),
  };
}
