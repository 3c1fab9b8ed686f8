import fs from 'node:fs';
import path from 'node:path';
import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue, Grid } from '../../grid/grid';
import { readWorkbook } from '../../host/file/readWorkbook';
import { classProtocol } from './classProtocol';

const read = (rows: CellValue[][], changes: Partial<Grid> = {}, options = optionsOf()) =>
  classProtocol.read(gridOf(rows, changes), options);
const codes = (reading: ReturnType<typeof read>) => reading.findings.map(({ code }) => code);

const TASKS = ['1 (1б)', '2 (2б)', '11.3 К1 (2б)'];
const INDIVIDUAL: CellValue[][] = [
  ['ВПР 2025 Математика 5 класс'],
  ['МБОУ СОШ № 8 (edu223015) | Кол-во участников: 5'],
  ['Код участника', 'Класс', 'Вариант', ...TASKS, 'Первичный балл', 'Отметка', 'Отметка по журналу'],
  [50001, '5А', 1, 1, 2, 2, 5, 4, 4],
  [50002, '5А', 2, 0, 0, 'X', 0, 2, 3],
  [50003, '5Б', 1, 1, 0, 0, 1, '2', 3],
  [50004, '5Б', 2, 1, 1, 1, 3, 3, 3],
  [50005, '5Б', null, 'X', 'X', 'X', null, 'Х', 4],
  [50006, '5Б', 1, 1, 1, 1, 3, 'нет отметки', 4],
  [50007, '5Б', 'отсутствовал', null, null, null, null, null, 3],
];

describe('ФИС ОКО «Индивидуальные результаты»', () => {
  it('is summed up per school; X, «нет отметки» and the absent are counted apart', () => {
    expect(classProtocol.detect(gridOf(INDIVIDUAL), optionsOf())).toBeGreaterThan(0.9);
    const reading = read(INDIVIDUAL);
    expect(reading.records.results).toEqual([
      {
        school: expect.objectContaining({ name: 'МБОУ СОШ № 8', login: 'edu223015' }),
        procedure: { kind: 'vpr', subject: 'mathematics', grade: 5 },
        year: '2024/2025',
        classes: ['5А', '5Б'],
        participants: { value: 4, source: expect.objectContaining({ cell: 'H4:H10' }) },
        failed: { kind: 'count', count: 2, source: expect.objectContaining({ cell: 'H4:H10' }) },
      },
    ]);
    expect(reading.facts).toMatchObject({ written: 4, absent: 1, noMark: 1, notStarted: 1 });
    expect(codes(reading)).toEqual(['protocolAggregated', 'protocolMarksMissing']);
    expect(reading.rows).toEqual({ used: 4, reported: 3, service: 3, blank: 0, aggregate: 0, unneeded: 0 });
  });

  it('keeps no pupil code', () => {
    expect(JSON.stringify(read(INDIVIDUAL))).not.toMatch(/5000\d/);
  });

  it('reports a mark that cannot be one by its cell only', () => {
    const rows = INDIVIDUAL.map((cells) => (cells[0] === 50004 ? [...cells.slice(0, 7), 7, 3] : cells));
    const reading = read(rows);
    expect(reading.findings.find(({ code }) => code === 'protocolMarkUnreadable')).toMatchObject({
      cell: 'H7',
      params: {},
    });
    expect(reading.records.results[0]!.participants!.value).toBe(3);
  });

  it('takes the season and year from the date', () => {
    const rows = [['ВПР Математика 5 класс'], ['Дата: 20.09.2022'], ...INDIVIDUAL.slice(1)];
    expect(read(rows).records.results[0]).toMatchObject({ year: '2021/2022', season: 'autumn' });
  });
});

describe('collection form without marks', () => {
  const rows: CellValue[][] = [
    [
      'Код',
      'Вариант (часть 1)',
      ...TASKS,
      'Класс № (список формируется из листа "Классы")',
      'Пол',
      'Отметка за предыдущий триместр/ четверть/полугодие',
      'Итого баллов',
    ],
    [40001, 1, 1, 2, 2, 1, 'м', 5, 5],
    [40002, 2, 0, 0, 1, 1, 'ж', 4, 1],
    [40003, 'отсутствовал', null, null, null, null, null, null, ''],
  ];

  it('counts participants; the number of «2» is unknown, and the finding says why', () => {
    const reading = read(rows, { sheet: 'ВПР 2021 Русский язык 4 класс', workbook: 'МБОУ СОШ № 8.xlsx' });
    expect(reading.records.results[0]).toMatchObject({
      school: { name: 'МБОУ СОШ № 8' },
      procedure: { kind: 'vpr', subject: 'russian', grade: 4 },
      year: '2020/2021',
      participants: { value: 2 },
      failed: null,
    });
    expect(codes(reading)).toContain('protocolPointsOnly');
  });

  it('makes no record without school, procedure or year, and names each', () => {
    const reading = read(rows);
    expect(reading.records.results).toEqual([]);
    expect(codes(reading)).toEqual(
      expect.arrayContaining(['protocolProcedureUnknown', 'protocolYearUnknown', 'protocolSchoolUnknown']),
    );
    expect(codes(reading)).not.toContain('protocolPointsOnly');
    expect(reading.rows.reported).toBe(3);
  });
});

describe('protocols of РЦОИ', () => {
  const protocol = (title: string, last: string, ...results: CellValue[]): CellValue[][] => [
    [title],
    [
      '№',
      'Код МСУ',
      'Код ОО',
      'Класс',
      'Код ППЭ',
      'Аудитория',
      'Фамилия',
      'Имя',
      'Отчество',
      'Серия',
      'Номер',
      'Задания с кратким ответом',
      'Первичный балл',
      last,
    ],
    ...results.map((result, place) => [
      place + 1,
      220,
      place < 2 ? 22108 : 22109,
      '11А',
      225,
      '0001',
      'Сидоров',
      'Пётр',
      'Ильич',
      4500,
      123456,
      '++-+',
      10,
      result,
    ]),
  ];

  it('ОГЭ: «Оценка» 2 is failed, grouped by «Код ОО»', () => {
    const title =
      'Протокол проверки результатов обучающихся, освоивших программы основного общего образования в 2026 г. «Математика»';
    const reading = read(protocol(title, 'Оценка', 2, 3, 5, 2));
    expect(
      reading.records.results.map(({ school, participants, failed }) => [
        school.code,
        participants!.value,
        failed,
      ]),
    ).toEqual([
      ['22108', 2, expect.objectContaining({ kind: 'count', count: 1 })],
      ['22109', 2, expect.objectContaining({ kind: 'count', count: 1 })],
    ]);
    expect(reading.records.results[0]).toMatchObject({
      procedure: { kind: 'oge', subject: 'mathematics' },
      year: '2025/2026',
    });
  });

  it('ЕГЭ: below the minimum score is failed, and the minimum is named', () => {
    const reading = read(protocol('01 - Русский язык 2023.05.29', 'Балл', 23, 24, 36));
    expect(reading.records.results.map(({ failed }) => failed)).toEqual([
      expect.objectContaining({ count: 1 }),
      expect.objectContaining({ count: 0 }),
    ]);
    expect(reading.records.results[0]).toMatchObject({
      procedure: { kind: 'ege', subject: 'russian' },
      year: '2022/2023',
    });
    expect(reading.findings.find(({ code }) => code === 'protocolMinimumUsed')!.params).toEqual({
      minimum: 24,
    });
  });

  it('ЕГЭ база: «Балл» is the mark itself', () => {
    const reading = read(protocol('22 - Математика базовая 2023.06.01', 'Балл', 2, 3, 5));
    expect(reading.records.results[0]).toMatchObject({
      procedure: { level: 'base' },
      participants: { value: 2 },
      failed: { count: 1 },
    });
    expect(codes(reading)).not.toContain('protocolMinimumUsed');
  });

  it('ЕГЭ профиль: 27', () => {
    const reading = read(protocol('02 - Математика профильная 2023.06.01', 'Балл', 26, 27));
    expect(reading.records.results[0]).toMatchObject({
      procedure: { level: 'profile' },
      failed: { count: 1 },
    });
  });

  it('a year without a known minimum leaves the failed unknown', () => {
    const reading = read(protocol('01 - Русский язык 2031.05.29', 'Балл', 10, 90));
    expect(reading.records.results[0]!.failed).toBeNull();
    expect(codes(reading)).toContain('protocolMinimumUnknown');
  });

  it('never shows a name or a document', () => {
    const reading = JSON.stringify(read(protocol('01 - Русский язык 2023.05.29', 'Балл', 'Сидоров', 24)));
    expect(reading).not.toMatch(/Сидоров|Пётр|Ильич|123456|4500/);
  });

  it('a subject that no rule needs is counted and not read', () => {
    const reading = read(protocol('03 - Физика 2023.06.05', 'Балл', 40, 50));
    expect(reading.records.results).toEqual([]);
    expect(reading.rows.unneeded).toBe(2);
    expect(codes(reading)).toContain('unneededProcedure');
  });
});

it('is not taken for a table of schools', () => {
  const schools = [
    ['Код', 'ОО', 'Участников', '2', '3'],
    [1, 'СОШ № 1', 20, 3, 4],
  ];
  expect(classProtocol.detect(gridOf(schools), optionsOf())).toBe(0);
});

const real = path.resolve(__dirname, '../../../../shared/data/real/fisoko-class-protocol.xlsx');
(fs.existsSync(real) ? describe : describe.skip)('a real collection form', () => {
  it('gives 18 written and 2 absent, and no pupil', async () => {
    const { grids } = await readWorkbook(new Uint8Array(fs.readFileSync(real)), 'protocol.xlsx');
    expect(grids.length).toBe(2);
    for (const grid of grids) {
      const reading = classProtocol.read(grid, optionsOf());
      expect(reading.facts).toMatchObject({ written: 18, absent: 2 });
      expect(JSON.stringify(reading)).not.toMatch(/400\d\d/);
      expect(Object.values(reading.rows).reduce((a, b) => a + b)).toBe(grid.rows.length);
    }
  });
});
