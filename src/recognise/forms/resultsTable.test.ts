import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue } from '../../grid/grid';
import { procedureKey } from '../../model/procedure';
import { resultsTable } from './resultsTable';

const HEAD = [
  'Учебный год',
  'Процедура',
  'Предмет',
  'Уровень',
  'Класс по программе',
  'Период',
  'Код ОО',
  'ОО',
  'Участников',
  'Ниже порога («2»)',
  '% ниже порога',
  'Источник',
];
const row = (changes: Record<number, CellValue> = {}): CellValue[] => {
  const cells: CellValue[] = [
    '2022/2023',
    'ВПР',
    'Математика',
    null,
    5,
    'весна',
    22108,
    'СОШ № 8',
    31,
    12,
    '38,7',
    'отчёт',
  ];
  for (const [column, value] of Object.entries(changes)) cells[Number(column)] = value;
  return cells;
};
const read = (...rows: CellValue[][]) => resultsTable.read(gridOf([HEAD, ...rows]), optionsOf());
const only = (changes: Record<number, CellValue>) => read(row(changes)).records.results[0]!;
const codes = (changes: Record<number, CellValue>) =>
  read(row(changes)).findings.map(({ code, cell }) => [code, cell]);

describe('«Результаты», long form', () => {
  it('is recognised and read', () => {
    expect(resultsTable.detect(gridOf([HEAD]), optionsOf())).toBeGreaterThan(0.9);
    const { records, findings, rows } = read(row());
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 1, service: 1 });
    expect(records.results[0]).toMatchObject({
      school: { name: 'СОШ № 8', code: '22108' },
      procedure: { kind: 'vpr', subject: 'mathematics', grade: 5 },
      year: '2022/2023',
      season: 'spring',
      participants: { value: 31, source: { cell: 'I2' } },
      failed: { kind: 'count', count: 12, source: { cell: 'J2' } },
    });
  });

  it.each<[string, Record<number, CellValue>, string]>([
    ['ЕГЭ база', { 1: 'ЕГЭ', 3: 'база', 4: null }, 'ege-mathematics-base'],
    [
      'ЕГЭ профиль in the subject',
      { 1: 'ЕГЭ', 2: 'Математика (профильная)', 4: null },
      'ege-mathematics-profile',
    ],
    ['ОГЭ', { 1: 'ОГЭ', 2: 'русский язык', 4: null }, 'oge-russian'],
    ['an abbreviated subject', { 2: 'РУ', 4: '6 класс' }, 'vpr-russian-6'],
    ['everything in one cell', { 1: 'ВПР по русскому языку (5 класс)', 2: null, 4: null }, 'vpr-russian-5'],
    ['the programme of the class before', { 4: '5 классы (по программе 4 класса)' }, 'vpr-mathematics-4'],
  ])('names the procedure: %s', (_, changes, key) => expect(procedureKey(only(changes).procedure)).toBe(key));

  it.each<[CellValue, object]>([
    ['осень', { season: 'autumn' }],
    ['основной', { stage: 'main' }],
    ['итоговый', { stage: 'final' }],
    ['после пересдачи', { stage: 'final' }],
    ['весна, основной', { season: 'spring', stage: 'main' }],
  ])('reads the period %p', (period, expected) => expect(only({ 5: period })).toMatchObject(expected));

  it('says when the period is not understood and uses the row without it', () => {
    expect(codes({ 5: 'вторая четверть' })).toEqual([['periodUnknown', 'F2']]);
    expect(only({ 5: 'вторая четверть' })).not.toHaveProperty('season');
  });

  it.each<[string, Record<number, CellValue>, [string, string][]]>([
    ['failed above participants', { 9: 32 }, [['failedExceedsParticipants', 'J2']]],
    ['a percent above 100', { 10: 138 }, [['valueOutOfRange', 'K2']]],
    ['a fraction of a person', { 8: 30.5 }, [['countNotWhole', 'I2']]],
    ['a date in a number column', { 9: { kind: 'date', iso: '2024-05-10' } }, [['valueNotNumber', 'J2']]],
    ['an unknown subject', { 2: 'Матиматика' }, [['subjectUnknown', 'C2']]],
    ['no class for ВПР', { 4: null }, [['procedureUnknown', '2:2']]],
    ['no level for ЕГЭ in mathematics', { 1: 'ЕГЭ', 4: null }, [['levelUnknown', '2:2']]],
    ['no year', { 0: null }, [['yearUnknown', '2:2']]],
  ])('reports the row: %s', (_, changes, expected) => {
    const { rows } = read(row(changes));
    expect(rows.reported).toBe(1);
    expect(codes(changes)).toEqual(expected);
  });

  it('warns when the count and the percent differ, and uses the count', () => {
    expect(codes({ 10: '25,0' })).toEqual([['failedPercentDiffers', 'K2']]);
    expect(only({ 10: '25,0' }).failed).toMatchObject({ kind: 'count', count: 12 });
  });

  it('accepts a percent that was rounded', () => {
    expect(codes({ 10: '39' })).toEqual([]);
  });

  it('reads a percent alone with its decimals', () => {
    expect(only({ 9: null }).failed).toMatchObject({ kind: 'percent', percent: 38.7, decimals: 1 });
    expect(only({ 9: null, 10: '38,7 %' }).failed).toMatchObject({ percent: 38.7 });
  });

  it('reads fractions when percents would mean less than half a person', () => {
    expect(only({ 9: null, 10: 0.387 }).failed).toMatchObject({
      kind: 'percent',
      percent: 38.7,
      decimals: 1,
    });
  });

  it('asks about the scale when the participants cannot tell', () => {
    const { records, findings } = read(row({ 8: 'н/д', 9: null, 10: 0.5 }));
    expect(records.results[0]!.failed).toBeNull();
    expect(findings.map(({ code, cell }) => [code, cell])).toContainEqual(['percentScaleAmbiguous', 'K:K']);
  });

  it('counts other procedures as unneeded, earlier graduates as reported, totals as aggregate', () => {
    const grid = gridOf([
      [...HEAD, 'Категория'],
      row({ 1: 'ВПР', 2: 'Физика', 4: 8 }),
      [...row({ 1: 'ЕГЭ', 2: 'Русский язык', 4: null }), 'ВПЛ'],
      row({ 6: null, 7: 'Итого' }),
      row(),
    ]);
    const { rows, findings } = resultsTable.read(grid, optionsOf());
    expect(rows).toEqual({ used: 1, unneeded: 1, reported: 1, aggregate: 1, service: 1, blank: 0 });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['unneededProcedure', 'A2'],
      ['earlierGraduatesExcluded', 'A3'],
    ]);
  });

  it('keeps regional diagnostic works of classes 4, 6, 7 and 8 in any subject; without a class it asks', () => {
    const { records, rows } = resultsTable.read(
      gridOf([
        HEAD,
        row({ 1: 'КДР', 2: 'Читательская грамотность', 4: 6 }),
        row({ 1: 'КДР', 2: 'Естественно-научная грамотность', 4: 9 }),
        row({ 1: 'КДР', 2: 'Читательская грамотность', 4: null }),
      ]),
      optionsOf(),
    );
    expect(records.results.map(({ procedure }) => procedure)).toEqual([
      { kind: 'kdr', subject: 'читательская грамотность', grade: 6 },
    ]);
    expect(rows).toMatchObject({ used: 1, unneeded: 1, reported: 1 });
  });

  it('reads «Средний балл» and «Качество, %», a column of fractions as percents', () => {
    const read = (average: CellValue, quality: CellValue) =>
      resultsTable.read(
        gridOf([
          [...HEAD, 'Средний балл', 'Качество, %'],
          [...row(), average, quality],
        ]),
        optionsOf(),
      );
    const { average, quality } = read('3,8', 45.5).records.results[0]!;
    expect([average, quality]).toEqual([
      { value: 3.8, source: expect.objectContaining({ cell: 'M2' }) },
      { value: 45.5, source: expect.objectContaining({ cell: 'N2' }) },
    ]);
    expect(read(null, 0.455).records.results[0]!.quality!.value).toBe(45.5);
    const odd = read('хорошо', 120);
    expect(odd.records.results[0]).not.toHaveProperty('average');
    expect(odd.records.results[0]).not.toHaveProperty('quality');
    expect(odd.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['valueNotNumber', 'M2'],
      ['valueOutOfRange', 'N2'],
    ]);
  });

  it('leaves «н/д» unknown and zero participants zero', () => {
    expect(only({ 8: 'н/д', 9: 'н/д', 10: null })).toMatchObject({ participants: null, failed: null });
    expect(only({ 8: 0, 9: 0, 10: null }).participants!.value).toBe(0);
  });

  it('lets the year of the rows win over the chosen one and says so', () => {
    const { records, findings } = resultsTable.read(
      gridOf([HEAD, row()]),
      optionsOf({ resultsYear: '2020/2021' }),
    );
    expect(records.results[0]!.year).toBe('2022/2023');
    expect(findings.map(({ code }) => code)).toEqual(['yearOverrideIgnored']);
  });
});
