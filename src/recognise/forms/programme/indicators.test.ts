import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { INDICATORS } from '../../../methodology/monitoring/catalogue';
import { recogniseSheet } from '../../recognise';
import { indicatorOfCode, indicatorOfWording, isCountCode, systemOfCode } from './indicatorCodes';

const read = (rows: readonly (readonly CellValue[])[], sheet = 'Лист1') =>
  recogniseSheet(gridOf(rows, { sheet }), optionsOf());
/** The values that were read. */
const brief = ({ records }: ReturnType<typeof read>) =>
  records.programme.indicators
    .filter(({ unread }) => !unread)
    .map(({ code, slice, numerator, denominator, percent }) => [
      code,
      slice,
      numerator?.value ?? null,
      denominator?.value ?? null,
      percent,
    ]);
const codes = ({ findings }: ReturnType<typeof read>) => findings.map(({ code }) => code);

const GIA_M =
  'Доля школ от общего числа школ ШНОР в муниципалитете, достигших положительной динамики в результатах ГИА (ОГЭ, ЕГЭ) по математике';
const ROUTES = 'Доля педагогов ШНОР, имеющих ИОМ';

describe('the indicator of a row', () => {
  it.each(INDICATORS.map((entry) => [entry.code, entry] as const))(
    '%s is known by its official text, with and without the letter case of the source',
    (code, { text, part }) => {
      const words = part === undefined ? text : `${text} ${part}`;
      expect(indicatorOfWording(words)).toBe(code);
      expect(indicatorOfWording(words.toUpperCase())).toBe(code);
      expect(indicatorOfCode(`${code}.`)).toBe(code);
    },
  );

  it('agrees with the catalogue about systems and numbers', () => {
    for (const { code, system, unit } of INDICATORS) {
      expect(systemOfCode(code)).toBe(system);
      expect(isCountCode(code)).toBe(unit === 'count');
    }
  });

  it('takes a Cyrillic letter of a code, and parts of one printed row in rows of their own', () => {
    expect(indicatorOfCode('2.3.2.1 а)')).toBe('2.3.2.1a');
    expect(indicatorOfCode('2.3.2.1в')).toBe('2.3.2.1c');
    expect(indicatorOfCode('ПМО-3')).toBe('PMO-3');
    expect(indicatorOfCode('2.3')).toBeNull();
    expect(indicatorOfWording('– методических;')).toBe('2.3.2.1b');
    expect(indicatorOfWording('Доля учителей с нагрузкой 36 часов')).toBeNull();
  });
});

describe("a department's own table of an earlier slice", () => {
  it('is read by the texts, with the slice of the title', () => {
    const reading = read([
      ['Показатели мониторинга по работе со ШНОР за сентябрь 2022 г.'],
      ['№ п.п.', 'Показатели', 'Индикатор', 'Числитель', 'Знаменатель', 'Значение'],
      ['2.3.1. По выявлению динамики образовательных результатов'],
      ['1.', GIA_M, '%', 3, 12, 25],
      ['4.', ROUTES, '%', '48', 'н/д', '40,5 %'],
      ['7.', 'Количество муниципальных стажировочных площадок', 'Числовое значение', null, null, 4],
      ['8.', 'Количество школ, имеющих статус региональной стажировочной площадки', '', 'н/д', null, null],
    ]);
    expect(reading.form).toBe('indicators');
    expect(brief(reading)).toEqual([
      ['2.3.1.1', '2022-09', 3, 12, null],
      ['2.3.3.4', '2022-09', 48, null, 40.5],
      ['2.3.3.7', '2022-09', 4, null, null],
    ]);
    expect(codes(reading)).toEqual([]);
    expect(reading.rows).toMatchObject({ used: 3, reported: 0, service: 4 });
    expect(reading.records.programme.indicators.every(({ kind }) => kind === 'aggregate')).toBe(true);
  });

  it('one number of a share and two numbers of a count are told, and the value is known to be there', () => {
    const reading = read([
      ['Сводные показатели за сентябрь 2023'],
      ['Код', 'Показатель', 'Числитель', 'Знаменатель', 'Значение'],
      ['2.3.3.1', '', 30, '–', null],
      ['2.3.3.2', '', '–', 40, null],
      ['2.3.3.3', '', 10, null, 25],
      ['2.3.3.7', '', 2, null, 3],
      ['2.3.3.8', '', 2, null, 2],
    ]);
    expect(reading.findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ['indicatorHalf', 'D3', { code: '2.3.3.1', missing: 'denominator' }],
      ['indicatorHalf', 'C4', { code: '2.3.3.2', missing: 'numerator' }],
      ['indicatorCountDiffers', 'E6', { code: '2.3.3.7', numerator: 2, value: 3 }],
    ]);
    const unread = reading.records.programme.indicators.map((one) => [one.code, one.unread ?? false]);
    expect(unread).toEqual([
      ['2.3.3.1', true],
      ['2.3.3.2', true],
      ['2.3.3.3', false],
      ['2.3.3.7', true],
      ['2.3.3.8', false],
    ]);
  });

  it('is read by codes with a column a year; the months of the slices are told', () => {
    const reading = read([
      ['Динамика показателей'],
      ['Код', 'Показатель', '2020/2021', '2021/2022'],
      ['2.3.1.1', GIA_M, 20, 25],
      ['4.3.1', 'Доля ОУ с системой профилактики', 'н/д', '62,5'],
    ]);
    expect(brief(reading)).toEqual([
      ['2.3.1.1', '2021-09', null, null, 20],
      ['2.3.1.1', '2022-09', null, null, 25],
      ['4.3.1', '2022-06', null, null, 62.5],
    ]);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: 'indicatorSliceAssumed',
        params: { slices: '2021-09, 2022-06, 2022-09' },
      }),
    ]);
  });

  it('takes a group of columns a slice', () => {
    const rows: CellValue[][] = [
      ['Код', 'Показатель', 'сентябрь 2021', null, 'сентябрь 2022', null],
      [null, null, 'Числитель', 'Знаменатель', 'Числитель', 'Знаменатель'],
      ['2.3.1.1', GIA_M, 1, 12, 3, 11],
    ];
    const grid = gridOf(rows, {
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 5 },
      ],
    });
    expect(brief(recogniseSheet(grid, optionsOf()))).toEqual([
      ['2.3.1.1', '2021-09', 1, 12, null],
      ['2.3.1.1', '2022-09', 3, 11, null],
    ]);
  });

  it('says which rows it does not know and which numbers cannot be', () => {
    const reading = read([
      ['за сентябрь 2022'],
      ['Показатели', 'Числитель', 'Знаменатель', 'Значение'],
      [GIA_M, 13, 12, null],
      [ROUTES, 5, 10, 40],
      ['Доля чего-то нового', 1, 2, 50],
      ['Доля слабоуспевающих, имеющих ИОМ', null, null, 140],
      ['Укомплектованность кадрами', 12.5, 14, null],
      ['Сформирована внутришкольная система профилактики учебной неуспешности', 1.5, 2, null],
    ]);
    expect(codes(reading).sort()).toEqual([
      'countImpossible',
      'indicatorNumbersImpossible',
      'indicatorPercentDiffers',
      'indicatorPercentImpossible',
      'indicatorRowUnknown',
    ]);
    expect(brief(reading)).toEqual([
      ['2.3.3.4', '2022-09', 5, 10, null],
      ['PMO-6', '2022-09', 12.5, 14, null],
    ]);
    expect(reading.rows).toMatchObject({ used: 2, reported: 4 });
  });

  it('is told when it names no slice, and taken for the one that is being made', () => {
    const reading = read([
      ['Показатели', 'Значение, %'],
      [GIA_M, 25],
      [ROUTES, 40],
    ]);
    expect(brief(reading)).toEqual([
      ['2.3.1.1', null, null, null, 25],
      ['2.3.3.4', null, null, null, 40],
    ]);
    expect(reading.findings).toEqual([
      expect.objectContaining({ code: 'indicatorSliceUnknown', params: { rows: 2 } }),
    ]);
  });

  it('refuses a row whose own slice is no month', () => {
    const reading = read([
      ['Код', 'Срез', 'Числитель', 'Знаменатель'],
      ['2.3.1.1', 'осень', 1, 2],
      ['2.3.1.2', 'июнь 2024', 1, 2],
      ['2.3.1.3', null, 1, 2],
    ]);
    expect(codes(reading)).toEqual(['indicatorSliceNotUnderstood']);
    expect(brief(reading)).toEqual([
      ['2.3.1.2', '2024-06', 1, 2, null],
      ['2.3.1.3', null, 1, 2, null],
    ]);
  });

  it('takes an academic year under «Срез» for the slice of that list year', () => {
    const reading = read([
      ['Код', 'Срез', 'Числитель', 'Знаменатель'],
      ['2.3.3.2', '2023/2024', 5, 40],
      ['4.3.1', '2023/2024', 1, 2],
    ]);
    expect(brief(reading).map(([code, slice]) => [code, slice])).toEqual([
      ['2.3.3.2', '2023-09'],
      ['4.3.1', '2024-06'],
    ]);
    expect(codes(reading)).toEqual(['indicatorSliceAssumed']);
  });

  it('is not taken for one when no row words an indicator', () => {
    const other = read([
      ['Показатели', 'Значение'],
      ['Доля учителей с нагрузкой 36 часов', 10],
      ['Число педагогов', 20],
    ]);
    expect(other.form).toBeNull();
  });
});

describe('shares typed as fractions', () => {
  const values = (...column: CellValue[]) =>
    read([
      ['Показатели мониторинга за сентябрь 2022 г.'],
      ['Код', 'Показатель', 'Значение'],
      ...['2.3.1.1', '2.3.1.2', '2.3.3.4', '2.3.3.7'].map((code, index) => [code, '', column[index] ?? null]),
    ]);
  const percents = (reading: ReturnType<typeof read>) =>
    brief(reading).map(([code, , , , value]) => [code, value]);

  it('a column of nothing above 1 is asked about and not used; a number of sites is no share', () => {
    const reading = values(0.75, '0,125', 0, 1);
    expect(percents(reading)).toEqual([
      ['2.3.3.4', 0],
      ['2.3.3.7', null],
    ]);
    expect(reading.findings).toEqual([
      expect.objectContaining({ code: 'percentScaleAmbiguous', severity: 'error', cell: 'C3:C4' }),
    ]);
    expect(reading.rows.reported).toBe(2);
  });

  it('a fraction beside percents is asked about alone, and «%» speaks for its own cell only', () => {
    const mixed = values('0,75', 33.3, '50 %');
    expect(percents(mixed)).toEqual([
      ['2.3.1.2', 33.3],
      ['2.3.3.4', 50],
    ]);
    expect(mixed.findings[0]).toMatchObject({ cell: 'C3', params: { mixed: 'C3' } });
    expect(percents(values('0,75', '50%'))).toEqual([['2.3.1.2', 50]]);
  });

  it('one percent among percents stays one percent', () => {
    expect(percents(values(1, 33.3))).toEqual([
      ['2.3.1.1', 1],
      ['2.3.1.2', 33.3],
    ]);
  });

  it('counts beside the value tell its scale', () => {
    const reading = read([
      ['Показатели мониторинга за сентябрь 2022 г.'],
      ['Код', 'Показатель', 'Числитель', 'Знаменатель', 'Значение'],
      ['2.3.1.1', '', 3, 4, 0.75],
      ['2.3.1.2', '', 1, 3, 0.333],
      ['2.3.3.4', '', 1, 2, 0.6],
    ]);
    expect(codes(reading)).toEqual(['indicatorPercentDiffers']);
    expect(brief(reading)).toHaveLength(3);
  });
});

it('a ready value that is not understood is kept as one that stands there', () => {
  const reading = read([
    ['Код', 'Показатель', 'Срез', 'Числитель', 'Знаменатель', 'Значение'],
    ['2.3.3.4', '', '09.2023', '', '', 'не менее 20%'],
    ['2.3.3.5', '', '09.2023', '1 из 2', '', ''],
    ['2.3.3.7', '', '', '', '', 'около 3'],
    ['2.3.2.1а', '', '09.2023', '', '', 120],
    ['2.3.3.1', '', '09.2023', 30, 40, ''],
  ]);
  const unread = reading.records.programme.indicators.filter((one) => one.unread);
  expect(unread.map(({ code, slice, source }) => [code, slice, source.cell])).toEqual([
    ['2.3.3.4', '2023-09', 'F2'],
    ['2.3.3.5', '2023-09', 'F3'],
    ['2.3.3.7', null, 'F4'],
    ['2.3.2.1a', '2023-09', 'F5'],
  ]);
  expect(reading.rows).toMatchObject({ used: 1, reported: 4 });
});
