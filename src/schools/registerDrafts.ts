import type { Finding } from '../model/finding';
import type { RegisterEntry } from '../model/school';
import type { Codes } from './codes';
import { looksDifferent } from './compatible';
import type { Draft } from './draft';
import { emptyDraft } from './draft';
import { registerConflict, registerDuplicate } from './matchFindings';
import type { NormalisedName } from './normalise';
import { hasIdentity, nameKey } from './normalise';

/** A line of a register with its names taken apart. */
export interface ReadEntry {
  readonly entry: RegisterEntry;
  /** Short name first, then the full one and the aliases. */
  readonly names: readonly NormalisedName[];
  readonly place: string | null;
}

export interface RegisterDrafts {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/**
 * Makes one school of all register lines that share a login or a code, and of lines of different sheets
 * with one name key whose codes do not contradict (a register with codes and a questionnaire with logins).
 */
export function draftRegister(entries: readonly ReadEntry[], codes: Codes): RegisterDrafts {
  const findings: Finding[] = [];
  const byIdentifier = new Map<string, Draft>();
  const drafts = new Set<Draft>();
  for (const [index, read] of entries.entries()) {
    const code = codes.idOf(read.entry.code, read.place);
    const ids = [read.entry.login, code].filter((id): id is string => Boolean(id));
    const known = [...new Set(ids.map((id) => byIdentifier.get(id)).filter((draft) => draft !== undefined))];
    const draft = known[0] ?? emptyDraft(ids[0] ?? `#${index}`, read.place);
    drafts.add(draft);
    for (const other of known.slice(1)) {
      absorb(draft, other);
      drafts.delete(other);
      for (const id of [...other.logins, ...other.codes]) byIdentifier.set(id, draft);
    }
    findings.push(...conflicts(draft, read));
    if (read.entry.login) draft.logins.add(read.entry.login);
    if (code) draft.codes.add(code);
    draft.place ??= read.place;
    draft.entries.push(read.entry);
    draft.variants.push(...read.names);
    for (const id of ids) byIdentifier.set(id, draft);
  }
  return { drafts: joinByName([...drafts], findings), findings };
}

function absorb(into: Draft, from: Draft): void {
  into.entries.push(...from.entries);
  into.variants.push(...from.variants);
  for (const login of from.logins) into.logins.add(login);
  for (const code of from.codes) into.codes.add(code);
}

/** What a further line of the same school says against the first. */
function conflicts(draft: Draft, read: ReadEntry): Finding[] {
  const first = draft.entries[0];
  if (!first) return [];
  const { entry } = read;
  const found: Finding[] = [];
  const stated = draft.variants[0]!;
  if (looksDifferent(stated, read.names[0]!)) found.push(registerConflict('name', first, entry));
  if (first.login && entry.login && first.login !== entry.login)
    found.push(registerConflict('login', first, entry));
  for (const level of ['primary', 'basic', 'secondary'] as const) {
    const [a, b] = [first.levels[level], entry.levels[level]];
    if (a !== null && b !== null && a !== b) found.push(registerConflict(level, first, entry));
  }
  for (const [year, listed] of entry.official) {
    const before = first.official.get(year);
    if (before !== undefined && before !== listed) found.push(registerConflict('official', first, entry));
  }
  return found;
}

function joinByName(drafts: readonly Draft[], findings: Finding[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  const result: Draft[] = [];
  for (const draft of drafts) {
    const name = draft.variants[0]!;
    const key =
      draft.place !== null && hasIdentity(name) ? `${draft.place}\n${nameKey(name, draft.place)}` : draft.id;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const group of groups.values()) {
    const logins = new Set(group.flatMap((draft) => [...draft.logins]));
    const codes = new Set(group.flatMap((draft) => [...draft.codes]));
    if (group.length === 1 || logins.size > 1 || codes.size > 1) {
      result.push(...group);
      continue;
    }
    const [head, ...rest] = group as [Draft, ...Draft[]];
    for (const other of rest) {
      const first = head.entries[0]!;
      const again = other.entries[0]!;
      const sameSheet =
        first.source.workbook === again.source.workbook && first.source.sheet === again.source.sheet;
      if (sameSheet) findings.push(registerDuplicate(first, again));
      absorb(head, other);
    }
    result.push(head);
  }
  return result;
}
