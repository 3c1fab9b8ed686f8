import type { Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import { sourceOrder } from './sheetTally';

/** Lines of a year that nobody asked for: how many, and the first of their cells. */
export interface OtherYear {
  readonly year: AcademicYear;
  readonly count: number;
  readonly first: Source;
}

/** The lines whose stated year is none of `years`, counted by year ascending, in whatever order they are read. */
export function otherYearsOf<Line extends { readonly year: AcademicYear | null }>(
  lines: readonly Line[],
  years: readonly AcademicYear[],
  sourceOf: (line: Line) => Source,
): OtherYear[] {
  const found = new Map<AcademicYear, OtherYear>();
  for (const line of lines) {
    const { year } = line;
    if (year === null || years.includes(year)) continue;
    const source = sourceOf(line);
    const known = found.get(year);
    const first = known && sourceOrder(known.first, source) <= 0 ? known.first : source;
    found.set(year, { year, count: (known?.count ?? 0) + 1, first });
  }
  return [...found.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
