import type { RangeSpec } from '../../report/sheetSpec';

/**
 * The cells for which `valueAt` gives a value, as few rectangles of one value: equal neighbours of a row make a run,
 * equal runs under each other a rectangle. Cells of a value of null belong to none.
 */
export function rectangles<Value extends string | number | boolean>(
  height: number,
  widthOf: (row: number) => number,
  valueAt: (row: number, column: number) => Value | null,
): { readonly range: RangeSpec; readonly value: Value }[] {
  interface Growing {
    readonly range: { top: number; left: number; bottom: number; right: number };
    readonly value: Value;
  }
  const all: Growing[] = [];
  let open: Growing[] = [];
  for (let row = 0; row < height; row += 1) {
    const next: Growing[] = [];
    const width = widthOf(row);
    for (let column = 0; column < width;) {
      const value = valueAt(row, column);
      let end = column + 1;
      while (end < width && valueAt(row, end) === value) end += 1;
      if (value !== null) {
        const left = column;
        const right = end - 1;
        const above = open.find(
          (one) => one.range.left === left && one.range.right === right && one.value === value,
        );
        if (above) {
          above.range.bottom = row;
          next.push(above);
        } else {
          const fresh = { range: { top: row, left, bottom: row, right }, value };
          all.push(fresh);
          next.push(fresh);
        }
      }
      column = end;
    }
    open = next;
  }
  return all;
}
