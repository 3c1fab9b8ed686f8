import { SIGNIFICANCE_WORDS } from '../../locale/significance';
import { WORD } from '../../locale/words';
import type { ProfileOutcome } from '../../methodology/profile/outcome';
import type { Significance } from '../../model/programme/profile';
import { cell, formulaCell, type SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { CHART_COLORS } from '../styles';
import { addSection } from './shared';
import type { ProfileLayout } from './profileSheet';

const COUNTED: readonly (readonly [Significance | null, string])[] = [
  ['high', SIGNIFICANCE_WORDS.high],
  ['medium', SIGNIFICANCE_WORDS.medium],
  ['low', SIGNIFICANCE_WORDS.low],
  ['none', SIGNIFICANCE_WORDS.none],
  ['notApplicable', WORD.notApplicable],
  [null, WORD.noData],
];

/** Rows that a chart needs at least. */
const CHART_ROWS = 16;

/** How many schools have which significance of each factor, as live counts, with a chart beside. */
export function addFactorCounts(draft: SheetDraft, outcome: ProfileOutcome, layout: ProfileLayout): void {
  const { factors, schools } = outcome;
  const counts = layout.factors;
  const title = 'Факторы по числу школ';
  const top = addSection(draft, 0, counts + COUNTED.length - 1, title);
  const head = draft.next;
  draft.put(head, 0, cell('№', 'header'));
  draft.span({ top: head, left: 1, bottom: head, right: counts - 1 }, cell('Фактор', 'header'));
  COUNTED.forEach(([, word], index) => draft.put(head, counts + index, cell(word, 'header')));
  const first = draft.next;
  factors.forEach((factor, place) => {
    const row = draft.next;
    const range = absoluteRange(columnRange(layout.factors + place, layout.first, layout.last));
    draft.put(row, 0, cell(factor.label, 'textCentered'));
    draft.span({ top: row, left: 1, bottom: row, right: counts - 1 }, cell(factor.text, 'text'));
    COUNTED.forEach(([value, word], index) => {
      const count = schools.filter(({ states }) => states[place]!.value === value).length;
      draft.put(row, counts + index, formulaCell(`COUNTIF(${range},"${word}")`, count, 'integer'));
    });
  });
  const last = draft.next - 1;
  const left = counts + COUNTED.length + 1;
  draft.chart({
    kind: 'bar',
    title: `${title}: высокая и средняя значимость`,
    anchor: {
      top,
      left,
      bottom: Math.max(last, top + CHART_ROWS),
      right: Math.max(left + 7, layout.activated),
    },
    categories: columnRange(0, first, last),
    series: [
      { name: SIGNIFICANCE_WORDS.high, values: columnRange(counts, first, last), color: CHART_COLORS.share },
      {
        name: SIGNIFICANCE_WORDS.medium,
        values: columnRange(counts + 1, first, last),
        color: CHART_COLORS.count,
      },
    ],
    valueAxisTitle: 'школ',
  });
  // The chart stands beside a short list: what follows begins below it.
  while (draft.next <= top + CHART_ROWS) draft.add([]);
}
