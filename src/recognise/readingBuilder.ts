import type { Grid } from '../grid/grid';
import { address, columnName, isBlank } from '../grid/grid';
import type { Finding, Severity } from '../model/finding';
import type { FindingCode } from '../model/findingCodes';
import type { Quantity, Source } from '../model/source';
import type { FormId, RowCount, SheetReading, SheetRecords } from './contract';
import { NO_RECORDS } from './contract';

/** What one row of the sheet turned out to be. */
export type RowKind = keyof RowCount;

/** A cell of the sheet (0-based), or a whole row when the column is null, or the sheet when both are. */
export interface Spot {
  readonly row: number | null;
  readonly column: number | null;
}

const WHOLE_SHEET: Spot = { row: null, column: null };

/**
 * Collects what becomes of a sheet while a form reads it: the kind of every row, findings, facts.
 * A row that nobody marked is blank or service, so the counts always add up to the rows of the grid.
 */
export class ReadingBuilder {
  readonly facts: Record<string, string | number> = {};
  private readonly kinds = new Map<number, RowKind>();
  private readonly findings: Finding[] = [];

  constructor(
    readonly grid: Grid,
    readonly form: FormId,
  ) {}

  mark(row: number, kind: RowKind): void {
    this.kinds.set(row, kind);
  }

  kindOf(row: number): RowKind | undefined {
    return this.kinds.get(row);
  }

  /** Records a finding with the address of a cell, of a whole row, or of the sheet. */
  find(
    code: FindingCode,
    severity: Severity,
    spot: Spot = WHOLE_SHEET,
    params: Finding['params'] = {},
  ): void {
    this.findings.push({
      code,
      severity,
      workbook: this.grid.workbook,
      sheet: this.grid.sheet,
      ...(spot.row !== null && {
        cell: spot.column === null ? `${spot.row + 1}:${spot.row + 1}` : address(spot.row, spot.column),
      }),
      ...(spot.row === null &&
        spot.column !== null && { cell: `${columnName(spot.column)}:${columnName(spot.column)}` }),
      params,
    });
  }

  take(findings: readonly Finding[]): void {
    this.findings.push(...findings);
  }

  /** Marks the row as reported: every call stands beside a finding about that row. */
  report(
    row: number,
    code: FindingCode,
    severity: Severity,
    column: number | null,
    params: Finding['params'] = {},
  ): void {
    this.mark(row, 'reported');
    this.find(code, severity, { row, column }, params);
  }

  source(row: number, column: number): Source {
    return { workbook: this.grid.workbook, sheet: this.grid.sheet, cell: address(row, column) };
  }

  quantity(value: number, row: number, column: number): Quantity {
    return { value, source: this.source(row, column) };
  }

  build(records: Partial<SheetRecords>): SheetReading {
    const rows: Record<RowKind, number> = {
      used: 0,
      aggregate: 0,
      reported: 0,
      service: 0,
      blank: 0,
      unneeded: 0,
    };
    this.grid.rows.forEach((cells, row) => {
      rows[this.kinds.get(row) ?? (cells.every(isBlank) ? 'blank' : 'service')] += 1;
    });
    return {
      workbook: this.grid.workbook,
      sheet: this.grid.sheet,
      form: this.form,
      rows,
      records: { ...NO_RECORDS, ...records },
      findings: this.findings,
      facts: this.facts,
    };
  }
}
