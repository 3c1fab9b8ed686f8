import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { DONE_WORDS } from './doneWords';
import { DATE, DENIES, DOCUMENT, nothingBut, SAYS_NO, SAYS_YES } from './reservation';

/**
 * What a cell of a column of ticks says. `text`: words of a closed list that name what was done («математика», «72
 * часа»); `unclear`: any other words, which nobody may count; `cross`: «х», a tick in one list and «не заполняется» in
 * another.
 */
export type MarkReading = 'yes' | 'no' | 'blank' | 'noData' | 'text' | 'cross' | 'unclear';

const NO_DATA =
  /^(?:н\s*[/\\.]?\s*д\.?|нет\s+(?:данных|сведений|информации)|данных нет|неизвестно|\?+|\.+|…|#н\/д)$/;
const UNION = '(?:рсмо|[гршм]?мо)';
const DONE = `${SAYS_YES}|1|true|истина|имеет|прошел|прошла|прошли|входит|состоит|(?:участвует|участвовал[аи]?)|(?:пройден|включен|оказан|охвачен|обучен)[аоы]?`;
const NOT_DONE = `[-–—‑−]+|${SAYS_NO}|0|false|ложь|не (?:прош|проход|провод|оказ|включ|вош|вход|состо|име|участв|охвач|обуч|треб|нужд|применим|член|зачисл)[а-я]*`;
const DATED = `\\d+(?: ?г(?:\\.|ода)?)?|${DATE}|${DOCUMENT}`;
/** Documents, numbers and days say that the thing was done. */
const YES = nothingBut(`${DONE}|${DATED}`, `${DONE}|${DATED}`);
const NO = nothingBut(
  NOT_DONE,
  `${NOT_DONE}|${DENIES}|(?:в )?${UNION}|иом|маршрута|курсов|кпк|пк|консультаций|поддержки|диагностики`,
);
const SURE = nothingBut(DONE, `${DONE}|${DONE_WORDS}`);
const NAMED = nothingBut(DONE_WORDS, `${DONE}|${DONE_WORDS}`);
/** Nobody writes so much into a column of ticks. */
const LONGEST = 100;

/** Reads one cell of a column of ticks. */
export function readMark(value: CellValue): MarkReading {
  if (isBlank(value)) return 'blank';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value > 0 ? 'yes' : value === 0 ? 'no' : 'unclear';
  if (typeof value === 'object' && value !== null) return value.kind === 'date' ? 'yes' : 'noData';
  const words = cellText(value).toLowerCase().replace(/ё/g, 'е').replace(/[!]+$/, '');
  if (/^[хx]$/.test(words)) return 'cross';
  if (NO_DATA.test(words)) return 'noData';
  if (words.length > LONGEST) return 'unclear';
  if (NO.test(words)) return 'no';
  if (YES.test(words) || SURE.test(words)) return 'yes';
  return NAMED.test(words) ? 'text' : 'unclear';
}
