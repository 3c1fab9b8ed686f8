import type { Finding } from '../model/finding';
import type { School } from '../model/school';
import type { Source } from '../model/source';
import type { Codes } from './codes';
import { compatible, looksDifferent } from './compatible';
import type { ConfirmedPairs } from './confirmed';
import type { Draft } from './draft';
import { codeKey } from './identifiers';
import {
  branchApart,
  codeNameDiffers,
  codeReused,
  confirmedOverruled,
  confirmedTargetUnknown,
  idsConflict,
  municipalityDiffers,
  sameName,
  similar,
  unmatched,
} from './matchFindings';
import type { NormalisedName } from './normalise';
import { hasIdentity, nameKey } from './normalise';
import type { ReadEntry } from './registerLines';
import type { SchoolIndex } from './schoolIndex';
import { sharedOf } from './sharedIds';
import type { SharedId } from './sharedIds';
import type { Subject } from './subject';
import { resembles } from './suggest';

export interface Resolved {
  readonly subjects: readonly Subject[];
  readonly entries: readonly ReadEntry[];
  readonly codes: Codes;
  readonly shared: ReadonlyMap<string, SharedId>;
  readonly confirmed: ConfirmedPairs;
  readonly index: SchoolIndex;
  readonly drafts: readonly Draft[];
  school(draft: Draft | null): School | null;
}

/** Everything a person should know about the matching, one finding for all equal mentions. */
export function matchingFindings(resolved: Resolved): Finding[] {
  return [
    ...reusedCodes(resolved),
    ...resolved.subjects.flatMap((subject) => ofSubject(resolved, subject)),
    ...sameNames(resolved),
  ];
}

function ofSubject(resolved: Resolved, subject: Subject): Finding[] {
  const { school } = resolved;
  const resolution = subject.resolution!;
  const found = ofConfirmation(resolved, subject);
  const candidates = resolution.suggestions.flatMap((draft) => school(draft) ?? []);
  const own = school(resolution.draft);
  if (!own) return [...found, unmatched(subject, resolution, candidates)];
  const draft = resolution.draft!;
  if (resolution.level === 'new') {
    const alike = resolution.suggestions.filter((other) => other !== draft && mayBeOne(subject, other));
    if (alike.length > 0)
      found.push(
        similar(
          subject,
          alike.flatMap((other) => school(other) ?? []),
        ),
      );
  }
  if (subject.name.isBranch && draft.entries.length === 0) {
    found.push(branchApart(subject, parentOf(resolved, subject)));
  }
  const head = sharedOf(resolved, subject)?.head;
  if (head && head !== draft) found.push(branchApart(subject, school(head)));
  if (resolution.level === 'T0') found.push(...ofStableCode(resolved, subject, draft, own));
  return found;
}

function ofConfirmation({ confirmed, index, school }: Resolved, subject: Subject): Finding[] {
  const target = confirmed.targetOf(subject);
  if (target === null) return [];
  const wanted = confirmed.find(target, subject, index);
  const draft = subject.resolution!.draft;
  if (!wanted) return [confirmedTargetUnknown(subject, target)];
  if (draft && wanted !== draft) return [confirmedOverruled(subject, school(draft)!, target)];
  return [];
}

function ofStableCode(
  { codes, index, school }: Resolved,
  subject: Subject,
  draft: Draft,
  own: School,
): Finding[] {
  const found: Finding[] = [];
  const known =
    draft.entries.length > 0 ? draft.variants : draft.variants.filter((name) => name.display === own.name);
  if (known.length > 0 && known.every((name) => looksDifferent(name, subject.name))) {
    found.push(codeNameDiffers(subject, own));
  }
  const id = codes.idOf(subject.mention.code, subject.place);
  const byCode = id ? index.byIdentifier(id) : null;
  if (byCode && byCode !== draft) found.push(idsConflict(subject, own.name, school(byCode)?.name ?? ''));
  const weak = draft.entries.length > 0 && draft.entries.every((entry) => entry.partial);
  if (!weak && subject.mention.municipality && draft.place !== null && subject.place !== draft.place) {
    found.push(municipalityDiffers(subject, own));
  }
  return found;
}

/** The other school contradicts nothing but, perhaps, a letter or two of the adjective. */
function mayBeOne(subject: Subject, other: Draft): boolean {
  return other.variants.some((name) => {
    if (looksDifferent(name, subject.name) || name.isBranch !== subject.name.isBranch) return false;
    if (compatible(name, subject.name, other.place ?? '')) return true;
    return (
      name.adjective !== '' &&
      subject.name.adjective !== '' &&
      resembles(name.adjective, subject.name.adjective)
    );
  });
}

function parentOf({ index, school }: Resolved, { name, place }: Subject): School | null {
  if (!name.parentKey || place === null) return null;
  const parents = index.byKey(place, name.parentKey);
  return parents.size === 1 ? school([...parents][0]!) : null;
}

function reusedCodes({ codes, subjects, entries }: Resolved): Finding[] {
  const reused = new Set(codes.reused());
  if (reused.size === 0) return [];
  const first = new Map<string, Source>();
  const note = (code: string | undefined, source: Source): void => {
    const key = code ? codeKey(code) : '';
    if (reused.has(key) && !first.has(key)) first.set(key, source);
  };
  for (const { entry } of entries) note(entry.code, entry.source);
  for (const { mention } of subjects) note(mention.code, mention.source);
  return [...first].map(([code, source]) => codeReused(source, code));
}

/** Schools of one municipality with one name: perhaps one school with two logins; never merged by themselves. */
function sameNames({ drafts, subjects, school }: Resolved): Finding[] {
  const sources = new Map<Draft, Source>();
  for (const draft of drafts) if (draft.entries[0]) sources.set(draft, draft.entries[0].source);
  for (const { resolution, mention } of subjects) {
    const draft = resolution!.draft;
    if (draft && !sources.has(draft)) sources.set(draft, mention.source);
  }
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name: NormalisedName | undefined = draft.variants[0];
    if (!name || draft.place === null || !hasIdentity(name)) continue;
    const key = `${draft.place}\n${nameKey(name, draft.place)}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const byPlace = new Map<string, Draft[][]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const place = group[0]!.place!;
    const local = byPlace.get(place);
    if (local) local.push(group);
    else byPlace.set(place, [group]);
  }
  const all = [...byPlace.values()];
  const told = all.length > MOST_PLACES ? [all.flat()] : all;
  return told.map((found) =>
    sameName(
      sources.get(found[0]![0]!)!,
      found.map((group) => group.flatMap((draft) => school(draft) ?? [])),
    ),
  );
}

/** With more municipalities than this one finding tells all. */
const MOST_PLACES = 20;
