/**
 * Sheets that are being built or have been put aside carry this name, scoped to the sheet, so that the next run can
 * tell what a run that was cut off (Excel closed, the pane reloaded) has left behind.
 */
export const PASSING_NAME = '_shnor_passing';

/** What a passing sheet is: new and unfinished, or an earlier one put aside under another name. */
export type Passing = { readonly state: 'new' } | { readonly state: 'aside'; readonly name: string };

export function passingFormula(passing: Passing): string {
  const text = passing.state === 'new' ? 'new' : `aside:${passing.name}`;
  return `="${text.replaceAll('"', '""')}"`;
}

export function passingOfFormula(formula: string): Passing | null {
  const text = /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
  if (text === undefined) return null;
  if (text === 'new') return { state: 'new' };
  return text.startsWith('aside:') ? { state: 'aside', name: text.slice('aside:'.length) } : null;
}

/** Adds a name to a sheet that no person sees in the list of names. */
export function addHiddenName(sheet: Excel.Worksheet, name: string, formula: string): void {
  sheet.names.add(name, formula).visible = false;
}
