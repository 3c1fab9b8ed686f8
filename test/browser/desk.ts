import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Dialog, FrameLocator, Locator, Page } from 'playwright-core';
import type { MiniExcel } from '../miniExcel/page';
import { startServer } from '../serve/server';
import type { Server } from '../serve/server';
import { launchChromium } from './chromium';

export const STEP_NAMES = [
  'Данные',
  'Проверка',
  'Школы',
  'ШНОР',
  'Риски',
  'Показатели',
  'Планы',
  'Поддержка',
  'Результат',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** The window of the page, as functions that run inside it see it. */
export interface PageWindow {
  miniExcel: MiniExcel;
}
declare const window: PageWindow;

/** What the pane says, by which the tests find their way. */
const WORDS = {
  ru: {
    steps: STEP_NAMES as readonly string[],
    list: 'Шаги работы',
    read: /Прочитать книгу/,
    sample: 'Показать на примере',
    wasRead: /Прочитан[оы]? \d+ лист/,
    lists: /4\. ШНОР (?!не начато)/,
    loading: 'Шаг загружается',
    write: /^Записать листы/,
    written: /Готово: в книгу записан/,
  },
  en: {
    steps: ['Data', 'Check', 'Schools', 'ШНОР', 'Risks', 'Indicators', 'Plans', 'Support', 'Result'],
    list: 'Steps of the work',
    read: /Read the workbook/,
    sample: 'Show on a sample',
    wasRead: /\d+ sheets? read/,
    lists: /4\. ШНОР (?!not begun)/,
    loading: /The step is loading|Loading/,
    write: /^Write the sheets/,
    written: /Done: .* written into the workbook/,
  },
} as const;
type PaneLanguage = keyof typeof WORDS;

/** What went wrong in a page and nobody would see. */
export interface Troubles {
  readonly requests: string[];
  readonly errors: string[];
}

/** A cell of the workbook as Excel would show it. */
export interface SeenCell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
}

/** One browser and one server for all tests of a file. */
export class Desk {
  private constructor(
    readonly browser: Browser,
    readonly server: Server,
  ) {}

  static async open(): Promise<Desk> {
    return new Desk(await launchChromium(), await startServer({ port: 0 }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A new page of the mini Excel with the sample in it; `query` as in the address. */
  async workplace(query = '', options: BrowserContextOptions = {}): Promise<Workplace> {
    const context = await this.browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
    // A busy machine is slow, not wrong.
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    const troubles: Troubles = { requests: [], errors: [] };
    const home = new URL(this.server.url).host;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.host !== home && !/^(data|blob):$/.test(url.protocol)) troubles.requests.push(request.url());
    });
    page.on('pageerror', (error) => troubles.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.errors.push(message.text());
    });
    await page.goto(this.server.url + query);
    const language = new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'ru';
    const workplace = new Workplace(page, troubles, language);
    await workplace.ready();
    return workplace;
  }
}

/** A person's desk: the sheet on the left, the pane on the right. */
export class Workplace {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    readonly troubles: Troubles,
    private readonly language: PaneLanguage = 'ru',
  ) {
    this.pane = page.frameLocator('iframe');
  }

  private get words() {
    return WORDS[this.language];
  }

  /** The pane has asked Office who it is, and its functions are known to the sheets. */
  async ready(): Promise<void> {
    await this.button(this.words.read).first().waitFor();
    await this.page.waitForFunction(() => window.miniExcel.preview.functionNames.length > 0);
    await this.settled();
  }

  /** The sheets show what the workbook holds, and every formula is computed. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.miniExcel.preview.settle());
  }

  button(name: RegExp | string): Locator {
    return this.pane.getByRole('button', { name });
  }

  async read(): Promise<void> {
    await this.button(this.words.read).first().click();
    await this.hasRead();
  }

  /** Puts the sample of the pane into the workbook: the sheets of every programme. */
  async showSample(): Promise<void> {
    await this.button(this.words.sample).click();
    await this.button(this.words.lists).waitFor();
    await this.pane.locator('main[aria-busy="false"]').waitFor();
  }

  /** The pane shows what it has read, and the lists made of it. */
  async hasRead(): Promise<void> {
    await this.pane.getByText(this.words.wasRead).waitFor();
    await this.button(this.words.lists).waitFor();
  }

  async goTo(step: StepName): Promise<void> {
    const number = STEP_NAMES.indexOf(step) + 1;
    await this.pane
      .getByRole('navigation', { name: this.words.list })
      .getByRole('button', { name: new RegExp(`^${number}\\. `) })
      .click();
    const name = this.words.steps[number - 1]!;
    await this.pane.getByRole('heading', { level: 2, name }).waitFor();
    await this.pane.getByText(this.words.loading).waitFor({ state: 'detached' });
  }

  /** Writes the result, and waits until it stands in the sheets. */
  async write(): Promise<void> {
    await this.goTo('Результат');
    await this.button(this.words.write).click();
    await this.written();
  }

  /** Waits until the result stands in the sheets. */
  async written(): Promise<void> {
    await this.pane.getByText(this.words.written).first().waitFor();
    await this.settled();
  }

  /** The pane is closed and opened again over the same workbook. */
  async reopenPane(): Promise<void> {
    const frame = this.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    await frame.goto(frame.url());
    await this.button(this.words.read).first().waitFor();
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.miniExcel.preview.host.book.sheets.map(({ name }) => name));
  }

  /** What stands in the cell `B7` of a sheet. */
  async cell(sheet: string, place: string): Promise<SeenCell> {
    const [row, column] = position(place);
    return this.page.evaluate(
      ([name, key]) => {
        const found = window.miniExcel.preview.host.book.sheets.find((each) => each.name === name);
        const cell = found?.cells.get(key as number);
        return { value: cell?.value ?? '', formula: cell?.formula ?? null };
      },
      [sheet, row * 16_384 + column] as const,
    );
  }

  /** Every cell of a sheet, row by row. */
  async rows(sheet: string): Promise<(string | number | boolean)[][]> {
    return this.page.evaluate((name) => {
      const found = window.miniExcel.preview.host.book.sheets.find((each) => each.name === name);
      const rows: (string | number | boolean)[][] = [];
      for (const [key, { value }] of found?.cells ?? [])
        if (value !== '') (rows[Math.floor(key / 16_384)] ??= [])[key % 16_384] = value;
      return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? ''));
    }, sheet);
  }

  /** Types into a cell the way a person does: over the name box and the keyboard. */
  async type(sheet: string, place: string, text: string): Promise<void> {
    await this.show(sheet);
    const nameBox = this.page.locator('#sheet input').first();
    await nameBox.fill(place);
    await nameBox.press('Enter');
    await this.page.waitForFunction(
      ([name, range]) => {
        const at = window.miniExcel.preview.gridPlace();
        return at?.sheet === name && at.range === range && document.activeElement?.tagName !== 'INPUT';
      },
      [sheet, place] as const,
    );
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    const [row, column] = position(place);
    await this.page.waitForFunction(
      ([name, range, key, typed]) => {
        const { preview } = window.miniExcel;
        const cell = preview.host.book.sheets.find((each) => each.name === name)?.cells.get(key as number);
        const entered = cell?.formula === typed || (cell?.formula === null && String(cell.value) === typed);
        // Enter goes on to the cell below, a little later.
        return entered && preview.gridPlace()?.range !== range;
      },
      [sheet, place, row * 16_384 + column, text] as const,
    );
    await this.settled();
  }

  /** Opens a sheet by its tab. */
  async show(sheet: string): Promise<void> {
    await this.page.evaluate((name) => window.miniExcel.preview.showSheet(name), sheet);
  }

  /** Where Excel's selection stands: `Лист!A1`. */
  async selection(): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(() => {
      const { book } = window.miniExcel.preview.host;
      const area = book.selection.areas[0]!;
      return {
        sheet: book.sheets.find(({ id }) => id === book.selection.sheet)!.name,
        row: area.top,
        column: area.left,
      };
    });
  }

  /** Waits until the selection stands on a sheet. */
  async selected(sheet: string): Promise<void> {
    await this.page.waitForFunction((name) => {
      const { book } = window.miniExcel.preview.host;
      return book.sheets.find(({ id }) => id === book.selection.sheet)?.name === name;
    }, sheet);
  }

  /** The fill that the grid shows in a cell, conditional formats included; empty for none. */
  async color(sheet: string, place: string): Promise<string> {
    const [row, column] = position(place);
    await this.show(sheet);
    await this.page.waitForTimeout(300);
    return this.page.evaluate(([r, c]) => window.miniExcel.preview.shownFill(r, c), [row, column] as const);
  }

  /** Makes the pane as narrow as Excel allows: 320 pixels. */
  async narrow(): Promise<void> {
    const splitter = this.page.getByRole('separator');
    await splitter.focus();
    for (let step = 0; step < 4; step += 1) await splitter.press('ArrowRight');
  }

  /** Opens another file; what was not saved is given up. */
  async openFile(file: string): Promise<void> {
    const agree = (dialog: Dialog): void => void dialog.accept();
    this.page.on('dialog', agree);
    const old = await this.page.locator('iframe').elementHandle();
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.page.waitForFunction((frame) => !frame?.isConnected, old, { timeout: 120_000 });
    this.page.off('dialog', agree);
    await this.ready();
  }

  async save(file: string): Promise<void> {
    const base64 = await this.page.evaluate(async () => {
      const bytes = await window.miniExcel.save();
      if (!bytes) throw new Error('The file was not written.');
      let text = '';
      for (let at = 0; at < bytes.length; at += 32_768)
        text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return btoa(text);
    });
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, Buffer.from(base64, 'base64'));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** `B7` as 0-based row and column. */
export function position(place: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
