import { address } from '../../grid/grid';
import { WORD } from '../../locale/words';
import type { PlanVerdict, Tally } from '../../methodology/plans/outcome';
import { percentDone } from '../../methodology/plans/outcome';
import type { PlanState } from '../../methodology/plans/states';
import { STATE_WORDS } from '../../methodology/plans/states';
import { cell, formulaCell, type SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { CHART_COLORS } from '../styles';
import type { PlanLayout } from './planLayout';

/** A criterion of COUNTIF may not be longer, and «*», «?», «~» mean something there. */
const LONGEST = 200;

/** A name as it is counted: without the signs of a pattern. */
export function countedLabel(label: string): string {
  return label.replace(/[*?~|]/g, ' ').slice(0, LONGEST);
}

/** Title under which the reading of a finished plan ends. */
const BY_SECTION = 'Сводка по разделам';
const BY_PERSON = 'Сводка по ответственным';
/** Columns of the tables: beside each other on the page that the plan begins on. */
const LABEL = 1;
const COUNTS = 2;
/** Rows of the sheet under a chart: every section gets its name beside its bars. */
const chartRowsFor = (sections: number): number => 8 + 2 * sections;

/**
 * Rows by state for the whole plan, each section and each person, as formulas; a chart of the sections. Gives the row of
 * the last title.
 */
export function addPlanSummary(
  draft: SheetDraft,
  plan: PlanVerdict,
  layout: PlanLayout,
  first: number,
  last: number,
): number {
  const states = absoluteRange(columnRange(layout.state, first, last));
  const sections = absoluteRange(columnRange(layout.section, first, last));
  const people = absoluteRange(columnRange(layout.people, first, last));
  const passed = absoluteRange(columnRange(layout.passed, first, last));
  addTable(draft, BY_SECTION, 'Раздел', [
    { tally: { ...plan.whole, label: 'Весь план' }, number: null, by: null },
    ...plan.bySection.map((tally, index) => ({ tally, number: index + 1, by: sections })),
  ]);
  const bottom = draft.next - 1;
  const top = bottom - plan.bySection.length + 1;
  const chartTop = draft.next + 1;
  const chartRows = chartRowsFor(plan.bySection.length);
  draft.add([]);
  draft.chart({
    kind: 'bar',
    title: 'Выполнено и просрочено по разделам',
    anchor: { top: chartTop, left: COUNTS, bottom: chartTop + chartRows, right: layout.first - 1 },
    categories: columnRange(LABEL, top, bottom),
    series: [
      { name: STATE_WORDS.done, values: columnRange(COUNTS + 1, top, bottom), color: CHART_COLORS.count },
      { name: STATE_WORDS.overdue, values: columnRange(COUNTS + 3, top, bottom), color: CHART_COLORS.share },
    ],
    valueAxisTitle: 'мероприятий',
  });
  for (let row = 0; row < chartRows + 3; row += 1) draft.add([]);
  const peopleTitle = draft.next;
  addTable(
    draft,
    BY_PERSON,
    'Ответственный',
    plan.byResponsible.map((tally, index) => ({
      tally: { ...tally, label: countedLabel(tally.label) },
      number: index + 1,
      by: people,
    })),
  );
  return peopleTitle;

  function addTable(
    target: SheetDraft,
    title: string,
    what: string,
    lines: readonly { readonly tally: Tally; readonly number: number | null; readonly by: string | null }[],
  ): void {
    const titleRow = target.next;
    target.span({ top: titleRow, left: 0, bottom: titleRow, right: LABEL }, cell(title, 'section'));
    HEADINGS.forEach((_, index) => target.put(titleRow, COUNTS + index, cell(null, 'section')));
    const head = target.next;
    target.put(head, 0, cell('№', 'header'));
    target.put(head, LABEL, cell(what, 'header'));
    HEADINGS.forEach((heading, index) => target.put(head, COUNTS + index, cell(heading, 'header')));
    for (const { tally, number, by } of lines) {
      const row = target.next;
      target.put(row, 0, cell(number ?? WORD.notApplicable, 'integer'));
      target.put(row, LABEL, cell(tally.label, 'text'));
      const criterion = by === people ? `"*|"&$${address(row, LABEL)}&"|*"` : `$${address(row, 0)}`;
      const own = by === null ? [] : [`${by},${criterion}`];
      const count = (state: PlanState | null) => {
        const pairs = [...own, ...(state === null ? [] : [`${states},"${STATE_WORDS[state]}"`])];
        return pairs.length === 0 ? `COUNTIF(${sections},">0")` : `COUNTIFS(${pairs.join(',')})`;
      };
      const at = (index: number) => `$${address(row, COUNTS + index)}`;
      const cells = [
        formulaCell(count(null), tally.total, 'integer'),
        formulaCell(count('done'), tally.states.done, 'integer'),
        formulaCell(count('inTime'), tally.states.inTime, 'integer'),
        formulaCell(count('overdue'), tally.states.overdue, 'integer'),
        formulaCell(count('unmarked'), tally.states.unmarked, 'integer'),
        formulaCell(
          `${at(0)}-${at(1)}-${at(2)}-${at(3)}-${at(4)}`,
          OTHERS.reduce((sum, state) => sum + tally.states[state], 0),
          'integer',
        ),
        formulaCell(
          `IF(${at(0)}=${count('cancelled')},"${WORD.notApplicable}",${at(1)}*100/(${at(0)}-${count('cancelled')}))`,
          percentDone(tally) ?? WORD.notApplicable,
          'percent',
        ),
        formulaCell(
          by === null ? `SUM(${passed})` : `SUMIFS(${[passed, ...own].join(',')})`,
          tally.passed,
          'integer',
        ),
      ];
      cells.forEach((one, index) => target.put(row, COUNTS + index, one));
    }
  }
}

/** States under «Прочие»: the remarks and the rows themselves say which. */
const OTHERS = [
  'unclear',
  'unread',
  'cancelled',
  'noDeadline',
  'noDate',
] as const satisfies readonly PlanState[];
const HEADINGS = [
  'Всего',
  'Выполнено',
  'В срок',
  'Просрочено',
  'Срок прошёл, отметок нет',
  'Прочие: без срока, отменены, не поняты',
  'Выполнено, %',
  'Прошло сроков без отметки',
];
