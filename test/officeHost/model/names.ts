/** Excel's rules for the name of a sheet. */
export function isSheetName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history'
  );
}

/** Excel's rules for a defined name or the name of a table: a letter, «_» or «\» first, and no address. */
export function isDefinedName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(r|c|r\d*c\d*)$/i.test(name)
  );
}

export const sameName = (a: string, b: unknown): boolean =>
  typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
