import type { Finding } from '../model/finding';
import type { Codes } from './codes';
import type { Draft } from './draft';
import { registerBranchCode, registerCodeShared } from './matchFindings';
import { nameKey } from './normalise';
import type { ReadEntry } from './registerLines';
import { isUnit, mayHead } from './registerLines';
import type { Subject } from './subject';

/** A login or code that stands beside several schools of one register. */
export interface SharedId {
  /** The head school of all the others, which keeps it; null when it names no school any more. */
  readonly head: Draft | null;
  readonly schools: readonly Draft[];
}

/**
 * Settles who keeps a login or code that several schools claim. Branches often stand with the code of their
 * head school: the head keeps it and the branches are known by name. Otherwise one of the lines is a slip,
 * nobody can tell which, and the identifier is taken from all of them.
 */
export function settleShared(
  claims: ReadonlyMap<string, readonly Draft[]>,
  linesOf: (draft: Draft) => readonly ReadEntry[],
  findings: Finding[],
): ReadonlyMap<string, SharedId> {
  const shared = new Map<string, SharedId>();
  for (const [id, schools] of claims) {
    if (schools.length < 2) continue;
    const head = headOf(schools, linesOf);
    shared.set(id, { head, schools });
    const first = head ?? schools[0]!;
    for (const draft of schools) {
      if (draft !== head) disown(draft, id);
    }
    const others = schools.filter((draft) => draft !== first).map((draft) => draft.entries[0]!);
    findings.push((head ? registerBranchCode : registerCodeShared)(id, first.entries[0]!, others));
  }
  return shared;
}

function disown(draft: Draft, id: string): void {
  draft.logins.delete(id);
  draft.codes.delete(id);
  draft.disowned.add(id);
  const name = draft.variants[0]!;
  if (draft.id === id) draft.id = `${draft.place ?? ''}|${nameKey(name, draft.place ?? '')}`;
}

function headOf(schools: readonly Draft[], linesOf: (draft: Draft) => readonly ReadEntry[]): Draft | null {
  const heads = schools.filter((draft) => !linesOf(draft).some(isUnit));
  if (heads.length !== 1) return null;
  const head = linesOf(heads[0]!)[0]!;
  const own = schools.every(
    (draft) => draft === heads[0] || linesOf(draft).every((line) => mayHead(head, line)),
  );
  return own ? heads[0]! : null;
}

/** What the row's login, else its code, shares with other schools of the register; undefined when it names one. */
export function sharedOf(
  { shared, codes }: { readonly shared: ReadonlyMap<string, SharedId>; readonly codes: Codes },
  { mention, place }: Pick<Subject, 'mention' | 'place'>,
): SharedId | undefined {
  if (shared.size === 0) return undefined;
  const id = codes.idOf(mention.code, place);
  return (mention.login ? shared.get(mention.login) : undefined) ?? (id ? shared.get(id) : undefined);
}
