import type { FUniver } from '@univerjs/core/facade';

/** A workbook of a region with live formulas takes seconds. */
const PATIENCE = 120_000;

/** The formula engine of the grid: starts it, and tells when its results stand in the cells. */
export class Calculation {
  private waiting: Promise<void> | null = null;

  constructor(private readonly api: FUniver) {}

  /** Computes every formula. */
  all(): void {
    this.api.getFormula().executeCalculation();
    this.follow();
  }

  /** Something was changed that the engine computes by itself. */
  follow(): void {
    if (this.waiting) return;
    this.waiting = this.api
      .getFormula()
      .onCalculationResultApplied(PATIENCE)
      .finally(() => {
        this.waiting = null;
      });
  }

  async idle(): Promise<void> {
    while (this.waiting) await this.waiting;
  }
}
