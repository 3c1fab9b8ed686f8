import type { RiskIndicator } from '../../model/context';
import type { CellValue } from '../../grid/grid';
import { cellText } from '../../grid/grid';
import { normaliseHeading } from '../heading';

/** Indicators that are answers; the rest are percents. */
export const ANSWER_INDICATORS: ReadonlySet<RiskIndicator> = new Set([
  '1.1',
  '1.2',
  '1.3.1',
  '1.3.2',
  '1.3.3',
  '1.3.4',
  '1.3.5',
]);

/**
 * The lines of table 3.2 by what they say (Норильск, 3.2), loosely enough for a department's own wording.
 * Tested on normalised text.
 */
const TEXTS: readonly (readonly [RiskIndicator, RegExp])[] = [
  ['1.1', /доступ\S* (?:в|к|до) (?:сети )?интернет|устойчив\S* интернет|^интернет$/g],
  ['1.2', /обеспеченн\S* (?:\S+ )?компьютер|^компьютер\S*(?: техник\S*)?$/g],
  ['1.3.1', /(?:^|[:|–-] ?|кабинет\S* )физик[аие](?:$| \()/g],
  ['1.3.2', /(?:^|[:|–-] ?|кабинет\S* )хими[яи](?:$| \()/g],
  ['1.3.3', /(?:^|[:|–-] ?|кабинет\S* )биологи[яи](?:$| \()/g],
  ['1.3.4', /(?:^|[:|–-] ?|кабинет\S* )географи[яи](?:$| \()/g],
  ['1.3.5', /(?:^|[:|–-] ?|кабинет\S* )технологи[яи](?:$| \()/g],
  ['2.1', /дол[яи] (?:учител|педагог)[^.;]*?36\s*ч\S*/g],
  ['2.2', /дол[яи] (?:учител|педагог)[^.;]*?(?:переподготов|не по профил)\S*/g],
  ['3.1', /дол[яи] (?:дет|обучающ|учащ)\S*,? состо[^.;]*?учет\S*/g],
  ['3.2', /дол[яи] (?:дет|обучающ|учащ)\S* (?:с овз|с ограниченн)/g],
  ['3.3', /дол[яи] (?:дет\S*|обучающ\S*|учащ\S*)?[ -]*инофон/g],
  ['3.4', /дол[яи] (?:дет|обучающ|учащ)\S*,?(?: детей,?)? систематическ/g],
  ['4.1', /впр (?:по )?матем\S*[ ,]+(?:в |за )?4\S* ?кл/g],
  ['4.2', /впр (?:по )?матем\S*[ ,]+(?:в |за )?8\S* ?кл/g],
  ['4.3', /впр (?:по )?рус\S*(?: яз\S*)?[ ,]+(?:в |за )?4\S* ?кл/g],
  ['4.4', /впр (?:по )?рус\S*(?: яз\S*)?[ ,]+(?:в |за )?8\S* ?кл/g],
  ['4.5', /дол[яи] (?:обучающ\S* |учащ\S* )?неуспевающ/g],
];

/** Words one of which stands in every line of the table; a quick look before the patterns. */
const HINT =
  /интернет|компьютер|физик|хими|биологи|географи|технологи|36|переподготов|профил|учет|овз|ограничен|инофон|систематич|впр|неуспевающ/;

/**
 * The indicator that a text names. A heading that was glued from several lines («Контингент … учета Доля
 * детей с ОВЗ …») means the last of them: the earlier ones have rows of their own above it.
 */
export function indicatorOfText(text: string): RiskIndicator | null {
  if (text === '' || text.length > 1200) return null;
  const normalised = normaliseHeading(text);
  if (!HINT.test(normalised)) return null;
  let found: RiskIndicator | null = null;
  let last = -1;
  for (const [indicator, pattern] of TEXTS) {
    for (const match of normalised.matchAll(pattern)) {
      if (match.index > last) {
        last = match.index;
        found = indicator;
      }
    }
  }
  return found;
}

/**
 * The number of a line as «№ п.п.» holds it: `3.1`, `1.3`. Spreadsheets turn «1.2» into the date 1 February;
 * that is undone. Null when the cell holds no number or several («3.1. 3.2. 3.3.», glued lines).
 */
export function lineNumber(value: CellValue): string | null {
  if (typeof value === 'object' && value?.kind === 'date') {
    return `${Number(value.iso.slice(8, 10))}.${Number(value.iso.slice(5, 7))}`;
  }
  const match = /^(\d(?:[.,]\d){0,2})[.,)]?$/.exec(cellText(value));
  return match ? match[1]!.replace(/,/g, '.') : null;
}

/** Do number and text mean one line? The five laboratories share the number 1.3; their own are 1.3.1 … 1.3.5. */
export function numberFits(number: string, indicator: RiskIndicator): boolean {
  return number === indicator || (number === '1.3' && indicator.startsWith('1.3.'));
}
