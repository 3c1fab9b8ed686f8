import type { CellSpec, RangeSpec } from './sheetSpec';
import { STYLES } from './styles';

/** Excel's limit, points. */
const MOST = 409;
/** Width of a column in characters is measured in digits of 11 points; words break before the edge. */
const BASE_SIZE = 11;
const BREAKING_LOSS = 1.1;

/**
 * Heights of the rows whose wrapped texts need more than one line. Excel does not size rows with merged
 * cells, and other programs do not size rows on opening at all, so the sheet says it itself.
 */
export function rowHeights(
  rows: readonly (readonly (CellSpec | null)[])[],
  widths: readonly number[],
  merges: readonly RangeSpec[],
  given: Readonly<Record<number, number>>,
): Record<number, number> {
  const merged = new Map<string, RangeSpec>();
  for (const merge of merges) merged.set(`${merge.top},${merge.left}`, merge);
  const heights: Record<number, number> = { ...given };
  rows.forEach((cells, row) => {
    if (given[row] !== undefined) return;
    let height = 0;
    cells.forEach((spec, column) => {
      if (typeof spec?.value !== 'string' || spec.value.length < 5) return;
      const merge = merges.length > 0 ? merged.get(`${row},${column}`) : undefined;
      if (merge && merge.bottom > merge.top) return;
      let width = widths[column] ?? 0;
      if (merge) for (let next = column + 1; next <= merge.right; next += 1) width += widths[next] ?? 0;
      height = Math.max(height, textHeight(spec, spec.value, width));
    });
    if (height > 0) heights[row] = height;
  });
  return heights;
}

/** Points; 0 when one ordinary line is enough. */
function textHeight(spec: CellSpec, text: string, width: number): number {
  const { wrap, rotation, font } = STYLES[spec.style];
  if (!wrap || rotation !== undefined) return 0;
  const perLine = (width * BASE_SIZE) / font.size / (font.bold ? 1.05 : 1);
  if (text.length * BREAKING_LOSS <= perLine && !text.includes('\n')) return 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil((line.length * BREAKING_LOSS) / perLine));
  }
  if (lines === 1) return 0;
  return Math.min(MOST, Math.ceil(lines * font.size * 1.25 + 3));
}
