import { openedSession } from '../taskpane/session/opened';
import { RIBBON_NAMES, ribbonFunctions } from './ribbon';

const functions = ribbonFunctions({
  session: openedSession,
  showPane: async () => Office.addin.showAsTaskpane(),
  wait: (milliseconds, over) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      over.addEventListener('abort', () => clearTimeout(timer));
    }),
});

for (const name of RIBBON_NAMES) Office.actions.associate(name, functions[name]);
