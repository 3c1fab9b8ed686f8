import type { NoticeKey } from '../../locale/pane/notices';
import type { PaneState } from './state';

/** The one state of the pane and those who want to know when it changes. */
export class PaneStore {
  private readonly listeners = new Set<() => void>();
  /** Goes on while the pane is open: a notice that was cleared meanwhile must not lend its number again. */
  private told = 0;

  constructor(public state: PaneState) {}

  set(changes: Partial<PaneState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }

  /** Tells a person something once; `key` names the text in `locale/pane/notices.ts`. */
  notify(key: NoticeKey, params: Readonly<Record<string, string | number>> = {}): void {
    this.told += 1;
    this.set({ notice: { key, params, serial: this.told } });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
