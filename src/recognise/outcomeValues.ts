import type { CellValue } from '../grid/grid';
import { address, cellAt, cellText } from '../grid/grid';
import type { Quantity } from '../model/source';
import type { Severity } from '../model/finding';
import { quotable } from './cells';
import type { SheetDraft } from './sheetDraft';
import { readNumber, readNumberAt } from './values';

/** What a number cell of a result row is about; the words are in the locale. */
export type ValueField =
  | 'participants'
  | 'failed'
  | 'failedPercent'
  | 'passed'
  | 'mark2'
  | 'mark3'
  | 'mark4'
  | 'mark5'
  | 'average'
  | 'quality';

/** A number cell of a result row. `bad` has already been reported; `unknown` is reported by the caller. */
export type ValueCell =
  | {
      readonly state: 'value';
      readonly value: number;
      readonly percentSign: boolean;
      readonly decimals: number;
    }
  | { readonly state: 'unknown'; readonly reason: 'blank' | 'noData' | 'formulaError' }
  | { readonly state: 'bad' };

/** Which cell is meant and how grave a mistake in it is. */
export interface ValuePlace {
  readonly row: number;
  readonly column: number;
  readonly field: ValueField;
  readonly school: string;
  /** Mistakes in procedures that no rule needs are only told. */
  readonly severity: Severity;
}

/** Reads a cell; a date, a word or an inequality in it becomes a finding with the cell. */
export function readValue(draft: SheetDraft, place: ValuePlace): ValueCell {
  const raw = cellAt(draft.grid, place.row, place.column);
  const reading = readNumberAt(draft.grid, place.row, place.column);
  if (reading.kind === 'number') {
    const { value, percentSign, decimals } = reading;
    return { state: 'value', value, percentSign, decimals };
  }
  if (reading.kind === 'unknown') return { state: 'unknown', reason: reading.reason };
  // A date is quoted, a short text with a digit is quoted («<5»); anything else may be a person's name.
  const text = cellText(raw);
  const harmless = text.length <= 12 && /\d/.test(text);
  const { field, school } = place;
  draft.find(
    'valueNotNumber',
    place.severity,
    { field, school, reason: reading.reason, text: harmless ? quotable(text) : '' },
    address(place.row, place.column),
  );
  return { state: 'bad' };
}

/**
 * A number of people: whole and not negative. Anything else is reported; null when it cannot be used.
 * The second value tells an unusable cell (`bad`) from one that says nothing (`unknown`).
 */
export function countOf(
  draft: SheetDraft,
  place: ValuePlace,
  cell: ValueCell,
): { readonly quantity: Quantity | null; readonly bad: boolean } {
  if (cell.state !== 'value') return { quantity: null, bad: cell.state === 'bad' };
  const { field, school, row, column } = place;
  const { value } = cell;
  if (value < 0) {
    draft.find('valueOutOfRange', place.severity, { field, school, value }, address(row, column));
    return { quantity: null, bad: true };
  }
  if (!Number.isSafeInteger(value) || cell.percentSign) {
    draft.find('countNotWhole', place.severity, { field, school, value }, address(row, column));
    return { quantity: null, bad: true };
  }
  return { quantity: draft.quantity(value, row, column), bad: false };
}

/** A percent 0–100; anything outside is reported and comes back as null. */
export function percentOf(draft: SheetDraft, place: ValuePlace, value: number): number | null {
  const { field, school, row, column } = place;
  if (value >= 0 && value <= 100) return value;
  draft.find('valueOutOfRange', place.severity, { field, school, value }, address(row, column));
  return null;
}

/** One finding for a cell without a value; a mark of «нет данных» («-», «н/д») is quoted as it stands. */
export function tellUnknown(draft: SheetDraft, place: ValuePlace, reason: string): void {
  const { field, school, row, column } = place;
  const severity = place.severity === 'info' ? 'info' : 'warning';
  const mark = quotableMark(cellAt(draft.grid, row, column), reason);
  const params = { field, school, reason, ...(mark && { text: mark }) };
  draft.find('valueUnknown', severity, params, address(row, column));
}

/** Only words that mean «нет данных» and errors are quoted, so no name can travel in them. */
function quotableMark(value: CellValue, reason: string): string {
  const reading = readNumber(value);
  const told = reading.kind === 'unknown' && reading.reason === reason;
  return told && reason !== 'blank' ? cellText(value) : '';
}
