import { SHELL_TEXTS, type ShellTexts } from '../../locale/pane/shell';
import { usePane } from '../paneContext';

/** The texts of the frame in the language of the pane. */
export function useShellTexts(): ShellTexts {
  return SHELL_TEXTS[usePane().state.language];
}
