import fs from 'node:fs';
import { Desk, position } from './desk';
import type { Workplace } from './desk';

jest.setTimeout(240_000);

const SHEET = 'Лист1';
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The page's own parts; the pane has its own test, and the grid is another project's. */
const CHECK = `axe
  .run({ include: [['#bar'], ['#alert'], ['#tabs'], ['#splitter'], ['#note']] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;

describe('the page of the mini Excel', () => {
  let desk: Desk;
  let work: Workplace;
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace();
  });
  afterAll(async () => {
    await desk?.close();
  });

  const bar = (name: string) => work.page.locator('#bar').getByRole('button', { name });
  const select = (id: string) => work.page.locator(`#${id}`);
  const note = () => work.page.locator('#note').innerText();
  const said = (hasText: RegExp) => work.page.locator('#note', { hasText }).waitFor();
  const unsaid = (hasNotText: RegExp) => work.page.locator('#note', { hasNotText }).waitFor();
  /** Goes to a cell by the name box. */
  const go = async (place: string) => {
    const nameBox = work.page.locator('#sheet input').first();
    await nameBox.fill(place);
    await nameBox.press('Enter');
  };

  it.each([320, 480, 600])('fits %s pixels, one part at a time', async (width) => {
    await work.page.setViewportSize({ width, height: 640 });
    const seen = async () => [
      await work.page.locator('#sheet').isVisible(),
      await work.page.locator('#side').isVisible(),
      await work.page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'),
      await work.pane.locator('body').evaluate((body) => body.scrollWidth > body.clientWidth),
    ];
    await work.page.getByRole('button', { name: 'Панель', exact: true }).click();
    expect(await seen()).toEqual([false, true, false, false]);
    await work.page.getByRole('button', { name: 'Книга', exact: true }).click();
    expect(await seen()).toEqual([true, false, false, false]);
    await work.page.setViewportSize({ width: 1300, height: 900 });
    expect(await seen()).toEqual([true, true, false, false]);
  });

  it('tells why a function refuses when its cell is selected', async () => {
    await work.type(SHEET, 'P20', '=SHNOR.ISLOW("слово")');
    await go('P20');
    await said(/^P20: #VALUE! \(в русском Excel — #ЗНАЧ!\) — .*«слово»/);
    await go('P22');
    await unsaid(/#VALUE!/);
    await work.type(SHEET, 'P20', '=1/0');
    await go('P20');
    await work.selected(SHEET);
    expect(await work.cell(SHEET, 'P20')).toMatchObject({ value: '#DIV/0!' });
    expect(await note()).not.toContain('P20');
  });

  it('hands a skipped argument on as one that was left out', async () => {
    const formula = '=RISK.FLAG(P30:P33,,)';
    await work.type(SHEET, 'P24', formula);
    expect(await work.cell(SHEET, 'P24')).toEqual({ value: 'не определено', formula });
  });

  it.each(['BA10', 'DZ400'])('has room for what is entered far from the table: %s', async (place) => {
    await work.type(SHEET, place, '=1+1');
    expect(await work.cell(SHEET, place)).toEqual({ value: 2, formula: '=1+1' });
    const size = 'miniExcel.preview.api.getActiveWorkbook().getActiveSheet().getSheet()';
    const [row, column] = position(place);
    expect(await work.page.evaluate<number>(`${size}.getRowCount()`)).toBeGreaterThan(row);
    expect(await work.page.evaluate<number>(`${size}.getColumnCount()`)).toBeGreaterThan(column);
  });

  it.each([
    ['deleted', 'Удалить', -1],
    ['copied', 'Копировать', 1],
  ])('tells the pane that a sheet was %s by its tab', async (_, command, change) => {
    const other = await desk.workplace();
    const before = (await other.sheetNames()).length;
    await other.read();
    await other.page.locator('#sheet').getByText(SHEET, { exact: true }).click({ button: 'right' });
    await other.page.getByText(command, { exact: true }).click();
    if (change < 0) await other.page.getByRole('button', { name: 'ОК', exact: true }).click();
    await other.pane.getByText('Книга изменилась').waitFor();
    expect((await other.sheetNames()).length - before).toBe(change);
    await other.close();
  });

  it('asks before unsaved changes are lost', async () => {
    const asked: string[] = [];
    work.page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await bar('Новая книга').click();
    expect(asked).toEqual([expect.stringContaining('Северогорск_2023-2024.xlsx')]);
    expect(await work.sheetNames()).toContain(SHEET);
  });

  it('says over the sheet that a file was not opened, until another one is', async () => {
    const alert = work.page.getByRole('alert');
    expect(await alert.isVisible()).toBe(false);
    work.page.once('dialog', (dialog) => void dialog.accept());
    await work.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'отчёт.xlsx', mimeType: 'application/zip', buffer: Buffer.from('не книга') });
    await alert.getByText(/^Файл не открыт\. ./).waitFor();
    await go('P22');
    expect(await alert.innerText()).toContain('Файл не открыт.');
    await go('P20');
    work.page.once('dialog', (dialog) => void dialog.accept());
    await bar('Пример').click();
    await alert.waitFor({ state: 'hidden' });
    await work.ready();
  });

  it('changes theme and language with the workbook as it stands', async () => {
    await work.type(SHEET, 'P21', '=SHNOR.ISLOW("слово")');
    await select('theme').selectOption('dark');
    await work.ready();
    const ground = work.pane.locator('#root > div');
    expect(await ground.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(41, 41, 41)');
    await select('language').selectOption('en');
    await work.pane.getByRole('button', { name: 'Read the workbook' }).waitFor();
    await work.page.waitForFunction('window.miniExcel.preview.functionNames.length > 0');
    await work.settled();
    expect(await work.page.evaluate<string>('document.documentElement.lang + location.search')).toBe(
      'en?lang=en&theme=dark',
    );
    await go('P21');
    await said(/^P21: #VALUE! — A number was expected.*слово/);
    expect(await bar('Save').count()).toBe(1);
    expect(await work.cell(SHEET, 'P21')).toMatchObject({ formula: '=SHNOR.ISLOW("слово")' });
  });

  it('follows the language that is chosen in the pane', async () => {
    await work.button('Русский').click();
    await bar('Сохранить').waitFor();
    expect(await note()).toContain('Просмотр для знакомства');
    expect(await select('language').inputValue()).toBe('ru');
  });

  it('saves beside the source, says so, and then has nothing to lose', async () => {
    const started = work.page.waitForEvent('download');
    await bar('Сохранить').click();
    expect((await started).suggestedFilename()).toBe('Северогорск_2023-2024 (ШНОР).xlsx');
    expect(await note()).toContain('«Северогорск_2023-2024 (ШНОР).xlsx»');
    expect(await note()).toContain('Исходный файл «Северогорск_2023-2024.xlsx» не изменён');
    await bar('Новая книга').click();
    await work.ready();
    expect(await work.sheetNames()).toEqual(['Лист1']);
  });

  it.each([
    ['', 1300],
    ['?theme=dark&lang=en', 320],
    ['?theme=contrast', 320],
  ])('is accessible: «%s», %s pixels', async (query, width) => {
    const other = await desk.workplace(query, { bypassCSP: true });
    await other.page.setViewportSize({ width, height: 640 });
    await other.page.evaluate(AXE);
    expect(await other.page.evaluate<string[]>(CHECK)).toEqual([]);
    await other.close();
  });

  it('reports no error', () => {
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
