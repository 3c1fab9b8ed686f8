import type { Area } from './model/area';
import type { BookData } from './model/book';

export interface ChangedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Computes the formulas of the book: writes `cell.value` of formula cells and `sheet.spills`.
 * Without an engine a formula keeps the value it has.
 */
export interface CalcEngine {
  /** `changed`: what was entered since the last time; absent: everything. Sheets by id. */
  recalculate(book: BookData, changed?: readonly ChangedArea[]): void;
}
