import type { SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import { cell, formulaCell, type SheetDraft } from '../draft';
import { columnRange } from '../refs';
import { withoutNoise } from '../schoolCells';
import type { CellSpec, SpecValue, StyleName } from '../sheetSpec';
import { CHART_COLORS } from '../styles';
import { WORD } from '../../locale/words';
import type { SocialFormulas } from './socialFormulas';
import type { SocialLayout } from './socialLayout';

const LABEL = 2;
const CHART_ROWS = 15;
const CHART_COLUMNS = 5;

/** Schools and their result in every quintile, with the chart. `formulas` is null where values stand alone. */
export function addQuintiles(
  draft: SheetDraft,
  { schools, resultBasis }: SocialOutcome,
  layout: SocialLayout,
  formulas: SocialFormulas | null,
): void {
  const top = draft.next;
  draft.span({ top, left: LABEL, bottom: top, right: LABEL + 2 }, cell('Квинтили', 'section'));
  const heading =
    resultBasis === 'ready' ? 'Средний результат' : 'Результат, % (Σ справились / Σ участников)';
  [`Квинтиль (1 – низший)`, 'Школ', heading].forEach((text, index) =>
    draft.put(top + 1, LABEL + index, cell(text, 'header')),
  );
  const first = draft.next;
  for (const quintile of [1, 2, 3, 4, 5]) {
    const row = draft.next;
    const inside = schools.filter((one) => one.quintile === quintile);
    const own = `$C${row + 1}`;
    draft.put(row, LABEL, cell(quintile, 'integer'));
    draft.put(row, LABEL + 1, made(formulas?.schoolsOf(own), inside.length, 'integer'));
    draft.put(row, LABEL + 2, made(formulas?.resultOf(own), resultOf(inside), 'percent'));
  }
  const last = draft.next - 1;
  draft.put(draft.next, LABEL, cell('Все школы с результатом', 'text'));
  const whole = draft.next - 1;
  const known = schools.filter(({ result }) => result !== null);
  draft.put(whole, LABEL + 1, cell(known.length, 'integer'));
  draft.put(whole, LABEL + 2, made(formulas?.resultOf(null), resultOf(schools), 'percent'));
  draft.chart({
    kind: 'column',
    title: 'Образовательный результат по квинтилям социального индекса',
    anchor: {
      top: draft.next + 1,
      left: LABEL,
      bottom: draft.next + CHART_ROWS,
      right: Math.max(LABEL + 3, Math.min(LABEL + CHART_COLUMNS, layout.last)),
    },
    categories: columnRange(LABEL, first, last),
    series: [
      {
        name: resultBasis === 'ready' ? 'средний результат' : 'справились, %',
        values: columnRange(LABEL + 2, first, last),
        color: CHART_COLORS.count,
      },
    ],
    valueAxisTitle: resultBasis === 'ready' ? 'результат' : '%',
  });
  for (let row = 0; row <= CHART_ROWS; row += 1) draft.add([]);
}

function made(formula: string | undefined, value: SpecValue, style: StyleName): CellSpec {
  return formula === undefined ? cell(value, style) : formulaCell(formula, value, style);
}

function resultOf(schools: readonly SocialSchool[]): number | string {
  let above = 0;
  let below = 0;
  for (const { pooled, result } of schools) {
    if (result === null) continue;
    above += pooled ? 100 * pooled.passed : result;
    below += pooled ? pooled.participants : 1;
  }
  return below === 0 ? WORD.noData : withoutNoise(above / below);
}
