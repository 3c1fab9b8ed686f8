import { monthOf, yearOf } from '../../model/day';
import type { PlanColumn } from '../../model/programme/plan';
import type { PlanVerdict } from '../../methodology/plans/outcome';

/** A column of the finished plan that comes from the plan itself. */
export interface SourceColumn {
  readonly column: PlanColumn;
  readonly heading: string;
}

/** Where the columns of a finished plan stand, 0-based. */
export interface PlanLayout {
  /** The plan's own columns in their order, then those of «Статус», «Факт», «Документ» that it lacks. */
  readonly source: readonly SourceColumn[];
  readonly status: number;
  readonly done: number;
  /** State and days overdue stand beside the plan itself: they are printed on its page. */
  readonly state: number;
  readonly overdue: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly next: number;
  readonly passed: number;
  readonly remarks: number;
  /** The strip: months as `YYYY-MM`, from this column on. */
  readonly strip: number;
  readonly months: readonly string[];
  /** Rows with days outside the months of the strip. */
  readonly outside: number;
  /** What is not printed. The summary counts by the number of the section and by the people between «|». */
  readonly section: number;
  readonly people: number;
  /** The helper columns of the marks, in their order. */
  readonly marks: number;
}

const TYPED: readonly SourceColumn[] = [
  { column: 'status', heading: 'Статус' },
  { column: 'done', heading: 'Факт' },
  { column: 'document', heading: 'Документ' },
];
/** A strip of more months than three years is no strip. */
const MOST_MONTHS = 36;

export function planLayout(plan: PlanVerdict): PlanLayout {
  const own = plan.table.headings.map(({ column, text }) => ({ column, heading: text }));
  const source = [...own, ...TYPED.filter(({ column }) => !own.some((one) => one.column === column))];
  const at = (wanted: PlanColumn) => source.findIndex(({ column }) => column === wanted);
  const from = source.length;
  const { months, outside } = stripOf(plan);
  const strip = from + 8;
  return {
    source,
    status: at('status'),
    done: at('done'),
    state: from,
    overdue: from + 1,
    first: from + 2,
    last: from + 3,
    count: from + 4,
    next: from + 5,
    passed: from + 6,
    remarks: from + 7,
    strip,
    months,
    outside,
    section: strip + months.length,
    people: strip + months.length + 1,
    marks: strip + months.length + 2,
  };
}

/**
 * The months of the plan and of its dated rows. Of more than three years, those of the plan, or the stretch in which
 * most rows have days: one mistyped year leaves the strip standing, and `outside` counts the rows that it does not show
 * whole.
 */
function stripOf({ begins, ends, rows }: PlanVerdict): { months: string[]; outside: number } {
  const dated = rows.flatMap(({ deadline: { occurrences } }) =>
    occurrences.length === 0
      ? []
      : [
          {
            from: Math.min(...occurrences.map(({ start }) => monthNumber(start))),
            to: Math.max(...occurrences.map(({ finish }) => monthNumber(finish))),
          },
        ],
  );
  if (dated.length === 0) return { months: [], outside: 0 };
  const period =
    begins !== null && ends !== null ? { from: monthNumber(begins), to: monthNumber(ends) } : null;
  const all = [...dated, ...(period ? [period] : [])];
  let first = Math.min(...all.map(({ from }) => from));
  let last = Math.max(...all.map(({ to }) => to));
  if (last - first >= MOST_MONTHS && period && period.to - period.from < MOST_MONTHS) {
    [first, last] = [period.from, period.to];
  } else if (last - first >= MOST_MONTHS) {
    const shownFrom = (month: number) =>
      dated.filter(({ from, to }) => from >= month && to < month + MOST_MONTHS);
    const begin = dated
      .map(({ from }) => from)
      .sort((a, b) => shownFrom(b).length - shownFrom(a).length || a - b)[0]!;
    const shown = shownFrom(begin);
    first = begin;
    last = shown.length > 0 ? Math.max(...shown.map(({ to }) => to)) : begin + MOST_MONTHS - 1;
  }
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthName(first + index));
  return { months, outside: dated.filter(({ from, to }) => from < first || to > last).length };
}

/** Months counted through the years. */
function monthNumber(day: string): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
