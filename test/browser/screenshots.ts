import fs from 'node:fs';
import path from 'node:path';
import { Desk, STEP_NAMES } from './desk';
import type { PageWindow, StepName, Workplace } from './desk';

declare const window: PageWindow;

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const STEP_FILES = ['1-data', '2-check', '3-schools', '4-shnor', '5-risks', '6-result'];
/** High enough for a pane with its list under the counts. */
const PANE_SIZE = { width: 1300, height: 1000 };
/** Wide enough for a sheet with several schools, small enough for pictures of under 200 kB. */
const SHEET_SIZE = { width: 1200, height: 720 };

/** A written sheet, the cell that is scrolled to, and how near it is seen. */
interface View {
  readonly name: RegExp;
  readonly row: number;
  readonly column: number;
  readonly zoom: number;
}
const SHEETS: Readonly<Record<string, View>> = {
  summary: { name: /^Сводка/, row: 0, column: 0, zoom: 0.9 },
  shnor: { name: /^ШНОР 2/, row: 8, column: 21, zoom: 0.65 },
  risks: { name: /^Риски 2/, row: 23, column: 2, zoom: 0.6 },
  check: { name: /^Проверка данных/, row: 0, column: 0, zoom: 0.8 },
  method: { name: /^Методика/, row: 0, column: 0, zoom: 0.8 },
};

/** Milliseconds after which a notice at the bottom edge has faded, and hides nothing. */
const FADED = 9000;

async function steps(work: Workplace, suffix = '', wanted: readonly StepName[] = STEP_NAMES): Promise<void> {
  await work.page.waitForTimeout(FADED);
  for (const step of wanted) {
    await work.goTo(step);
    await work.page.waitForTimeout(700);
    const file = path.join(FOLDER, `${STEP_FILES[STEP_NAMES.indexOf(step)]}${suffix}.png`);
    await work.page.locator('iframe').screenshot({ path: file });
  }
}

/** Shows a cell of a sheet, near or far. */
async function look(work: Workplace, { name, row, column, zoom }: View): Promise<void> {
  const sheet = (await work.sheetNames()).find((each) => name.test(each));
  if (!sheet) throw new Error(`No sheet ${name.source} was written.`);
  await work.show(sheet);
  // Twice: the grid forgets where it was scrolled to while it changes its size.
  for (let time = 0; time < 2; time += 1) {
    await work.page.waitForTimeout(700);
    await work.page.evaluate((place) => window.miniExcel.preview.lookAt(...place), [
      row,
      column,
      zoom,
    ] as const);
  }
  await work.page.waitForTimeout(700);
}

/** Pictures of every step and of the written sheets, for the guide; `npm run screenshots`. */
async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const desk = await Desk.open();
  const work = await desk.workplace('', { viewport: PANE_SIZE });
  await work.read();
  await steps(work);
  await work.pane
    .getByRole('region', { name: 'Новый учебный год' })
    .screenshot({ path: path.join(FOLDER, 'new-year.png') });
  await work.write();
  await work.page.setViewportSize(SHEET_SIZE);
  await work.page.waitForTimeout(FADED);
  await look(work, { ...SHEETS['risks']!, row: 7, zoom: 0.8 });
  await work.page.screenshot({ path: path.join(FOLDER, '6-result-written.png') });
  for (const [file, view] of Object.entries(SHEETS)) {
    await look(work, view);
    await work.page.screenshot({ path: path.join(FOLDER, `sheet-${file}.png`) });
  }
  await work.close();
  const dark = await desk.workplace('?theme=dark', { viewport: PANE_SIZE });
  await dark.read();
  await steps(dark, '-dark', ['ШНОР', 'Риски']);
  await dark.close();
  const narrow = await desk.workplace('', { viewport: PANE_SIZE });
  await narrow.narrow();
  await narrow.read();
  await steps(narrow, '-320', ['ШНОР', 'Риски']);
  await desk.close();
}

void main();
