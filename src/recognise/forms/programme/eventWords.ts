import type { CellValue } from '../../../grid/grid';
import type { EventRecord } from '../../../model/programme/events';
import { readAnswer } from '../../answers';
import { DONE_WORDS } from '../../doneWords';
import type { MarkReading } from '../../marks';
import { readMark } from '../../marks';
import { withoutNames } from '../../personKey';
import { nothingBut, SAYS_YES } from '../../reservation';

type Level = NonNullable<EventRecord['level']>;

/** Words of a level, the first that stands there decides: «межмуниципальный» contains «муниципальный». */
const LEVELS: readonly (readonly [Level, string])[] = [
  ['intermunicipal', 'межмуниципальн[а-я]*|зональн[а-я]*|межрайонн[а-я]*'],
  [
    'municipal',
    'муниципальн[а-я]*|городск[а-я]*|районн[а-я]*|окружн[а-я]*|межшкольн[а-я]*|муниципалитета?|города?|района?|округа?',
  ],
  [
    'regional',
    '(?:меж)?региональн[а-я]*|краев[а-я]*|областн[а-я]*|республиканск[а-я]*|регион[а-я]*|кра[йя]|област[ьи]|республик[аи]',
  ],
  ['federal', 'федеральн[а-я]*|всероссийск[а-я]*|международн[а-я]*|росси[яи]|рф'],
  [
    'school',
    '(?:внутри)?школьн[а-я]*|учрежденческ[а-я]*|институциональн[а-я]*|(?:внутри)?организационн[а-я]*|локальн[а-я]*|внутренн[а-я]*|школ[аы]|оо|оу|(?:образовательн[а-я]* )?(?:учреждени[ея]|организаци[яи])',
  ],
];
const LEVEL_WORDS = LEVELS.map(([, words]) => words).join('|');
const IS_LEVEL = nothingBut(
  `уров(?:ень|ня)|${LEVEL_WORDS}`,
  `уров(?:ень|ня)|мероприяти[ея]|этап|${LEVEL_WORDS}`,
);

/** The level that a cell states: null when one of its words is no word of a level. */
export function statedLevel(text: string): Level | null {
  const words = folded(text);
  return IS_LEVEL.test(words) ? firstOf(words, LEVELS) : null;
}

const IN_TITLES: readonly (readonly [Level, string])[] = [
  ['intermunicipal', 'межмуниципальн|зональн|межрайонн'],
  ['municipal', 'муниципальн|городск|районн|окружн|межшкольн'],
  ['regional', 'регион|краев|област|республикан'],
  ['federal', 'федеральн|всероссийск|международн|россии|рф(?![а-я])'],
  // «Форум школьных команд» tells no level.
  ['school', 'внутришкольн|школьн[а-я]* (?:этап|уровень)|педсовет|педагогическ[а-я]* совет|методсовет'],
];

/** The level that the name of an event tells («Всероссийский форум»). */
export function levelOfTitle(title: string): Level | null {
  return firstOf(folded(title), IN_TITLES);
}

function firstOf(words: string, levels: readonly (readonly [Level, string])[]): Level | null {
  return levels.find(([, part]) => new RegExp(`(?<![а-я])(?:${part})`).test(words))?.[0] ?? null;
}

const PRODUCT =
  'выступлени[ея]|выступил[аи]?|доклад[ы]?|сообщени[ея]|стать[яи]|публикаци[яи]|тезисы|мастер-класс[ы]?|презентаци[яи]|спикер|постер|открыт(?:ый|ые) уроки?|открыт(?:ое|ые) заняти[ея]|(?:методическ[а-я]+ )?(?:разработк[аи]|рекомендации|пособие)|сборник|видеоролик|видеоурок|сценарий|конспект[а-я]*|буклет|брошюра|кейс|(?:описание|обобщение|представление) опыта';
const OF_PRODUCT = `${PRODUCT}|${SAYS_YES}|${DONE_WORDS}|на тему|по теме|тема|опыта?|работы|в (?:сборник|журнал|газет)[а-я]*|на (?:сайт|портал|конференци|семинар|форум|вебинар|секци|педсовет|заседани|совещани)[а-я]*|опубликован[аоы]?|представлен[аоы]?|провел[аи]?`;
const IS_PRODUCT = nothingBut(`${PRODUCT}|(?:${SAYS_YES})[\\s,;:(–—-]+(?:${PRODUCT})`, OF_PRODUCT);
const TOOK_PART = `приняли?(?: участие)?|приняла? участие|слушател[ьи]|зрител[ьи]|организатор[ы]?|модератор[ы]?|призер[ы]?|победител[ьи]|лауреат[ы]?|дипломант[ы]?|команда|чел\\.?|человека?|${PRODUCT}`;
const IS_PART = nothingBut(`${TOOK_PART}|${DONE_WORDS}`, `${TOOK_PART}|${OF_PRODUCT}`);

/** What a cell of «Участие» says; words that are not on the list of forms of taking part are `unclear`. */
export function participation(value: CellValue): MarkReading {
  const mark = readMark(value);
  return mark === 'text' || (mark === 'unclear' && IS_PART.test(folded(String(value)))) ? 'yes' : mark;
}

/**
 * The product of a cell: its words without names, `heading` for a tick or a number, null for none; `unclear` for words
 * that name no product («участник», «доклад отклонён»).
 */
export function productIn(
  value: CellValue,
  heading: string,
): { readonly product: string } | 'unclear' | 'noData' | null {
  const mark = readMark(value);
  if (mark === 'blank' || mark === 'no') return null;
  if (mark === 'noData') return mark;
  const answer = readAnswer(value);
  const ticked = answer.kind === 'answer' && answer.value === 'yes';
  if (ticked || (/^\d+$/.test(String(value)) && mark === 'yes')) return { product: heading };
  const text = withoutNames(String(value).trim());
  return isProduct(text) ? { product: text } : 'unclear';
}

export function isProduct(text: string): boolean {
  return IS_PRODUCT.test(folded(text));
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/…/g, ' ')
    .replace(/[/+]/g, ',')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}
