import { cutRows, halves, packBlocks } from './blocks';

const area = { sheet: 0, top: 4, left: 1, rows: 10, columns: 3 };

describe('blocks of an answer', () => {
  it('cover every row once', () => {
    const blocks = cutRows(area, 12);
    expect(blocks.map(({ top, rows }) => [top, rows])).toEqual([
      [4, 4],
      [8, 4],
      [12, 2],
    ]);
    expect(cutRows({ ...area, columns: 16_384, rows: 2 }, 12)).toHaveLength(2);
    expect(cutRows({ ...area, rows: 0 }, 12)).toEqual([]);
  });

  it('travel together while they fit', () => {
    const block = (rows: number) => ({ ...area, rows, columns: 1 });
    const sizes = packBlocks([5, 4, 3, 12, 1].map(block), 10).map((group) => group.map(({ rows }) => rows));
    expect(sizes).toEqual([[5, 4], [3], [12], [1]]);
  });

  it('are halved down to a row', () => {
    expect(halves({ ...area, rows: 5 })!.map(({ top, rows }) => [top, rows])).toEqual([
      [4, 3],
      [7, 2],
    ]);
    expect(halves({ ...area, rows: 1 })).toBeNull();
  });
});
