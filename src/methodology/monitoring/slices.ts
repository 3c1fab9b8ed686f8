import type { IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import { lastDayOf, sliceId, sliceOfDate, sliceParts } from '../../model/slice';
import type { AcademicYear } from '../../model/year';
import { academicYear, yearBefore, yearStart } from '../../model/year';
import { systemEntry } from './systems';

/** A slice that is being made, with the days and years whose records count in it. */
export interface SliceWindow {
  readonly system: IndicatorSystem;
  readonly slice: SliceId;
  readonly year: AcademicYear;
  /** First and last day, `YYYY-MM-DD`: from the slice before to the end of the month of this one. */
  readonly from: string;
  readonly to: string;
  /** Academic years whose undated records count, the newest first. */
  readonly years: readonly AcademicYear[];
}

/** The academic year that a slice falls into: one of September belongs to the year that begins. */
export function yearOfSlice(slice: SliceId): AcademicYear {
  const { year, month } = sliceParts(slice);
  return academicYear(month >= 9 ? year : year - 1);
}

/** The due slices of a system in a list year, earliest first: `2023-12`, `2024-07` for Предгорный in 2023/2024. */
export function dueSlices(system: IndicatorSystem, year: AcademicYear): SliceId[] {
  const start = yearStart(year);
  return systemEntry(system)
    .months.map((month) => sliceId(month >= 9 ? start : start + 1, month))
    .sort();
}

/**
 * The days of a slice: the months after the due slice before it, up to the end of its own month. So slices of
 * one system never share a day: 2.3 of September 2023 speaks of October 2022 to September 2023, 4.3 of January
 * of July to January. Records without a day count by their academic year; a slice of September looks back on
 * the year that ended in August, so that year counts too. Source: A4.2, A4.5, 4.4; the bounds are our reading.
 */
export function sliceWindow(system: IndicatorSystem, slice: SliceId): SliceWindow {
  const year = yearOfSlice(slice);
  const { month } = sliceParts(slice);
  const before = [
    ...dueSlices(system, yearBefore(year, 2)),
    ...dueSlices(system, yearBefore(year)),
    ...dueSlices(system, year),
  ]
    .filter((due) => due < slice)
    .pop()!;
  const last = sliceParts(before);
  const first = last.month === 12 ? sliceId(last.year + 1, 1) : sliceId(last.year, last.month + 1);
  return {
    system,
    slice,
    year,
    from: `${first}-01`,
    to: lastDayOf(slice),
    years: month === 9 ? [year, yearBefore(year)] : [year],
  };
}

/** Does a record of this day, or without one of this academic year, count in the slice? */
export function counts(
  window: SliceWindow,
  { date = null, year }: { readonly date?: string | null; readonly year: AcademicYear | null },
): boolean {
  if (date !== null) return date >= window.from && date <= window.to;
  return year === null || window.years.includes(year);
}

/** The year that has ended and the one before it: a slice of list year Y compares Y−1 with Y−2. */
export function twoYears({ year }: Pick<SliceWindow, 'year'>): [AcademicYear, AcademicYear] {
  return [yearBefore(year), yearBefore(year, 2)];
}

/** Is a slice not later than the day? Its whole month counts as reached once the month has begun. */
export function isReached(slice: SliceId, asOf: string): boolean {
  return slice <= sliceOfDate(asOf);
}
