import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import type { CellValue } from '../../grid/grid';
import { context } from './context';

const HEAD = [
  'Код ОО',
  'ОО',
  'Дата среза',
  'Обучающихся всего',
  'Учителей всего',
  'Учителей 36 ч и более',
  'Учителей без соответствующей подготовки',
  'На учёте',
  'ОВЗ',
  'Инофоны',
  'Систематически пропускающие',
  'Неуспевающие',
  'Интернет да/нет',
  'физика',
];
const row = (changes: Record<number, CellValue> = {}): CellValue[] => {
  const cells: CellValue[] = [
    22108,
    'МБОУ СОШ № 8',
    '01.10.2023',
    400,
    30,
    3,
    1,
    5,
    10,
    4,
    2,
    6,
    'да',
    'нет',
  ];
  for (const [column, value] of Object.entries(changes)) cells[Number(column)] = value;
  return cells;
};
const read = (...rows: CellValue[][]) => context.read(gridOf([HEAD, ...rows]), optionsOf());

describe('«Контекст»', () => {
  it('is recognised and read with addresses', () => {
    expect(context.detect(gridOf([HEAD]), optionsOf())).toBeGreaterThan(0.8);
    const { records, findings, rows } = read(row());
    const [slice] = records.contexts;
    expect(slice).toMatchObject({ date: '2023-10-01', year: '2023/2024', school: { code: '22108' } });
    expect(slice!.counts.teachers36h).toEqual({
      value: 3,
      source: { workbook: 'книга.xlsx', sheet: 'Лист1', cell: 'F2' },
    });
    expect(Object.values(slice!.counts).map(({ value }) => value)).toEqual([400, 30, 3, 1, 5, 10, 4, 2, 6]);
    expect(slice!.answers.internet!.value).toBe('yes');
    expect(slice!.answers.labPhysics).toMatchObject({ value: 'no', text: 'нет' });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 1, service: 1 });
  });

  it('keeps every slice of a school', () => {
    const { records } = read(row(), row({ 2: { kind: 'date', iso: '2024-01-15' } }));
    expect(records.contexts.map(({ date }) => date)).toEqual(['2023-10-01', '2024-01-15']);
  });

  it('refuses a count above its total, with both cells', () => {
    const { records, findings } = read(row({ 5: 31 }));
    expect(records.contexts[0]!.counts.teachers36h).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'countAboveTotal',
      severity: 'error',
      cell: 'F2',
      params: { count: 31, total: 30, totalCell: 'E2' },
    });
  });

  it.each<[string, CellValue, string]>([
    ['a date in a number column', { kind: 'date', iso: '2024-05-10' }, 'dateInsteadOfNumber'],
    ['a word', 'много', 'numberExpected'],
    ['a share', '5 %', 'shareInsteadOfCount'],
    ['a fraction', 4.5, 'countImpossible'],
    ['a negative number', -1, 'countImpossible'],
    ['a failed formula', { kind: 'error', text: '#DIV/0!' }, 'formulaFailed'],
  ])('reports %s and leaves the value missing', (_, value, code) => {
    const { records, findings } = read(row({ 8: value }));
    expect(records.contexts[0]!.counts.disabilities).toBeUndefined();
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, 'I2']]);
  });

  it.each(['н/д', '-', '—', null, 'х'])(
    'reads %p in a headcount as missing without complaint, never as 0',
    (value) => {
      const { records, findings } = read(row({ 8: value }));
      expect(records.contexts[0]!.counts.disabilities).toBeUndefined();
      expect(findings).toEqual([]);
    },
  );

  it('reads zero as zero', () => {
    expect(read(row({ 8: 0 })).records.contexts[0]!.counts.disabilities!.value).toBe(0);
  });

  it('tells group rows, totals and rows without a school apart', () => {
    const { rows, records, findings } = read(
      [null, 'Заполярный район'],
      row(),
      row({ 0: null, 1: null }),
      row({ 0: null, 1: 'Итого' }),
      ['Исполнитель: Иванова И.И.'],
    );
    expect(rows).toEqual({ used: 1, aggregate: 1, reported: 1, service: 3, blank: 0, unneeded: 0 });
    expect(records.contexts[0]!.school.municipality).toBe('Заполярный район');
    expect(findings.map(({ code }) => code)).toEqual(['rowWithoutSchool']);
    expect(JSON.stringify({ records, findings })).not.toContain('Иванова');
  });

  it('takes the year from the title, else from the options, else asks', () => {
    const untimed = row({ 2: null });
    const grid = gridOf([['Контекстные данные за 2022/2023 учебный год'], HEAD, untimed]);
    expect(context.read(grid, optionsOf()).records.contexts[0]!.year).toBe('2022/2023');
    const plain = gridOf([HEAD, untimed]);
    expect(context.read(plain, optionsOf({ contextYear: '2021/2022' })).records.contexts[0]!.year).toBe(
      '2021/2022',
    );
    const asked = context.read(plain, optionsOf());
    expect(asked.records.contexts[0]!.year).toBeNull();
    expect(asked.findings.map(({ code }) => code)).toEqual(['contextYearUnknown']);
  });

  it('takes a month for the day of the slice: its last one', () => {
    const { records, findings } = read(row({ 2: 'январь 2024' }));
    expect(records.contexts[0]).toMatchObject({ date: '2024-01-31', year: '2023/2024' });
    expect(findings).toEqual([]);
    expect(read(row({ 2: '31.02.2024' })).findings.map(({ code }) => code)).toContain('dateNotUnderstood');
  });

  it('does not quote a person typed into a number column', () => {
    const { findings } = read(row({ 8: 'Петрова Анна Сергеевна' }));
    expect(findings.map(({ code }) => code)).toEqual(['numberExpected']);
    expect(JSON.stringify(findings)).not.toContain('Петрова');
  });

  it('is not taken for table 3.2', () => {
    const shares = ['ОО', 'Доля детей с ОВЗ', 'Доля детей инофонов', 'Доля неуспевающих'];
    expect(context.detect(gridOf([shares, ['СОШ № 1', 1, 2, 3]]), optionsOf())).toBe(0);
  });
});
