import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import { gridOf } from '../../test/fixtures/gridOf';
import { resultsSheet } from '../../test/fixtures/smallBook';
import { NO_CHOICES, type Choices } from '../analysis/choices';
import { choicesText, readChoices } from '../analysis/savedChoices';
import type { Grid } from '../grid/grid';
import { readWorkbook } from '../host/file/readWorkbook';
import { readState, withState } from '../host/file/state';
import { runCommandLine } from './run';

const SAMPLE = path.join(__dirname, '../../assets/sample', SAMPLE_FILE);
const MAPPING = {
  name: 'Приём',
  form: 'results',
  sheet: 'Приём',
  columns: { participants: 'Сдавало' },
} as const;

let folder: string;
let out: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'new-year-'));
  out = path.join(folder, 'новая.xlsx');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Runs `shnor new-year` for 2024/2025 and gives its exit code and what it said. */
async function newYear(file: string, ...more: string[]) {
  const said = { printed: [] as string[], complaints: [] as string[] };
  const code = await runCommandLine(
    ['new-year', file, '--year', '2024/2025', '--out', out, ...more],
    {
      width: 100,
      print: (line) => said.printed.push(line),
      complain: (line) => said.complaints.push(line),
      progress: () => undefined,
    },
    'ru-RU',
    '1.0',
  );
  return { code, printed: said.printed.join('\n'), complaints: said.complaints.join('\n') };
}

type Plain = string | number | boolean | null;

/** A workbook of a person, with what the pane has saved in it. */
async function book(name: string, grids: readonly Grid[], state?: string): Promise<string> {
  const file = path.join(folder, name);
  const sheets = grids.map(({ sheet, rows }) => ({ name: sheet, rows: rows as Plain[][] }));
  const bytes = await writeXlsx({ sheets });
  fs.writeFileSync(file, state === undefined ? bytes : withState(bytes, state));
  return file;
}

const bytesOf = (file: string) => new Uint8Array(fs.readFileSync(file));
const kept = () => readChoices(readState(bytesOf(out)));

describe('shnor new-year', () => {
  it('makes the workbook of the year from the sample and says what it took', async () => {
    const { code, printed, complaints } = await newYear(SAMPLE);
    expect(code).toBe(0);
    // Two schools of the sample are matched with nothing: their results are named, with cell and reason.
    expect(complaints).toMatch(
      /^Не перенесено .*: 2\n.*«Результаты», H25: Школа .*не сопоставлена.*\n.*H27: /,
    );
    expect(printed).toMatch(/^Записано: .*новая\.xlsx \(10 листов\)\.\nПеренесено: справочник \(33 школы\)/);
    const { grids } = await readWorkbook(bytesOf(out), 'новая.xlsx');
    const names = grids.map(({ sheet }) => sheet);
    expect(names).toContain('Результаты 2022-2023');
    expect(printed.split('\n').slice(2)).toEqual(names.map((name) => `  ${name}`));
    expect(kept()).toEqual({ saved: 'usable', choices: { ...NO_CHOICES, year: '2024/2025' } });
  });

  it('tells of data of the year that begins, which stay behind', async () => {
    const said = { complaints: [] as string[] };
    const terminal = {
      width: 100,
      print: () => undefined,
      complain: (line: string) => said.complaints.push(line),
      progress: () => undefined,
    };
    const asked = ['new-year', SAMPLE, '--year', '2023/2024', '--out', out];
    expect(await runCommandLine(asked, terminal, 'ru-RU', '1.0')).toBe(0);
    expect(said.complaints.join('\n')).toMatch(
      /уже есть данные за 2023\/2024: в новую книгу они не перенесены/,
    );
  });

  it('gives the same bytes every time', async () => {
    await newYear(SAMPLE);
    const first = bytesOf(out);
    await newYear(SAMPLE, '--force');
    expect(Buffer.from(bytesOf(out)).equals(Buffer.from(first))).toBe(true);
  });

  it('hands on what the pane saved in last year’s workbook, and the mappings of the command line', async () => {
    const choices: Choices = {
      ...NO_CHOICES,
      year: '2023/2024',
      mappings: [MAPPING],
      confirmed: [{ name: 'Школа у реки', target: '990002' }],
      settings: { 'shnor.threshold': '40' },
    };
    const odd = gridOf(
      [
        ['Код ОО', 'Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', 'Получили «2»'],
        [null, 'Школа у реки', '2022/2023', 'ВПР', 'Математика', 6, 20, 9],
      ],
      { sheet: 'Ещё' },
    );
    const last = await book('старая.xlsx', [resultsSheet([10, 0]), odd], choicesText(choices));
    const own = { name: 'Анкета', form: 'results', columns: { subject: 'Что сдавали' } };
    const mapping = path.join(folder, 'столбцы.json');
    fs.writeFileSync(mapping, JSON.stringify(own));
    const { code, printed, complaints } = await newYear(last, '--mapping', mapping);
    expect([code, complaints]).toEqual([0, '']);
    expect(printed).toMatch(/2 школы.*соответствий столбцов: 2/s);
    expect(kept()).toEqual({
      saved: 'usable',
      choices: { ...NO_CHOICES, year: '2024/2025', mappings: [MAPPING, own] },
    });
    const { grids } = await readWorkbook(bytesOf(out), 'новая.xlsx');
    const cells = (sheet: string) => grids.find((grid) => grid.sheet === sheet)!.rows.flat();
    expect(cells('Справочник ОО')).toContain('Школа у реки');
    expect(cells('Методика')).toContain(40);
  });

  it('says when what the pane saved cannot be used', async () => {
    const last = await book('старая.xlsx', [resultsSheet([10])], '{"version":99}');
    const { code, complaints } = await newYear(last);
    expect(code).toBe(0);
    expect(complaints).toMatch(/более новой версией.*не взяты\.$/);
    expect(kept().choices.year).toBe('2024/2025');
  });

  it('without schools writes nothing and says why', async () => {
    const last = await book('пустая.xlsx', [gridOf([['привет']])]);
    const { code, complaints } = await newYear(last);
    expect(code).toBe(2);
    expect(complaints).toMatch(/не найдено ни одной школы.*переносить нечего\.$/s);
    expect(fs.existsSync(out)).toBe(false);
  });

  it('replaces no file that is there, be it a person’s or a new year that is being filled in', async () => {
    fs.writeFileSync(out, 'чужое');
    const foreign = await newYear(SAMPLE);
    expect([foreign.code, foreign.complaints]).toEqual([2, expect.stringContaining('такой файл уже есть')]);
    expect(fs.readFileSync(out, 'utf8')).toBe('чужое');
    expect((await newYear(SAMPLE, '--force')).code).toBe(0);
    const made = bytesOf(out);
    expect(await newYear(SAMPLE)).toMatchObject({ code: 2 });
    expect(bytesOf(out)).toEqual(made);
  });

  it('never writes over last year’s workbook', async () => {
    out = await book('старая.xlsx', [resultsSheet([10])]);
    const before = bytesOf(out);
    expect(await newYear(out, '--force')).toMatchObject({ code: 2 });
    expect(bytesOf(out)).toEqual(before);
  });

  it('with a broken mapping or an absent workbook writes nothing', async () => {
    const mapping = path.join(folder, 'столбцы.json');
    fs.writeFileSync(mapping, '{"name":"x"}');
    expect((await newYear(SAMPLE, '--mapping', mapping)).code).toBe(2);
    expect((await newYear(path.join(folder, 'нет.xlsx'))).complaints).toContain('файл не найден');
    expect(fs.existsSync(out)).toBe(false);
  });
});
