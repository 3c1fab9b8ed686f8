import type { PaneSession } from '../taskpane/session/session';
import {
  PATIENCE,
  RIBBON_NAMES,
  ribbonFunctions,
  SESSION_PATIENCE,
  type RibbonName,
  type RibbonSurroundings,
} from './ribbon';

/** A session that writes down what is asked of it. */
function recorder(act: () => Promise<void> = () => Promise.resolve()) {
  const asked: string[] = [];
  const note = (name: string) => () => {
    asked.push(name);
    return act();
  };
  const session = {
    goTo: (step: string) => asked.push(`goTo ${step}`),
    write: note('write'),
    repairFormulas: note('repairFormulas'),
    insertSample: note('insertSample'),
  } as unknown as PaneSession;
  return { asked, session };
}

const never = () => new Promise<void>(() => undefined);

function press(name: RibbonName, around: Partial<RibbonSurroundings>) {
  const completed = jest.fn();
  const functions = ribbonFunctions({
    session: () => Promise.reject(new Error('no session')),
    showPane: () => Promise.resolve(),
    wait: never,
    ...around,
  });
  return { completed, pressed: functions[name]({ completed }) };
}

describe('a button of the ribbon', () => {
  it.each([
    ['writeReport', ['show', 'goTo result', 'write']],
    ['repairFormulas', ['show', 'goTo result', 'repairFormulas']],
    ['insertSample', ['show', 'goTo data', 'insertSample']],
  ] as const)('%s shows the pane at its step, works in its session and ends', async (name, expected) => {
    const { asked, session } = recorder();
    const { completed, pressed } = press(name, {
      session: () => Promise.resolve(session),
      showPane: () => {
        asked.push('show');
        return Promise.resolve();
      },
    });
    await pressed;
    expect(asked).toEqual(expected);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('works also where the pane cannot be shown', async () => {
    const { asked, session } = recorder();
    const { completed, pressed } = press('writeReport', {
      session: () => Promise.resolve(session),
      showPane: () => Promise.reject(new Error('not supported')),
    });
    await pressed;
    expect(asked).toContain('write');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each(RIBBON_NAMES)('%s ends when the work fails', async (name) => {
    const { session } = recorder(() => Promise.reject(new Error('broken')));
    const { completed, pressed } = press(name, { session: () => Promise.resolve(session) });
    await pressed;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each(RIBBON_NAMES)('%s ends when there is no session', async (name) => {
    const { completed, pressed } = press(name, {});
    await pressed;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a session that never opens', async () => {
    const wait = (milliseconds: number) => (milliseconds === SESSION_PATIENCE ? Promise.resolve() : never());
    const { completed, pressed } = press('insertSample', {
      session: () => new Promise<PaneSession>(() => undefined),
      wait,
    });
    await pressed;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('does not outstay the five minutes that Excel gives, and ends only once', async () => {
    const { asked, session } = recorder(never);
    const wait = (milliseconds: number) =>
      milliseconds === PATIENCE ? new Promise<void>((resolve) => setTimeout(resolve, 20)) : never();
    const { completed, pressed } = press('writeReport', { session: () => Promise.resolve(session), wait });
    await pressed;
    expect(PATIENCE).toBeLessThan(5 * 60_000);
    expect(asked).toContain('write');
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
