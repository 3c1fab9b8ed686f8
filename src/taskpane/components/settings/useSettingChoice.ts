import { useEffect, useRef, useState } from 'react';
import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import { settingCell, settingValue } from '../../../methodology/settingsCatalogue';
import { usePane } from '../../paneContext';

/** The value of one setting as it is to be shown, and how to choose another. */
export interface SettingChoice {
  /** Text of «Методика». */
  readonly shown: string;
  /** Text of the value that the lists on the screen were made with. */
  readonly inForce: string;
  /** Chosen in the pane and not yet on the sheet. */
  readonly pending: boolean;
  readonly choose: (value: string) => void;
  readonly takeBack: () => void;
}

/**
 * Choices made while a calculation goes on wait for its end (the last one counts), so that arrow keys can walk
 * through values faster than the lists are made.
 */
export function useSettingChoice(entry: SettingEntry): SettingChoice {
  const { session, state } = usePane();
  const { code } = entry;
  const busy = state.work !== null;
  const [wanted, setWanted] = useState<{ readonly value: string | null } | null>(null);
  const sent = useRef<typeof wanted>(null);
  useEffect(() => {
    if (busy || wanted === null || sent.current === wanted) return;
    sent.current = wanted;
    void session.setSetting(code, wanted.value).finally(() => {
      setWanted((now) => (now === wanted ? null : now));
    });
  }, [busy, wanted, session, code]);
  const settings = state.view?.request.settings;
  const inForce = settings ? String(settingCell(entry, settingValue(settings, code))) : '';
  return {
    shown: wanted?.value ?? inForce,
    inForce,
    pending: code in state.choices.settings,
    choose: (value) => setWanted({ value }),
    takeBack: () => setWanted({ value: null }),
  };
}
