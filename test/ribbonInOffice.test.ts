import { RIBBON_NAMES } from '../src/commands/ribbon';
import { sessionOpened } from '../src/taskpane/session/opened';
import type { PaneSession } from '../src/taskpane/session/session';
import { ExcelHost, loadOffice } from './officeHost';

/** The message by which Excel says that a button was pressed, and the operation by which it learns of the end. */
const BUTTON_PRESSED = 39;
const FUNCTION_COMPLETED = 94;

describe('the ribbon through the real Office.js', () => {
  const host = new ExcelHost({ sheets: ['Лист1'] });
  const asked: string[] = [];

  beforeAll(async () => {
    await loadOffice(host);
    await import('../src/commands');
    const note = (name: string) => () => {
      asked.push(name);
      return Promise.resolve();
    };
    sessionOpened({
      goTo: (step: string) => void asked.push(step),
      write: note('write'),
      repairFormulas: note('repairFormulas'),
      insertSample: note('insertSample'),
    } as unknown as PaneSession);
    // The library listens to the ribbon a moment after it is ready.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

  /** Presses a button as Excel does; gives what Excel hears at the end. */
  function press(name: string): Promise<readonly unknown[]> {
    return new Promise((resolve) => {
      host.onExecute = (operation, parameters) => {
        if (operation !== FUNCTION_COMPLETED) return null;
        resolve(parameters);
        return 0;
      };
      host.send(BUTTON_PRESSED, [`id-${name}`, name, JSON.stringify({ source: { id: `Shnor.${name}` } })]);
    });
  }

  it.each(RIBBON_NAMES)(
    '%s is found, works in the session and tells Excel that it has ended',
    async (name) => {
      asked.length = 0;
      const [id, status] = await press(name);
      expect([id, status]).toEqual([`id-${name}`, 0]);
      expect(asked).toHaveLength(2);
      expect(['write', 'repairFormulas', 'insertSample']).toContain(asked[1]);
    },
  );
});
