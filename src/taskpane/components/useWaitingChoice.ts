import { useEffect, useRef, useState } from 'react';
import { usePane } from '../paneContext';

/**
 * Choices made while long work goes on wait for its end, and the last one counts. So a control need not be switched
 * off, which would take the focus away from it, and arrow keys can walk through values faster than lists are made.
 */
export function useWaitingChoice<T>(choose: (value: T) => Promise<void>) {
  const { session, state } = usePane();
  const busy = state.work !== null;
  const [wanted, setWanted] = useState<{ readonly value: T } | null>(null);
  const sent = useRef<typeof wanted>(null);
  useEffect(() => {
    // Of two choices that have waited the second one waits for the first: the session knows at once.
    if (busy || session.state.work || wanted === null || sent.current === wanted) return;
    sent.current = wanted;
    void choose(wanted.value).finally(() => setWanted((now) => (now === wanted ? null : now)));
  }, [busy, session, wanted, choose]);
  return { wanted, choose: (value: T) => setWanted({ value }) };
}
