import { columnsOf, overlap, type Area } from './area';
import type { SheetData, TableData } from './book';
import { makeCell, valueAt } from './sheet';

/**
 * Excel's headings: texts, none empty, none twice. What the cells held is replaced: an empty one by «Столбец1»,
 * a repeated one gets a number, a number becomes a text.
 */
export function fixHeaders(sheet: SheetData, table: TableData, locale: string): void {
  if (table.look.ShowHeaders === false) return;
  const word = locale.startsWith('ru') ? 'Столбец' : 'Column';
  const taken = new Set<string>();
  for (let offset = 0; offset < columnsOf(table.area); offset += 1) {
    const column = table.area.left + offset;
    const stem = String(valueAt(sheet, table.area.top, column)) || `${word}${offset + 1}`;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    const cell = makeCell(sheet, table.area.top, column);
    cell.value = name;
    // A heading is a constant: Excel keeps the value of a formula and drops the formula.
    cell.formula = null;
  }
}

/** After something was written over headings, they are put in order again. */
export function headersChanged(sheet: SheetData, area: Area, locale: string): void {
  for (const table of sheet.tables) {
    const head = { ...table.area, bottom: table.area.top };
    if (overlap(head, area)) fixHeaders(sheet, table, locale);
  }
}
