import type { Grid } from '../../../grid/grid';
import { cellAt, cellText, isBlank } from '../../../grid/grid';
import type { PlanColumn, PlanTable } from '../../../model/programme/plan';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { TableHead } from '../../columns';
import { findTable } from '../../columns';
import type { Form } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { readDate } from '../../dates';
import { SheetDraft } from '../../sheetDraft';
import { titleTexts } from '../../titles';
import { PLAN_FIELDS, PLAN_REQUIRED } from './planFields';
import { PlanRows } from './planRows';
import type { PlanPlace } from './planTables';
import { planTables } from './planTables';
import { orderDateIn, periodIn, periodInName } from './planTitle';

/** How a finished plan of ours names the sheet that it was made from. */
export const FINISHED_OF = /^Составлено по листу «(.+)»/;
/** Cells above a plan in which a person types its period and the date of its order. */
export const PERIOD_LABELS = {
  begins: 'Начало плана',
  ends: 'Окончание плана',
  orderDate: 'Дата приказа',
} as const;

/**
 * Any plan or road map with one row per measure, known by its headings: several tables on a sheet, heading rows inside,
 * rows without a number, wrapped cells, headings repeated on every page. Texts are kept word for word.
 */
export const plan: Form = {
  id: 'plan',
  detect(grid) {
    const head = findTable(grid, PLAN_FIELDS, PLAN_REQUIRED);
    if (!head) return 0;
    if (grid.ownKind === 'plan') return 0.99;
    return sureness(head);
  },
  read(grid) {
    const draft = new SheetDraft(grid);
    const places = planTables(grid);
    if (places.length === 0) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'plan' });
      return draft.finish('plan');
    }
    const plans = places.map((place) => planAt(draft, place)).filter(({ items }) => items.length > 0);
    draft.tellHiddenRows();
    draft.facts['headerRow'] = places[0]!.head.bottom + 1;
    draft.facts['plans'] = plans.length;
    draft.facts['rows'] = plans.reduce((sum, { items }) => sum + items.length, 0);
    const programme = { ...NO_PROGRAMME_RECORDS, plans };
    return { ...draft.finish('plan'), records: { ...NO_RECORDS, programme } };
  },
};

/** A measure with a deadline, people and a result is a plan; two of them may be something else. */
function sureness({ columns }: TableHead<PlanColumn>): number {
  const told = (['deadline', 'start', 'responsible', 'expected', 'status'] as const).filter((field) =>
    columns.has(field),
  ).length;
  if (told >= 3) return 0.93;
  if (told === 2) return 0.85;
  return columns.has('number') && columns.size >= 3 ? 0.7 : 0;
}

function planAt(draft: SheetDraft, place: PlanPlace): PlanTable {
  const { grid } = draft;
  const texts = titleTexts(grid, place.textsFrom, place.head.top);
  const typed = typedDays(grid, place);
  const period =
    periodIn(texts) ??
    (texts.length === 0 || place.textsFrom === 0
      ? (periodInName(grid.sheet) ?? periodInName(grid.workbook))
      : null);
  const finishedOf = texts.map((text) => FINISHED_OF.exec(text)?.[1]).find((name) => name !== undefined);
  return {
    workbook: grid.workbook,
    sheet: grid.sheet,
    title: titleOf(texts, grid.sheet),
    orderDate: typed.orderDate ?? orderDateIn(texts),
    begins: typed.begins ?? period?.start ?? null,
    ends: typed.ends ?? period?.finish ?? null,
    headings: [...place.head.columns]
      .sort(([, one], [, other]) => one - other)
      .map(([column, at]) => ({ column, text: place.head.headings[at] ?? '' })),
    ...(grid.ownKind === 'plan' && finishedOf !== undefined && { finishedOf }),
    items: new PlanRows(draft, place).read(),
  };
}

/** «Начало плана: | 01.01.2023» in the rows above the table. */
function typedDays(grid: Grid, place: PlanPlace): Record<keyof typeof PERIOD_LABELS, string | null> {
  const days: Record<keyof typeof PERIOD_LABELS, string | null> = {
    begins: null,
    ends: null,
    orderDate: null,
  };
  for (let row = place.textsFrom; row < place.head.top; row += 1) {
    const cells = grid.rows[row] ?? [];
    cells.forEach((value, column) => {
      const text = cellText(value).replace(/\s*:$/, '');
      for (const key of ['begins', 'ends', 'orderDate'] as const) {
        if (text !== PERIOD_LABELS[key]) continue;
        const next = cells.slice(column + 1).findIndex((cell) => !isBlank(cell));
        if (next >= 0) days[key] = readDate(cellAt(grid, row, column + 1 + next)) ?? days[key];
      }
    });
  }
  return days;
}

/** The line that names the plan, otherwise the name of the sheet. */
function titleOf(texts: readonly string[], sheet: string): string {
  const lines = texts.filter((text) => !FINISHED_OF.test(text) && text.length >= 8);
  return lines.find((text) => /план|дорожн|меры|график/i.test(text)) ?? sheet;
}
