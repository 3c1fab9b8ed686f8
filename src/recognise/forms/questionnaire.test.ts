import fs from 'node:fs';
import path from 'node:path';
import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue } from '../../grid/grid';
import { readWorkbook } from '../../host/file/readWorkbook';
import type { ColumnMapping } from '../contract';
import { FISOKO_CONTEXT_EXPORT, FISOKO_QUESTIONNAIRE } from '../mappings/fisokoQuestionnaire';
import { questionnaire } from './questionnaire';

const HEAD = [
  ...Object.values(FISOKO_QUESTIONNAIRE.columns).map(String),
  'ФИО директора (полностью)',
  'Телефон ОО',
];
const VALUES: CellValue[] = [
  'sch220161',
  'МБОУ "Озёрская СОШ"',
  'Муниципальное бюджетное общеобразовательное учреждение «Озёрская СОШ»',
  '658015, Полярный край, Озёрский район, с. Озерки, ул. Майская, 1',
  'Да',
  'Да',
  'Нет',
  '4. Населенный пункт сельского типа (село, хутор, деревня и пр.)',
  'Нет',
  'Нет',
  'Нет',
  'Нет',
  'Да',
  89,
  '12',
  '51–100 Мбит/с',
  'Сидоров Пётр Ильич',
  '8-900-000-00-00',
];

describe('questionnaire of ФИС ОКО', () => {
  const grid = gridOf([HEAD, VALUES]);

  it('is recognised by the built-in mapping', () =>
    expect(questionnaire.detect(grid, optionsOf())).toBeGreaterThan(0.9));

  it('gives a register entry and a context', () => {
    const { records, findings } = questionnaire.read(grid, optionsOf());
    expect(findings).toEqual([]);
    expect(records.register[0]).toMatchObject({
      name: 'МБОУ "Озёрская СОШ"',
      login: 'sch220161',
      municipality: 'Озёрский район',
      type: 'boarding',
      partial: true,
      levels: { primary: true, basic: true, secondary: false },
    });
    expect(records.register[0]!.official.size).toBe(0);
    expect(records.contexts[0]).toMatchObject({
      year: '2020/2021',
      counts: { pupils: { value: 89, source: { cell: 'N2' } }, teachers: { value: 12 } },
      internetSpeed: { text: '51–100 Мбит/с', source: { cell: 'P2' } },
      rural: true,
    });
  });

  it('never reads people, telephones or streets', () => {
    expect(JSON.stringify(questionnaire.read(grid, optionsOf()))).not.toMatch(/Сидоров|8-900|Майская/);
  });

  it('fits the questionnaire of another year and takes the year from its heading', () => {
    const head = HEAD.map((text) => text.replace('2020/2021', '2022/2023'));
    const { records } = questionnaire.read(gridOf([head, VALUES]), optionsOf());
    expect(records.contexts[0]!.year).toBe('2022/2023');
    expect(records.contexts[0]!.counts.pupils!.value).toBe(89);
  });

  it('reads the export with few columns whose first data row repeats the heading', () => {
    const head = Object.values(FISOKO_CONTEXT_EXPORT.columns).map(String);
    const { records, rows } = questionnaire.read(
      gridOf([head, head, ['edu220161', '2. Город', 'Да', 300]]),
      optionsOf({ contextYear: '2022/2023' }),
    );
    expect(rows).toMatchObject({ used: 1, service: 2 });
    expect(records.register[0]).toMatchObject({ login: 'edu220161', type: 'correctional' });
    expect(records.contexts[0]).toMatchObject({ year: '2022/2023', rural: false });
  });

  it.each([
    ['2. Город', false],
    ['3. Поселок городского типа', true],
    ['4. Населенный пункт сельского типа (село, хутор, деревня и пр.)', true],
    ['иное', undefined],
  ])('%s: rural is %p', (settlement, expected) => {
    const values = VALUES.map((value, column) => (column === 7 ? settlement : value));
    expect(questionnaire.read(gridOf([HEAD, values]), optionsOf()).records.contexts[0]!.rural).toBe(expected);
  });

  it('reports a row that names no school and a number that is none', () => {
    const nameless = VALUES.map((value, column) => (column < 2 ? null : value));
    const bad = VALUES.map((value, column) => (column === 13 ? 'около 90' : value));
    const { findings, rows } = questionnaire.read(gridOf([HEAD, nameless, bad]), optionsOf());
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['rowWithoutSchool', '2:2'],
      ['numberExpected', 'N3'],
    ]);
    expect(rows).toMatchObject({ used: 1, reported: 1, service: 1 });
  });

  it('lets a mapping of the user win', () => {
    const mapping: ColumnMapping = {
      name: 'Своя анкета',
      form: 'questionnaire',
      columns: { school: 'Школа', pupils: 'Детей', teachers: { column: 'C' } },
    };
    const own = gridOf([
      ['Школа', 'Детей', 'Взрослых'],
      ['СОШ № 1', 100, 9],
    ]);
    const options = optionsOf({ mappings: [mapping], contextYear: '2023/2024' });
    expect(questionnaire.detect(own, options)).toBe(1);
    expect(questionnaire.read(own, options).records.contexts[0]!.counts).toMatchObject({
      pupils: { value: 100 },
      teachers: { value: 9 },
    });
    expect(questionnaire.detect(own, optionsOf())).toBe(0);
  });
});

const real = path.resolve(__dirname, '../../../../shared/data/real/altai-context-2021.xlsx');
(fs.existsSync(real) ? describe : describe.skip)('a real questionnaire', () => {
  it('gives 733 schools with different logins', async () => {
    const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(real)), 'анкета.xlsx');
    const reading = questionnaire.read(grids[0]!, optionsOf());
    expect(reading.records.register).toHaveLength(733);
    expect(new Set(reading.records.register.map(({ login }) => login)).size).toBe(733);
    expect(new Set(reading.records.contexts.map(({ year }) => year))).toEqual(new Set(['2020/2021']));
    const pupils = reading.records.contexts.filter(({ counts }) => counts.pupils);
    expect(pupils.length).toBeGreaterThan(700);
    expect(reading.rows).toEqual({ used: 733, service: 1, blank: 0, aggregate: 0, reported: 0, unneeded: 0 });
    expect(JSON.stringify(reading)).not.toContain('скрыто');
  });
});
