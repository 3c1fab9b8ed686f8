import { monthLength } from '../../model/day';

/** How often something is repeated. `constant`: all the time. */
export type Every = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'constant';

/** A piece of a deadline text. Years are null where the text does not say them. */
export type Token =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'months'; readonly from: number; readonly to: number; readonly year: number | null }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'schoolYear'; readonly start: number | null }
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  | { readonly kind: 'number'; readonly value: number }
  /** «До 5 числа»: a day of every month. */
  | { readonly kind: 'monthDay'; readonly day: number }
  | { readonly kind: 'every'; readonly every: Every }
  | { readonly kind: 'dash' | 'from' | 'to' | 'until' | 'notLater' | 'end' | 'begin' }
  | { readonly kind: 'planYear' | 'whole' | 'schedule' | 'comma' | 'separator' | 'line' | 'filler' }
  | { readonly kind: 'word'; readonly text: string };

const MONTH_STEMS = [
  'янв(?:ар[ьяею]|\\.)?',
  'фев(?:рал[ьяею]|р?\\.)?',
  'мар(?:т[аеу]?|\\.)',
  'апр(?:ел[ьяею]|\\.)?',
  'ма[йяею]',
  'июн(?:[ьяею]|\\.)?',
  'июл(?:[ьяею]|\\.)?',
  'авг(?:уст[аеу]?|\\.)?',
  'сен(?:тябр[ьяею]|т?\\.)?',
  'окт(?:ябр[ьяею]|\\.)?',
  'ноя(?:бр[ьяею]|б?\\.)?',
  'дек(?:абр[ьяею]|\\.)?',
] as const;
const MONTH = MONTH_STEMS.map((stem) => `(${stem})`).join('|');
/** «В сентябре месяце»; «месяц» without its name is one that nobody has named. */
const MONTH_WORD = '(?:\\s*месяц[а-я]*)?';
/** A Russian word ends here: `\b` does not know Cyrillic. */
const END = '(?![а-яa-z])';
const YEAR_WORD = `(?:\\s*(?:г\\.?\\s*г\\.?|г(?:\\.|${END})|год(?:а|у|ом|е|ы|ов|ах)?${END}))?`;
const ORDINAL =
  '(1|2|3|4|iv|i{1,3}|перв[а-я]+|втор[а-я]+|трет[а-я]+|четв[её]?рт[а-я]+)(?:\\s*-?\\s*(?:й|ый|ой|ий|го|м|я|е))?';

type Maker = (match: RegExpExecArray) => Token | null;
const only =
  (token: Token): Maker =>
  () =>
    token;
const every = (period: Every): Maker => only({ kind: 'every', every: period });
const word = (source: string): string => `(?:${source})${END}`;

function ordinal(text: string): 1 | 2 | 3 | 4 {
  if (/^(?:1|i$|перв)/.test(text)) return 1;
  if (/^(?:2|ii$|втор)/.test(text)) return 2;
  return /^(?:3|iii$|трет)/.test(text) ? 3 : 4;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** 31 June is no day, so it is a word that nobody understands; without a year 29 February may be one. */
function date(day: string, month: string, year: string | undefined): Token {
  const [d, m] = [Number(day), Number(month)];
  const y = year === undefined ? null : fullYear(year);
  if (d < 1 || d > monthLength(y ?? 2024, m)) return { kind: 'word', text: `${day}.${month}` };
  return { kind: 'date', year: y, month: m, day: d };
}

/** The number of the month whose group matched; the groups begin at `from`. */
function monthIn(match: RegExpExecArray, from: number): number {
  return MONTH_STEMS.findIndex((_, index) => match[from + index] !== undefined) + 1;
}

/** «1 раз в месяц», «2 раза в год»: how often; «3 раза в год», «2 раза в месяц» say no dates. */
function times(match: RegExpExecArray): Token {
  const count = /^дв/.test(match[1] ?? '1') ? 2 : Number(/\d+/.exec(match[1] ?? '1')?.[0] ?? 1);
  const unit = match[2]!;
  const once = (every: Every): Token =>
    count === 1 ? { kind: 'every', every } : { kind: 'word', text: match[0] };
  if (/^нед/.test(unit)) return once('week');
  if (/^(?:3|три) мес|^кварт/.test(unit)) return once('quarter');
  if (/^мес/.test(unit)) return once('month');
  if (/^(?:6|шесть) мес|^пол/.test(unit)) return once('half');
  const byCount: Readonly<Record<number, Every>> = { 1: 'year', 2: 'half', 4: 'quarter', 12: 'month' };
  const every = byCount[count];
  return every ? { kind: 'every', every } : { kind: 'word', text: match[0] };
}

const PARTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  декад: [
    [1, 10],
    [11, 20],
    [21, 31],
    [21, 31],
  ],
  половин: [
    [1, 15],
    [16, 31],
    [16, 31],
    [16, 31],
  ],
};

function part(match: RegExpExecArray): Token | null {
  const spans = PARTS[match[3] ?? ''];
  if (!spans) return null;
  const [from, to] = match[1] === undefined ? spans[spans.length - 1]! : spans[ordinal(match[1]) - 1]!;
  return { kind: 'part', from, to };
}

/** Tried in this order at every place of the text. */
const LEXEMES: readonly (readonly [RegExp, Maker])[] = (
  [
    ['\\n', only({ kind: 'line' })],
    ['[ \\t]+', only({ kind: 'filler' })],
    [`(20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)`, (m) => date(m[3]!, m[2]!, m[1])],
    [`(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d|\\d\\d)(?!\\d)${YEAR_WORD}`, (m) => date(m[1]!, m[2]!, m[3])],
    [
      `(20\\d\\d)\\s*[-/]\\s*(20\\d\\d|\\d\\d)(?!\\d)\\s*уч(?:ебн[а-я]+|\\.)?(?:\\s*г(?:од[а-я]*|\\.)?${END})?`,
      (m) => ({ kind: 'schoolYear', start: Number(m[1]) }),
    ],
    [
      `(20\\d\\d)\\s*([-/])\\s*(20\\d\\d|\\d\\d)(?!\\d)(${YEAR_WORD})`,
      // «2024-2025» alone may be two calendar years or a school year.
      (m) => {
        if (m[2] === '/') return { kind: 'schoolYear', start: Number(m[1]) };
        const years: Token = { kind: 'years', from: Number(m[1]), to: fullYear(m[3]!) };
        return m[4]!.trim() === '' || years.from > years.to ? { kind: 'word', text: m[0] } : years;
      },
    ],
    [
      `(0?[1-9]|1[0-2])[./](20\\d\\d)(?!\\d)${YEAR_WORD}`,
      (m) => ({ kind: 'months', from: Number(m[1]), to: Number(m[1]), year: Number(m[2]) }),
    ],
    [`(\\d{1,2})[./](\\d{1,2})(?![\\d./]*\\d)`, (m) => date(m[1]!, m[2]!, undefined)],
    [
      `(\\d{1,2})(?:\\s*-?\\s*го)?\\s*(?:${MONTH})${END}${MONTH_WORD}`,
      (m) => date(m[1]!, String(monthIn(m, 2)), undefined),
    ],
    [
      `(?:месяц[а-я]*\\s*)?(?:${MONTH})${END}${MONTH_WORD}`,
      (m) => ({ kind: 'months', from: monthIn(m, 1), to: monthIn(m, 1), year: null }),
    ],
    [`(20\\d\\d)(?!\\d)${YEAR_WORD}`, (m) => ({ kind: 'year', year: Number(m[1]) })],
    [
      word(`${ORDINAL}\\s*(?:квартал[а-я]*|кв\\.?)`),
      (m) => {
        const quarter = ordinal(m[1]!);
        return { kind: 'months', from: quarter * 3 - 2, to: quarter * 3, year: null };
      },
    ],
    [
      word(`${ORDINAL}\\s*(?:полугоди[а-я]*|полуг\\.?|п\\/г)`),
      (m) => ({ kind: 'half', half: ordinal(m[1]!) === 1 ? 1 : 2 }),
    ],
    [word(`(?:${ORDINAL}|(последн[а-я]+))\\s*(декад|половин)[а-я]*`), part],
    [word('лет(?:о|ом|ний|ние)(?: период| месяцы)?'), only({ kind: 'months', from: 6, to: 8, year: null })],
    [word('осен(?:ь|ью|ний)(?: период)?'), only({ kind: 'months', from: 9, to: 11, year: null })],
    [word('весн(?:а|ой)|весенний(?: период)?'), only({ kind: 'months', from: 3, to: 5, year: null })],
    [
      word(
        '(?:не (?:реже|менее)(?: чем)? )?((?:\\d+|один|одного|два|дважды)(?:-?го)?)?\\s*раза?\\s*в\\s*(недел[а-я]+|(?:3 |три )?месяц[а-я]*|(?:6 |шесть )месяц[а-я]*|квартал[а-я]*|полугоди[а-я]*|полгода|год[а-я]*)',
      ),
      times,
    ],
    [word('дважды в год'), every('half')],
    [word('еженедельно|кажд[а-я]+ недел[а-я]+'), every('week')],
    [word('ежемесячн[а-я]+|кажд[а-я]+ месяц[а-я]*|помесячно'), every('month')],
    [word('ежеквартальн[а-я]+|кажд[а-я]+ квартал[а-я]*|поквартально'), every('quarter')],
    [word('кажд[а-я]+ полугоди[а-я]*'), every('half')],
    [word('ежегодн[а-я]+|кажд[а-я]+ год[а-я]*'), every('year')],
    [
      word('постоянно|на постоянной основе|систематически|регулярно|непрерывно|ежедневно|круглогодично'),
      every('constant'),
    ],
    [
      word(
        '(?:по|согласно|в соответствии с(?:о)?) (?:[а-я]+ ){0,3}?(?:график|план|расписани|положени|приказ)[а-я]*(?:[ -]график[а-я]*)?',
      ),
      only({ kind: 'schedule' }),
    ],
    [
      word(
        '(?:по мере|по необходимости|при необходимости|по запрос[а-я]*|по заявк[а-я]*|по согласованию|по отдельному|по потребности|по факту|по приглашению|в установленн[а-я]+ срок[а-я]*)(?: [а-я]+)?',
      ),
      only({ kind: 'schedule' }),
    ],
    [
      `(?:(?:до|к|не поздне[ей]|не позже)\\s*)?(\\d{1,2})(?:\\s*-?\\s*(?:го|му))? (?:числа|числу)(?: месяца)?${END}`,
      (m) => ({ kind: 'monthDay', day: Number(m[1]) }),
    ],
    [
      word('(?:весь |всего )?учебн[а-я]+ год[а-я]*|уч\\.? ?г(?:од[а-я]*|\\.)'),
      only({ kind: 'schoolYear', start: null }),
    ],
    [word('весь|всего|всей|в течени[еи]|на протяжении|в период|в ходе'), only({ kind: 'whole' })],
    [word('(?:календарн[а-я]+ )?год(?:а|у|ом|е)?'), only({ kind: 'planYear' })],
    [word('не поздне[ей]|не позже'), only({ kind: 'notLater' })],
    [word('(?:в )?срок до|до|ко?'), only({ kind: 'until' })],
    [word('начиная со?|начиная от|со?|от'), only({ kind: 'from' })],
    [word('по'), only({ kind: 'to' })],
    [word('кон(?:ец|ца|цу|це)|окончани[а-я]+|завершени[а-я]+'), only({ kind: 'end' })],
    [word('начал[а-я]+'), only({ kind: 'begin' })],
    ['-', only({ kind: 'dash' })],
    [',', only({ kind: 'comma' })],
    ['[;/]', only({ kind: 'separator' })],
    // «Октябрь или ноябрь» is one of the two, and nobody has said which: a word that is asked about.
    [word('и|а также'), only({ kind: 'separator' })],
    [
      word('вв?|во|на|за|г|период(?:а|е)?|срок[а-я]*|реализации|действия|времени|чисел|включительно'),
      only({ kind: 'filler' }),
    ],
    [word('проекта|программы|плана|дорожной карты|мероприятий'), only({ kind: 'filler' })],
    ['[.:()]', only({ kind: 'filler' })],
    ['\\d+', (m) => ({ kind: 'number', value: Number(m[0]) })],
    ['[a-zа-я]+', (m) => ({ kind: 'word', text: m[0] })],
    ['.', (m) => ({ kind: 'word', text: m[0] })],
  ] satisfies readonly (readonly [string, Maker])[]
).map(([source, make]) => [new RegExp(source, 'y'), make]);

const NUMBER = '(?:[1-4]|iv|i{1,3})';
const JOINT = '\\s*(?:[,;-]|и)\\s*';
/** «I, III кварталы» is «I квартал, III квартал». */
const ORDINALS = new RegExp(
  `(?<![а-яa-z\\d.])(${NUMBER})(?=(?:${JOINT}${NUMBER})+\\s*(квартал|полугод))`,
  'g',
);

/** The text in small letters, ё as е, every dash as «-»; a line that was only wrapped is joined again. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u00ad\u200b\ufeff«»„“”"'’*]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*-\s*\n\s*|\s*\n\s*-\s*/g, '-')
    .replace(/ *\n+ */g, '\n')
    .replace(
      ORDINALS,
      (_, number: string, unit: string) => `${number} ${unit}${unit === 'квартал' ? '' : 'ие'}`,
    )
    .trim();
}

/** The pieces of a deadline text in their order, without fillers. Every text gives tokens; what is not known is a `word`. */
export function deadlineTokens(text: string): Token[] {
  const source = normalised(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    for (const [pattern, make] of LEXEMES) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      const token = match && match[0] !== '' ? make(match) : null;
      if (!match || !token) continue;
      if (token.kind !== 'filler') tokens.push(token);
      at += match[0].length;
      break;
    }
  }
  return tokens;
}
