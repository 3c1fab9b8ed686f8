import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';

function read(rows: readonly (readonly CellValue[])[], title = 'Показатели школ') {
  const reading = recogniseSheet(gridOf([[title], ...rows]), optionsOf());
  expect(reading.form).toBe('schoolFigures');
  return reading;
}

const HEADING = [
  'ОО',
  'Дата среза',
  'Неуспевающие',
  'Слабоуспевающие',
  'Внутришкольная система профилактики',
];
const slices = (...dates: readonly CellValue[]) =>
  read([HEADING, ...dates.map((date) => ['СОШ № 1', date, 5, 3, 'да'])]);
const times = ({ records }: ReturnType<typeof read>) =>
  records.programme.figures.map(({ date, year }) => [date, year]);

describe('«Дата среза» of «Показатели школ»', () => {
  it('may be a month: the row stands on its last day', () => {
    const reading = slices('январь 2024', 'июнь 2024 г.', '01.2023', 'II полугодие 2022/2023');
    expect(times(reading)).toEqual([
      ['2024-01-31', '2023/2024'],
      ['2024-06-30', '2023/2024'],
      ['2023-01-31', '2022/2023'],
      ['2023-06-30', '2022/2023'],
    ]);
    expect(reading.findings).toEqual([]);
  });

  it.each([
    ['two days', '15.01.2024, 10.06.2024'],
    ['a span', 'Январь-июнь 2024'],
    ['a span of days', '01.01.2024–15.01.2024'],
    ['an end', 'до 15.01.2024'],
    ['a year, in which there are two slices', '2023/2024'],
  ])('that names %s is asked about, and its row serves no slice', (_, date) => {
    const reading = slices(date, '15.06.2024');
    expect(times(reading)).toEqual([['2024-06-15', '2023/2024']]);
    expect(reading.findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['dateNotUnderstood', 'error', 'B3'],
    ]);
  });

  it.each(['на 15.01.2024 г.', 'по состоянию на 15.01.2024', 'Срез: 15.01.2024', '2024-01-15'])(
    '«%s» is that day',
    (date) => {
      expect(times(slices(date))).toEqual([['2024-01-15', '2023/2024']]);
    },
  );

  it('that is not understood loses its row with a true reason, and no other row', () => {
    const reading = slices('зима', '31.02.2024', '15.06.2024');
    expect(times(reading)).toEqual([['2024-06-15', '2023/2024']]);
    expect(reading.findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['dateNotUnderstood', 'error', 'B3'],
      ['dateNotUnderstood', 'error', 'B4'],
    ]);
    expect(reading.rows.reported).toBe(2);
  });

  it('of the whole sheet may stand in the title', () => {
    const rows = [HEADING, ['СОШ № 1', null, 5, 3, 'да']];
    expect(times(read(rows, 'Показатели школ за январь 2024 года'))).toEqual([['2024-01-31', '2023/2024']]);
  });

  it.each([
    ['day', '15.01.2024'],
    ['none', null],
  ])('a second row of the school for the same time says which time: %s', (time, date) => {
    const [finding] = slices(date, date).findings;
    expect(finding).toMatchObject({ code: 'inputSchoolTwice', params: { first: 3, time } });
  });
});

describe('percents of «Показатели школ»', () => {
  it('a fraction among percents is asked about and left out; its neighbours are used', () => {
    const reading = read([
      ['ОО', 'Дата среза', 'Успеваемость, %', 'Качество, %'],
      ['СОШ № 1', '15.12.2023', '0,95', '0,4'],
      ['СОШ № 2', '15.12.2023', 98, '50 %'],
      ['СОШ № 3', '15.12.2023', 0, 1],
    ]);
    const results = reading.records.programme.figures.map(({ results: { success, quality } }) => [
      success?.value,
      quality?.value,
    ]);
    expect(results).toEqual([
      [undefined, undefined],
      [98, 50],
      [0, undefined],
    ]);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: 'percentScaleAmbiguous',
        cell: 'C3',
        params: expect.objectContaining({ mixed: 'C3' }),
      }),
      expect.objectContaining({ code: 'percentScaleAmbiguous', cell: 'D3:D5' }),
    ]);
  });
});

describe('weak and failing pupils', () => {
  const three = (failing: number, weak: number, union: number) =>
    read([
      [
        'ОО',
        'Дата среза',
        'Неуспевающие',
        'Слабоуспевающие',
        'Слабоуспевающие и неуспевающие',
        'Из них с ИОМ',
      ],
      ['СОШ № 1', '15.01.2024', failing, weak, union, 4],
    ]);

  it('together are no more than the two groups: otherwise none of the three is used', () => {
    const reading = three(3, 2, 7);
    expect(Object.keys(reading.records.programme.figures[0]!.counts)).toEqual(['withIndividualRoute']);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: 'figureAboveParts',
        severity: 'error',
        cell: 'E3',
        params: { heading: 'Слабоуспевающие и неуспевающие', count: 7, parts: 5, cells: 'C3, D3' },
      }),
    ]);
  });

  it('a part above its whole leaves both in doubt, wherever they serve', () => {
    const reading = three(30, 2, 2);
    const [own] = reading.records.programme.figures;
    expect(own!.disputed).toEqual(['withIndividualRoute', 'weakAndFailing', 'failing']);
    expect(Object.keys(own!.counts)).toEqual(['weak']);
  });

  it('may be fewer or as many', () => {
    expect(three(3, 2, 5).findings).toEqual([]);
    expect(three(3, 2, 4).findings).toEqual([]);
  });
});
