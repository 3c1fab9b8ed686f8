import type { CellValue, Grid } from '../grid/grid';
import { findMarksHeader, markOfHeading } from './marksHeader';

function sheet(rows: CellValue[][]): Grid {
  return {
    workbook: 'a.xlsx',
    sheet: 's',
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set(),
    ownKind: null,
  };
}

describe('findMarksHeader', () => {
  it('finds the heading below titles, with marks as numbers or texts in any order', () => {
    const header = findMarksHeader(
      sheet([['ВПР 2021'], [], ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 5, '4', 3, '2']]),
    );
    expect(header).toMatchObject({
      row: 2,
      label: 0,
      organisations: 1,
      participants: 2,
      marks: [6, 5, 4, 3],
      groups: true,
    });
  });

  it('leaves marks that stand twice to the form of blocks', () => {
    const row = ['ОУ', 'Всего', 2, 3, 4, 5, 2, 3, 4, 5];
    expect(findMarksHeader(sheet([row]))).toBeNull();
  });

  it('looks no further than thirty rows, and does not take a row of data', () => {
    const far: CellValue[][] = Array.from({ length: 30 }, () => ['текст']);
    expect(findMarksHeader(sheet([...far, ['ОО', 'Всего', 2, 3, 4, 5]]))).toBeNull();
    expect(findMarksHeader(sheet([['МБОУ СОШ № 1', 20, 2, 3, 4, 5]]))).toBeNull();
  });
});

describe('markOfHeading', () => {
  it.each([
    ['«2»', { mark: 2 }],
    [3, { mark: 3 }],
    ['Отметка 4', { mark: 4 }],
    ['5 (%)', { mark: 5, unit: 'percent' }],
    ['Кол-во 2', { mark: 2, unit: 'count' }],
    ['2 чел.', { mark: 2, unit: 'count' }],
    [6, null],
    ['25', null],
    ['2 класс', null],
    [null, null],
  ])('%j → %j', (value, expected) => {
    expect(markOfHeading(value)).toEqual(expected);
  });
});
