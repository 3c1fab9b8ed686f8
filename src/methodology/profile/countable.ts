import type { CountableResult, ResultState, ResultUnit } from '../../model/programme/profile';
import type { School } from '../../model/school';
import { sourceOrder } from '../sheetTally';
import type { ResultChange, ResultTrend } from './outcome';

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
 * What is better for a line: its own word, else the row of the road map. Row 19 promises an absence: «да» is
 * better for a yes/no line, and a smaller number of such schools where somebody counts them.
 */
export function directionOf({ better, row, unit }: CountableResult): 'more' | 'less' | null {
  if (better) return better;
  if (row === '19') return unit === 'answer' ? 'more' : 'less';
  return COUNTABLE.find((entry) => entry.row === row)?.better ?? null;
}

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
