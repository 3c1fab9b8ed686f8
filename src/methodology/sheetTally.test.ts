import fc from 'fast-check';
import { SheetTally, sourceOrder } from './sheetTally';
import { at } from '../../test/fixtures/records';

describe('rows counted by sheet and bucket', () => {
  const cells = ['A2', 'A10', 'B2', 'AA2', 'C3'];

  it('gives one line a sheet and bucket with the first cell, in whatever order rows come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: 1 }), (order) => {
        const tally = new SheetTally<string>();
        for (const cell of order) tally.add(at(cell), 'x');
        const [first] = [...order].sort((a, b) => sourceOrder(at(a), at(b)));
        expect(tally.lines()).toEqual([{ ...at(first!), bucket: 'x', count: order.length }]);
      }),
    );
  });

  it('keeps sheets, workbooks and buckets apart, sorted', () => {
    const tally = new SheetTally<string>();
    tally.add(at('A1', 'Б'), 'x');
    tally.add(at('A1', 'А'), 'y');
    tally.add(at('A1', 'А'), 'x');
    tally.add(at('A1', 'А', 'а.xlsx'), 'x');
    expect(tally.lines().map(({ workbook, sheet, bucket }) => `${workbook} ${sheet} ${bucket}`)).toEqual([
      'а.xlsx А x',
      'книга.xlsx А x',
      'книга.xlsx А y',
      'книга.xlsx Б x',
    ]);
  });
});

it('cells are ordered by row, then by column', () => {
  const sorted = ['AA2', 'B2', 'A10', 'A2'].sort((a, b) => sourceOrder(at(a), at(b)));
  expect(sorted).toEqual(['A2', 'B2', 'AA2', 'A10']);
});
