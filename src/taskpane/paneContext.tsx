import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { formatFor, type Format } from '../locale/language';
import type { PaneSession } from './session/session';
import type { PaneState } from './session/state';

/** What every part of the pane works with. */
export interface Pane {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** Numbers, dates, plurals in the language of the pane; `format.language` chooses the texts. */
  readonly format: Format;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the session to the pane and draws it anew after every change of the state. */
export function PaneProvider({ session, children }: { session: PaneSession; children: ReactNode }) {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  const format = useMemo(() => formatFor(state.language), [state.language]);
  const pane = useMemo(() => ({ session, state, format }), [session, state, format]);
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The session, its state and the format; only inside `PaneProvider`. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('usePane outside PaneProvider');
  return pane;
}
