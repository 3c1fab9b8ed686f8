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
  const plain = name.toLowerCase();
  const goal = wanted.toLowerCase();
  if (plain === goal) return true;
  const numbered = /^(.*?)(?: \((\d+)\)|_(\d+))$/s.exec(plain);
  if (!numbered) return false;
  const stem = numbered[1]!;
  return stem === goal || (plain.length === SHEET_NAME_LENGTH && goal.startsWith(stem));
}
