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
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly next: number;
  readonly state: number;
  readonly overdue: number;
  readonly remarks: number;
  /** The strip: months as `YYYY-MM`, from this column on. */
  readonly strip: number;
  readonly months: readonly string[];
  /** What the summary counts by: number of the section, people between «|». */
  readonly section: number;
  readonly people: number;
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
  const months = monthsOf(plan);
  const strip = from + 7;
  return {
    source,
    status: at('status'),
    done: at('done'),
    first: from,
    last: from + 1,
    count: from + 2,
    next: from + 3,
    state: from + 4,
    overdue: from + 5,
    remarks: from + 6,
    strip,
    months,
    section: strip + months.length,
    people: strip + months.length + 1,
  };
}

/** The months of the plan, and those of dated rows outside it; none when there are too many or no dates. */
function monthsOf({ begins, ends, rows }: PlanVerdict): string[] {
  const days = rows.flatMap(({ deadline }) =>
    deadline.occurrences.flatMap(({ start, finish }) => [start, finish]),
  );
  if (days.length === 0) return [];
  const all = [...days, ...(begins !== null && ends !== null ? [begins, ends] : [])].sort();
  const [first, last] = [all[0]!, all.at(-1)!];
  const count = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  if (count > MOST_MONTHS) return [];
  return Array.from({ length: count }, (_, index) => {
    const month = monthOf(first) - 1 + index;
    return `${yearOf(first) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
