import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import { readWorkbook } from '../../src/host/file/readWorkbook';
import { formatFor } from '../../src/locale/language';
import { buildReport } from '../../src/report/report';
import { Desk } from './desk';
import type { Workplace } from './desk';

jest.setTimeout(240_000);

/** The day of this machine, as the pane takes it. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Every formula of the finished sheets with the value that our own rules give it: `Лист!0,0` → value. */
async function expectedFormulas(book: Uint8Array): Promise<Map<string, unknown>> {
  const { grids } = await readWorkbook(book, 'Книга1.xlsx');
  const analysis = analyse(grids, {
    year: '2023/2024',
    asOf: today(),
    reading: { mappings: [], forms: {} },
  });
  const found = new Map<string, unknown>();
  for (const { name, rows } of buildReport(analysis, formatFor('ru'), '0', { formulas: 'functions' }))
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell?.formula) return;
        const { value } = cell;
        const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
        found.set(`${name}!${r},${c}`, isDay ? serial(value) : value);
      }),
    );
  return found;
}

const DAY = 86_400_000;
/** The number of a day in Excel. */
const serial = (day: string) => (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY;

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1e-9
    : String(one ?? '') === String(other ?? '');

describe('the sample of every programme, written in the mini Excel', () => {
  let desk: Desk;
  let work: Workplace;
  let folder: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-numbers-'));
    desk = await Desk.open();
    work = await desk.workplace('?empty-book');
  });
  afterAll(async () => {
    await desk?.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('every formula of every finished sheet, computed anew, shows what our rules say', async () => {
    await work.showSample();
    const file = path.join(folder, 'Книга1.xlsx');
    await work.save(file);
    const expected = await expectedFormulas(new Uint8Array(fs.readFileSync(file)));
    await work.write();
    const seen = new Map<string, unknown>();
    const names = new Set(await work.sheetNames());
    for (const name of new Set([...expected.keys()].map((key) => key.slice(0, key.lastIndexOf('!')))))
      // A sheet of a person with that name keeps it.
      (await work.rows(names.has(`${name} (2)`) ? `${name} (2)` : name)).forEach((row, r) =>
        row.forEach((value, c) => seen.set(`${name}!${r},${c}`, value)),
      );
    expect(expected.size).toBeGreaterThan(2000);
    const differing = [...expected]
      .filter(([key, value]) => !same(seen.get(key) ?? '', value))
      .map(([key, value]) => `${key}: ${String(value)}, computed ${String(seen.get(key))}`);
    expect(differing).toEqual([]);
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
