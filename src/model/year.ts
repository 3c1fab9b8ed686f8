import type { DaySpan } from './day';

/** An academic year as people write it: `2021/2022` (1 September 2021 – 31 August 2022). */
export type AcademicYear = `${number}/${number}`;

/** The academic year that begins in September of `start`. */
export function academicYear(start: number): AcademicYear {
  return `${start}/${start + 1}`;
}

/** The calendar year in which the academic year begins. */
export function yearStart(year: AcademicYear): number {
  return Number.parseInt(year, 10);
}

/** The days of the academic year, both ends included. */
export function yearDays(year: AcademicYear): DaySpan {
  const start = yearStart(year);
  return { start: `${start}-09-01`, finish: `${start + 1}-08-31` };
}

/** The year `count` years before (1 by default). */
export function yearBefore(year: AcademicYear, count = 1): AcademicYear {
  return academicYear(yearStart(year) - count);
}

/**
 * Reads `2021/2022`, `2021-2022`, `2021/22`, `2021–2022 уч. год`; null when the text holds no
 * academic year or its two halves are not consecutive.
 */
export function parseAcademicYear(text: string): AcademicYear | null {
  const match = /(?<!\d)(20\d\d)\s*[/\\\-–—]\s*(20\d\d|\d\d)(?!\d)/.exec(text);
  if (!match) return null;
  const start = Number(match[1]);
  const end = match[2]!.length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  return end === start + 1 ? academicYear(start) : null;
}

/** The academic year that a date `YYYY-MM-DD` falls into (September begins a new one). */
export function yearOfDate(iso: string): AcademicYear {
  const year = Number(iso.slice(0, 4));
  return academicYear(Number(iso.slice(5, 7)) >= 9 ? year : year - 1);
}
