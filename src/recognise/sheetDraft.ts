import type { Grid } from '../grid/grid';
import { address } from '../grid/grid';
import type { Finding, Severity } from '../model/finding';
import type { FindingCode } from '../model/findingCodes';
import type { ProcedureResult } from '../model/procedure';
import type { Quantity, Source } from '../model/source';
import type { FormId, SheetReading } from './contract';
import { NO_RECORDS } from './contract';
import { RowLedger } from './rowCount';

/** The reading of a sheet while it is being made: records, findings and the account of rows. */
export class SheetDraft {
  readonly rows: RowLedger;
  readonly results: ProcedureResult[] = [];
  readonly facts: Record<string, string | number> = {};
  private readonly findings: Finding[] = [];

  constructor(readonly grid: Grid) {
    this.rows = new RowLedger(grid);
  }

  /** Address of a 0-based cell in this sheet. */
  source(row: number, column: number): Source {
    return { workbook: this.grid.workbook, sheet: this.grid.sheet, cell: address(row, column) };
  }

  quantity(value: number, row: number, column: number): Quantity {
    return { value, source: this.source(row, column) };
  }

  /** Adds a finding; `cell` is an A1 address or range, left out when the whole sheet is meant. */
  find(
    code: FindingCode,
    severity: Severity,
    params: Readonly<Record<string, string | number>> = {},
    cell?: string,
  ): void {
    const { workbook, sheet } = this.grid;
    this.findings.push(
      cell === undefined
        ? { code, severity, workbook, sheet, params }
        : { code, severity, workbook, sheet, cell, params },
    );
  }

  /** Adds a finding that was made elsewhere. */
  take(finding: Finding): void {
    this.findings.push(finding);
  }

  /** One finding when a filter or a person has hidden rows: they are read all the same. */
  tellHiddenRows(): void {
    let hidden = 0;
    for (const row of this.grid.hiddenRows)
      if (row < this.grid.rows.length && !this.rows.is(row, 'blank')) hidden += 1;
    if (hidden > 0) this.find('hiddenRowsRead', 'info', { rows: hidden });
  }

  finish(form: FormId | null): SheetReading {
    return {
      workbook: this.grid.workbook,
      sheet: this.grid.sheet,
      form,
      rows: this.rows.count(),
      records: { ...NO_RECORDS, results: this.results },
      findings: this.findings,
      facts: this.facts,
    };
  }
}
