import { address, columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import { NOBODY, NO_SECTION } from '../../methodology/plans/outcome';
import type { PlanRow, PlansOutcome, PlanVerdict } from '../../methodology/plans/outcome';
import { isUnread, STATE_WORDS } from '../../methodology/plans/states';
import type { PlanColumn } from '../../model/programme/plan';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { addSignature } from '../blocks';
import { absoluteRange, columnRange } from '../refs';
import type { SheetSpec, SpecValue, StyleName } from '../sheetSpec';
import { addPlanFormats } from './planFormats';
import { dateOrDash, sourceCell, spansText, stripCell } from './planCells';
import { MARK_COLUMNS, markFormulas, markValues, type MarkColumn } from './markFormulas';
import { isWritable, nextFormula, overdueFormula, passedFormula, stateFormula } from './planFormulas';
import type { RowCells } from './planFormulas';
import { planLayout, type PlanLayout } from './planLayout';
import { remarksOf } from './planRemarks';
import { addPlanSummary, countedLabel } from './planSummary';

const WIDTHS: Readonly<Partial<Record<PlanColumn, number>>> = {
  number: 7,
  text: 46,
  deadline: 16,
  responsible: 24,
  expected: 36,
  section: 22,
  document: 22,
};
const OWN_WIDTHS = [13, 11, 11, 11, 8, 11, 11, 20];
const OWN_HEADINGS = [
  'Состояние',
  'Просрочено, дней',
  'Первый день',
  'Последний день',
  'Сроков',
  'Ближайший срок',
  'Прошло сроков без отметки',
  'Замечания',
];
/** Headings of what is not printed: by these the summary counts and the states are decided. */
const HELPER_HEADINGS = [
  '№ раздела',
  'Для подсчёта',
  'День факта',
  'Запись об исполнении',
  'Знаки записи',
  'Слово записи',
  'Исполнено?',
  'Дата в записи',
  'День записи',
];
const MONTH_NAMES = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const STATE_STYLE: StyleName = 'verdict';
/** Number and text stand on every page; titles stand beside them on the first one. */
const REPEATED = 2;
/** Rows of the last table that stay with the signature. */
const WITH_SIGNATURE = 5;
/** Rows under the title of a table that stay with it. */
const HEADS = 3;
/** Beside the dates; more months take a third page. */
const MONTHS_A_PAGE = 18;

/**
 * One plan with its dates and states: the plan's own columns word for word, dates, the state of every row (live over
 * the day of the sheet), a strip of months, a summary by section and by person. What a person types in «Статус»,
 * «Факт» and «Документ» is read back by the next calculation.
 */
export function planSheet(
  plan: PlanVerdict,
  { asOf }: PlansOutcome,
  name: string,
  format: Format,
): SheetSpec {
  const layout = planLayout(plan);
  const draft = new SheetDraft();
  const right = layout.marks + MARK_COLUMNS.length - 1;
  const top = addTop(draft, plan, asOf, layout);
  const head = addHead(draft, layout);
  const first = draft.next;
  let over: readonly string[] = [];
  const sections = plan.bySection.map(({ label }) => label);
  for (const row of plan.rows) {
    const headings = headingsOver(row, layout);
    headings.forEach((heading, depth) => {
      if (headings.slice(0, depth + 1).every((text, index) => text === over[index])) return;
      const line = draft.next;
      draft.span({ top: line, left: 0, bottom: line, right: layout.first - 1 }, cell(heading, 'section'));
      for (let column = layout.first; column <= layout.remarks; column += 1)
        draft.put(line, column, cell(null, 'section'));
    });
    over = headings;
    addRow(draft, layout, row, top, sections.indexOf(row.item.sections.at(-1) ?? NO_SECTION) + 1, format);
  }
  const last = draft.next - 1;
  draft.put(top.marksRow, REPEATED, formulaCell(marksFormula(layout, first, last), plan.marked, 'integer'));
  addPlanFormats(draft, layout, first, last);
  draft.add([]);
  const people = addPlanSummary(draft, plan, layout, first, last);
  // The signature stands on a page with the end of the table over it, never alone.
  const end = draft.next - WITH_SIGNATURE;
  addSignature(draft, 1, 2, 3);
  draft.keep(people, people + HEADS);
  draft.keep(end <= people + HEADS ? people : end, draft.next - 1);
  return draft.finish({
    kind: 'plan',
    name,
    widths: [
      ...layout.source.map(({ column }) => WIDTHS[column] ?? 14),
      ...OWN_WIDTHS,
      ...layout.months.map(() => 4.5),
      8,
      14,
      ...MARK_COLUMNS.map((column) => (column === 'text' ? 40 : 20)),
    ],
    freeze: { rows: head + 1, columns: REPEATED },
    filter: { top: head, left: 0, bottom: last, right },
    print: printSetup({
      // The columns that the summary and the states are counted by are not printed.
      area: { top: 0, left: 0, bottom: draft.next - 1, right: layout.section - 1 },
      titleRows: { from: head, to: head },
      titleColumns: { from: 0, to: REPEATED - 1 },
      header: LETTER_HEADER,
      // The plan itself with its states, then dates and months: on one page nobody could read them.
      pagesWide: layout.months.length > MONTHS_A_PAGE ? 3 : 2,
    }),
    tabColor: '548235',
  });
}

/** What the formulas of the rows need from the lines above the table. */
interface Top {
  readonly day: string | null;
  /** Addresses of the day and of the number of rows with a mark. */
  readonly asOf: string;
  readonly marks: string;
  readonly marksRow: number;
}

/** Title, source sheet, the day and the period. */
function addTop(
  draft: SheetDraft,
  { table, begins, ends }: PlanVerdict,
  asOf: string | null,
  layout: PlanLayout,
): Top {
  const right = layout.first - 1;
  const line = (text: string, style: StyleName) => {
    const row = draft.next;
    draft.span({ top: row, left: REPEATED, bottom: row, right }, cell(text, style));
  };
  line(table.title, 'title');
  line(`Составлено по листу «${table.finishedOf ?? table.sheet}»`, 'subtitle');
  line(
    'Впишите дату в ячейку «На дату» – состояния, сводка и лента месяцев пересчитаются. «Статус», «Факт» и «Документ» можно заполнять здесь: следующий расчёт их прочитает. Остальное исправляйте на исходном листе.',
    'note',
  );
  line(
    'У мероприятия с несколькими сроками дата в «Факт» или рядом с «выполнено» подтверждает сроки, начавшиеся к этому дню; остальные прошедшие – «Прошло сроков без отметки». Дата позже «На дату» не считается.',
    'note',
  );
  if (layout.outside > 0)
    line(
      `Лента месяцев показана за ${layout.months.length} мес.: строк со сроками вне её – ${layout.outside}. Проверьте в них год.`,
      'note',
    );
  const labelled = (label: string, day: string | null, style: StyleName): number => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: REPEATED - 1 }, cell(label, 'text'));
    draft.put(row, REPEATED, cell(day ?? (style === 'date' ? WORD.notApplicable : null), style));
    return row;
  };
  const dayRow = labelled('На дату', asOf, 'inputDate');
  labelled('Начало плана', begins, 'date');
  labelled('Окончание плана', ends, 'date');
  labelled('Дата приказа', table.orderDate, 'date');
  const marksRow = labelled('Строк с отметкой об исполнении', null, 'integer');
  const at = (row: number) => `$${columnName(REPEATED)}$${row + 1}`;
  return { day: asOf, asOf: at(dayRow), marks: at(marksRow), marksRow };
}

/** Rows with something in «Статус» or «Факт». */
function marksFormula(layout: PlanLayout, first: number, last: number): string {
  const words = absoluteRange(columnRange(layout.marks + MARK_COLUMNS.indexOf('word'), first, last));
  const days = absoluteRange(columnRange(layout.marks + MARK_COLUMNS.indexOf('fact'), first, last));
  return `SUMPRODUCT((((${words}<>"")+(${days}>0))>0)*1)`;
}

function addHead(draft: SheetDraft, layout: PlanLayout): number {
  const several = new Set(layout.months.map((month) => month.slice(0, 4))).size > 1;
  return draft.add(
    [
      ...layout.source.map(({ heading }) => heading),
      ...OWN_HEADINGS,
      ...layout.months.map((month) => {
        const name = MONTH_NAMES[Number(month.slice(5)) - 1]!;
        return several ? `${name} ${month.slice(0, 4)}` : name;
      }),
      ...HELPER_HEADINGS,
    ].map((text, column) =>
      cell(text, column >= layout.strip && column < layout.section ? 'headerVertical' : 'header'),
    ),
  );
}

/** Headings that stand in rows of their own; one that has a column is not repeated. */
function headingsOver({ item }: PlanRow, { source }: PlanLayout): readonly string[] {
  return source.some(({ column }) => column === 'section') ? item.sections.slice(0, -1) : item.sections;
}

function addRow(
  draft: SheetDraft,
  layout: PlanLayout,
  row: PlanRow,
  top: Top,
  section: number,
  format: Format,
): void {
  const { occurrences } = row.deadline;
  const line = draft.next;
  const at = (column: number) => `$${address(line, column)}`;
  const marks = Object.fromEntries(
    MARK_COLUMNS.map((column, index) => [column, at(layout.marks + index)]),
  ) as Record<MarkColumn, string>;
  const cells: RowCells = {
    ...marks,
    asOf: top.asOf,
    marks: top.marks,
    status: at(layout.status),
    done: at(layout.done),
    last: at(layout.last),
    state: at(layout.state),
  };
  const isLive = isWritable(occurrences);
  const live = (formula: string, value: SpecValue, style: StyleName) =>
    isLive ? formulaCell(formula, value, style) : cell(value, style);
  const [firstDay] = occurrences.map(({ start }) => start).sort();
  const lastDay = occurrences
    .map(({ finish }) => finish)
    .sort()
    .at(-1);
  const remarks = remarksOf(row);
  draft.add([
    ...layout.source.map(({ column }) => sourceCell(row, column)),
    formulaCell(
      stateFormula(cells, occurrences, isUnread(row.deadline)),
      STATE_WORDS[row.state],
      STATE_STYLE,
    ),
    formulaCell(
      overdueFormula(cells),
      row.state === 'overdue' ? row.daysOverdue : WORD.notApplicable,
      'integer',
    ),
    dateOrDash(firstDay),
    dateOrDash(lastDay),
    {
      ...cell(occurrences.length, 'integer'),
      ...(occurrences.length > 1 && occurrences.length <= 12 && { note: spansText(row, format) }),
    },
    occurrences.length === 0
      ? cell(WORD.notApplicable, 'date')
      : live(
          nextFormula(cells, occurrences),
          row.state === 'inTime' && row.next ? row.next.finish : WORD.notApplicable,
          'date',
        ),
    occurrences.length < 2
      ? cell(WORD.notApplicable, 'integer')
      : live(passedFormula(cells, occurrences), row.passed ?? WORD.notApplicable, 'integer'),
    cell(remarks === '' ? WORD.notApplicable : remarks, 'text'),
    ...layout.months.map((month) => stripCell(row, month, cells.state)),
    cell(section, 'integer'),
    cell(
      `|${(row.responsible.length > 0 ? row.responsible : [NOBODY]).map(countedLabel).join('|')}|`,
      'textSmall',
    ),
  ]);
  const formulas = markFormulas(cells);
  const values = markValues(row.item, top.day);
  MARK_COLUMNS.forEach((column, index) => {
    // Days are compared as numbers; without a format of its own the cell would become a date.
    const style = column === 'fact' || column === 'mark' ? 'integer' : 'textSmall';
    draft.put(line, layout.marks + index, formulaCell(formulas[column], values[column], style));
  });
}
