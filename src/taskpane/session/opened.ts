import type { PaneSession } from './session';

let give: (session: PaneSession) => void;
const given = new Promise<PaneSession>((resolve) => {
  give = resolve;
});

/** The pane has opened its session: from now on the ribbon works in it too. */
export function sessionOpened(session: PaneSession): void {
  give(session);
}

/** The one session of this page; waits until it is opened, which in an unfit program is never. */
export function openedSession(): Promise<PaneSession> {
  return given;
}
