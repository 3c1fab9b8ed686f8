import { Desk } from './desk';
import type { PageWindow, Workplace } from './desk';

declare const window: PageWindow;

jest.setTimeout(240_000);

describe('links of the pane in the grid', () => {
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

  /** Where the grid itself stands: asked of the grid, not of the model. */
  const stands = (sheet: string, range: string) =>
    work.page.waitForFunction(
      ([name, place]) => {
        const grid = window.miniExcel.preview.gridPlace();
        // A merged cell is selected as a whole.
        return grid?.sheet === name && grid.range.split(':')[0] === place;
      },
      [sheet, range] as const,
      { timeout: 10_000 },
    );

  /** Types where the grid stands: Enter in the name box goes to the place that it already shows. */
  async function typeHere(text: string, place: string): Promise<void> {
    const nameBox = work.page.locator('#sheet input').first();
    expect(await nameBox.inputValue()).toBe(place);
    await nameBox.press('Enter');
    await work.page.keyboard.type(text);
    await work.page.keyboard.press('Enter');
    await work.settled();
  }

  it('a finding leads the grid to its cell, one after another, and what is typed lands there', async () => {
    await work.goTo('Проверка');
    const links = work.button(/^[^,]+, [A-Z]+\d+:/);
    const seen = new Set<string>();
    for (const link of (await links.all()).slice(0, 4)) {
      const [, sheet = '', place = ''] = /^(.+?), ([A-Z]+\d+)/.exec((await link.innerText()).trim()) ?? [];
      await link.click();
      await stands(sheet, place);
      seen.add(sheet);
    }
    expect(seen.size).toBeGreaterThan(0);
    await work.button(/^ВПР23 5 МА, D27:/).click();
    await stands('ВПР23 5 МА', 'D27');
    await typeHere('17', 'D27');
    expect((await work.cell('ВПР23 5 МА', 'D27')).value).toBe(17);
  });

  it('a written sheet is opened from «Результат», and what is typed lands there', async () => {
    await work.write();
    const written = work.pane.getByRole('list', { name: 'Записанные листы' });
    await written.getByRole('button', { name: 'Методика' }).click();
    await stands('Методика', 'A1');
    await written.getByRole('button', { name: 'ШНОР 2023-2024' }).click();
    await stands('ШНОР 2023-2024', 'A1');
    await typeHere('проба', 'A1');
    expect((await work.cell('ШНОР 2023-2024', 'A1')).value).toBe('проба');
  });
});
