import type { VariantList } from '../../analysis/variants';
import type { Engine } from '../engine/contract';
import type { PaneState } from './state';
import type { PaneStore } from './store';
import { isStop, troubleOf } from './trouble';

/**
 * Counts for the options of the method, one list at a time. An engine in the background ends a count that it has
 * begun, though another step was opened meanwhile; on the screen's own thread the count gives way at once.
 */
export class Comparison {
  private wanted: VariantList | null = null;
  private running: { readonly list: VariantList; readonly controller: AbortController } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly store: PaneStore,
  ) {}

  /** The list whose counts the open step shows; null when it shows none. */
  want(list: VariantList | null): void {
    this.wanted = list;
    if (!this.running) void this.countWanted();
    else if (this.running.list !== list && !this.engine.inBackground) this.running.controller.abort();
  }

  /** Other work begins, after which the counts would be those of an analysis that is no longer in force. */
  stop(): void {
    this.wanted = null;
    this.running?.controller.abort();
  }

  private async countWanted(): Promise<void> {
    while (this.wanted && this.store.state.variants[this.wanted] === null) await this.count(this.wanted);
  }

  private async count(list: VariantList): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.running = { list, controller };
    const show = (variants: PaneState['variants'][VariantList]) => {
      if (!signal.aborted) {
        this.store.set({ variants: { ...this.store.state.variants, [list]: variants } });
      }
    };
    try {
      show(await this.engine.variants(list, { signal }));
    } catch (error) {
      if (isStop(error)) return;
      show([]);
      this.store.set({ trouble: troubleOf(error) });
    } finally {
      this.running = null;
    }
  }
}
