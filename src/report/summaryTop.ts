import type { ProcedureVerdict, ShnorOutcome } from '../methodology/outcome';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { School } from '../model/school';
import { cell, type SheetDraft } from './draft';
import { columnRange } from './refs';
import { shareValue, yearLine } from './shnorLine';
import { CHART_COLORS } from './styles';
import { SUMMARY } from './summaryColumns';
import { WORD } from '../locale/words';

const SHOWN = 20;
const CHART_ROWS = 29;

interface TopShare {
  readonly school: School;
  readonly procedure: ProcedureVerdict;
  /** Percent 0–100. */
  readonly share: number;
}

/** Table and bar chart: the schools with the largest share of «2» in any procedure of the previous year. */
export function addTopShares(
  draft: SheetDraft,
  { years, schools }: ShnorOutcome,
  label: (school: School) => string,
): void {
  const [year] = years;
  const top = schools
    .flatMap((verdict): TopShare[] => {
      let best: TopShare | null = null;
      for (const procedure of yearLine(verdict, year)) {
        const share = shareValue(procedure);
        if (procedure && typeof share === 'number' && (!best || share > best.share)) {
          best = { school: verdict.school, procedure, share };
        }
      }
      return best ? [best] : [];
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
  if (top.length === 0) return;

  const title = `Доля «2»: ${SHOWN} школ с наибольшей долей в ${year}`;
  const row = draft.next;
  draft.span({ top: row, left: 0, bottom: row, right: SUMMARY.last }, cell(title, 'section'));
  draft.add(['№', 'ОО', 'Процедура', 'Участников', 'Доля «2», %'].map((text) => cell(text, 'header')));
  const first = draft.next;
  top.forEach(({ school, procedure, share }, index) =>
    draft.add([
      cell(index + 1, 'integer'),
      cell(label(school), 'text'),
      cell(SHNOR_PROCEDURES.find(({ code }) => code === procedure.code)!.text, 'text'),
      cell(procedure.participants?.value ?? WORD.noData, 'integer'),
      cell(share, 'percent'),
    ]),
  );
  const last = draft.next - 1;
  draft.add([]);
  draft.chart({
    kind: 'bar',
    title,
    anchor: { top: 3, left: SUMMARY.chart, bottom: 3 + CHART_ROWS, right: SUMMARY.chartEnd },
    categories: columnRange(SUMMARY.label, first, last),
    series: [
      {
        name: `Наибольшая доля «2», ${year}, %`,
        values: columnRange(SUMMARY.last, first, last),
        color: CHART_COLORS.share,
      },
    ],
    valueAxisTitle: '%',
  });
}
