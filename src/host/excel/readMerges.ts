import { isBlank } from '../../grid/grid';
import type { Grid, Merge } from '../../grid/grid';
import type { Finding } from '../../model/finding';
import { fileCopy } from './fileCopy';
import type { GridBuilder } from './gridBuilder';
import { support } from './support';

/** The merged areas of a sheet; Excel tells them from ExcelApi 1.13 on, null below. Queued only. */
export function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas | null {
  if (!support.mergedAreas()) return null;
  // Merged cells may reach beyond the last value.
  const merged = sheet.getUsedRange(false).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

export function takeMerges(merged: Excel.RangeAreas | null, builder: GridBuilder): void {
  if (!merged || merged.isNullObject) return;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of merged.areas.items) {
    builder.merge({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    });
  }
}

/**
 * Below ExcelApi 1.13 no cell says that it is merged, so the merged areas are taken from the file that Excel would
 * save now. Where Excel gives no file either, a finding says so for every sheet where a heading may be merged.
 */
export async function mergesFromFile(grids: readonly Grid[], findings: Finding[]): Promise<readonly Grid[]> {
  if (support.mergedAreas() || !grids.some(mayHoldMerges)) return grids;
  const bytes = await fileCopy();
  const { mergesOfFile } = await import('../file/mergesOfFile');
  const merges = bytes && mergesOfFile(bytes);
  return grids.map((grid) => {
    const found: readonly Merge[] | undefined = merges?.get(grid.sheet);
    if (found) return { ...grid, merges: found };
    if (grid.ownKind === null && mayHoldMerges(grid)) {
      const { workbook, sheet } = grid;
      findings.push({ code: 'mergesNotRead', severity: 'warning', workbook, sheet, params: {} });
    }
    return grid;
  });
}

/** Only a text with an empty cell to its right or below it can stand over several columns or rows. */
function mayHoldMerges({ rows }: Grid): boolean {
  return rows.some((row, index) =>
    row.some(
      (value, column) =>
        typeof value === 'string' &&
        ((column + 1 < row.length && isBlank(row[column + 1]!)) ||
          (index + 1 < rows.length && isBlank(rows[index + 1]![column] ?? null))),
    ),
  );
}
