import type { Grid } from '../grid/grid';
import { address, cellKey } from '../grid/grid';
import type { SheetDraft } from './sheetDraft';
import { readNumberAt } from './values';

/** A cell of a column or line of percents. */
export interface PercentCell {
  readonly row: number;
  readonly column: number;
}

/** Cells whose numbers nobody can place, and whether other numbers of the column are above 1. */
export interface UnclearPercents<C extends PercentCell> {
  readonly cells: readonly C[];
  readonly mixed: boolean;
}

/**
 * Plain numbers of one column (or line) that may be fractions: «0,3» is 30 % or 0,3 %. The scale is decided for the
 * column, not for the cell (methodology F1): when a plain number exceeds 1, the column is in percent. `mixed` asks all
 * the same about fractions below 1 there, in columns where a value under one percent hardly ever occurs. A cell with
 * «%» in its text or format speaks for itself only.
 */
export function unclearPercents<C extends PercentCell>(
  grid: Grid,
  cells: readonly C[],
  mixed: 'ask' | 'percent',
): UnclearPercents<C> {
  const small: C[] = [];
  let fractions = false;
  let above = false;
  for (const cell of cells) {
    if (grid.percentCells.has(cellKey(cell.row, cell.column))) continue;
    const reading = readNumberAt(grid, cell.row, cell.column);
    if (reading.kind !== 'number' || reading.percentSign || reading.value <= 0) continue;
    if (reading.value > 1) above = true;
    else small.push(cell);
    fractions ||= reading.value < 1;
  }
  if (above && (mixed === 'percent' || !fractions)) return { cells: [], mixed: false };
  return { cells: small, mixed: above };
}

/** Cells named in a question one by one; a person sees the rest beside them. */
const NAMED = 12;

/** Asks about the unclear percents of one column or line. */
export function tellUnclearPercents(
  draft: SheetDraft,
  heading: string,
  { cells, mixed }: UnclearPercents<PercentCell>,
): void {
  if (cells.length === 0) return;
  const places = cells.map(({ row, column }) => address(row, column));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const more = places.length > NAMED ? ', …' : '';
  draft.find(
    'percentScaleAmbiguous',
    'error',
    { heading, cells: cells.length, ...(mixed && { mixed: `${places.slice(0, NAMED).join(', ')}${more}` }) },
    mixed || first === last ? first : `${first}:${last}`,
  );
}
