import type { SheetSpec } from '../report/sheetSpec';
import { quotedSheet } from './ranges';

/** New names by old ones in lower case: Excel compares the names of sheets and cells so. */
export type Renames = ReadonlyMap<string, string>;

/**
 * The same sheets under other names: every formula, conditional format, link and defined name that refers
 * to a renamed sheet or name is rewritten. Charts refer to their own sheet and follow by themselves.
 */
export function renameSpecs(
  specs: readonly SheetSpec[],
  sheets: Renames,
  names: Renames,
): readonly SheetSpec[] {
  if (sheets.size === 0 && names.size === 0) return specs;
  const rewrite = (formula: string): string => rewriteFormula(formula, sheets, names);
  return specs.map((spec) => ({
    ...spec,
    name: sheets.get(spec.name.toLowerCase()) ?? spec.name,
    rows: spec.rows.map((row) =>
      row.map(
        (cell) =>
          cell && {
            ...cell,
            ...(cell.formula !== undefined && { formula: rewrite(cell.formula) }),
            ...(cell.link !== undefined && { link: rewrite(cell.link) }),
          },
      ),
    ),
    conditionalFormats: spec.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
    })),
    names: spec.names.map((name) => ({ ...name, name: names.get(name.name.toLowerCase()) ?? name.name })),
  }));
}

/** A text constant, a quoted sheet, or a word with what follows it (`!` of a sheet, `(` of a function). */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*[!(]?/gu;

/** Rewrites references in one formula; text constants and function names stay as they are. */
export function rewriteFormula(formula: string, sheets: Renames, names: Renames): string {
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith('"') || token.endsWith('(')) return token;
    if (token.endsWith('!')) {
      const plain = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
      const renamed = sheets.get(plain.toLowerCase());
      return renamed === undefined ? token : `${quotedSheet(renamed)}!`;
    }
    return names.get(token.toLowerCase()) ?? token;
  });
}
