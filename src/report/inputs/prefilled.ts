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
  return { ...spec, rows };
}
