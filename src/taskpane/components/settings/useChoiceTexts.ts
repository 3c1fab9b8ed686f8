import { SETTINGS_TEXTS, type ChoiceTexts } from '../../../locale/pane/settings';
import { usePane } from '../../paneContext';

/** Words about choices that are not written yet: of the sheet «Методика» only where the book has one. */
export function useChoiceTexts(): ChoiceTexts {
  const { state, format } = usePane();
  const { onSheet, withoutSheet } = SETTINGS_TEXTS[format.language];
  return state.view?.sheets.some(({ form }) => form === 'settings') ? onSheet : withoutSheet;
}
