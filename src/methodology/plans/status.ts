import { isDay } from '../../model/day';

/**
 * What a person has said of a row: `done`; `open` not done, or not wholly, or put off; `cancelled`; `none` nothing;
 * `unclear`: words that are on no list, so nobody may guess.
 */
export type StatusKind = 'done' | 'open' | 'cancelled' | 'none' | 'unclear';

/** The closed list. Case, ё, spaces, dashes and the signs of `SIGNS` do not matter; «не » before a done word is `open`. */
const endings = (stems: string): string[] =>
  stems.split(' ').flatMap((stem) => ['', 'о', 'а', 'ы'].map((ending) => stem + ending));
export const DONE_STATUSES: readonly string[] = [
  ...endings('выполнен исполнен проведен завершен сделан реализован готов'),
  ...'состоялось состоялся состоялась состоялись да + ✓ ✔ √ v исп. вып.'.split(' '),
];
export const OPEN_STATUSES: readonly string[] = [
  ...endings('начат перенесен отложен продлен'),
  ...(
    'нет|в работе|в процессе|в процессе выполнения|в процессе реализации|выполняется|исполняется|проводится|' +
    'реализуется|продолжается|ведется|готовится|на исполнении|на контроле|не начато|выполнение не начато|' +
    'исполнение не начато|запланировано|планируется|проведение запланировано|частично|выполнено частично|' +
    'частично выполнено|исполнено частично|частично исполнено|проведено частично|реализовано частично|' +
    'не полностью|выполнено не полностью|исполнено не полностью|50%|выполнено 50%|выполнено на 50%|' +
    'исполнено 50%|исполнено на 50%|выполнение 50%|исполнение 50%|перенесено на 15.03.2024|срок перенесен|' +
    'срок продлен|проведение перенесено|просрочено'
  ).split('|'),
];
export const CANCELLED_STATUSES: readonly string[] = [
  ...endings('отменен исключен'),
  ...'снято|снят|снята|сняты|снято с контроля|исключено из плана|не требуется|неактуально|утратило актуальность'.split(
    '|',
  ),
];
/** Whole cells that say «done»: `1` is what Excel makes of a typed «100%». */
export const DONE_CELLS = ['1', '100', '100%', '100 %'] as const;

type Replacement = readonly [from: string, to: string];
const swaps = (from: readonly string[], to: string): Replacement[] => from.map((sign) => [sign, to]);

/** A full date of ten signs in a text whose digits are `#`. */
export const DATE_SHAPE = '##.##.####';
/** Text to its shape, sign by sign: digits are `#`, so that a date is known and keeps its place. */
export const TO_SHAPE: readonly Replacement[] = [
  ['100%', '@@@@'],
  ['100 %', '@@@@@'],
  ['ё', 'е'],
  ...swaps([...'0123456789'], '#'),
];
/** A date of another shape: enough where one deadline is closed, too little where one of several is. */
export const SHORT_DATE = '}';
const SIGNS = [...' \u00a0\n\r.,;:!()«»"'];
/** «+/-», «да/–»: two answers at once, on no list. */
const BOTH = '±';
/** What may stand beside a word of the list without changing it. */
const BESIDE = [
  'приказот{№#',
  'приказ№#от{',
  'приказ№#',
  'протоколот{№#',
  'протокол№#от{',
  'протокол№#',
  'всрокивполномобъеме',
  'вполномобъеме',
  'всрок',
  'полностью',
  'на@@@@@',
  'на@@@@',
  '@@@@@',
  '@@@@',
];
/**
 * A shape to its word: dates and what may stand beside are `{`, everything else must be on the list. Both tables are
 * run one by one, here and by the formula of the finished sheet.
 */
export const TO_WORD: readonly Replacement[] = [
  [DATE_SHAPE, '{'],
  ...swaps(['#.##.####', '##.#.####', '#.#.####', '##.##.##', '##.##'], SHORT_DATE),
  ...swaps(SIGNS, ''),
  ...swaps(['–', '—'], '-'),
  ...swaps(['+/', '/+', '+-', '-+', '/-', '-/'], BOTH),
  ...swaps(['/', '-'], ''),
  ...swaps(['##', '##', '##', '#од'], '#'),
  ...swaps(['неполностью', 'невполномобъеме'], 'частично'),
  ...swaps(BESIDE, '{'),
];

const run = (text: string, table: readonly Replacement[]): string =>
  table.reduce((done, [from, to]) => done.replaceAll(from, to), text);
export const shapeOf = (text: string): string => run(text.toLowerCase(), TO_SHAPE);
export const wordOf = (shape: string): string => run(shape, TO_WORD);
/** Without the marks of dates and of what stands beside. */
const bare = (word: string): string => word.replaceAll('{', '').replaceAll(SHORT_DATE, '');

/** A list as the formula compares it. */
export function foldedWords(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => bare(wordOf(shapeOf(word)))))];
}
export const DONE: ReadonlySet<string> = new Set(foldedWords(DONE_STATUSES));
const OPEN = new Set(foldedWords(OPEN_STATUSES));
const CANCELLED = new Set(foldedWords(CANCELLED_STATUSES));

export interface StatusReading {
  readonly kind: StatusKind;
  /** The last full date written beside the word; `false` when a date is there that is no day or has no full year. */
  readonly day: string | null | false;
  /** A date of the text is that of its document, «приказ № 5 от 01.09.2023»: of several deadlines it confirms none. */
  readonly ofDocument?: true;
}

/** The date of an order or a protocol, in a shape. */
export const DOCUMENT_DATE = `от ${DATE_SHAPE}`;

/** «Выполнено 15.03.2024», «да, приказ № 5», «в работе», «снято с контроля» … by the closed list. */
export function readStatus(text: string): StatusReading {
  const shape = shapeOf(text);
  const word = wordOf(shape);
  if (word === '') return { kind: 'none', day: null };
  return {
    kind: kindOf(bare(word), text.trim()),
    day: dayIn(text, shape, word),
    ...(shape.includes(DOCUMENT_DATE) && { ofDocument: true as const }),
  };
}

function kindOf(word: string, cell: string): StatusKind {
  if (DONE.has(word) || (DONE_CELLS as readonly string[]).includes(cell)) return 'done';
  if (CANCELLED.has(word)) return 'cancelled';
  if (OPEN.has(word) || (word.startsWith('не') && DONE.has(word.slice(2)))) return 'open';
  return 'unclear';
}

function dayIn(text: string, shape: string, word: string): string | null | false {
  if (word.includes(SHORT_DATE)) return false;
  const at = shape.lastIndexOf(DATE_SHAPE);
  if (at < 0) return null;
  const day = `${text.slice(at + 6, at + 10)}-${text.slice(at + 3, at + 5)}-${text.slice(at, at + 2)}`;
  return isDay(day) && day;
}
