/**
 * What stands in the cell of an agreement’s number or date: its number (`б/н` too) or date, a tick in their place, the
 * plain statement that there is no agreement in force, or words that are none of these, whatever figures they hold.
 */
export type AgreementWords =
  | { readonly kind: 'stated'; readonly number: string | null }
  | { readonly kind: 'answer' | 'denied' | 'unclear' };

const MONTH = '(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';
const DATE = `(?:\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d|(?:\\d{1,2} )?${MONTH} 20\\d\\d|20\\d\\d)(?: ?(?:г|год|года))?`;
const ABOUT =
  '(?: (?:о|об|и|партнерстве|партнерских|отношениях|сотрудничестве|взаимодействии|взаимопомощи|сетевом|сетевой|форме|реализации|совместной|деятельности|методической|помощи|поддержке))*';
const NOUN = `(?:(?:партнерск|сетев|двусторонн|трехсторонн)[а-я]+ )*(?:договор|дог|соглашение|контракт|меморандум)${ABOUT}`;
/** Figures with signs and a few letters: «7-п», «Д-7/23», «12/2023»; a word («проект-7») is none. */
const NUMBER = `(?:б ?/? ?н|без номера|(?!${DATE}(?: |$))(?=\\S*\\d)(?!\\S*[а-я]{4})[\\da-zа-я/_.-]+)`;
const AGREEMENT = new RegExp(
  `^(?:(?:заключен|подписан|действует) )?(?:${NOUN} ?)?(?:(?:(?:№|no?|номер) ?)?(${NUMBER}))?(?: ?(?:от |заключен |подписан )?(${DATE}))?$`,
);
const ANSWER = /^(?:да|есть|имеется|заключено?|\++)$/;
const DENIED = new RegExp(
  `^(?:${NUMBER} )?(?:${NOUN} )?(?:не заключ[а-я]+|не подписан|нет|отсутствует|расторгнут|аннулирован|на подписании|на согласовании|проект|проект договора|договора нет|без договора)(?: ${DATE})?$`,
);

/** Reads the cell of a number or date; several agreements may stand in one («№ 5 от 01.09.2023, № 6 от 11.09.2023»). */
export function agreementWords(text: string): AgreementWords {
  const words = folded(text)
    .replace(/\(от ([^()]+)\)/g, ' от $1 ')
    .replace(/\((?:действует|действующий)\)/g, '');
  if (ANSWER.test(plain(words))) return { kind: 'answer' };
  if (DENIED.test(plain(words.replace(/[()]/g, ' ')))) return { kind: 'denied' };
  const parts = words.split(/[,;\n]/).map(plain);
  const read = parts.map((part) => AGREEMENT.exec(part));
  if (!read.every((match) => match !== null && (match[1] ?? match[2]) !== undefined))
    return { kind: 'unclear' };
  const numbers = read.flatMap((match) => match?.[1] ?? []);
  // As it is written, but without «№», «Договор» and the date: so rows of one agreement can be found.
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined)
    return { kind: 'stated', number: numbers.length > 1 ? text : null };
  const start = text.toLowerCase().replaceAll('ё', 'е').indexOf(number);
  return { kind: 'stated', number: start < 0 ? number : text.slice(start, start + number.length) };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\S\n]+/g, ' ');
}

function plain(words: string): string {
  return words.replace(/ +/g, ' ').replace(/^[\s.,]+|[\s.]+$/g, '');
}
