import type { Finding } from '../model/finding';
import type { Codes } from './codes';
import { looksDifferent } from './compatible';
import type { Draft } from './draft';
import { emptyDraft } from './draft';
import { registerConflict, registerDuplicate } from './matchFindings';
import { hasIdentity, nameKey } from './normalise';
import type { ReadEntry } from './registerLines';
import { sameSheet, tellApart } from './registerLines';
import type { SharedId } from './sharedIds';
import { settleShared } from './sharedIds';

export interface RegisterDrafts {
  readonly drafts: readonly Draft[];
  /** Logins and codes that stand beside several schools. */
  readonly shared: ReadonlyMap<string, SharedId>;
  readonly findings: readonly Finding[];
}

/**
 * Makes one school of all register lines that share a login or a code, and of lines of different sheets
 * with one name key whose codes do not contradict (a register with codes and a questionnaire with logins).
 * Lines of complete registers whose names contradict each other stay apart whatever they share; a line of a
 * partial list follows its login or code.
 */
export function draftRegister(entries: readonly ReadEntry[], codes: Codes): RegisterDrafts {
  const register = new Register();
  for (const [index, read] of entries.entries()) {
    const code = codes.idOf(read.entry.code, read.place);
    register.add(read, code, index);
  }
  register.joinByName();
  const { findings } = register;
  const shared = settleShared(register.claims, (draft) => register.linesOf(draft), findings);
  return { drafts: [...register.drafts], shared, findings };
}

class Register {
  readonly drafts = new Set<Draft>();
  /** The schools beside which a login or code stands. */
  readonly claims = new Map<string, Draft[]>();
  readonly findings: Finding[] = [];
  private readonly lines = new Map<Draft, ReadEntry[]>();

  linesOf(draft: Draft): readonly ReadEntry[] {
    return this.lines.get(draft)!;
  }

  add(read: ReadEntry, code: string | null, index: number): void {
    const { login } = read.entry;
    const ids = [login, code].filter((one): one is string => Boolean(one));
    const known = this.schoolsOf(read, ids);
    const draft = known[0] ?? emptyDraft(ids[0] ?? `#${index}`, read.place);
    if (!known[0]) {
      this.drafts.add(draft);
      this.lines.set(draft, []);
    }
    for (const other of known.slice(1)) this.absorb(draft, other);
    this.findings.push(...conflicts(draft, this.linesOf(draft), read));
    if (login) draft.logins.add(login);
    if (code) draft.codes.add(code);
    draft.place ??= read.place;
    draft.entries.push(read.entry);
    draft.variants.push(...read.names);
    this.lines.get(draft)!.push(read);
    for (const one of ids) this.claim(one, draft);
  }

  /** The schools that a line speaks of, all of which are one. */
  private schoolsOf(read: ReadEntry, ids: readonly string[]): Draft[] {
    const claimed = [...new Set(ids.flatMap((id) => this.claims.get(id) ?? []))];
    const agreeing = claimed.filter((draft) => !this.linesOf(draft).some((line) => tellApart(line, read)));
    const found = agreeing.length === 0 && claimed.length === 1 && read.entry.partial ? claimed : agreeing;
    return found.filter((draft) => draft === found[0] || this.agree(found[0]!, draft));
  }

  private agree(a: Draft, b: Draft): boolean {
    return this.linesOf(a).every((one) => this.linesOf(b).every((other) => !tellApart(one, other)));
  }

  private claim(id: string, draft: Draft): void {
    const claims = this.claims.get(id);
    if (!claims) this.claims.set(id, [draft]);
    else if (!claims.includes(draft)) claims.push(draft);
  }

  private absorb(into: Draft, from: Draft): void {
    into.entries.push(...from.entries);
    into.variants.push(...from.variants);
    this.lines.get(into)!.push(...this.linesOf(from));
    for (const id of [...from.logins, ...from.codes]) {
      this.claims.set(
        id,
        this.claims.get(id)!.filter((draft) => draft !== from),
      );
      this.claim(id, into);
    }
    for (const login of from.logins) into.logins.add(login);
    for (const code of from.codes) into.codes.add(code);
    this.drafts.delete(from);
  }

  joinByName(): void {
    const groups = new Map<string, Draft[]>();
    for (const draft of this.drafts) {
      const name = draft.variants[0]!;
      if (draft.place === null || !hasIdentity(name)) continue;
      const key = `${draft.place}\n${nameKey(name, draft.place)}`;
      const group = groups.get(key);
      if (group) group.push(draft);
      else groups.set(key, [draft]);
    }
    for (const [head, ...rest] of groups.values()) {
      const group = [head!, ...rest];
      const logins = new Set(group.flatMap((draft) => [...draft.logins]));
      const codes = new Set(group.flatMap((draft) => [...draft.codes]));
      if (logins.size > 1 || codes.size > 1 || rest.some((other) => !this.agree(head!, other))) continue;
      for (const other of rest) {
        const [first, again] = [head!.entries[0]!, other.entries[0]!];
        if (sameSheet(first, again)) this.findings.push(registerDuplicate(first, again));
        this.absorb(head!, other);
      }
    }
  }
}

/** What a further line of the same school says against the first. */
function conflicts(draft: Draft, lines: readonly ReadEntry[], read: ReadEntry): Finding[] {
  const first = draft.entries[0];
  if (!first) return [];
  const { entry } = read;
  const found: Finding[] = [];
  const twice = lines.find((line) => !entry.partial && sameSheet(line.entry, entry));
  if (twice) found.push(registerDuplicate(twice.entry, entry));
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
