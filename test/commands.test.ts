import Ajv from 'ajv';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../src/cli/run';
import { pack, unpack } from '../src/host/file/package/zip';
import { readWorkbook } from '../src/host/file/readWorkbook';
import schema from '../docs/result.schema.json';

const sample = path.resolve(__dirname, '../assets/sample/Северогорск_2023-2024.xlsx');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shnor-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

async function shnor(...argv: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(
    argv,
    {
      width: 110,
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
      progress: () => undefined,
    },
    'ru-RU',
    '0.0.0',
  );
  return { code, out: printed.join('\n'), err: complained.join('\n') };
}

const at = (name: string) => path.join(folder, name);

describe('shnor analyse', () => {
  it('makes a workbook and a JSON that fits its schema', async () => {
    const run = await shnor(
      'analyse',
      sample,
      '--year',
      '2023/2024',
      '--out',
      at('o.xlsx'),
      '--json',
      at('r.json'),
    );
    expect(run.code).toBe(1); // the sample is messy on purpose
    expect(run.out).toContain('ШНОР на 2023/2024 учебный год');
    const result = JSON.parse(fs.readFileSync(at('r.json'), 'utf8'));
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    validate(result);
    expect(validate.errors).toBeNull();
    const { grids } = await readWorkbook(fs.readFileSync(at('o.xlsx')), 'o.xlsx');
    expect(grids.map((grid) => grid.sheet)).toEqual([
      'Сводка 2023-2024',
      'ШНОР 2023-2024',
      'Риски 2023-2024',
      'Мониторинг 2.3 09.2023',
      'Мониторинг 3.3 09.2023',
      'Динамика',
      'Проверка данных',
      'Сопоставление',
      'Методика',
      'Справочник ОО',
    ]);
  });

  it('gives the same bytes for the same input', async () => {
    const bytes = async (name: string) => {
      await shnor(
        'analyse',
        sample,
        '--year',
        '2023/2024',
        '--out',
        at(`${name}.xlsx`),
        '--json',
        at(`${name}.json`),
      );
      return [fs.readFileSync(at(`${name}.xlsx`)), fs.readFileSync(at(`${name}.json`))];
    };
    expect(await bytes('second')).toEqual(await bytes('first'));
  });

  it('puts the sheets into a copy and leaves the source alone', async () => {
    const before = fs.readFileSync(sample);
    const run = await shnor('analyse', sample, '--year', '2023/2024', '--into', at('copy.xlsx'));
    expect(run.err).not.toContain('Внутренняя ошибка');
    expect(fs.readFileSync(sample).equals(before)).toBe(true);
    const source = await readWorkbook(before, 'a.xlsx');
    const copy = await readWorkbook(fs.readFileSync(at('copy.xlsx')), 'a.xlsx');
    expect(copy.grids.slice(0, source.grids.length)).toEqual(source.grids);
    expect(copy.grids.slice(source.grids.length).every((grid) => grid.ownKind !== null)).toBe(true);
  });

  it('ends with 2 and says why when the copy cannot be made', async () => {
    const parts = unpack(fs.readFileSync(sample));
    parts['_xmlsignatures/sig1.xml'] = new TextEncoder().encode('<a/>');
    fs.writeFileSync(at('signed.xlsx'), pack(parts));
    const run = await shnor('analyse', at('signed.xlsx'), '--year', '2023/2024', '--into', at('copy.xlsx'));
    expect([run.code, fs.existsSync(at('copy.xlsx'))]).toEqual([2, false]);
    expect(run.out).toContain('signed.xlsx');
    expect(run.out).toContain('подпис');
  });

  it('never writes over its input', async () => {
    const own = at('own.xlsx');
    fs.copyFileSync(sample, own);
    const before = fs.readFileSync(own);
    const run = await shnor('analyse', own, '--year', '2023/2024', '--out', own);
    expect(run.code).toBe(2);
    expect(run.err).toContain('исходный файл');
    expect(fs.readFileSync(own).equals(before)).toBe(true);
  });

  it('writes over its own result, never over a workbook it did not make', async () => {
    const theirs = at('theirs.xlsx');
    fs.copyFileSync(sample, theirs);
    const before = fs.readFileSync(theirs);
    const refused = await shnor('analyse', sample, '--year', '2023/2024', '--out', theirs);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(fs.readFileSync(theirs).equals(before)).toBe(true);
    expect((await shnor('analyse', sample, '--year', '2023/2024', '--out', theirs, '--force')).code).toBe(1);
    expect((await shnor('analyse', sample, '--year', '2023/2024', '--out', theirs)).code).toBe(1);
    expect((await shnor('template', theirs)).code).toBe(2);
  });

  it('refuses two results in one file, a workbook without its ending, corrections that fit nothing', async () => {
    const analyse = (...rest: string[]) => shnor('analyse', sample, '--year', '2023/2024', ...rest);
    const twice = await analyse('--out', at('o.xlsx'), '--json', at('o.xlsx'));
    expect([twice.code, fs.existsSync(at('o.xlsx'))]).toEqual([2, false]);
    expect((await analyse('--out', at('o.pdf'))).err).toContain('.xlsx');
    expect((await analyse('--form', 'нет.xlsx|Лист1=ignore')).code).toBe(2);
    expect((await analyse('--results-year', 'нет.xlsx=2022/2023')).err).toContain('нет.xlsx');
  });

  it('over empty input sheets says calmly what to fill first', async () => {
    await shnor('template', at('t.xlsx'));
    const run = await shnor('analyse', at('t.xlsx'), '--year', '2023/2024', '--out', at('o.xlsx'));
    expect([run.code, fs.existsSync(at('o.xlsx'))]).toEqual([2, false]);
    expect(run.err).toContain('0 ошибок, 0 предупреждений');
    expect(run.err).toContain('Начните с листа «Справочник ОО»');
  });

  it('keeps the result of yesterday when the new one cannot be written', async () => {
    fs.mkdirSync(at('result.xlsx'));
    const run = await shnor('analyse', sample, '--year', '2023/2024', '--out', at('result.xlsx'));
    expect(run.code).toBe(2);
    expect(run.err).toContain('Не удалось записать');
    expect(fs.readdirSync(folder)).toEqual(['result.xlsx']);
  });

  it.each([
    ['a file that is not there', () => at('нет.xlsx'), 'файл не найден'],
    ['a folder', () => folder, 'это папка'],
  ])('says in one sentence what is wrong with %s', async (_, file, words) => {
    const run = await shnor('analyse', file(), '--year', '2023/2024');
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
    expect(run.err).not.toMatch(/\bat .*:\d+/);
  });

  it('says that a text file is not a workbook', async () => {
    fs.writeFileSync(at('a.xlsx'), 'код;школа\n1;СОШ\n');
    const run = await shnor('analyse', at('a.xlsx'), '--year', '2023/2024');
    expect(run.code).toBe(2);
    expect(run.err).toContain('a.xlsx');
  });

  it('refuses settings that it does not understand, naming them', async () => {
    fs.writeFileSync(at('s.json'), JSON.stringify({ shnor: { threshold: 'тридцать' } }));
    const run = await shnor('analyse', sample, '--year', '2023/2024', '--settings', at('s.json'));
    expect(run.code).toBe(2);
    expect(run.err).toContain('shnor.threshold');
    expect(run.err).toContain('от 0,001 до 100');
    fs.writeFileSync(at('s.json'), '{');
    expect((await shnor('analyse', sample, '--year', '2023/2024', '--settings', at('s.json'))).err).toContain(
      'JSON',
    );
  });

  it('follows the settings it is given', async () => {
    fs.writeFileSync(at('s.json'), JSON.stringify({ shnor: { threshold: 100 }, risk: { minSections: 4 } }));
    await shnor('analyse', sample, '--year', '2023/2024', '--json', at('a.json'));
    await shnor('analyse', sample, '--year', '2023/2024', '--settings', at('s.json'), '--json', at('b.json'));
    const [a, b] = ['a.json', 'b.json'].map((name) => JSON.parse(fs.readFileSync(at(name), 'utf8')).counts);
    expect(b.shnor.yes).toBeLessThan(a.shnor.yes);
    expect(b.risk.yes).toBeLessThan(a.risk.yes);
  });

  it('works again on its own finished copy and comes to the same verdicts', async () => {
    await shnor('analyse', sample, '--year', '2023/2024', '--into', at('a.xlsx'), '--json', at('a.json'));
    await shnor(
      'analyse',
      at('a.xlsx'),
      '--year',
      '2023/2024',
      '--into',
      at('b.xlsx'),
      '--json',
      at('b.json'),
    );
    const verdicts = (name: string) => {
      const { shnor: list, risk } = JSON.parse(fs.readFileSync(at(name), 'utf8'));
      return [list, risk].map(({ schools }) =>
        schools.map((s: { id: string; verdict: string }) => [s.id, s.verdict]),
      );
    };
    expect(verdicts('b.json')).toEqual(verdicts('a.json'));
    const sheets = async (name: string) =>
      (await readWorkbook(fs.readFileSync(at(name)), name)).grids.map((grid) => grid.sheet);
    expect(await sheets('b.xlsx')).toEqual(await sheets('a.xlsx'));
  });
});

describe('shnor inspect', () => {
  it('tells every sheet and its form', async () => {
    const run = await shnor('inspect', sample);
    expect(run.out).toContain('ФИС ОКО «Статистика по отметкам»');
    expect(run.out).toContain('Отпуска');
  });

  it('saves a column mapping that can be used again', async () => {
    const saved = await shnor('inspect', sample, '--save-mapping', at('m.json'));
    expect(saved.out).toContain('m.json');
    const again = await shnor('inspect', sample, '--mapping', at('m.json'));
    expect(again.err).toBe('');
  });
});

describe('shnor template', () => {
  it('writes empty input sheets that the product itself recognises', async () => {
    expect((await shnor('template', at('t.xlsx'))).code).toBe(0);
    const run = await shnor('inspect', at('t.xlsx'));
    expect(run.out).toContain('«Справочник ОО»');
    expect(run.out).toContain('Лист «Как заполнять»: справка программы');
    expect(run.out).not.toMatch(/учебные годы:|ошибка:|внимание:/);
    expect(run.out).toContain('Начните с листа');
  });
});
