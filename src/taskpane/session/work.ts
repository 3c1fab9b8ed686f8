import type { Progress } from '../../analysis/analysis';
import type { HostProgress } from '../../host/port';
import type { Work } from './state';
import type { PaneStore } from './store';
import { isStop, troubleOf } from './trouble';

/** What long work is given: how to show how far it is, and whether it was stopped. */
export interface WorkRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: HostProgress | Progress) => void;
  stage(stage: Work['stage']): void;
}

/** How long work ended. */
export type WorkOutcome = 'done' | 'stopped' | 'failed';

/** Long work goes one at a time. Whatever goes wrong lands in the state. */
export class Worksite {
  private controller: AbortController | null = null;

  constructor(private readonly store: PaneStore) {}

  get busy(): boolean {
    return this.controller !== null;
  }

  cancel(): void {
    this.controller?.abort();
  }

  async run(
    kind: Work['kind'],
    stage: Work['stage'],
    job: (run: WorkRun) => Promise<void>,
  ): Promise<WorkOutcome> {
    const controller = new AbortController();
    this.controller = controller;
    const show = (work: Omit<Work, 'kind'>) => this.store.set({ work: { kind, ...work } });
    this.store.set({ trouble: null, notice: null });
    show({ stage, done: 0, total: 1 });
    try {
      await job({
        signal: controller.signal,
        onProgress: (progress) => {
          if (this.controller === controller) show(progress);
        },
        stage: (next) => {
          controller.signal.throwIfAborted();
          show({ stage: next, done: 0, total: 1 });
        },
      });
      return 'done';
    } catch (error) {
      if (isStop(error)) return 'stopped';
      this.store.set({ trouble: troubleOf(error) });
      return 'failed';
    } finally {
      this.controller = null;
      this.store.set({ work: null });
    }
  }
}
