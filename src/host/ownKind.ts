import type { OwnKind } from '../report/sheetSpec';

/**
 * How a sheet of ours is recognised whatever it is called: a defined name scoped to the sheet whose
 * value is a text constant (`_shnor_kind` = `"risk"`). Excel keeps it when the sheet is renamed, moved or
 * copied, both the file format and Office.js (`worksheet.names`) can read and write it, and it needs no
 * cell. A user's own sheet has no such name.
 */
export const KIND_NAME = '_shnor_kind';

const KINDS: Record<OwnKind, true> = {
  summary: true,
  shnor: true,
  risk: true,
  riskInput: true,
  check: true,
  matches: true,
  settings: true,
  register: true,
  results: true,
  context: true,
  input: true,
  monitoring: true,
  dynamics: true,
  plan: true,
  reminders: true,
  targets: true,
  social: true,
  groups: true,
  network: true,
  waves: true,
  profile: true,
  support: true,
  partners: true,
  expected: true,
  guide: true,
};

/** The formula (without «=») that states the kind. */
export function kindFormula(kind: OwnKind): string {
  return `"${kind}"`;
}

/** The kind that a formula states; null for anything that we did not write. */
export function kindOfFormula(formula: string): OwnKind | null {
  const match = /^="?([a-z]+)"?$|^"([a-z]+)"$/i.exec(formula.trim());
  const text = match?.[1] ?? match?.[2] ?? '';
  return Object.hasOwn(KINDS, text) ? (text as OwnKind) : null;
}
