import { cellKey } from '../../../src/grid/grid';
import { callsAddin } from '../../../src/report/addinCalls';
import { single } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { CellScalar, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';

/**
 * The cells that a file states for an array formula; null for an ordinary one. Out of a file Excel takes an ordinary
 * formula by implicit intersection: `ISBLANK(D10:D17)` would look at one cell. So a formula that calls the add-in's
 * functions, and one that spills, is kept as an array formula, which computes the same as here.
 */
export function arrayArea(sheet: SheetData, key: number): Area | null {
  const formula = sheet.cells.get(key)?.formula ?? null;
  if (formula === null) return null;
  const values = sheet.spills.get(key);
  const [top, left] = [keyRow(key), keyColumn(key)];
  if (!values) return callsAddin(formula) ? single(top, left) : null;
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
}

/** What the formula at the key shows in cells other than its own, where nothing else stands. */
export function* spilled(sheet: SheetData, key: number): Generator<[key: number, value: CellScalar]> {
  if ((sheet.cells.get(key)?.formula ?? null) === null) return;
  for (const [r, line] of (sheet.spills.get(key) ?? []).entries())
    for (const [c, value] of line.entries()) {
      const place = cellKey(keyRow(key) + r, keyColumn(key) + c);
      const cell = sheet.cells.get(place);
      if (place !== key && (!cell || (cell.formula === null && cell.value === ''))) yield [place, value];
    }
}

/**
 * The other way round: what a file holds in the further cells of an array formula is no content of theirs but what
 * the formula shows there. Lines of the area beyond what the sheet holds are left out.
 */
export function takeSpill(
  sheet: SheetData,
  key: number,
  area: Area,
  used: { rows: number; columns: number },
): void {
  const bottom = Math.min(area.bottom, used.rows - 1);
  const right = Math.min(area.right, used.columns - 1);
  const values: CellScalar[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const line: CellScalar[] = [];
    for (let column = area.left; column <= right; column += 1) {
      const place = cellKey(row, column);
      const cell = sheet.cells.get(place);
      line.push(cell?.value ?? '');
      if (!cell || cell.formula !== null) continue;
      if (cell.style) cell.value = '';
      else sheet.cells.delete(place);
    }
    values.push(line);
  }
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) sheet.spills.set(key, values);
}
