import { daysIn } from './daysText';

/** Were the seminars and webinars of a text held? `from`: the first day on which one was, when every one has a day. */
export type HeldEvents =
  { readonly kind: 'held'; readonly from: string | null } | { readonly kind: 'none' | 'unclear' };

const EVENT =
  '(?:онлайн|видео)?(?:семинар|вебинар|практикум|мастер|класс|кругл|стол|консультац|тренинг|конференц|совещан|стажировк|встреч|мероприят|педсовет|лекци|урок|взаимопосещен|обмен|опыт)[а-я]*';
const HELD = '(?:проведен[аоы]?|провели|состоял(?:ся|ась|ось|ись)|прош(?:ел|ла|ло|ли)|организован[аоы]?)';
/** What is said of an event that was held: nothing here plans, puts off or denies. */
const BESIDE =
  '(?:проведенн|количеств|числ|совместн|методическ|открыт|обучающ|практическ|городск|муниципальн|районн|школьн|межшкольн|дистанционн|тематическ|выездн|математик|русск|язык|литератур|физик|хими|биологи|истори|обществознани|географи|информатик|английск|иностранн|начальн|учител|педагог|директор|заместител|руководител|школ|подготовк|функциональн|читательск|математическ|грамотност|методик|преподавани|качеств|результат|образовани|участник|человек)[а-я]*|по|для|на|с|и|в|о|об|к|из|базе|тем[аеуы]|раза?|шт|ед|чел|сош|огэ|егэ|гиа|впр|г|год[ау]?';
const MONTH = '(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';
const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}\\.\\d{1,2}\\.20\\d\\d|20\\d\\d-\\d\\d-\\d\\d|(?:\\d{1,2} )?${MONTH} 20\\d\\d)(?!\\d)`,
  'g',
);
const KNOWN = new RegExp(`^(?:${EVENT}|${HELD}|${BESIDE}|\\d{1,3}(?:\\.\\d{1,2})?)$`);
const SPEAKS = new RegExp(`^(?:${EVENT}|${HELD}|\\d{1,3}(?:\\.\\d{1,2})?)$`);
/** A part that begins with other words goes on with the one before it: «семинар, отменён». */
const BEGINS = new RegExp(`^(?:${EVENT}|${HELD}|перв[а-я]+|втор[а-я]+|трет[а-я]+|\\d|☐)`);
const DENIED = new RegExp(
  `^(?:${EVENT} )?(?:нет|не было|не провод[а-я]+|не проведен[аоы]?|не состоял[а-я]+|(?:за)?планир[а-я]+|отсутствуют|0|ни одного|ни разу|пока нет|еще не было)(?: ${EVENT})?$`,
);

/** A part of the text, words only; a quoted title is a sign, a day another. */
interface Part {
  readonly words: string;
  readonly days: readonly string[];
}

/**
 * Reads what a register says of its events. Every word must be known; a title in quotes may be any. One that surely was
 * held – with its day or «проведён» – is enough; else all of them must have been.
 */
export function heldEvents(text: string): HeldEvents {
  const parts = partsOf(text);
  const held = parts.filter(isHeld);
  const sure = held.length === parts.length ? held : held.filter(isProved);
  if (sure.length > 0) {
    const days = sure.map((part) => [...part.days].sort()[0]);
    return { kind: 'held', from: days.every((day) => day !== undefined) ? days.sort()[0]! : null };
  }
  return { kind: parts.every(({ words }) => DENIED.test(words)) ? 'none' : 'unclear' };
}

function partsOf(text: string): Part[] {
  const titled = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/«[^»]*»|"[^"]*"|“[^”]*”/g, ' ☐ ');
  const parts: string[] = [];
  for (const part of titled.split(/[;,\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const dated = part.replace(DATE, '☐');
    if (parts.length === 0 || BEGINS.test(dated)) parts.push(part);
    else parts.push(`${parts.pop()} ${part}`);
  }
  return parts.map((part) => ({
    days: (part.match(DATE) ?? []).flatMap((date) => daysIn(date)?.from ?? []),
    words: part
      .replace(DATE, ' ☐ ')
      .replace(/[^а-яa-z\d.☐?]+|\.(?!\d)/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  }));
}

function isHeld({ words, days }: Part): boolean {
  const own = words.split(' ').filter((word) => word !== '☐');
  const known = own.every((word) => KNOWN.test(word) && !/^0+$/.test(word));
  return known && (days.length > 0 || own.some((word) => SPEAKS.test(word)));
}

/** Its own day or verb says so, whatever stands beside it. */
function isProved({ words, days }: Part): boolean {
  return days.length > 0 || words.split(' ').some((word) => HAPPENED.test(word));
}

const HAPPENED = new RegExp(`^(?:${HELD}|\\d{1,2}\\.\\d{1,2})$`);
