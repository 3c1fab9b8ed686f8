import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import { unpack } from '../../src/host/file/package/zip';
import { Desk } from './desk';
import type { PageWindow, Workplace } from './desk';

declare const window: PageWindow;

jest.setTimeout(240_000);

const SHEET = 'Лист1';
const sample = path.resolve(__dirname, '../../assets/sample', SAMPLE_FILE);

describe('a person works in the grid and saves', () => {
  let desk: Desk;
  let work: Workplace;
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'mini-excel-')), SAMPLE_FILE);
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace();
  });
  afterAll(async () => {
    await desk?.close();
  });

  const changed = async (): Promise<string[]> => {
    await work.settled();
    await work.save(file);
    const [before, after] = [sample, file].map((name) => unpack(new Uint8Array(fs.readFileSync(name))));
    return Object.keys(before!).filter(
      (part) => !after![part] || !Buffer.from(before![part]!).equals(Buffer.from(after![part])),
    );
  };
  const note = () => work.page.locator('#note').innerText();

  it('an untouched workbook keeps every part', async () => {
    expect(await changed()).toEqual([]);
    expect(await note()).toContain('байт в байт');
  });

  it('typed cells change their own sheet only, and the note names it', async () => {
    await work.type(SHEET, 'P20', '7');
    const nameBox = work.page.locator('#sheet input').first();
    await nameBox.fill('P21');
    await nameBox.press('Enter');
    await work.page.keyboard.type('=ЕСЛИ(P20>0,5;"да; точно";"нет")');
    await work.page.keyboard.press('Enter');
    await work.page.waitForTimeout(500);
    const parts = await changed();
    expect(await work.cell(SHEET, 'P21')).toMatchObject({
      value: 'да; точно',
      formula: '=IF(P20>0.5,"да; точно","нет")',
    });
    expect(parts.filter((part) => part.startsWith('xl/worksheets/'))).toHaveLength(1);
    expect(await note()).toContain(`Заменено только содержимое изменённых ячеек`);
    expect(await note()).toContain(`«${SHEET}»`);
  });

  it('a saving that fails says so and leaves the workbook unsaved', async () => {
    await work.type(SHEET, 'P22', '8');
    await work.page.evaluate(() => {
      Object.defineProperty(window.miniExcel.preview.host.book, 'xmlParts', { value: null });
    });
    await work.page.getByRole('button', { name: 'Сохранить' }).click();
    await work.page.getByRole('alert').filter({ hasText: 'Файл не записан' }).waitFor();
    expect(await work.page.evaluate(() => window.miniExcel.preview.changed)).toBe(true);
  });
});
