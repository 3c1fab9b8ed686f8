import { openedSession } from '../taskpane/session/opened';
import { RIBBON_NAMES, ribbonFunctions } from './ribbon';

const functions = ribbonFunctions({
  session: openedSession,
  showPane: () => Office.addin.showAsTaskpane(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

for (const name of RIBBON_NAMES) Office.actions.associate(name, functions[name]);
