import fc from 'fast-check';
import { rectangles } from './rectangles';

function cut(rows: readonly (readonly (string | null)[])[]) {
  return rectangles(
    rows.length,
    (row) => rows[row]!.length,
    (row, column) => rows[row]![column] ?? null,
  );
}

describe('rectangles of one value', () => {
  it('are few where rows repeat', () => {
    expect(
      cut([
        ['a', 'a', null, 'b'],
        ['a', 'a', null, 'b'],
        ['a', 'b'],
      ]),
    ).toEqual([
      { range: { top: 0, left: 0, bottom: 1, right: 1 }, value: 'a' },
      { range: { top: 0, left: 3, bottom: 1, right: 3 }, value: 'b' },
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, value: 'a' },
      { range: { top: 2, left: 1, bottom: 2, right: 1 }, value: 'b' },
    ]);
  });

  it('cover every cell exactly once with its own value', () => {
    const cell = fc.constantFrom('a', 'b', null);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const seen = rows.map((row) => row.map((): string | null => null));
        for (const { range, value } of cut(rows)) {
          for (let row = range.top; row <= range.bottom; row += 1) {
            for (let column = range.left; column <= range.right; column += 1) {
              expect(seen[row]![column]).toBeNull();
              seen[row]![column] = value;
            }
          }
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
