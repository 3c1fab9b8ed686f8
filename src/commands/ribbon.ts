import type { PaneSession } from '../taskpane/session/session';
import type { Step } from '../taskpane/session/state';

/** What Excel hands to a function of the ribbon; without the call the button stays grey. */
export interface RibbonEvent {
  completed(): void;
}

export interface RibbonSurroundings {
  /** The one session of the open workbook, the same that the pane shows. */
  readonly session: () => Promise<PaneSession>;
  /** Brings the pane to the front; rejects where the program cannot. */
  readonly showPane: () => Promise<void>;
  /** Settles after so many milliseconds; once the signal has come, nobody waits any more. */
  readonly wait: (milliseconds: number, over: AbortSignal) => Promise<void>;
}

/** Excel gives up on a function of the ribbon after five minutes; the work itself may go on in the pane. */
export const PATIENCE = 4 * 60_000;

/** A pane that has not opened its session by now will not: the program is too old, or a file is missing. */
export const SESSION_PATIENCE = 30_000;

interface Command {
  /** The step at which the pane shows how the work goes and how it ended. */
  readonly step: Step;
  readonly act: (session: PaneSession) => Promise<void>;
}

const COMMANDS = {
  writeReport: { step: 'result', act: (session) => session.write() },
  repairFormulas: { step: 'result', act: (session) => session.repairFormulas() },
  insertSample: { step: 'data', act: (session) => session.insertSample() },
} as const satisfies Readonly<Record<string, Command>>;

/** Name of a function in the manifest. */
export type RibbonName = keyof typeof COMMANDS;
export const RIBBON_NAMES = Object.keys(COMMANDS) as RibbonName[];

/**
 * The functions of the ribbon buttons. Each one does what the same button of the pane does, in the same session, so
 * that progress, outcome and trouble stand in the pane; each one always tells Excel that it has ended.
 */
export function ribbonFunctions(
  around: RibbonSurroundings,
): Readonly<Record<RibbonName, (event: RibbonEvent) => Promise<void>>> {
  const button = (command: Command) => async (event: RibbonEvent) => {
    const over = new AbortController();
    try {
      await Promise.race([run(command, around, over.signal), around.wait(PATIENCE, over.signal)]);
    } catch {
      // Without a session there is no place for words but the pane, which says by itself why it could not start.
    } finally {
      over.abort();
      event.completed();
    }
  };
  return {
    writeReport: button(COMMANDS.writeReport),
    repairFormulas: button(COMMANDS.repairFormulas),
    insertSample: button(COMMANDS.insertSample),
  };
}

async function run({ step, act }: Command, around: RibbonSurroundings, over: AbortSignal): Promise<void> {
  // A pane that is slow to come, or cannot, is no reason not to do the work: the sheets are the outcome.
  void around.showPane().catch(() => undefined);
  const session = await Promise.race([around.session(), around.wait(SESSION_PATIENCE, over)]);
  if (!session) return;
  session.goTo(step);
  await act(session);
}
