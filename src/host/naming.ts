import type { OwnKind } from '../report/sheetSpec';

/** Names on a collision: a person's sheet or name never gives way, ours takes a number. */

/** Longest name of a sheet in Excel. */
const SHEET_NAME_LENGTH = 31;

/** The name, or «… (2)», «… (3)», cut to what Excel takes. `taken` holds names in lower case. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  return free(name, taken, (number) => {
    const suffix = ` (${number})`;
    return name.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  });
}

/** A workbook name or a table name: the name, or `name_2`. `taken` holds names in lower case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  return free(name, taken, (number) => `${name}_${number}`);
}

function free(name: string, taken: ReadonlySet<string>, variant: (number: number) => string): string {
  let given = name;
  for (let number = 2; taken.has(given.toLowerCase()); number += 1) given = variant(number);
  return given;
}

/** Is it the name itself, or the name with the number that a collision gives it? */
export function isVariantOf(name: string, wanted: string): boolean {
  return variantNumber(name, wanted) !== null;
}

/** 1 for the name itself, 2 for «… (2)» or `…_2`; null for another name. */
function variantNumber(name: string, wanted: string): number | null {
  const plain = name.toLowerCase();
  const goal = wanted.toLowerCase();
  if (plain === goal) return 1;
  const numbered = /^(.*?)(?: \((\d+)\)|_(\d+))$/s.exec(plain);
  if (!numbered) return null;
  const stem = numbered[1]!;
  const cut = plain.length === SHEET_NAME_LENGTH && goal.startsWith(stem);
  return stem === goal || cut ? Number(numbered[2] ?? numbered[3]) : null;
}

interface NamedSheet {
  readonly name: string;
  /** What our mark on the sheet says; null for a person's own. */
  readonly kind: OwnKind | null;
}

/**
 * For every wanted sheet the earlier one of ours that it replaces, or null: the one of that very name; where that
 * name is free or a person's, the lowest number beside it. No other goes: a copy that a person makes of our sheet
 * bears our mark and a number as well, and it is theirs.
 */
export function replacedSheets<Sheet extends NamedSheet>(
  sheets: readonly Sheet[],
  wanted: readonly (NamedSheet & { readonly kind: OwnKind })[],
): (Sheet | null)[] {
  const exact = wanted.map(
    ({ kind, name }) =>
      sheets.find((sheet) => sheet.kind === kind && variantNumber(sheet.name, name) === 1) ?? null,
  );
  const given = new Set(exact);
  return wanted.map(({ kind, name }, index) => {
    if (exact[index]) return exact[index];
    const numbered = sheets
      .filter((sheet) => sheet.kind === kind && !given.has(sheet))
      .map((sheet) => ({ sheet, number: variantNumber(sheet.name, name) ?? Infinity }))
      .filter(({ number }) => number < Infinity)
      .toSorted((a, b) => a.number - b.number);
    const lowest = numbered[0]?.sheet ?? null;
    given.add(lowest);
    return lowest;
  });
}
