import type { Codes } from './codes';
import type { ConfirmedPairs } from './confirmed';
import type { Draft } from './draft';
import { emptyDraft } from './draft';
import type { Climb } from './ladder';
import { climb } from './ladder';
import { hasIdentity, nameKey } from './normalise';
import type { SchoolIndex } from './schoolIndex';
import { sharedOf } from './sharedIds';
import type { SharedId } from './sharedIds';
import type { Resolution, Subject } from './subject';

export interface Resolver {
  readonly index: SchoolIndex;
  readonly codes: Codes;
  /** Logins and codes that stand beside several schools of the register. */
  readonly shared: ReadonlyMap<string, SharedId>;
  readonly confirmed: ConfirmedPairs;
  /** True when a register lists all schools: a name that is not in it makes no school. */
  readonly closed: boolean;
  /** Schools made of mentions are added here. */
  readonly drafts: Draft[];
}

/**
 * Resolves every subject: stable codes, confirmed pairs, the ladder, and – without a register – new schools.
 * Nothing depends on the order of the mentions: groups are worked off in the order of their keys.
 */
export function resolveAll(resolver: Resolver, subjects: readonly Subject[]): void {
  for (const subject of subjects) byStableCode(resolver, subject);
  const confirmed = new Set(subjects.filter((subject) => resolver.confirmed.targetOf(subject) !== null));
  const others = subjects.filter((subject) => !confirmed.has(subject));
  resolveStages(
    resolver,
    others.filter(({ partnerOnly }) => !partnerOnly),
    confirmed,
  );
  // A pair whose target turned out to be no school falls back to the ladder.
  resolveStages(resolver, [...confirmed], new Set());
  resolveStages(
    { ...resolver, closed: true },
    others.filter(({ partnerOnly }) => partnerOnly),
    new Set(),
  );
}

function resolveStages(
  resolver: Resolver,
  subjects: readonly Subject[],
  confirmed: ReadonlySet<Subject>,
): void {
  const { codes, closed, shared } = resolver;
  const open = (): Subject[] => subjects.filter((subject) => subject.resolution === null);
  confirm(resolver, confirmed);
  identify(
    resolver,
    'logins',
    groupBy(open(), ({ mention: { login } }) => (login && !shared.has(login) ? login : null)),
  );
  for (const subject of open()) byStableCode(resolver, subject);
  confirm(resolver, confirmed);
  identify(
    resolver,
    'codes',
    groupBy(open(), (subject) => {
      const id = codes.idOf(subject.mention.code, subject.place);
      return id && !shared.has(id) ? id : null;
    }),
  );
  for (const subject of open()) byStableCode(resolver, subject);
  confirm(resolver, confirmed);
  if (closed) for (const subject of open()) subject.resolution = lookUp(resolver, subject);
  else nameSchools(resolver, open());
  confirm(resolver, confirmed);
}

/** T0: the login, else the code. One that a head school shares with its branches leads to the school named. */
function byStableCode(resolver: Resolver, subject: Subject): void {
  if (subject.resolution) return;
  const { index, codes, shared } = resolver;
  const { login, code } = subject.mention;
  const byLogin = login ? index.byIdentifier(login) : null;
  if (!byLogin || shared.has(login!)) {
    const unit = unitNamed(resolver, subject);
    if (unit) {
      // A person may have confirmed the head school for the branch; and what names no branch waits for its name.
      if (unit !== 'unclear' && !resolver.confirmed.targetOf(subject)) subject.resolution = unit;
      return;
    }
  }
  const id = codes.idOf(code, subject.place);
  const draft = byLogin ?? (id ? byCode(index, id, login) : null);
  if (draft) subject.resolution = { level: 'T0', draft, suggestions: [] };
}

/**
 * The branch that a row names beside the code of its head school. A row that speaks of a branch, but of none
 * that can be told, is never taken for the head: `unclear`. Without such a name the code means the head: null.
 */
function unitNamed(resolver: Resolver, subject: Subject): Resolution | 'unclear' | null {
  const shared = sharedOf(resolver, subject);
  if (!shared?.head) return null;
  const { place, name } = subject;
  const step = place === null ? NOWHERE : climb(resolver.index, place, name, true);
  if (step.level !== 'none' && step.draft !== shared.head && shared.schools.includes(step.draft)) {
    return { level: step.level, draft: step.draft, suggestions: [] };
  }
  return name.isBranch && (step.level === 'none' || step.draft !== shared.head) ? 'unclear' : null;
}

/** A code may not override the row's own login when the school of that code has another one. */
function byCode(index: SchoolIndex, id: string, login: string | undefined): Draft | null {
  const draft = index.byIdentifier(id);
  return draft && login && draft.logins.size > 0 && !draft.logins.has(login) ? null : draft;
}

function confirm({ confirmed, index }: Resolver, subjects: ReadonlySet<Subject>): void {
  for (const subject of subjects) {
    if (subject.resolution) continue;
    const draft = confirmed.find(confirmed.targetOf(subject)!, subject, index);
    if (draft) subject.resolution = { level: 'confirmed', draft, suggestions: [] };
  }
}

/**
 * Logins or codes that no known school has yet. A school of the municipality that the ladder finds takes the
 * identifier, when exactly one identifier claims it and its own do not contradict. Otherwise, without a
 * register, the identifier makes a school.
 */
function identify(resolver: Resolver, kind: 'logins' | 'codes', groups: readonly Group[]): void {
  const claims = new Map<Draft, Group[]>();
  const claimed = new Map<Group, Found>();
  for (const group of groups) {
    const step = groupClimb(resolver, group);
    if (step.level === 'none' || contradicts(kind, group.key, step.draft)) continue;
    claimed.set(group, step);
    claims.set(step.draft, [...(claims.get(step.draft) ?? []), group]);
  }
  for (const group of groups) {
    const step = claimed.get(group);
    if (step && claims.get(step.draft)!.length === 1) {
      step.draft[kind].add(group.key);
      resolver.index.addId(group.key, step.draft);
      for (const subject of group.subjects) {
        subject.resolution = { level: step.level, draft: step.draft, suggestions: [] };
        remember(resolver, step.draft, subject);
      }
    } else if (!resolver.closed) {
      const draft = found(resolver, group, kind);
      for (const subject of group.subjects) subject.resolution = { level: 'T0', draft, suggestions: [] };
    }
  }
}

/** A second login is a second school until a person says otherwise; codes contradict when they are of one length. */
function contradicts(kind: 'logins' | 'codes', id: string, draft: Draft): boolean {
  if (kind === 'logins') return draft.logins.size > 0 && !draft.logins.has(id);
  return [...draft.codes].some((code) => code !== id && code.length === id.length);
}

/** All names of the group must lead to one school. */
function groupClimb({ index, closed }: Resolver, group: Group): Climb {
  let agreed: Found | null = null;
  for (const { place, name } of group.subjects) {
    if (place === null || !hasIdentity(name)) continue;
    const step = climb(index, place, name, closed);
    if (step.level === 'none') return step;
    if (agreed && agreed.draft !== step.draft) return NOWHERE;
    agreed ??= step;
  }
  return agreed ?? NOWHERE;
}

type Found = Exclude<Climb, { readonly level: 'none' }>;

const NOWHERE: Climb = { level: 'none', cause: 'notFound', suggestions: [] };

function found(resolver: Resolver, group: Group, kind: 'logins' | 'codes' | null): Draft {
  const draft = emptyDraft(group.key, commonPlace(group.subjects));
  if (kind) {
    draft[kind].add(group.key);
    resolver.index.addId(group.key, draft);
  }
  resolver.drafts.push(draft);
  for (const subject of group.subjects) remember(resolver, draft, subject);
  return draft;
}

/** A school made of mentions is known by all their names, and by the code beside its login. */
function remember({ index, codes, shared }: Resolver, draft: Draft, subject: Subject): void {
  const code = codes.idOf(subject.mention.code, subject.place);
  if (code && !shared.has(code) && !index.byIdentifier(code)) {
    draft.codes.add(code);
    index.addId(code, draft);
  }
  if (draft.entries.length > 0) return;
  draft.variants.push(subject.name);
  index.addName(draft, subject.name);
}

/** The municipality most rows give; the first in order when they tie. */
function commonPlace(subjects: readonly Subject[]): string | null {
  const rows = new Map<string, number>();
  for (const { place, rows: count } of subjects)
    if (place !== null) rows.set(place, (rows.get(place) ?? 0) + count);
  return [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function lookUp(resolver: Resolver, subject: Subject): Resolution {
  const { index, closed } = resolver;
  const step = subject.place === null ? null : climb(index, subject.place, subject.name, closed);
  const shared = sharedOf(resolver, subject);
  if (shared && (!step || step.level === 'none')) {
    return { level: 'none', draft: null, suggestions: shared.schools, cause: 'ambiguous' };
  }
  if (!step) return { level: 'none', draft: null, suggestions: [], cause: 'noMunicipality' };
  if (step.level === 'none') return { ...step, draft: null };
  const { login } = subject.mention;
  // The school has another login than the row: perhaps two logins of one school, for a person to say.
  if (login && contradicts('logins', login, step.draft)) {
    return { level: 'none', draft: null, suggestions: [step.draft], cause: 'ambiguous' };
  }
  return { level: step.level, draft: step.draft, suggestions: [] };
}

/**
 * Names without a stable code, when no register is given: the most telling first, each climbs the ladder among
 * the schools known so far and makes a school of its own where it finds none.
 */
function nameSchools(resolver: Resolver, subjects: readonly Subject[]): void {
  const groups = groupBy(subjects, ({ place, name }) =>
    place !== null && hasIdentity(name) ? `${place}|${nameKey(name, place)}` : null,
  );
  for (const subject of subjects) {
    const { place, name } = subject;
    if (place === null || !hasIdentity(name)) subject.resolution = lookUp(resolver, subject);
  }
  groups.sort((a, b) => parts(b) - parts(a) || (a.key < b.key ? -1 : 1));
  for (const group of groups) {
    const { place, name } = group.subjects[0]!;
    const step = climb(resolver.index, place!, name, false);
    if (step.level !== 'none') {
      for (const subject of group.subjects) {
        subject.resolution = { level: step.level, draft: step.draft, suggestions: [] };
      }
    } else if (step.cause === 'ambiguous') {
      for (const subject of group.subjects) subject.resolution = { ...step, draft: null };
    } else {
      const draft = found(resolver, group, null);
      for (const subject of group.subjects) {
        subject.resolution = { level: 'new', draft, suggestions: step.suggestions };
      }
    }
  }
}

function parts(group: Group): number {
  return group.key.split('|').filter(Boolean).length;
}

interface Group {
  readonly key: string;
  readonly subjects: Subject[];
}

/** Groups in the order of their keys, subjects in the order of their names; null belongs to no group. */
function groupBy(subjects: readonly Subject[], keyOf: (subject: Subject) => string | null): Group[] {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = keyOf(subject);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  const order = (a: Subject, b: Subject): number =>
    a.name.display < b.name.display ? -1 : a.name.display > b.name.display ? 1 : 0;
  return [...groups]
    .map(([key, members]) => ({ key, subjects: members.sort(order) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
