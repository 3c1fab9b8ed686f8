import type { CellValue, Grid, Merge } from '../grid/grid';
import { headingPaths, HeadingView, isNumberingRow, normaliseHeading } from './heading';

function sheet(rows: CellValue[][], merges: Merge[] = []): Grid {
  return {
    workbook: 'a.xlsx',
    sheet: 's',
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set(),
    ownKind: null,
  };
}

describe('normaliseHeading', () => {
  it('folds what departments vary: case, ё, quotes, spaces, a colon at the end', () => {
    expect(normaliseHeading(' Отчёт  за\u00a0«год»: ')).toBe('отчет за год');
    expect(normaliseHeading('«2»')).toBe('2');
  });
});

describe('headings of several rows', () => {
  const grid = sheet(
    [
      ['ОУ', 'Русский язык', null, 'Математика', null],
      [null, 'всего', 'не сдали', 'всего', 'не сдали'],
    ],
    [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ],
  );

  it('fills merged headings to all their columns and folds equal neighbours', () => {
    expect(headingPaths(grid, 0, 1)).toEqual([
      ['ОУ'],
      ['Русский язык', 'всего'],
      ['Русский язык', 'не сдали'],
      ['Математика', 'всего'],
      ['не сдали'],
    ]);
  });

  it('carries an unmerged group heading to the right only where told', () => {
    expect(headingPaths(grid, 0, 1, new Set([0]))[4]).toEqual(['Математика', 'не сдали']);
  });

  it('never fills a merge outside the asked rows', () => {
    expect(new HeadingView(grid, 1, 1).text(1, 0)).toBe('ОУ');
    expect(new HeadingView(grid, 1, 1).text(0, 2)).toBe('');
  });
});

describe('isNumberingRow', () => {
  it.each([
    [[1, 2, 3, 4], true],
    [['1', '2', '3'], true],
    [[null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9], true],
    [['(1)', '(2)', '(3)'], true],
    [[1, 2], false],
    [[12, 4, 0, 8], false],
    [['МБОУ СОШ № 1', 2, 3, 4], false],
    [[5, 4, 3, 2], false],
  ])('%j → %s', (row, expected) => {
    expect(isNumberingRow(sheet([row as CellValue[]]), 0)).toBe(expected);
  });
});
