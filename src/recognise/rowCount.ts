import type { Grid } from '../grid/grid';
import { isBlank } from '../grid/grid';
import type { RowCount } from './contract';

/** What one row of a sheet turned out to be: the keys of `RowCount`. */
export type RowKind = keyof RowCount;

const KINDS: readonly RowKind[] = ['blank', 'service', 'used', 'aggregate', 'reported', 'unneeded'];
const BLANK = 0;
const SERVICE = 1;

/**
 * The account of a sheet's rows. Every row has exactly one kind at any moment, so the six numbers always
 * add up to the number of rows. At first a row is blank or service; a form then marks what it makes of it.
 */
export class RowLedger {
  private readonly kinds: Uint8Array;

  constructor(grid: Grid) {
    this.kinds = new Uint8Array(grid.rows.length);
    for (let row = 0; row < grid.rows.length; row += 1) {
      this.kinds[row] = grid.rows[row]!.every(isBlank) ? BLANK : SERVICE;
    }
  }

  /** Says what a row is; the last word counts. Rows outside the sheet are ignored. */
  mark(row: number, kind: RowKind): void {
    this.kinds[row] = KINDS.indexOf(kind);
  }

  is(row: number, kind: RowKind): boolean {
    return this.kinds[row] === KINDS.indexOf(kind);
  }

  /** Marks every row that is not blank. */
  markAll(kind: RowKind): void {
    const code = KINDS.indexOf(kind);
    for (let row = 0; row < this.kinds.length; row += 1)
      if (this.kinds[row] !== BLANK) this.kinds[row] = code;
  }

  count(): RowCount {
    const count = { blank: 0, service: 0, used: 0, aggregate: 0, reported: 0, unneeded: 0 };
    for (const kind of this.kinds) count[KINDS[kind]!] += 1;
    return count;
  }
}
