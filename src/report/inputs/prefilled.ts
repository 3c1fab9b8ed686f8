import { rowHeights } from '../rowHeights';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import type { TableTemplate } from './columns';
import { tableTemplate } from './columns';

/** An input sheet whose first rows are filled in; null leaves the empty cell of the column. */
export function prefilled(
  template: TableTemplate,
  lines: readonly (readonly (CellSpec | null)[])[],
): SheetSpec {
  const spec = tableTemplate(template);
  const first = spec.freeze!.rows;
  const rows = spec.rows.map((cells, index) => {
    const line = lines[index - first];
    return line ? cells.map((one, column) => line[column] ?? one) : cells;
  });
  return { ...spec, rows, heights: rowHeights(rows, spec.widths, spec.merges, spec.heights ?? {}) };
}

/** The same sheet with the room that its longest headings need: a number of points. */
export function withHeadHeight(spec: SheetSpec, points: number): SheetSpec {
  return { ...spec, heights: { ...spec.heights, [spec.freeze!.rows - 1]: points } };
}
