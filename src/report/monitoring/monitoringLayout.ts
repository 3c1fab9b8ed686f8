/** Columns of the table of indicators, 0-based. */
export const COLUMN = {
  code: 0,
  number: 1,
  text: 2,
  unit: 3,
  numerator: 4,
  denominator: 5,
  value: 6,
  previous: 7,
  change: 8,
  trend: 9,
  missing: 10,
  supplier: 11,
  note: 12,
} as const;

export const LAST_COLUMN = COLUMN.note;

/** Columns beside the printed table: what «Оценка» compares, and what the run gave, to tell what a person changed. */
export const BESIDE = {
  low: 13,
  high: 14,
  previousLow: 15,
  previousHigh: 16,
  numerator: 17,
  denominator: 18,
  value: 19,
  supplier: 20,
  note: 21,
} as const;

export const WIDTHS: readonly number[] = [10, 6, 50, 12, 12.5, 12.5, 12, 12, 12, 16, 12.5, 22, 28];

/** The pairs of the table «Вклад школ» begin under the column of the unit. */
export const FIRST_PAIR = COLUMN.unit;
/** «знаменатель» in bold on one line. */
export const PAIR_WIDTH = 12.5;

/**
 * A longer list of schools stands on no sheet of an indicator: nobody looks through it there, and two columns an
 * indicator for every school of a region are a million cells. The sums then stand as numbers, and a note says so.
 */
export const MOST_SCHOOLS = 3000;
