import { gridOf, optionsOf } from '../../test/fixtures/gridOf';
import type { CellValue } from '../grid/grid';
import { narrowed, READ_COLUMNS } from './narrow';
import { recogniseSheet } from './recognise';

const TABLE: CellValue[][] = [
  ['ОГЭ 2023. Математика'],
  ['ОО', 'Всего', '5', '4', '3', '2'],
  ['МБОУ "СОШ № 1"', 20, 3, 6, 8, 3],
];

/** The table with stray headings as far as Excel goes. */
const wide = TABLE.map((cells, row) =>
  row === 1 ? [...cells, ...new Array<CellValue>(16_384 - cells.length).fill('Не сдали')] : cells,
);

describe('a sheet full of headings', () => {
  it('is read in its first columns, and one finding counts the cells left out', () => {
    const reading = recogniseSheet(gridOf(wide), optionsOf());
    expect(reading.form).toBe('giaSummary');
    expect(reading.findings.filter(({ code }) => code === 'columnsNotRead')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        cell: 'AMK:XFD',
        params: { columns: 1024, cells: 16_384 - 1024 },
      }),
    ]);
    expect(narrowed(gridOf(wide)).grid.rows.every(({ length }) => length <= READ_COLUMNS)).toBe(true);
  });

  it('an ordinary sheet is not touched', () => {
    const grid = gridOf(TABLE);
    expect(narrowed(grid)).toEqual({ grid, findings: [] });
    expect(narrowed(grid).grid).toBe(grid);
  });
});

it('a sheet with more tables than anybody keeps: the rest is reported, every row is counted', () => {
  const rows = Array.from({ length: 300 }, (_, table): CellValue[][] => [
    [`ОГЭ ${2010 + (table % 9)}. Математика`],
    ...TABLE.slice(1),
    [],
  ]).flat();
  const reading = recogniseSheet(gridOf(rows), optionsOf());
  expect(reading.records.results).toHaveLength(200);
  expect(reading.findings.find(({ code }) => code === 'rowsNotRead')).toMatchObject({ severity: 'error' });
  expect(Object.values(reading.rows).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
});
