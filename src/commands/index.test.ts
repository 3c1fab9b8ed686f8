import { sessionOpened } from '../taskpane/session/opened';
import type { PaneSession } from '../taskpane/session/session';
import { RIBBON_NAMES } from './ribbon';

describe('the ribbon in Office', () => {
  const associate = jest.fn();
  const showAsTaskpane = jest.fn(() => Promise.resolve());

  beforeAll(async () => {
    Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
    await import('./index');
  });

  it('knows a function for every button', () => {
    expect(associate.mock.calls.map(([name]) => name)).toEqual(RIBBON_NAMES);
  });

  it('works in the session that the pane has opened', async () => {
    const write = jest.fn(() => Promise.resolve());
    sessionOpened({ goTo: jest.fn(), write } as unknown as PaneSession);
    const completed = jest.fn();
    await associate.mock.calls.find(([name]) => name === 'writeReport')![1]({ completed });
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(write).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
