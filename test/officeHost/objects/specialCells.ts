import type { ExcelHost } from '../excelHost';
import { single, sizeOf, type Area } from '../model/area';
import { keyColumn, keyRow, keysIn, usedArea, valueAt } from '../model/sheet';
import { valueType } from '../model/shown';
import { notImplemented } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import { isHidden } from './rangeRead';
import { areasObject, sheetOf, type RangeState } from './rangeState';

const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  Errors: ['Error'],
  Logical: ['Boolean'],
  Numbers: ['Double'],
  Text: ['String'],
};

function joined(cells: readonly number[]): Area[] {
  const rows: Area[] = [];
  for (const key of [...cells].sort((a, b) => a - b)) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    const last = rows.at(-1);
    if (last?.top === row && last.right === column - 1) rows[rows.length - 1] = { ...last, right: column };
    else rows.push(single(row, column));
  }
  const areas: Area[] = [];
  for (const row of rows) {
    const above = areas.findIndex(
      (area) => area.bottom === row.top - 1 && area.left === row.left && area.right === row.right,
    );
    if (above >= 0) areas[above] = { ...areas[above]!, bottom: row.bottom };
    else areas.push(row);
  }
  return areas;
}

/** Formulas, Constants (with a type of value), Blanks, Visible; inside the used range, as Excel does. Null for none. */
export function getSpecialCells(
  state: RangeState,
  [kind, values]: readonly unknown[],
  host: ExcelHost,
): HostObject | null {
  host.settle();
  const sheet = sheetOf(state, host);
  const wanted = values === null || values === undefined ? null : VALUE_TYPES[String(values)];
  const fits = (row: number, column: number) =>
    !wanted || wanted.includes(valueType(valueAt(sheet, row, column)));
  const used = usedArea(sheet, false);
  const found: number[] = [];
  for (const area of state.areas) {
    if (kind === 'Formulas' || kind === 'Constants') {
      for (const key of keysIn(sheet, area)) {
        const cell = sheet.cells.get(key)!;
        const matches =
          kind === 'Formulas' ? cell.formula !== null : cell.formula === null && cell.value !== '';
        if (matches && fits(keyRow(key), keyColumn(key))) found.push(key);
      }
    } else if (kind === 'Blanks' || kind === 'Visible') {
      const within = used ? clip(area, used) : null;
      for (let row = within?.top ?? 1; within && row <= within.bottom; row += 1)
        for (let column = within.left; column <= within.right; column += 1) {
          const shown = !isHidden(sheet.rows.get(row)) && !isHidden(sheet.columns.get(column));
          if (kind === 'Visible' ? shown : valueAt(sheet, row, column) === '')
            found.push(row * 16_384 + column);
        }
    } else notImplemented(`special cells ${String(kind)}`);
  }
  const areas = joined(found);
  return areas.length > 0 ? areasObject(state.sheet, areas) : null;
}

/** A range of one cell means the whole used range. */
function clip(area: Area, used: Area): Area | null {
  if (sizeOf(area) === 1) return used;
  const common = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}
