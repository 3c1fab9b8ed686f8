import type { BookData, SheetData } from './book';
import { renamedSheet, mapSheetFormulas } from './references';
import { nextId, nextSerial, sheetNamed } from './workbook';

/** «Лист (2)», cut so that it fits. */
function copyName(book: BookData, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!sheetNamed(book, candidate)) return candidate;
  }
}

/**
 * A copy with everything: cells, looks, rules, charts, tables under new names, names of the sheet. What points to the
 * sheet itself points to the copy. Names of the workbook that lead to the sheet become names of the copy, as Excel does.
 */
export function copySheet(book: BookData, sheet: SheetData, place: number): SheetData {
  const copy: SheetData = { ...structuredClone(sheet), id: nextId(book), name: copyName(book, sheet.name) };
  for (const name of book.names) {
    const own = renamedSheet(name.formula, sheet.name, copy.name);
    if (own !== name.formula && !copy.names.some((each) => each.name === name.name))
      copy.names.push({ ...name, formula: name.formula });
  }
  mapSheetFormulas(copy, (formula) => renamedSheet(formula, sheet.name, copy.name));
  for (const table of copy.tables) {
    table.id = nextId(book);
    table.name = `${table.name}${nextSerial(book)}`;
  }
  for (const each of [...copy.charts, ...copy.conditionalFormats, ...copy.comments]) each.id = nextId(book);
  book.sheets.splice(place, 0, copy);
  return copy;
}
