import { gridOf } from '../../test/fixtures/gridOf';
import { dataRows, findTable } from './columns';
import type { FieldSpec } from './columns';

type Field = 'school' | 'physics' | 'chemistry' | 'pupils';
const SPECS: readonly FieldSpec<Field>[] = [
  { field: 'school', names: ['оо'] },
  { field: 'pupils', names: ['обучающихся всего'], patterns: [/^численность/] },
  { field: 'physics', names: ['физика'] },
  { field: 'chemistry', names: ['химия'] },
];
const REQUIRED: readonly (readonly Field[])[] = [['school'], ['pupils', 'physics']];

describe('findTable', () => {
  it('finds a heading below titles and reads fields in any order', () => {
    const grid = gridOf([['Сведения', null], [null], ['ОО', 'Численность на 1 сентября'], ['СОШ № 1', 5]]);
    const head = findTable(grid, SPECS, REQUIRED)!;
    expect([head.top, head.bottom]).toEqual([2, 2]);
    expect([...head.columns]).toEqual([
      ['school', 0],
      ['pupils', 1],
    ]);
  });

  it('joins two rows of a merged heading', () => {
    const grid = gridOf(
      [
        ['ОО', 'Кабинеты', null],
        [null, 'Физика', 'Химия'],
        ['СОШ № 1', 'да', 'нет'],
      ],
      { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] },
    );
    const head = findTable(grid, SPECS, REQUIRED)!;
    expect([head.top, head.bottom, head.columns.get('chemistry')]).toEqual([0, 1, 2]);
    expect(head.headings[2]).toBe('Кабинеты | Химия');
  });

  it('takes the first of two equal headings and names the other', () => {
    const head = findTable(gridOf([['ОО', 'Физика', 'Физика']]), SPECS, REQUIRED)!;
    expect(head.columns.get('physics')).toBe(1);
    expect(head.repeated).toEqual([{ field: 'physics', column: 2 }]);
  });

  it('knows a heading with «№», which normalising writes as «no»', () => {
    const specs: readonly FieldSpec<'number' | 'school'>[] = [
      { field: 'number', names: ['№ п/п'] },
      { field: 'school', names: ['оо'] },
    ];
    const head = findTable(gridOf([['№ п/п', 'ОО']]), specs, [['school']])!;
    expect(head.columns.get('number')).toBe(0);
  });

  it('answers null without the required fields', () => {
    expect(findTable(gridOf([['ОО', 'Телефон']]), SPECS, REQUIRED)).toBeNull();
    expect(findTable(gridOf([]), SPECS, REQUIRED)).toBeNull();
  });
});

it('dataRows leaves out the numbering row, blank rows and a repeated heading', () => {
  const grid = gridOf([
    ['ОО', 'Обучающихся всего', 'Физика'],
    [1, 2, 3],
    ['СОШ № 1', 10, 'да'],
    [null, ' ', null],
    ['ОО', 'Обучающихся всего', 'Физика'],
    ['СОШ № 2', 20, 'нет'],
  ]);
  expect(dataRows(grid, findTable(grid, SPECS, REQUIRED)!)).toEqual([2, 5]);
});
