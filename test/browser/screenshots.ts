import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROGRAMMES_FILE } from '../../assets/sample/parts/programmes/workbook';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import { analyse } from '../../src/analysis/analyse';
import { readWorkbook } from '../../src/host/file/readWorkbook';
import { writeWorkbook } from '../../src/host/file/writeWorkbook';
import { formatFor } from '../../src/locale/language';
import { buildReport } from '../../src/report/report';
import { Desk, STEP_NAMES } from './desk';
import type { PageWindow, StepName, Workplace } from './desk';

declare const window: PageWindow;

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const SAMPLE_FOLDER = path.resolve(__dirname, '../../assets/sample');
const STEP_FILES = [
  '1-data',
  '2-check',
  '3-schools',
  '4-shnor',
  '5-risks',
  '6-monitoring',
  '7-plans',
  '8-programmes',
  '9-result',
];
/** The sample speaks of this day; the clock of the machine does not matter. */
const DAY = '2024-06-10';
/** Dates as a Russian browser shows them. */
const RUSSIAN = { locale: 'ru-RU' } as const;
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
  check: { name: /^Проверка данных/, row: 0, column: 0, zoom: 0.9 },
  method: { name: /^Методика/, row: 0, column: 0, zoom: 0.8 },
};
const PROGRAMME_SHEETS: Readonly<Record<string, View>> = {
  monitoring: { name: /^Мониторинг 2\.3/, row: 0, column: 0, zoom: 0.7 },
  dynamics: { name: /^Динамика/, row: 0, column: 0, zoom: 0.7 },
  plan: { name: /^Ход плана/, row: 0, column: 0, zoom: 0.7 },
  social: { name: /^Социальный индекс/, row: 0, column: 0, zoom: 0.7 },
  profile: { name: /^Рисковый профиль 2/, row: 0, column: 0, zoom: 0.7 },
  partners: { name: /^Партнёры/, row: 0, column: 0, zoom: 0.7 },
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

/** An empty workbook with the sample of every programme in it, read, on the day of the sample. */
async function open(desk: Desk, query = '', narrow = false): Promise<Workplace> {
  const work = await desk.workplace(`?empty-book${query}`, { viewport: PANE_SIZE, ...RUSSIAN });
  if (narrow) await work.narrow();
  await work.showSample();
  await work.goTo('Планы');
  await work.pane.getByLabel('Состояние на день').fill(DAY);
  await work.button('Сегодня').waitFor();
  await work.pane.locator('main[aria-busy="false"]').waitFor();
  return work;
}

/** The sheets that the pane has written into the sample. */
async function finished(desk: Desk): Promise<void> {
  const work = await desk.workplace('', { viewport: PANE_SIZE, ...RUSSIAN });
  await work.read();
  await work.write();
  await work.page.setViewportSize(SHEET_SIZE);
  await work.page.waitForTimeout(FADED);
  await look(work, { ...SHEETS['risks']!, row: 7, zoom: 0.8 });
  await work.page.screenshot({ path: path.join(FOLDER, '9-result-written.png') });
  await sheets(work, SHEETS);
  await work.close();
}

/** The sheets of the programmes, as the command line makes them of both workbooks of the sample. */
async function programmes(desk: Desk): Promise<void> {
  const books = await Promise.all(
    [SAMPLE_FILE, PROGRAMMES_FILE].map((name) =>
      readWorkbook(new Uint8Array(fs.readFileSync(path.join(SAMPLE_FOLDER, name))), name),
    ),
  );
  const grids = books.flatMap((book) => book.grids);
  const analysis = analyse(grids, { year: '2023/2024', asOf: DAY, reading: { mappings: [], forms: {} } });
  const specs = buildReport(analysis, formatFor('ru'), '', { formulas: 'ordinary' });
  const file = path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), 'screenshots-')),
    'ШНОР_Северогорск_2023-2024.xlsx',
  );
  fs.writeFileSync(file, await writeWorkbook(specs));
  const work = await desk.workplace('?empty-book', { viewport: SHEET_SIZE, ...RUSSIAN });
  await work.openFile(file);
  await sheets(work, PROGRAMME_SHEETS);
  await work.close();
}

async function sheets(work: Workplace, views: Readonly<Record<string, View>>): Promise<void> {
  for (const [file, view] of Object.entries(views)) {
    await look(work, view);
    await work.page.screenshot({ path: path.join(FOLDER, `sheet-${file}.png`) });
  }
}

/** Pictures of every step and of the written sheets, for the guide; `npm run screenshots`. */
async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const desk = await Desk.open();
  const work = await open(desk);
  await steps(work);
  await work.pane
    .getByRole('region', { name: 'Новый учебный год' })
    .screenshot({ path: path.join(FOLDER, 'new-year.png') });
  await work.close();
  await finished(desk);
  await programmes(desk);
  const dark = await open(desk, '&theme=dark');
  await steps(dark, '-dark', ['ШНОР', 'Риски']);
  await dark.close();
  const narrow = await open(desk, '', true);
  await steps(narrow, '-320', ['ШНОР', 'Риски']);
  await desk.close();
}

void main();
