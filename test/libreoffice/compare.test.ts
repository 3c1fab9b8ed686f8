import type { Cell, CellValue, Workbook } from 'hucre';
import { compareFormulas } from './compare';

function book(values: Record<string, [CellValue, string?]>): Workbook {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Cell>();
  for (const [key, [value, formula]] of Object.entries(values)) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    (rows[row] ??= [])[column] = value;
    if (formula !== undefined) cells.set(key, { value, type: 'formula', formula });
  }
  return { sheets: [{ name: 'Лист', rows, cells }] };
}

describe('compareFormulas', () => {
  it('passes equal results and binary noise, and looks at formulas only', () => {
    const stored = book({ '0,0': [0.3, 'A2+A3'], '0,1': ['да', 'B2'], '0,2': [5] });
    const computed = book({ '0,0': [0.1 + 0.2], '0,1': ['да'], '0,2': [6] });
    expect(compareFormulas(stored, computed)).toEqual({ formulas: 2, differences: [] });
  });

  it('takes truth values and empty texts as other programs store them', () => {
    const stored = book({ '0,0': [true, 'A2>1'], '0,1': ['', 'IF(A1,"","")'] });
    expect(compareFormulas(stored, book({ '0,0': [1], '0,1': [null] })).differences).toEqual([]);
  });

  it('tells the cell, the formula and both values', () => {
    const stored = book({ '4,27': [3, 'COUNTIF(A1:A9,"да")'] });
    expect(compareFormulas(stored, book({ '4,27': [4] })).differences).toEqual([
      { sheet: 'Лист', cell: 'AB5', formula: 'COUNTIF(A1:A9,"да")', stored: '3', computed: '4' },
    ]);
  });

  it("leaves a department's own sheets alone where ours stand beside them", () => {
    const sheets = (value: number) => [
      ...book({ '0,0': [value, 'B1'] }).sheets,
      { ...book({ '0,0': [1, 'C1'] }).sheets[0]!, name: 'Наш' },
    ];
    const namedRanges = [{ name: '_shnor_kind', range: '"risk"', scope: 'Наш' }];
    const result = compareFormulas({ sheets: sheets(1), namedRanges }, { sheets: sheets(2) });
    expect(result).toEqual({ formulas: 1, differences: [] });
  });

  it('does not take an error or nothing for a number', () => {
    const stored = book({ '0,0': [0, 'B1'], '0,1': [1, 'C1'] });
    expect(compareFormulas(stored, book({ '0,0': [null], '0,1': ['#NAME?'] })).differences).toHaveLength(2);
  });
});
