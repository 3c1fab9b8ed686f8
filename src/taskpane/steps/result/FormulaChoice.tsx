import { Checkbox } from '@fluentui/react-components';
import { useCallback } from 'react';
import { RESULT_TEXTS } from '../../../locale/pane/result';
import { useWaitingChoice } from '../../components/useWaitingChoice';
import { usePane } from '../../paneContext';

/** Which formulas the table of risks gets, where the program lets a person choose. */
export function FormulaChoice() {
  const { session, state, format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const set = useCallback((ordinary: boolean) => session.setOrdinaryFormulas(ordinary), [session]);
  const { wanted, choose } = useWaitingChoice(set);
  return (
    <Checkbox
      checked={wanted?.value ?? state.choices.ordinaryFormulas ?? false}
      onChange={(_, { checked }) => choose(checked === true)}
      label={texts.ordinaryInstead}
    />
  );
}
