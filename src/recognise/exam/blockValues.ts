import { address } from '../../grid/grid';
import type { Severity } from '../../model/finding';
import type { Quantity } from '../../model/source';
import type { MarksKind } from '../marksKind';
import { marksKind } from '../marksKind';
import type { ValueCell, ValuePlace } from '../outcomeValues';
import { countOf, percentOf, readValue } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import type { ExamBlock } from './blocks';
import type { ValueRole } from './roles';
import type { ExamRow } from './rows';

const MARKS = ['mark2', 'mark3', 'mark4', 'mark5'] as const;

/** A number of people as it stands in a cell, or why there is none. */
export type CountCell =
  | { readonly state: 'value'; readonly quantity: Quantity }
  | { readonly state: 'blank' | 'unknown' | 'bad'; readonly reason: string };

/** The numbers of one block for all schools of a table, checked cell by cell. */
export class BlockValues {
  /** What the marks columns hold; null when there are none or the rows do not tell. */
  readonly marks: MarksKind | null;
  readonly marksUnclear: boolean;
  private readonly cells = new Map<ValueRole, readonly ValueCell[]>();
  private readonly counts = new Map<ValueRole, CountCell[]>();

  constructor(
    private readonly draft: SheetDraft,
    readonly block: ExamBlock,
    readonly schools: readonly ExamRow[],
    readonly severity: Severity,
  ) {
    for (const role of block.columns.keys()) {
      this.cells.set(
        role,
        schools.map((_, index) => readValue(draft, this.place(role, index))),
      );
    }
    this.marks = this.decideMarks();
    this.marksUnclear = block.columns.has('mark2') && this.marks === null && schools.length > 0;
    for (const role of block.columns.keys()) {
      if (role === 'failedPercent' || (role.startsWith('mark') && this.marks !== 'count')) continue;
      this.counts.set(
        role,
        schools.map((_, index) => this.countAt(role, index)),
      );
    }
  }

  place(role: ValueRole, index: number): ValuePlace {
    const { row, mention } = this.schools[index]!;
    return {
      row,
      column: this.block.columns.get(role)!,
      field: role,
      school: mention.name,
      severity: this.severity,
    };
  }

  /** Roles whose cells are numbers of people, so that a total is their sum. */
  countRoles(): readonly ValueRole[] {
    return [...this.counts.keys()];
  }

  count(role: ValueRole, index: number): CountCell | undefined {
    return this.counts.get(role)?.[index];
  }

  /** A blank that was proved to be 0. */
  readAsZero(role: ValueRole, index: number): void {
    const { row, column } = this.place(role, index);
    const counts = this.counts.get(role);
    if (counts) counts[index] = { state: 'value', quantity: this.draft.quantity(0, row, column) };
  }

  /** A percent 0–100 of a percent column, with its printed decimals; null when unknown or impossible. */
  percent(role: ValueRole, index: number): { percent: number; decimals: number } | 'bad' | null {
    const cell = this.cells.get(role)?.[index];
    if (cell === undefined || cell.state === 'unknown') return null;
    if (cell.state === 'bad') return 'bad';
    const fraction = role === 'failedPercent' ? this.isFractionColumn(role) : this.marks === 'fraction';
    const scale = fraction && !cell.percentSign ? 100 : 1;
    const percent = percentOf(
      this.draft,
      this.place(role, index),
      Number((cell.value * scale).toPrecision(12)),
    );
    return percent === null ? 'bad' : { percent, decimals: this.decimals(role, scale) };
  }

  /** Why a cell has no value: blank, «н/д» or a failed formula. */
  unknownReason(role: ValueRole, index: number): string {
    const cell = this.cells.get(role)?.[index];
    return cell?.state === 'unknown' ? cell.reason : 'blank';
  }

  /** The mark cells of a row as numbers, blanks as null; for sums of percents. */
  markNumbers(index: number): readonly (number | null)[] {
    return MARKS.map((role) => {
      const cell = this.cells.get(role)?.[index];
      return cell?.state === 'value' ? cell.value : null;
    });
  }

  /** Address of the marks of a row: «D5:G5». */
  marksRange(index: number): string {
    const columns = MARKS.flatMap((role) => this.block.columns.get(role) ?? []);
    const { row } = this.schools[index]!;
    return `${address(row, Math.min(...columns))}:${address(row, Math.max(...columns))}`;
  }

  private decideMarks(): MarksKind | null {
    if (!this.block.columns.has('mark2')) return null;
    const participants = this.cells.get('participants');
    const rows = this.schools.flatMap((_, index) => {
      const known = this.markNumbers(index).filter((mark): mark is number => mark !== null);
      const people = participants?.[index];
      const sum = Number(known.reduce((total, mark) => total + mark, 0).toPrecision(12));
      return known.length === 0
        ? []
        : [{ sum, participants: people?.state === 'value' ? people.value : null }];
    });
    const signs = this.cells.get('mark2')!.some((cell) => cell.state === 'value' && cell.percentSign);
    const stated = signs ? 'percent' : this.block.unit;
    if (stated) return stated;
    const decided = marksKind(rows);
    if (decided || participants || rows.length === 0) return decided;
    // Without a column of participants whole numbers that do not make 100 are people.
    const whole = this.schools.every((_, index) =>
      this.markNumbers(index).every((mark) => mark === null || Number.isInteger(mark)),
    );
    return whole && rows.some(({ sum }) => sum !== 100) ? 'count' : null;
  }

  private countAt(role: ValueRole, index: number): CountCell {
    const cell = this.cells.get(role)![index]!;
    if (cell.state === 'unknown') {
      return { state: cell.reason === 'blank' ? 'blank' : 'unknown', reason: cell.reason };
    }
    const { quantity } = countOf(this.draft, this.place(role, index), cell);
    return quantity ? { state: 'value', quantity } : { state: 'bad', reason: 'bad' };
  }

  private isFractionColumn(role: ValueRole): boolean {
    const numbers = this.cells.get(role)!.flatMap((cell) => (cell.state === 'value' ? [cell] : []));
    if (numbers.some((cell) => cell.percentSign)) return false;
    return (
      numbers.some(({ value }) => !Number.isInteger(value)) &&
      numbers.every(({ value }) => value >= 0 && value <= 1)
    );
  }

  private decimals(role: ValueRole, scale: number): number {
    const known = this.cells.get(role)!.flatMap((cell) => (cell.state === 'value' ? [cell.decimals] : []));
    const most = Math.max(0, ...known);
    return scale === 100 ? Math.max(0, most - 2) : most;
  }
}
