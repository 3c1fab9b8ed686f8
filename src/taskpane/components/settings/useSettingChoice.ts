import type { SettingEntry } from '../../../methodology/settingsCatalogue';
import { settingCell, settingValue } from '../../../methodology/settingsCatalogue';
import { usePane } from '../../paneContext';
import { useWaitingChoice } from '../useWaitingChoice';

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

/** One setting of the method, chosen as `useWaitingChoice` says. */
export function useSettingChoice(entry: SettingEntry): SettingChoice {
  const { session, state } = usePane();
  const { code } = entry;
  const { wanted, choose } = useWaitingChoice((value: string | null) => session.setSetting(code, value));
  const settings = state.view?.request.settings;
  const inForce = settings ? String(settingCell(entry, settingValue(settings, code))) : '';
  return {
    shown: wanted?.value ?? inForce,
    inForce,
    pending: code in state.choices.settings,
    choose,
    takeBack: () => choose(null),
  };
}
