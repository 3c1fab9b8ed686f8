import type { CountableResult, ResultState, ResultUnit } from '../../model/programme/profile';
import type { School } from '../../model/school';
import { sourceOrder } from '../sheetTally';
import type { ResultChange, ResultTrend } from './outcome';
import { foldText } from './profileFactors';

/** A countable result of the road map of Бобров: its row, its words, how it is measured and what is better. */
export interface CountableEntry {
  readonly row: string;
  /** Words of «Ожидаемые результаты»; a part of them where one row promises several things. */
  readonly text: string;
  readonly unit: ResultUnit;
  readonly better: 'more' | 'less';
}

/** Countable results of the road map, in the order of its rows (Бобров, приказ № 121; methodology A2, BOB-5). */
export const COUNTABLE: readonly CountableEntry[] = [
  {
    row: '13',
    text: 'Создание индивидуального образовательного маршрута педагога',
    unit: 'count',
    better: 'more',
  },
  { row: '16', text: 'Наличие у руководителей ШНОР действующего ИОМ', unit: 'count', better: 'more' },
  { row: '18', text: 'Наличие муниципального банка руководящего резерва', unit: 'answer', better: 'more' },
  { row: '19', text: 'Отсутствие ОУ с необъективной оценкой', unit: 'answer', better: 'more' },
  {
    row: '20',
    text: 'Наличие скорректированных основных общеобразовательных программ',
    unit: 'answer',
    better: 'more',
  },
  {
    row: '21',
    text: 'Разработка индивидуальных образовательных маршрутов обучающихся',
    unit: 'count',
    better: 'more',
  },
  {
    row: '22',
    text: 'Наличие НПА, регламентирующего систему оценивания в ОО',
    unit: 'answer',
    better: 'more',
  },
  {
    row: '26',
    text: 'Увеличение доли детей, вовлеченных в указанную деятельность',
    unit: 'percent',
    better: 'more',
  },
  { row: '27', text: 'Снижение количества конфликтов', unit: 'count', better: 'less' },
  {
    row: '27',
    text: 'положительная динамика по снижению правонарушений обучающимися',
    unit: 'count',
    better: 'less',
  },
  {
    row: '27',
    text: 'снижение доли обучающихся стоящих на учете КДН',
    unit: 'percent',
    better: 'less',
  },
  {
    row: '29',
    text: 'Наличие в ШНОР психолого- педагогических консилиумов',
    unit: 'answer',
    better: 'more',
  },
];

/**
 * What is better for a line: its own word, else the row of the road map of Бобров – where the line bears its words: the
 * number alone may be that of any other plan. Row 19 promises an absence: «да» is better for a yes/no line, and a
 * smaller number of such schools where somebody counts them.
 */
export function directionOf({ better, row, title, unit }: CountableResult): 'more' | 'less' | null {
  if (better === 'unclear') return null;
  if (better) return better;
  const entry = COUNTABLE.find((one) => one.row === row && bears(title, one.text));
  if (!entry) return null;
  return entry.row === '19' && unit !== 'answer' ? 'less' : entry.better;
}

/** Does a title hold the words of the road map, or is it made of nothing but them («Количество конфликтов»)? */
function bears(title: string, text: string): boolean {
  if (foldText(title).includes(foldText(text))) return true;
  const [own, known] = [stemsOf(title), stemsOf(text)];
  return own.size > 1 && [...own].every((stem) => known.has(stem));
}

/** Beginnings of the words: «количество» and «количества» are one. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ');
  return new Set(words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

const SHORTEST = 3;
const STEM = 5;

/** One for all comparisons: to make a collator costs more than to use it. */
const ROWS = new Intl.Collator('ru', { numeric: true });

/**
 * Before and after of the countable results: the change (a number, or percentage points of a share; never for
 * да/нет), and where it goes. A missing value is «нет данных», never zero. Source: Бобров, BOB-5.
 */
export function judgeResults(
  lines: readonly (CountableResult & { readonly of: School | null })[],
): ResultChange[] {
  const ordered = [...lines].sort((a, b) => ROWS.compare(a.row, b.row) || sourceOrder(a.source, b.source));
  return ordered.map((line) => {
    const better = directionOf(line);
    const { row, title, of, unit, before, after, document, source } = line;
    const change = changeOf(before, after);
    return {
      row,
      title,
      school: of,
      unit,
      before,
      after,
      change,
      better,
      trend: trendOf(before, after, better),
      document,
      source,
    };
  });
}

function changeOf(before: ResultState | null, after: ResultState | null): number | null {
  if (before?.kind !== 'number' || after?.kind !== 'number') return null;
  // Both are printed decimals: binary noise of the difference is not theirs.
  return Number((after.value - before.value).toFixed(9));
}

/** A number for comparison: yes is more than no. */
function rank(state: ResultState): number {
  return state.kind === 'number' ? state.value : Number(state.yes);
}

function trendOf(
  before: ResultState | null,
  after: ResultState | null,
  better: 'more' | 'less' | null,
): ResultTrend {
  if (!before || !after || before.kind !== after.kind) return 'unknown';
  const [was, is] = [rank(before), rank(after)];
  if (was === is) return 'same';
  if (better === null) return 'changed';
  return is > was === (better === 'more') ? 'better' : 'worse';
}
