import { changeOf, trendOf } from '../../methodology/monitoring/trend';
import { TREND_WORDS, WORD } from '../../locale/words';
import { formulaCell } from '../draft';
import type { CellSpec } from '../sheetSpec';

/** A value as a cell shows it: the number, «—» (nothing to divide by, no such slice) or «н/д». */
export type Shown = number | typeof WORD.notApplicable | typeof WORD.noData;

/** Value of a line: percent of two cells, or the number of one. */
export function valueCell(
  numerator: string,
  denominator: string | null,
  value: Shown,
  style: CellSpec['style'],
): CellSpec {
  const formula =
    denominator === null
      ? `IF(ISNUMBER(${numerator}),${numerator},"${WORD.noData}")`
      : `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}=0,"${WORD.notApplicable}",100*${numerator}/${denominator}),"${WORD.noData}")`;
  return formulaCell(formula, value, style);
}

/** Change against the cell of the earlier slice: rounded to nine digits, as the rule does. */
export function changeCell(
  now: string,
  before: string,
  [value, previous]: readonly [Shown, Shown],
  style: CellSpec['style'],
): CellSpec {
  const formula = `IF(OR(${now}="${WORD.notApplicable}",${before}="${WORD.notApplicable}"),"${WORD.notApplicable}",IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),ROUND(${now}-${before},9),"${WORD.noData}"))`;
  return formulaCell(formula, changeShown(value, previous), style);
}

/** «Оценка» of the cell of the change. */
export function trendCell(change: string, value: Shown, lowerIsBetter: boolean): CellSpec {
  const [up, down] = lowerIsBetter
    ? [TREND_WORDS.worse, TREND_WORDS.better]
    : [TREND_WORDS.better, TREND_WORDS.worse];
  const formula = `IF(ISNUMBER(${change}),IF(${change}=0,"${TREND_WORDS.same}",IF(${change}>0,"${up}","${down}")),${change})`;
  const trend = typeof value === 'number' ? TREND_WORDS[trendOf(value, lowerIsBetter)!] : value;
  return formulaCell(formula, trend, 'verdict');
}

export function changeShown(value: Shown, previous: Shown): Shown {
  if (value === WORD.notApplicable || previous === WORD.notApplicable) return WORD.notApplicable;
  if (value === WORD.noData || previous === WORD.noData) return WORD.noData;
  return changeOf(value, previous)!;
}
