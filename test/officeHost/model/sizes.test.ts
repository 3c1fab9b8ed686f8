import type { CellScalar } from './book';
import { makeCell, newSheet } from './sheet';
import { autofitRows, ROW_POINTS } from './sizes';

const AREA = { top: 0, left: 0, bottom: 0, right: 3 };

/** The height of a row that holds one wrapped value. */
function heightOf(value: CellScalar, merged = false): number {
  const sheet = newSheet('1', 'Лист1');
  Object.assign(makeCell(sheet, 0, 0), { value, style: { wrapText: true } });
  if (merged) sheet.merges.push(AREA);
  autofitRows(sheet, AREA);
  return sheet.rows.get(0)?.size ?? ROW_POINTS;
}

describe('heights that rows find by themselves', () => {
  it('grow with wrapped texts, not with numbers, and pass over merged cells', () => {
    expect(heightOf('Количество разделов с риском')).toBeGreaterThan(2 * ROW_POINTS);
    expect(heightOf('Количество разделов с риском', true)).toBe(ROW_POINTS);
    expect(heightOf(0.6211180124223602)).toBe(ROW_POINTS);
  });
});
