import { address } from '../../grid/grid';
import type { Failed } from '../../model/procedure';
import type { Quantity } from '../../model/source';
import type { MarksHeader } from '../marksHeader';
import type { MarksKind, MarksRow } from '../marksKind';
import { fits, fitsCount, fitsPercent, marksKind } from '../marksKind';
import type { ValueCell, ValueField, ValuePlace } from '../outcomeValues';
import { countOf, percentOf, readValue, tellUnknown } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import { decimalsOf, readNumberAt } from '../values';

/** What a row says about its school. */
export interface MarksOutcome {
  readonly participants: Quantity | null;
  readonly failed: Failed | null;
  /** A cell held something impossible; a finding names it. */
  readonly bad: boolean;
}

const MARK_FIELDS = ['mark2', 'mark3', 'mark4', 'mark5'] as const;
/** Three other percents that add up to this leave nothing for an empty «2». */
const NOTHING_LEFT = 0.1;

/** Reads participants and marks 2–5 of the rows of one table. */
export class MarksReader {
  readonly kind: MarksKind | null;
  /** Decimals of the printed percents: the most that stand anywhere in the column «2». */
  private readonly decimals: number;
  private readonly zeros: string[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly header: MarksHeader,
    rows: readonly { readonly row: number }[],
  ) {
    const sums: MarksRow[] = [];
    let decimals = 0;
    let fractionDecimals = 0;
    let signs = 0;
    for (const { row } of rows) {
      const marks = header.marks.map((column) => readNumberAt(draft.grid, row, column));
      const [two] = marks;
      if (two?.kind === 'number') {
        decimals = Math.max(decimals, two.decimals);
        fractionDecimals = Math.max(fractionDecimals, decimalsOf(two.value * 100));
        if (two.percentSign) signs += 1;
      }
      const known = marks.flatMap((mark) => (mark.kind === 'number' ? [mark.value] : []));
      if (known.length === 0) continue;
      const participants = readNumberAt(draft.grid, row, header.participants);
      sums.push({
        sum: sumOf(known),
        participants: participants.kind === 'number' ? participants.value : null,
      });
    }
    const decided = marksKind(sums);
    const stated = signs > 0 ? 'percent' : header.unit;
    this.kind = stated ?? decided ?? (decimals > 0 && !sums.some(fitsCount) ? 'percent' : null);
    this.decimals = this.kind === 'fraction' ? fractionDecimals : decimals;
  }

  read(row: number, school: string): MarksOutcome {
    const place = (field: ValueField, column: number): ValuePlace => ({
      row,
      column,
      field,
      school,
      severity: 'error',
    });
    const peoplePlace = place('participants', this.header.participants);
    const peopleCell = readValue(this.draft, peoplePlace);
    const { quantity: participants, bad } = countOf(this.draft, peoplePlace, peopleCell);
    const places = this.header.marks.map((column, index) => place(MARK_FIELDS[index]!, column));
    const cells = places.map((markPlace) => readValue(this.draft, markPlace));

    if (peopleCell.state === 'unknown') tellUnknown(this.draft, peoplePlace, peopleCell.reason);
    const marks = this.checked(places, cells);
    if (marks === null || bad) return { participants, failed: null, bad: true };
    // Nobody wrote it: there is nothing to fail.
    if (participants?.value === 0) return { participants, failed: null, bad: false };
    if (this.kind === null) return { participants, failed: null, bad: false };
    return this.failedOf(row, school, participants, peopleCell, places[0]!, cells[0]!, marks);
  }

  /** One information for all empty «2» that the rest of the row proved to be 0. */
  tellZeros(): void {
    const [first] = this.zeros;
    if (first !== undefined) this.draft.find('blankReadAsZero', 'info', { cells: this.zeros.length }, first);
  }

  /** The marks as numbers (null where unknown), or null when one of them is impossible. */
  private checked(
    places: readonly ValuePlace[],
    cells: readonly ValueCell[],
  ): readonly (number | null)[] | null {
    let bad = false;
    const values = cells.map((cell, index) => {
      if (cell.state === 'bad') bad = true;
      if (cell.state !== 'value' || this.kind === null) return null;
      if (this.kind === 'count') {
        const count = countOf(this.draft, places[index]!, cell);
        if (count.bad) bad = true;
        return count.quantity?.value ?? null;
      }
      const scale = this.kind === 'fraction' && !cell.percentSign ? 100 : 1;
      const value = scale === 1 ? cell.value : Number((cell.value * scale).toPrecision(12));
      const percent = percentOf(this.draft, places[index]!, value);
      if (percent === null) bad = true;
      return percent;
    });
    return bad ? null : values;
  }

  private failedOf(
    row: number,
    school: string,
    participants: Quantity | null,
    peopleCell: ValueCell,
    place: ValuePlace,
    cell: ValueCell,
    marks: readonly (number | null)[],
  ): MarksOutcome {
    const count = this.kind === 'count';
    const known = marks.filter((mark): mark is number => mark !== null);
    const sums: MarksRow = { sum: sumOf(known), participants: participants?.value ?? null };
    const [two] = marks;
    const source = this.draft.source(row, place.column);
    const params = {
      school,
      sum: sums.sum,
      participants: sums.participants ?? '',
      kind: count ? 'count' : 'percent',
    };
    const range = `${address(row, Math.min(...this.header.marks))}:${address(row, Math.max(...this.header.marks))}`;

    if (two === null || two === undefined) {
      const rest = known.length === 3 && (count ? fitsCount(sums) : Math.abs(sums.sum - 100) <= NOTHING_LEFT);
      if (cell.state === 'unknown' && cell.reason === 'blank' && rest) {
        this.zeros.push(source.cell);
        return { participants, failed: this.failedValue(0, source), bad: false };
      }
      // One finding is enough for a row that says nothing at all.
      if (cell.state === 'unknown' && peopleCell.state !== 'unknown')
        tellUnknown(this.draft, place, cell.reason);
      return { participants, failed: null, bad: false };
    }
    const consistent = count ? sums.participants === null || fitsCount(sums) : fits('percent', sums);
    if (!consistent) {
      if (count ? fitsPercent(sums) : fitsCount(sums)) {
        this.draft.find('marksRowOtherKind', 'error', params, range);
        return { participants, failed: null, bad: true };
      }
      this.draft.find('marksDoNotAddUp', 'warning', params, range);
    }
    if (count && participants && two > participants.value) {
      this.draft.find(
        'failedExceedsParticipants',
        'error',
        { school, failed: two, participants: participants.value },
        source.cell,
      );
      return { participants, failed: null, bad: true };
    }
    return { participants, failed: this.failedValue(two, source), bad: false };
  }

  private failedValue(two: number, source: Failed['source']): Failed {
    return this.kind === 'count'
      ? { kind: 'count', count: two, source }
      : { kind: 'percent', percent: two, decimals: this.decimals, source };
  }
}

/** A sum without binary noise: no table prints more than six decimals. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return Math.round(sum * 1e6) / 1e6;
}
