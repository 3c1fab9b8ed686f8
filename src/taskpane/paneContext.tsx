import { createContext, use, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { formatFor, type Format } from '../locale/language';
import type { PaneSession } from './session/session';
import type { PaneState } from './session/state';

/** What every part of the pane works with. */
export interface Pane {
  readonly session: PaneSession;
  readonly state: PaneState;
  /** Numbers, dates, plurals in the language of the pane; `format.language` chooses the texts. */
  readonly format: Format;
  /** Filters of the lists, by name, for as long as the pane is open: a step that is closed forgets its own. */
  readonly kept: Map<string, string>;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the session to the pane and draws it anew after every change of the state. */
export function PaneProvider({ session, children }: { session: PaneSession; children: ReactNode }) {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
  const format = useMemo(() => formatFor(state.language), [state.language]);
  const [kept] = useState(() => new Map<string, string>());
  const pane = useMemo(() => ({ session, state, format, kept }), [session, state, format, kept]);
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The session, its state and the format; only inside `PaneProvider`. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('usePane outside PaneProvider');
  return pane;
}
