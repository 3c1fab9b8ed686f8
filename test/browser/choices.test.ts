import { Desk } from './desk';
import type { PageWindow, Workplace } from './desk';

declare const window: PageWindow;

jest.setTimeout(240_000);

const RISKS = 'Риски 2023-2024';
const OWN_SHEETS = 10;

/** Inside the page: how many sheets the add-in has asked Excel to add since the count was begun. */
function addedSheets(): number {
  return window.miniExcel.preview.host.desk.records
    .flatMap(({ body }) => Object.values(body.ObjectPaths).map((path) => [path, body.ObjectPaths] as const))
    .filter(
      ([{ Name, ParentObjectPathId }, paths]) =>
        Name === 'Add' && paths[ParentObjectPathId ?? -1]?.Name === 'Worksheets',
    ).length;
}

/** Every sheet with every cell, a line a sheet: millions of values are compared fast as text alone. */
function everything(work: Workplace): Promise<string[]> {
  return work.page.evaluate(() => {
    const { sheets, ...book } = window.miniExcel.preview.host.snapshot();
    return [...sheets, book].map((part) => JSON.stringify(part));
  });
}

/** The cells of a sheet that hold a formula of the add-in, with what they show. */
function liveCells(work: Workplace): Promise<(readonly [number, unknown])[]> {
  return work.page.evaluate((name) => {
    const sheet = window.miniExcel.preview.host.book.sheets.find((each) => each.name === name)!;
    return [...sheet.cells]
      .filter(([, { formula }]) => /\bRISK\./.test(formula ?? ''))
      .map(([key, { value }]) => [key, value] as const);
  }, RISKS);
}

describe('what a person chooses in the pane', () => {
  let desk: Desk;
  let work: Workplace;
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace();
    await work.read();
  });
  afterAll(async () => {
    await desk?.close();
  });

  describe('Данные', () => {
    const correct = async (sheet: string) => {
      const button = work.button(`Исправить распознавание листа «${sheet}»`);
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    };
    /** A choice shows at once; the next one is refused until its analysis is done. */
    const idle = () => work.pane.locator('main[aria-busy="false"]').waitFor();
    const item = (sheet: string) =>
      work.pane
        .getByRole('list', { name: 'Листы книги' })
        .locator('> li')
        .filter({ has: work.pane.getByRole('button', { name: new RegExp(`^${sheet}: `) }) });

    it('another year and another form are in force at once', async () => {
      await work.goTo('Данные');
      await correct('ВПР23 5 МА');
      await item('ВПР23 5 МА').getByLabel('Учебный год результатов').selectOption('2020/2021');
      await item('ВПР23 5 МА').getByText('исправлено вами').waitFor();
      await item('ВПР23 5 МА')
        .getByText(/2020\/2021/)
        .first()
        .waitFor();
      await idle();
      await correct('ВПР23 5 РУ');
      await item('ВПР23 5 РУ').getByLabel('Что на листе').selectOption({ label: 'не читать этот лист' });
      await work.button(/^30 распознан/).waitFor();
    });

    it('they are there again when the pane is opened anew', async () => {
      await work.reopenPane();
      await work.read();
      await work.goTo('Данные');
      await work.button(/^30 распознан/).waitFor();
      expect(await work.pane.getByText('исправлено вами').count()).toBe(2);
      await correct('ВПР23 5 МА');
      expect(await item('ВПР23 5 МА').getByLabel('Учебный год результатов').inputValue()).toBe('2020/2021');
    });

    it('and can be taken back', async () => {
      for (const sheet of ['ВПР23 5 МА', 'ВПР23 5 РУ']) {
        await correct(sheet);
        await work.button(`Вернуть как распознано: лист «${sheet}»`).click();
        await item(sheet).getByText('исправлено вами').waitFor({ state: 'detached' });
        await idle();
      }
      await work.button(/^31 распознан/).waitFor();
    });
  });

  it('Школы: a pair is confirmed, and taken back', async () => {
    await work.goTo('Школы');
    await work.pane.getByRole('heading', { name: 'Требуют решения: 2' }).waitFor();
    await work
      .button(/^Это она: /)
      .first()
      .click();
    await work.button('Подтверждено вами: 1').waitFor();
    await work.pane.getByRole('heading', { name: 'Требуют решения: 1' }).waitFor();
    await work.button(/^Отменить подтверждение: /).click();
    await work.pane.getByRole('heading', { name: 'Требуют решения: 2' }).waitFor();
  });

  it('ШНОР: a card shows only the schools that it counts', async () => {
    await work.goTo('ШНОР');
    const list = work.pane.getByRole('list', { name: 'Школы списка ШНОР' }).locator('> li');
    await work.button(/^9 ШНОР/).click();
    expect(await list.count()).toBe(9);
    const search = work.pane.getByLabel('Поиск школы');
    await search.fill('sch990003');
    await work.pane.getByText(/^Показаны 1–1 из 1/).waitFor();
    expect(await list.innerText()).toContain('sch990003');
    await search.fill('');
    await work.button(/^\d+ Всего школ/).click();
  });

  it('Риски: a reading shows what it would change, acts, and is written to «Методика»', async () => {
    await work.goTo('Риски');
    await work.button(/^24 Рисковые/).waitFor();
    await work.button(/^Параметры методики/).click();
    const needed = work.pane.getByRole('group', { name: 'Рисковая школа' });
    await needed.getByText('сейчас: да 24').first().waitFor();
    const two = needed.getByRole('radio', { name: /^2\sраздела станет: да 14 \(−10\)/ });
    await two.click();
    await work.button(/^14 Рисковые/).waitFor();
    await work.goTo('Результат');
    await work.page.evaluate(() => window.miniExcel.preview.host.desk.reset());
    await work.button(/^Записать листы/).dblclick();
    await work.written();
    const row = (await work.rows('Методика')).find((cells) => cells.includes('risk.minSections'));
    expect(row).toContain(2);
  });

  it('Результат: a double click has written once', async () => {
    expect(await work.page.evaluate(addedSheets)).toBe(OWN_SHEETS);
    expect(await work.sheetNames()).toHaveLength(33 + OWN_SHEETS);
  });

  it('«Восстановить формулы» heals #NAME?', async () => {
    const before = await liveCells(work);
    expect(before.length).toBeGreaterThan(100);
    await work.page.evaluate(
      ([name, keys]) => {
        const { sheets } = window.miniExcel.preview.host.book;
        const { cells } = sheets.find((each) => each.name === name)!;
        for (const key of keys) cells.set(key, { ...cells.get(key)!, value: '#NAME?' });
      },
      [RISKS, before.map(([key]) => key)] as const,
    );
    await work.settled();
    expect((await liveCells(work)).every(([, value]) => value === '#NAME?')).toBe(true);
    await work.button('Восстановить формулы').click();
    await work.pane.getByText(`Введено заново: ${before.length}`).first().waitFor();
    await work.settled();
    expect(await liveCells(work)).toEqual(before);
  });

  it('a stop in the middle of writing leaves no half', async () => {
    const before = await everything(work);
    await work.page.evaluate(() => Object.assign(window.miniExcel.preview.host.options, { latency: 400 }));
    await work.page.evaluate(() => window.miniExcel.preview.host.desk.reset());
    await work.button(/^Записать листы заново/).click();
    // Something has been built already.
    await work.page.waitForFunction(addedSheets);
    await work.button('Остановить').click();
    await work.page.evaluate(() => Object.assign(window.miniExcel.preview.host.options, { latency: 0 }));
    await work.button('Остановить').waitFor({ state: 'detached' });
    await work.button(/^Записать листы/).waitFor();
    await work.settled();
    expect(await everything(work)).toEqual(before);
  });

  it('asks nobody outside this machine and reports no error', () => {
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});

describe('an English pane over an empty new workbook', () => {
  let desk: Desk;
  let work: Workplace;
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace('?lang=en&empty-book');
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('“Show on a sample” brings the sample in and reads it', async () => {
    await work.button('Show on a sample').click();
    await work.pane
      .getByText(/The sample was added and read: 64 sheets/)
      .first()
      .waitFor();
    await work.goTo('ШНОР');
    await work.button(/^9 Low results/).waitFor();
    await work.goTo('Риски');
    await work.button(/^24 At risk/).waitFor();
  });

  it('writes the sheets and says so', async () => {
    await work.write();
    await work.pane.getByText(/28 sheets were written/).waitFor();
    expect(await work.sheetNames()).toContain('Риски 2023-2024');
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
