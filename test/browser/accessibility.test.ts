import fs from 'node:fs';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { Desk, STEP_NAMES } from './desk';

jest.setTimeout(240_000);

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}
declare const window: AxeWindow;

/** What axe has against the pane, one line a fault. */
async function faults(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const LOOKS: readonly (readonly [string, BrowserContextOptions, boolean])[] = [
  ['light', {}, false],
  ['forced colours', { forcedColors: 'active' }, false],
  ['320 pixels wide', {}, true],
];

describe('every step of the pane is accessible', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(async () => {
    await desk?.close();
  });

  it.each(LOOKS)('%s', async (_, options, narrow) => {
    // The pane's policy lets no script in from outside; the test must.
    const work = await desk.workplace('', { ...options, bypassCSP: true });
    if (narrow) await work.narrow();
    await work.read();
    const frame = work.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    await frame.evaluate(AXE);
    const found: string[] = [];
    for (const step of STEP_NAMES) {
      await work.goTo(step);
      found.push(...(await faults(frame)).map((fault) => `${step} · ${fault}`));
    }
    expect(found).toEqual([]);
    expect(work.troubles).toEqual({ requests: [], errors: [] });
    await work.close();
  });
});
