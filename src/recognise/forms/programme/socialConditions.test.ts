import type { CellValue } from '../../../grid/grid';
import { cellKey } from '../../../grid/grid';
import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import { recogniseSheet } from '../../recognise';
import { readDirection } from './socialDirection';

const HIGHER = 'Доля учащихся из семей, где оба родителя имеют высшее образование, %';
const SINGLE = 'Доля учащихся из неполных семей, %';

const sheet = (rows: readonly (readonly CellValue[])[], changes = {}) =>
  recogniseSheet(gridOf(rows, { sheet: 'Социальные условия', ...changes }), optionsOf());

const programme = (reading: ReturnType<typeof sheet>) => reading.records.programme;
const codes = (reading: ReturnType<typeof sheet>) => reading.findings.map(({ code }) => code);

describe('the sheet of social conditions', () => {
  it('is read with direction and weight from the rows under its heading', () => {
    const reading = sheet([
      ['Социальные условия школ', null, null, null, null],
      ['№', 'ОО', 'Учебный год', HIGHER, SINGLE, 'ИСБШ (готовый)', 'Образовательный результат'],
      [null, 'Направление', null, '+', '−', null, null],
      [null, 'Вес', null, 1, 0.5, null, null],
      [1, 'МБОУ СОШ № 1', '2023/2024', 25.5, '30,5 %', null, 71],
      [2, 'МБОУ СОШ № 2', '2023/2024', 'н/д', 10, -0.4, null],
      [null, 'Итого', null, 50, 40, null, null],
    ]);
    expect(reading.form).toBe('socialConditions');
    expect(reading.rows).toEqual({ used: 2, aggregate: 1, service: 4, reported: 0, blank: 0, unneeded: 0 });
    expect(programme(reading).socialComponents).toMatchObject([
      { name: HIGHER, direction: 1, weight: 1, source: { cell: 'D2' } },
      { name: SINGLE, direction: -1, weight: 0.5, source: { cell: 'E2' } },
    ]);
    const [first, second] = programme(reading).socialConditions;
    expect(first).toMatchObject({ year: '2023/2024', ready: null, result: { value: 71 } });
    expect(Object.values(first!.values).map(({ value }) => value)).toEqual([25.5, 30.5]);
    expect(Object.values(second!.values).map(({ value }) => value)).toEqual([10]);
    expect(second!.ready).toMatchObject({ value: -0.4, source: { cell: 'F6' } });
  });

  it('never guesses a direction that is not stated, and weighs 1', () => {
    const reading = sheet([
      ['Социальные условия, 2023/2024'],
      ['Школа', HIGHER, SINGLE, 'Доля детей, не обеспеченных питанием, %'],
      ['МБОУ СОШ № 1', 25, 30, 11],
    ]);
    const nothing = { direction: null, weight: 1, written: { direction: { text: '' } } };
    expect(programme(reading).socialComponents).toMatchObject([nothing, nothing, nothing]);
    expect(programme(reading).socialConditions[0]!.year).toBe('2023/2024');
  });

  it('does not guess over a word that is no direction, and takes no text for a weight', () => {
    const reading = sheet([
      ['Школа', HIGHER, SINGLE],
      ['Направление', 'вверх', '-'],
      ['Вес', 'большой', -1],
      ['МБОУ СОШ № 1', 25, 30],
    ]);
    expect(programme(reading).socialComponents).toMatchObject([
      {
        direction: null,
        weight: null,
        written: {
          direction: { text: 'вверх', source: { cell: 'B2' } },
          weight: { text: 'большой', source: { cell: 'B3' } },
        },
      },
      { direction: -1, weight: null },
    ]);
  });

  it.each([
    ['50 %', '1', [null, 1]],
    ['50 %', '30 %', [50, 30]],
  ])('weights «%s» and «%s»: percents beside others are asked about', (one, other, weights) => {
    const reading = sheet([
      ['Школа', HIGHER, SINGLE],
      ['Направление', '+', '-'],
      ['Вес', one, other],
      ['МБОУ СОШ № 1', 25, 30],
    ]);
    expect(programme(reading).socialComponents.map(({ weight }) => weight)).toEqual(weights);
  });

  it('finds the names of components below a group heading', () => {
    const reading = sheet(
      [
        ['ОО', 'Доли обучающихся', null],
        [null, HIGHER, SINGLE],
        ['Направление', '+', '−'],
        ['МБОУ СОШ № 1', 25, 30],
      ],
      {
        merges: [
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 2 },
        ],
      },
    );
    expect(programme(reading).socialComponents.map(({ name, direction }) => [name, direction])).toEqual([
      [HIGHER, 1],
      [SINGLE, -1],
    ]);
    expect(reading.rows).toMatchObject({ used: 1, service: 3 });
  });

  it('is known by a ready index alone', () => {
    const reading = sheet(
      [
        ['ОО', 'МО', 'ИСБШ'],
        ['МБОУ СОШ № 1', 'город Северогорск', 1.25],
      ],
      { sheet: 'Лист1' },
    );
    expect(reading.form).toBe('socialConditions');
    expect(programme(reading).socialConditions[0]).toMatchObject({
      ready: { value: 1.25 },
      school: { municipality: 'город Северогорск' },
    });
    expect(programme(reading).socialComponents).toEqual([]);
  });

  it('tells words in place of numbers and rows without a school; a cell with «%» is a percent like the rest', () => {
    const reading = sheet(
      [
        ['Школа', HIGHER],
        ['Направление', '+'],
        ['МБОУ СОШ № 1', 0.25],
        ['МБОУ СОШ № 2', 30],
        ['МБОУ СОШ № 3', 'много'],
        [null, 12],
      ],
      { percentCells: new Set([cellKey(2, 1)]) },
    );
    expect(codes(reading)).toEqual(['rowWithoutSchool', 'numberExpected']);
    expect(programme(reading).socialConditions[0]!.values).toEqual({
      [Object.keys(programme(reading).socialConditions[0]!.values)[0]!]: expect.objectContaining({
        value: 25,
      }),
    });
    expect(reading.rows).toMatchObject({ used: 3, reported: 1, service: 2 });
  });

  it.each<[string, CellValue[], (number | undefined)[], string[]]>([
    [
      'what cannot be a percent',
      [140, -5, 30],
      [undefined, undefined, 30],
      ['figureOutOfRange', 'figureOutOfRange'],
    ],
    ['fractions alone', [0.2, 0.25, 0], [undefined, undefined, 0], ['percentScaleAmbiguous']],
    ['fractions among percents', [0.2, 45, 50], [undefined, 45, 50], ['percentScaleAmbiguous']],
    [
      'fractions that one small percent stands beside',
      [0.3, 0.25, 20, 15, 5, 40],
      [undefined, undefined, 20, 15, 5, 40],
      ['percentScaleAmbiguous'],
    ],
    ['no small percents beside usual ones', [0.8, 1.5, 12, 30], [0.8, 1.5, 12, 30], []],
    ['a plain fraction beside «%»', ['20 %', 0.25, '30 %'], [20, undefined, 30], ['percentScaleAmbiguous']],
  ])('asks about %s', (_, column, wanted, found) => {
    const reading = sheet([
      ['Школа', HIGHER],
      ['Направление', '+'],
      ...column.map((value, index): CellValue[] => [`МБОУ СОШ № ${index + 1}`, value]),
    ]);
    const [key] = programme(reading).socialComponents.map((one) => one.key);
    expect(programme(reading).socialConditions.map(({ values }) => values[key!]?.value)).toEqual(wanted);
    expect(codes(reading)).toEqual(found);
  });

  it('takes small percents beside others, and any number of a component that is no share', () => {
    const reading = sheet([
      ['Школа', 'Доля детей-инвалидов, %', 'Прирост населения', 'Образовательный результат'],
      ['Направление', '−', '+', null],
      ['МБОУ СОШ № 1', 0.8, -5, 0.4],
      ['МБОУ СОШ № 2', 1.5, 0.5, 71],
    ]);
    const values = programme(reading).socialConditions.map((line) => Object.values(line.values));
    expect(values.map((line) => line.map(({ value }) => value))).toEqual([
      [0.8, -5],
      [1.5, 0.5],
    ]);
    // A result of 0,4 beside 71 is asked about.
    expect(programme(reading).socialConditions.map(({ result }) => result?.value)).toEqual([undefined, 71]);
    expect(codes(reading)).toEqual(['percentScaleAmbiguous']);
  });

  it('waits when nobody has filled it', () => {
    const reading = sheet([
      ['Школа', HIGHER],
      ['Направление', '+'],
      ['Вес', 1],
      [null, null],
    ]);
    expect(codes(reading)).toEqual(['sheetNotFilled']);
    expect(programme(reading).socialComponents).toEqual([]);
  });

  it('is no other list of schools with numbers', () => {
    const other = recogniseSheet(
      gridOf([
        ['ОО', 'Количество кабинетов', 'Количество компьютеров'],
        ['МБОУ СОШ № 1', 30, 40],
      ]),
      optionsOf(),
    );
    expect(other.form).not.toBe('socialConditions');
  });
});

describe('directions', () => {
  it.each([
    ['+', 1],
    ['прямое', 1],
    ['чем больше, тем лучше', 1],
    ['больше лучше', 1],
    ['больше – хуже', -1],
    ['1', 1],
    ['-', -1],
    ['−', -1],
    ['–', -1],
    ['обратное', -1],
    ['−1', -1],
    ['вбок', null],
    ['', null],
  ])('«%s» is read as %s', (text, direction) => expect(readDirection(text)).toBe(direction));
});
