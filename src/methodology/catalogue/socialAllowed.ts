import { PERCENT, oneOf } from './entry';
import type { Allowed } from './entry';

/** What every setting of the social index may be; its words and its paragraph of the source stand in `socialEntries.ts`. */
export const SOCIAL_ALLOWED = {
  'social.scale': oneOf(
    ['zscore', 'z-оценка', 'z-score'],
    ['minmax', 'от худшего до лучшего (0–1)', 'from worst to best (0–1)'],
  ),
  'social.deviation': oneOf(
    ['population', 'по всем школам набора (делится на N)', 'of the whole set (divided by N)'],
    ['sample', 'выборочное (делится на N − 1)', 'of a sample (divided by N − 1)'],
  ),
  'social.missing': oneOf(
    ['undecided', 'не определяется', 'undecided'],
    ['present', 'по имеющимся показателям', 'by the components it has'],
  ),
  'social.low': oneOf(
    [
      'shnor',
      'перечень ФИОКО, а без него расчётный признак ШНОР',
      'the FIOKO list, else the calculated mark',
    ],
    ['belowMean', 'результат ниже среднего', 'result below the mean'],
  ),
  'social.higher': oneOf(
    ['aboveMean', 'выше среднего', 'above the mean'],
    ['aboveMedian', 'выше медианы первого квинтиля', 'above the median of the first quintile'],
    ['topThird', 'верхняя треть первого квинтиля', 'top third of the first quintile'],
  ),
  'social.regionMean': PERCENT,
  'social.focusPercent': PERCENT,
  'social.focusBase': oneOf(
    ['identified', 'идентифицированные школы', 'identified schools'],
    ['all', 'все школы', 'all schools'],
  ),
  'social.best': oneOf(
    ['aboveMean', 'выше среднего итоговой волны', 'above the mean of the final wave'],
    ['topThird', 'верхняя треть итоговой волны', 'top third of the final wave'],
  ),
} as const satisfies Readonly<Record<string, Allowed>>;
