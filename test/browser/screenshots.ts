import fs from 'node:fs';
import path from 'node:path';
import { Desk, STEP_NAMES } from './desk';
import type { StepName, Workplace } from './desk';

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const STEP_FILES = ['1-data', '2-check', '3-schools', '4-shnor', '5-risks', '6-result'];
/** Small enough for pictures of under 200 kB. */
const SIZE = { width: 1000, height: 640 };
const SHEETS = {
  summary: /^Сводка/,
  shnor: /^ШНОР 2/,
  risks: /^Риски 2/,
  check: /^Проверка данных/,
  method: /^Методика/,
};

async function steps(work: Workplace, suffix = '', wanted: readonly StepName[] = STEP_NAMES): Promise<void> {
  for (const step of wanted) {
    await work.goTo(step);
    await work.page.waitForTimeout(700);
    const file = path.join(FOLDER, `${STEP_FILES[STEP_NAMES.indexOf(step)]}${suffix}.png`);
    await (suffix === '' ? work.page : work.page.locator('iframe')).screenshot({ path: file });
  }
}

/** Pictures of every step and of the written sheets, for the guide; `npm run screenshots`. */
async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const desk = await Desk.open();
  const work = await desk.workplace('', { viewport: SIZE });
  await work.read();
  await steps(work);
  await work.write();
  await work.page.screenshot({ path: path.join(FOLDER, '6-result-written.png') });
  for (const [file, name] of Object.entries(SHEETS)) {
    const sheet = (await work.sheetNames()).find((each) => name.test(each));
    if (!sheet) throw new Error(`No sheet ${name.source} was written.`);
    await work.show(sheet);
    await work.page.waitForTimeout(700);
    await work.page.screenshot({ path: path.join(FOLDER, `sheet-${file}.png`) });
  }
  await work.close();
  const dark = await desk.workplace('?theme=dark', { viewport: SIZE });
  await dark.read();
  await steps(dark, '-dark', ['ШНОР', 'Риски']);
  await dark.close();
  const narrow = await desk.workplace('', { viewport: SIZE });
  await narrow.narrow();
  await narrow.read();
  await steps(narrow, '-320', ['ШНОР', 'Риски']);
  await desk.close();
}

void main();
