import type { Procedure } from '../model/procedure';
import type { AcademicYear } from '../model/year';

/** A procedure that was not held anywhere in the country in a year. */
interface NotHeld {
  readonly kind: Procedure['kind'];
  /** Only this level; every level when absent. */
  readonly level?: Procedure['level'];
  readonly years: readonly AcademicYear[];
}

/**
 * Years with disturbed procedures, methodology F3. ОГЭ 2020 was cancelled; in 2021 only Russian and
 * mathematics were written, which are the two of the list. ЕГЭ base was not held in 2021; that it was
 * not held in 2020 is common knowledge without a written source. ВПР of spring 2020 moved to autumn
 * 2020 and so do exist. Rows that exist nevertheless are used, with a warning.
 */
const NOT_HELD: readonly NotHeld[] = [
  { kind: 'oge', years: ['2019/2020'] },
  { kind: 'ege', level: 'base', years: ['2019/2020', '2020/2021'] },
];

/** True when the procedure was not held in that academic year: its absence is «не применимо», not «нет данных». */
export function wasNotHeld(procedure: Procedure, year: AcademicYear): boolean {
  return NOT_HELD.some(
    (entry) =>
      entry.kind === procedure.kind &&
      (entry.level === undefined || entry.level === procedure.level) &&
      entry.years.includes(year),
  );
}
