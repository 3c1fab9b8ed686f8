import type { HostRun } from '../port';
import { REQUEST_BYTES } from './blocks';
import { throwIfStopped } from './run';

/** Something to be done in the workbook, and what it adds to the request, in bytes, roughly. */
export interface Step {
  readonly bytes: number;
  readonly apply: () => void;
}

/** A range that is asked for, kept and let go costs this much before anything is done with it. */
export const RANGE_BYTES = 700;
/** One property set or one method called. */
export const CALL_BYTES = 250;

/** Queues steps and sends them, as many in one request as fit. Calculation and drawing wait meanwhile. */
export class Pipeline {
  private bytes = 0;
  private opened = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly work?: HostRun | undefined,
  ) {}

  async add(steps: Iterable<Step>): Promise<void> {
    for (const step of steps) {
      if (this.bytes > 0 && this.bytes + step.bytes > REQUEST_BYTES) await this.send();
      this.open();
      step.apply();
      this.bytes += step.bytes;
    }
  }

  /** Sends what is queued, unless the person has stopped the work. */
  async send(): Promise<void> {
    throwIfStopped(this.work);
    this.bytes = 0;
    this.opened = false;
    await this.context.sync();
  }

  private open(): void {
    if (this.opened) return;
    this.opened = true;
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
