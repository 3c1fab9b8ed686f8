import type { Format } from '../../locale/language';
import type { PairComparison } from '../../methodology/support/outcome';

/** Why the school is suggested: «индекс отличается на 0,12; результат выше на 15,3 п.п.; тот же вид; …». */
export function pairReason(comparison: PairComparison, format: Format): string {
  const { socialBasis, socialDifference, resultDifference, sameType, sameLevels, size } = comparison;
  const points = (value: number) => `${format.number(value, 1)}\u00a0п.п.`;
  const social =
    socialBasis === 'index'
      ? `социальный индекс отличается на ${format.number(socialDifference!, 3)}`
      : socialBasis === 'shares'
        ? `доли контекстных данных отличаются в среднем на ${points(socialDifference!)}`
        : 'социальные условия сравнить нельзя: нет данных';
  const results =
    resultDifference === null
      ? 'результаты сравнить нельзя: нет данных'
      : resultDifference > 0
        ? `результат выше на ${points(resultDifference)}`
        : resultDifference < 0
          ? `результат ниже на ${points(-resultDifference)}`
          : 'результат такой же';
  const parts = [
    social,
    results,
    sameType ? 'тот же вид школы' : 'другой вид школы',
    sameLevels ? 'те же уровни образования' : 'другие уровни образования',
    size === null
      ? 'численность сравнить нельзя'
      : `меньшая школа – ${format.percent(size * 100)} численности большей`,
  ];
  return parts.join('; ');
}
