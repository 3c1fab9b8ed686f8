import { quoteSheet } from './area';
import type { BookData, SheetData } from './book';

/** A text in quotes, or a sheet's name before «!»: quoted, or plain. Texts are matched so that they are passed over. */
const PART = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function mapSheets(formula: string, change: (sheet: string, prefix: string) => string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(PART, (prefix: string, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    return name === undefined ? prefix : change(name, prefix);
  });
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The formula after a sheet was renamed. */
export function renamedSheet(formula: string, from: string, to: string): string {
  return mapSheets(formula, (sheet, prefix) => (same(sheet, from) ? `${quoteSheet(to)}!` : prefix));
}

/** The formula after a sheet was deleted: `'Лист 1'!A1` is left as `#REF!A1`. */
export function lostSheet(formula: string, name: string): string {
  return mapSheets(formula, (sheet, prefix) => (same(sheet, name) ? '#REF!' : prefix));
}

/** The sheets that a formula names. */
export function sheetsOf(formula: string): string[] {
  const found: string[] = [];
  mapSheets(formula, (sheet, prefix) => {
    found.push(sheet);
    return prefix;
  });
  return found;
}

/** Every text inside a plain value (a rule of a conditional format, of a validation) goes through `change`. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}

export function mapSheetFormulas(sheet: SheetData, change: (formula: string) => string): void {
  for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = change(cell.formula);
  for (const name of sheet.names) name.formula = change(name.formula);
  for (const format of sheet.conditionalFormats) format.rule = mapTexts(format.rule, change);
  for (const validation of sheet.validations)
    validation.rule = mapTexts(validation.rule, change) as typeof validation.rule;
  for (const { series } of sheet.charts)
    for (const each of series) {
      if (each.values !== null) each.values = change(each.values);
      if (each.categories !== null) each.categories = change(each.categories);
    }
}

/** Sends every formula of the workbook through `change`: cells, names, rules, charts. Links stay: Excel does not follow them. */
export function mapFormulas(book: BookData, change: (formula: string) => string): void {
  for (const name of book.names) name.formula = change(name.formula);
  for (const sheet of book.sheets) mapSheetFormulas(sheet, change);
}
