import { cellAt, cellKey, columnName } from '../../grid/grid';
import type { Failed } from '../../model/procedure';
import type { Quantity } from '../../model/source';
import type { TableHead } from '../columns';
import { dataRows } from '../columns';
import type { ValueCell, ValueField, ValuePlace } from '../outcomeValues';
import { countOf, percentOf, readValue, tellUnknown } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import { readNumberAt } from '../values';
import type { ResultsField } from './resultsFields';

/** The numbers of one row. `bad`: a cell holds something that cannot be right and was reported. */
export interface RowValues {
  readonly participants: Quantity | null;
  readonly failed: Failed | null;
  readonly bad: boolean;
}

/** A printed percent may differ from the counts by half a unit of its last decimal. */
const ROUNDING = 0.5;

/** Reads participants, «ниже порога» and «% ниже порога» of a row of the long form. */
export class ResultsValues {
  /** How the numbers of the percent column without a sign are meant: methodology F1, «0–1 vs 0–100». */
  private readonly scale: 1 | 100 | null;

  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<ResultsField>,
  ) {
    this.scale = this.scaleOfPercents();
    const column = head.columns.get('percent');
    if (this.scale === null && column !== undefined) {
      draft.find(
        'percentScaleAmbiguous',
        'error',
        { heading: head.headings[column] ?? '' },
        columnSpan(column),
      );
    }
  }

  read(row: number, school: string): RowValues {
    const participants = this.count(row, 'participants', school);
    const failedCount = this.count(row, 'failed', school);
    const percent = this.percent(row, school);
    let bad = participants.bad || failedCount.bad || percent.bad;
    const { draft } = this;
    const n = participants.quantity;
    const count = failedCount.quantity;
    if (n && count && count.value > n.value) {
      const params = { school, failed: count.value, participants: n.value };
      draft.find('failedExceedsParticipants', 'error', params, count.source.cell);
      return { participants: n, failed: null, bad: true };
    }
    if (bad) return { participants: n, failed: null, bad };
    if (count) {
      this.compare(school, n, count, percent.failed);
      return { participants: n, failed: { kind: 'count', count: count.value, source: count.source }, bad };
    }
    if (percent.failed === null) bad = this.tellMissing(row, school, n);
    return { participants: n, failed: percent.failed, bad };
  }

  private count(row: number, field: 'participants' | 'failed', school: string) {
    const column = this.head.columns.get(field);
    if (column === undefined) return { quantity: null, bad: false };
    const place = this.place(row, column, field, school);
    const cell = readValue(this.draft, place);
    if (cell.state === 'unknown' && cell.reason === 'formulaError')
      tellUnknown(this.draft, place, cell.reason);
    return countOf(this.draft, place, cell);
  }

  private percent(
    row: number,
    school: string,
  ): { readonly failed: Extract<Failed, { kind: 'percent' }> | null; readonly bad: boolean } {
    const column = this.head.columns.get('percent');
    if (column === undefined) return { failed: null, bad: false };
    const place = this.place(row, column, 'failedPercent', school);
    const cell = readValue(this.draft, place);
    if (cell.state === 'bad') return { failed: null, bad: true };
    if (cell.state === 'unknown') {
      if (cell.reason === 'formulaError') tellUnknown(this.draft, place, cell.reason);
      return { failed: null, bad: false };
    }
    const scaled = this.scaled(cell);
    if (scaled === null) return { failed: null, bad: false };
    const percent = percentOf(this.draft, place, scaled.percent);
    if (percent === null) return { failed: null, bad: true };
    const source = this.draft.source(row, column);
    return { failed: { kind: 'percent', percent, decimals: scaled.decimals, source }, bad: false };
  }

  private scaled(cell: Extract<ValueCell, { state: 'value' }>): { percent: number; decimals: number } | null {
    if (cell.percentSign || cell.value === 0) return { percent: cell.value, decimals: cell.decimals };
    if (this.scale === null) return null;
    if (this.scale === 100) return { percent: cell.value, decimals: cell.decimals };
    return { percent: Number((cell.value * 100).toPrecision(12)), decimals: Math.max(0, cell.decimals - 2) };
  }

  /**
   * A column in which some number exceeds 1 is in percent. When none does, a row decides in which the
   * reading «percent» would mean less than half a person: then it holds fractions. Otherwise nobody knows.
   */
  private scaleOfPercents(): 1 | 100 | null {
    const column = this.head.columns.get('percent');
    if (column === undefined) return 100;
    const { grid } = this.draft;
    const participants = this.head.columns.get('participants');
    let small = false;
    let fraction = false;
    for (const row of dataRows(grid, this.head)) {
      if (grid.percentCells.has(cellKey(row, column))) continue;
      const reading = readNumberAt(grid, row, column);
      if (reading.kind !== 'number' || reading.percentSign || reading.value === 0) continue;
      if (reading.value > 1) return 100;
      small = true;
      const total = participants === undefined ? null : cellAt(grid, row, participants);
      if (typeof total === 'number' && total > 0 && (total * reading.value) / 100 < ROUNDING) fraction = true;
    }
    if (!small) return 100;
    return fraction ? 1 : null;
  }

  /** Both a count and a percent are given: they must agree; the count is used. */
  private compare(school: string, n: Quantity | null, count: Quantity, percent: Failed | null): void {
    if (!n || n.value === 0 || percent?.kind !== 'percent') return;
    const exact = (100 * count.value) / n.value;
    if (Math.abs(exact - percent.percent) <= ROUNDING * 10 ** -percent.decimals + 1e-9) return;
    this.draft.find(
      'failedPercentDiffers',
      'warning',
      { school, failed: count.value, participants: n.value, exact, percent: percent.percent },
      percent.source.cell,
    );
  }

  /** Neither a count nor a percent: said once per row, unless the procedure was not held at the school. */
  private tellMissing(row: number, school: string, participants: Quantity | null): boolean {
    if (participants?.value === 0 || (this.scale === null && this.head.columns.has('percent'))) return false;
    const field: ValueField = participants === null ? 'participants' : 'failed';
    const column =
      this.head.columns.get(field === 'failed' && !this.head.columns.has('failed') ? 'percent' : field) ??
      this.head.columns.get('percent')!;
    tellUnknown(this.draft, this.place(row, column, field, school), 'noData');
    return false;
  }

  private place(row: number, column: number, field: ValueField, school: string): ValuePlace {
    return { row, column, field, school, severity: 'error' };
  }
}

function columnSpan(column: number): string {
  return `${columnName(column)}:${columnName(column)}`;
}
