/**
 * Sheets that are being built or have been put aside carry this name, scoped to the sheet, so that the next run can
 * tell what a run that was cut off (Excel closed, the pane reloaded) has left behind.
 */
export const PASSING_NAME = '_shnor_passing';

/**
 * What a passing sheet is: a new one, the `index`-th of its run, or an earlier one put aside under another name. The
 * marks of new sheets go one after another once all references have been moved: while number 0 bears its mark, the
 * run is to be taken back; a later one that still bears it has only not come to its turn.
 */
export type Passing =
  { readonly state: 'new'; readonly index: number } | { readonly state: 'aside'; readonly name: string };

export function passingFormula(passing: Passing): string {
  const text = passing.state === 'new' ? `new:${passing.index}` : `aside:${passing.name}`;
  return `="${text.replaceAll('"', '""')}"`;
}

export function passingOfFormula(formula: string): Passing | null {
  const text = /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
  if (text === undefined) return null;
  const fresh = /^new:(\d+)$/.exec(text);
  if (fresh) return { state: 'new', index: Number(fresh[1]) };
  return text.startsWith('aside:') ? { state: 'aside', name: text.slice('aside:'.length) } : null;
}

/** What new sheets are called until the swap, and earlier ones from then on. */
export const NEW_SHEET = '_shnor_new';
export const ASIDE_SHEET = '_shnor_old';

/** Was the sheet added by us a moment before it would have got its mark? To be asked of an empty sheet only. */
export function isNewSheetName(name: string): boolean {
  return /^_shnor_new(?: \(\d+\))?$/i.test(name);
}

const ASIDE_TABLE = '_shnor_old_';

/** What a table is called while its sheet is put aside; its own name can be told from it. */
export function asideTableName(name: string): string {
  return `${ASIDE_TABLE}${name}`.slice(0, 250);
}

/** The table's own name, or null for one that was not put aside. */
export function ownTableName(name: string): string | null {
  return name.toLowerCase().startsWith(ASIDE_TABLE) ? name.slice(ASIDE_TABLE.length) : null;
}

/** Adds a name to a sheet that no person sees in the list of names. */
export function addHiddenName(sheet: Excel.Worksheet, name: string, formula: string): void {
  sheet.names.add(name, formula).visible = false;
}
