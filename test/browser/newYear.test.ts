import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import { readWorkbook } from '../../src/host/file/readWorkbook';
import { Desk } from './desk';
import type { Workplace } from './desk';

jest.setTimeout(240_000);

const NAME = 'Северогорск_2024-2025.xlsx';
const SAMPLE = path.resolve(__dirname, '../../assets/sample', SAMPLE_FILE);
const PROGRAM = path.resolve(__dirname, '../../dist/shnor.js');

describe('a new academic year, by clicking through the pane', () => {
  let desk: Desk;
  let work: Workplace;
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'new-year-')), NAME);
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace();
    await work.read();
  });
  afterAll(async () => {
    await desk?.close();
  });

  /** How many schools the last reading has found. */
  const schools = async () => {
    const text = await work.pane
      .getByText(/^Книга прочитана:/)
      .first()
      .innerText();
    return Number(/(\d+) школ/.exec(text)?.[1]);
  };
  let schoolsBefore: number;

  it('makes the file that the command line makes, and leaves the open workbook as it is', async () => {
    const before = await work.sheetNames();
    schoolsBefore = await schools();
    expect(schoolsBefore).toBeGreaterThan(30);
    await work.goTo('Результат');
    const coming = work.page.waitForEvent('download');
    await work.button('Создать книгу на 2024/2025').click();
    const given = await coming;
    expect(given.suggestedFilename()).toBe(NAME);
    await given.saveAs(file);
    await work.pane.getByText(/^Книга на 2024\/2025 учебный год создана/).waitFor();
    await work.page.locator('#note', { hasText: `в загрузках браузера: «${NAME}»` }).waitFor();
    expect(await work.sheetNames()).toEqual(before);

    const made = path.join(path.dirname(file), 'made.xlsx');
    execFileSync('node', [PROGRAM, 'new-year', SAMPLE, '--year', '2024/2025', '--out', made]);
    const [there, here] = await Promise.all(
      [file, made].map((name) => readWorkbook(new Uint8Array(fs.readFileSync(name)), NAME)),
    );
    expect(there).toEqual(here);
  });

  it('opens with its year, its schools and what the new year is compared with', async () => {
    await work.openFile(file);
    await work.read();
    const year = work.pane.getByRole('combobox').first();
    expect(await year.inputValue()).toBe('2024/2025');
    expect(await schools()).toBe(schoolsBefore);
    expect(await work.sheetNames()).toContain('Результаты 2022-2023');
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
