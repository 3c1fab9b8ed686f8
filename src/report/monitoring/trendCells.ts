import type { Precision } from '../../methodology/monitoring/bounds';
import { changeOf, trendBetween } from '../../methodology/monitoring/trend';
import type { Bounds } from '../../model/programme/indicator';
import { TREND_WORDS, WORD } from '../../locale/words';
import { formulaCell } from '../draft';
import type { CellSpec, StyleName } from '../sheetSpec';

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

/** Where the bounds of a value stand, and what they are now; null: nobody can say. */
export interface BoundCells {
  readonly low: string;
  readonly high: string;
  readonly bounds: Bounds | null;
}

/** «Оценка»: better or worse only where it is so within the bounds of both values. */
export function trendCell(
  change: string,
  value: Shown,
  [now, before]: readonly [BoundCells, BoundCells],
  lowerIsBetter: boolean,
): CellSpec {
  const [up, down] = lowerIsBetter
    ? [TREND_WORDS.worse, TREND_WORDS.better]
    : [TREND_WORDS.better, TREND_WORDS.worse];
  const least = `ROUND(${now.low}-${before.high},9)`;
  const most = `ROUND(${now.high}-${before.low},9)`;
  const compared = `IF(AND(${least}=0,${most}=0),"${TREND_WORDS.same}",IF(${least}>0,"${up}",IF(${most}<0,"${down}","${TREND_WORDS.unknown}")))`;
  const isKnown = [now.low, now.high, before.low, before.high].map((at) => `ISNUMBER(${at})`).join(',');
  const formula = `IF(ISNUMBER(${change}),IF(AND(${isKnown}),${compared},"${TREND_WORDS.unknown}"),${change})`;
  const trend =
    typeof value === 'number' ? TREND_WORDS[trendBetween(now.bounds, before.bounds, lowerIsBetter)] : value;
  return formulaCell(formula, trend, 'verdict');
}

/** A percent that missing data leave open is shown as such. */
export function percentStyle(precision: Precision): StyleName {
  return precision === 'exact' ? 'percent' : precision === 'atLeast' ? 'percentAtLeast' : 'percentPartly';
}

/** A value of a line: a percent, or a count, for which missing data can only mean a lower bound. */
export function numberStyle(isCount: boolean, precision: Precision): StyleName {
  if (!isCount) return percentStyle(precision);
  return precision === 'exact' ? 'textCentered' : 'integerAtLeast';
}

export function changeShown(value: Shown, previous: Shown): Shown {
  if (value === WORD.notApplicable || previous === WORD.notApplicable) return WORD.notApplicable;
  if (value === WORD.noData || previous === WORD.noData) return WORD.noData;
  return changeOf(value, previous)!;
}
