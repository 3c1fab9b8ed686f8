import type { RegisterEntry } from '../model/school';
import type { NormalisedName } from './normalise';

/** A school while the matching is under way. */
export interface Draft {
  /** Stable key: login, else code, else municipality and name key. */
  id: string;
  /** Lines of registers that describe it; empty when only mentions name it. */
  readonly entries: RegisterEntry[];
  readonly logins: Set<string>;
  readonly codes: Set<string>;
  /** Logins and codes of its lines that name another school, or nobody. */
  readonly disowned: Set<string>;
  /** Municipality key; null when it is not known which of several it belongs to. */
  place: string | null;
  /** Every name it is known by. */
  readonly variants: NormalisedName[];
}

export function emptyDraft(id: string, place: string | null): Draft {
  return { id, entries: [], logins: new Set(), codes: new Set(), disowned: new Set(), place, variants: [] };
}

/** Deterministic order of drafts wherever several stand side by side. */
export function byId(a: Draft, b: Draft): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
