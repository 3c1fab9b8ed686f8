import { compatible } from './compatible';
import type { Draft } from './draft';
import type { MatchLevel, MatchLine } from './matching';
import type { NormalisedName } from './normalise';
import { hasIdentity, nameKey, settlementIn } from './normalise';
import type { SchoolIndex } from './schoolIndex';
import { suggest } from './suggest';

type Cause = NonNullable<MatchLine['cause']>;

export type Climb =
  | { readonly level: Extract<MatchLevel, 'T1' | 'T2' | 'T3' | 'T4'>; readonly draft: Draft }
  | { readonly level: 'none'; readonly cause: Cause; readonly suggestions: readonly Draft[] };

/** More schools with one number and class than this are never told apart by number alone. */
const MOST_CANDIDATES = 100;

/**
 * The ladder of D2 below the stable codes, inside one municipality. `complete` says that the known schools
 * are all there are (a register): only then may a name without a number stand for a school that has one.
 */
export function climb(index: SchoolIndex, place: string, name: NormalisedName, complete: boolean): Climb {
  const written = complete ? single(index.byText(place, name.display)) : null;
  if (written) return { level: 'T1', draft: written };
  const stop = (cause: Cause, among: Iterable<Draft> = []): Climb => ({
    level: 'none',
    cause,
    suggestions: suggest(index, place, name, among),
  });
  if (!hasIdentity(name)) return stop('noNumberOrName', index.byKey(place, nameKey(name, place)));
  const exact = index.byKey(place, nameKey(name, place));
  if (exact.size > 0) {
    const draft = single(exact) ?? byHonorific(exact, name);
    return draft ? { level: 'T1', draft } : stop('ambiguous', exact);
  }
  const numbered = numberedCandidates(index, place, name);
  if (numbered.length === 1) return { level: 'T2', draft: numbered[0]! };
  if (numbered.length > 1) return stop('ambiguous', numbered);
  const named = namedCandidates(index, place, name, complete);
  if (named.length === 1) return { level: 'T3', draft: named[0]! };
  if (named.length > 1) return stop('ambiguous', named);
  const open = openClassCandidate(index, place, name);
  if (open) return { level: 'T4', draft: open };
  return stop(causeOf(index, place, name));
}

function single(drafts: ReadonlySet<Draft>): Draft | null {
  return drafts.size === 1 ? [...drafts][0]! : null;
}

/** «имени …» tells two schools of one key apart, when exactly one of them bears it. */
function byHonorific(drafts: ReadonlySet<Draft>, name: NormalisedName): Draft | null {
  if (!name.honorific || drafts.size > MOST_CANDIDATES) return null;
  const bearers = [...drafts].filter((draft) =>
    draft.variants.some((other) => other.honorific === name.honorific),
  );
  return bearers.length === 1 ? bearers[0]! : null;
}

/** T2: same number, letter and class, nothing contradicting. */
function numberedCandidates(index: SchoolIndex, place: string, name: NormalisedName): Draft[] {
  if (name.number === null) return [];
  return filter(index.byNumber(place, name), (other) => {
    return other.number === name.number && other.class === name.class && compatible(name, other, place);
  });
}

/** T3: same adjective or settlement and class; a number on one side only counts against the match. */
function namedCandidates(
  index: SchoolIndex,
  place: string,
  name: NormalisedName,
  complete: boolean,
): Draft[] {
  const found = new Set<Draft>();
  for (const stated of [name.adjective, settlementIn(name, place)]) {
    if (!stated) continue;
    const drafts = filter(index.byWord(place, stated), (other) => {
      if (other.class !== name.class || !compatible(name, other, place)) return false;
      if (name.number !== null) return other.number === name.number;
      return other.number === null || complete;
    });
    for (const draft of drafts) found.add(draft);
  }
  return [...found];
}

/** T4: «Школа № 6» and the only school with that number in the municipality, if that one is a СОШ. */
function openClassCandidate(index: SchoolIndex, place: string, name: NormalisedName): Draft | null {
  if (name.number === null || (name.class !== 'U' && name.class !== 'S')) return null;
  const draft = single(index.byNumber(place, name));
  if (!draft) return null;
  const wanted = name.class === 'U' ? 'S' : 'U';
  const fits = draft.variants.some((other) => other.class === wanted && compatible(name, other, place));
  return fits ? draft : null;
}

function causeOf(index: SchoolIndex, place: string, name: NormalisedName): Cause {
  if (name.isBranch && (!name.parentKey || index.byKey(place, name.parentKey).size > 0)) return 'branch';
  if (name.number !== null && index.byNumber(place, name).size > 0) return 'classDiffers';
  return 'notFound';
}

function filter(drafts: ReadonlySet<Draft>, accepts: (name: NormalisedName) => boolean): Draft[] {
  if (drafts.size > MOST_CANDIDATES) return [];
  return [...drafts].filter((draft) => draft.variants.some(accepts));
}
