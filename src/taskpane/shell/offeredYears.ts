import { academicYear, yearStart, type AcademicYear } from '../../model/year';

/** The first year that is offered; older results decide nothing. */
const FIRST = 2014;
/** Years after the one that is going on. */
const AHEAD = 2;

/** Academic years to choose from, newest first; those that are known already are among them. */
export function offeredYears(...known: readonly (AcademicYear | null | undefined)[]): AcademicYear[] {
  const starts = known.flatMap((year) => (year ? [yearStart(year)] : []));
  const last = Math.max(new Date().getFullYear() + AHEAD, ...starts);
  const first = Math.min(FIRST, ...starts);
  return Array.from({ length: last - first + 1 }, (_, index) => academicYear(last - index));
}
