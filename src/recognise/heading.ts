import type { Grid } from '../grid/grid';
import { cellAt, cellText, gridWidth } from '../grid/grid';

/** A heading for comparison: lower case, ё→е, quotes and punctuation dropped, spaces folded. */
export function normaliseHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"'’`]/g, '')
    .replace(/[\s\u00a0_]+/g, ' ')
    .trim()
    .replace(/[:;.,*]+$/g, '')
    .trim();
}

/**
 * The value of a heading cell with merges filled in: inside a merged area every cell answers with
 * the value of its top-left one. For headings and grouping labels only; numbers are never filled.
 */
export class HeadingView {
  private readonly anchors = new Map<string, readonly [number, number]>();

  constructor(
    private readonly grid: Grid,
    fromRow: number,
    toRow: number,
  ) {
    for (const merge of grid.merges) {
      if (merge.bottom < fromRow || merge.top > toRow) continue;
      for (let row = Math.max(merge.top, fromRow); row <= Math.min(merge.bottom, toRow); row += 1) {
        for (let column = merge.left; column <= Math.min(merge.right, merge.left + 512); column += 1) {
          this.anchors.set(`${row},${column}`, [merge.top, merge.left]);
        }
      }
    }
  }

  text(row: number, column: number): string {
    const anchor = this.anchors.get(`${row},${column}`);
    return cellText(anchor ? cellAt(this.grid, anchor[0], anchor[1]) : cellAt(this.grid, row, column));
  }
}

/**
 * The full heading of every column over a band of heading rows: the texts from top to bottom, equal
 * neighbours folded («Русский язык | приняло участие»). A group heading that is not merged but stands
 * once over several columns is carried to the right until the next text in that row when `carry` names the row.
 */
export function headingPaths(
  grid: Grid,
  fromRow: number,
  toRow: number,
  carryRows: ReadonlySet<number> = new Set(),
): string[][] {
  const view = new HeadingView(grid, fromRow, toRow);
  const width = gridWidth(grid);
  const paths: string[][] = Array.from({ length: width }, () => []);
  for (let row = fromRow; row <= toRow; row += 1) {
    let carried = '';
    for (let column = 0; column < width; column += 1) {
      const own = view.text(row, column);
      if (own) carried = own;
      const text = own || (carryRows.has(row) ? carried : '');
      const path = paths[column]!;
      if (text && path[path.length - 1] !== text) path.push(text);
    }
  }
  return paths;
}

/** A numbering row under the heading: 1, 2, 3 … (repeats such as 5…9, 5…9 are allowed), nothing else. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row] ?? []).map(cellText).filter((text) => text !== '');
  if (texts.length < 3) return false;
  if (!texts.every((text) => /^\(?\d{1,3}\)?$/.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/\D/g, '')));
  let steps = 0;
  for (let index = 1; index < numbers.length; index += 1)
    if (numbers[index] === numbers[index - 1]! + 1) steps += 1;
  return numbers[0]! <= 2 && steps >= (numbers.length - 1) * 0.6;
}
