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
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id}: ${failureSummary.split('\n').at(1)?.trim()} ${html.slice(0, 160)}`,
      ),
    );
  });
}

/** Opens what is folded in on a step: its parts, settings, corrections, the first «Почему?» and search. */
async function unfold(frame: Frame): Promise<void> {
  const parts = frame.locator('main h3 button[aria-expanded="false"]');
  for (let opened = 0; opened < 12 && (await parts.count()) > 0; opened += 1) await parts.first().click();
  const folded = frame.locator('main, [id]').locator('button[aria-expanded="false"]');
  for (let opened = 0; opened < 5 && (await folded.count()) > 0; opened += 1) await folded.first().click();
}

/** Does anything stand outside the width of the pane? */
function widerThanPane(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** The lightness of the pane's ground, 0–255. */
async function ground(frame: Frame): Promise<number> {
  const color = await frame.evaluate(
    () => getComputedStyle(document.querySelector('#root > div')!).backgroundColor,
  );
  return Math.max(...[...color.matchAll(/\d+/g)].slice(0, 3).map(Number));
}

interface Look {
  readonly query: string;
  readonly options?: BrowserContextOptions;
  readonly narrow?: true;
  readonly dark?: true;
  readonly black?: true;
}

const LOOKS: readonly (readonly [string, Look])[] = [
  // Without motion: halfway between two colours nothing has enough contrast.
  [
    'contrast theme of Office',
    { query: '?empty-book&theme=contrast', options: { reducedMotion: 'reduce' }, black: true },
  ],
  [
    'forced colours',
    { query: '?empty-book&theme=contrast', options: { forcedColors: 'active', colorScheme: 'dark' } },
  ],
  [
    '320 pixels wide, dark, in English',
    { query: '?empty-book&lang=en&theme=dark', narrow: true, dark: true },
  ],
  ['light, 320 pixels wide', { query: '?empty-book', narrow: true }],
];

describe('every step of the pane is accessible', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(async () => {
    await desk?.close();
  });

  it.each(LOOKS)('%s', async (_, { query, options, narrow, dark, black }) => {
    // The pane's policy lets no script in from outside; the test must.
    const work = await desk.workplace(query, { ...options, bypassCSP: true });
    if (narrow) await work.narrow();
    // The sample of the pane has the sheets of every programme.
    await work.showSample();
    const frame = work.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    await frame.evaluate(AXE);
    const found: string[] = [];
    for (const step of STEP_NAMES) {
      await work.goTo(step);
      await unfold(frame);
      found.push(...(await faults(frame)).map((fault) => `${step} · ${fault}`));
      if (await widerThanPane(frame)) found.push(`${step} · scrolls sideways`);
    }
    expect(found).toEqual([]);
    if (dark) expect(await ground(frame)).toBeLessThan(64);
    if (black) expect(await ground(frame)).toBe(0);
    expect(work.troubles).toEqual({ requests: [], errors: [] });
    await work.close();
  });
});
