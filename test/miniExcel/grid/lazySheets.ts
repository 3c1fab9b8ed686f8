import type { BookData } from '../../officeHost/model/book';
import { sheetsOf } from '../../officeHost/model/references';

/** Cells that the grid is given at once; a region's workbook has ten times as many. */
const BUDGET = 60_000;

/**
 * The sheets of a large workbook whose cells the grid gets only when they are shown: those without formulas that no
 * formula names. In a small workbook there are none.
 */
export function lazySheets(book: BookData): ReadonlySet<string> {
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  if (total <= BUDGET) return new Set();
  const named = new Set<string>();
  const busy = new Set<string>([book.activeSheet]);
  for (const sheet of book.sheets) {
    for (const { formula } of sheet.cells.values()) {
      if (formula === null) continue;
      busy.add(sheet.id);
      for (const name of sheetsOf(formula)) named.add(name.toLowerCase());
    }
  }
  return new Set(
    book.sheets
      .filter((sheet) => !busy.has(sheet.id) && !named.has(sheet.name.toLowerCase()))
      .map((sheet) => sheet.id),
  );
}
