import type { FUniver } from '@univerjs/core/facade';

/** A workbook of a region with live formulas takes seconds. */
const PATIENCE = 120_000;

/** The formula engine of the grid: starts it, and tells when its results stand in the cells. */
export class Calculation {
  private waiting: Promise<unknown> | null = null;

  constructor(private readonly api: FUniver) {}

  /** Computes every formula. */
  all(): void {
    const formulas = this.api.getFormula();
    // A busy page begins late, and the engine calls itself done when nothing has begun within half a second.
    const begun = new Promise<void>((resolve) => {
      const listening = formulas.calculationStart(() => {
        listening.dispose();
        resolve();
      });
    });
    this.wait(begun.then(() => formulas.onCalculationResultApplied(PATIENCE)));
    formulas.executeCalculation();
  }

  /** Something was changed that the engine computes by itself. */
  follow(): void {
    if (!this.waiting) this.wait(this.api.getFormula().onCalculationResultApplied(PATIENCE));
  }

  async idle(): Promise<void> {
    while (this.waiting) await this.waiting;
  }

  private wait(work: Promise<unknown>): void {
    const both = Promise.all([this.waiting, work]).finally(() => {
      if (this.waiting === both) this.waiting = null;
    });
    this.waiting = both;
  }
}
