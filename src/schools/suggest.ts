import { byId } from './draft';
import type { Draft } from './draft';
import type { NormalisedName } from './normalise';
import { settlementIn } from './normalise';
import type { SchoolIndex } from './schoolIndex';
import { editDistance } from './stem';

/** A hint is a short list: more would not help to choose. */
const MOST = 5;
/** Larger municipalities are not searched for misprints whole; the bound keeps the work linear. */
const MOST_STEMS = 400;

/** Stems that differ by a slip of the pen: at most two letters, in short words one. */
export function resembles(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) >= 6 ? 2 : 1;
  return Math.min(a.length, b.length) >= 4 && editDistance(a, b, limit) <= limit;
}

/**
 * Schools of the municipality that a name may mean (T5 and near misses of T2–T4): the same number in
 * another class, the same adjective or settlement, a misprint of the adjective. For a person to choose from.
 */
export function suggest(
  index: SchoolIndex,
  place: string,
  name: NormalisedName,
  among: Iterable<Draft> = [],
): Draft[] {
  const found = new Set<Draft>();
  const add = (drafts: Iterable<Draft>): void => {
    for (const draft of drafts) {
      if (found.size >= MOST * 4) return;
      found.add(draft);
    }
  };
  add(among);
  if (name.isBranch && name.parentKey) add(index.byKey(place, name.parentKey));
  if (name.number !== null) add(index.byNumber(place, name));
  if (name.adjective) add(sameNumber(index.byWord(place, name.adjective), name));
  const settlement = settlementIn(name, place);
  if (settlement) add(sameNumber(index.byWord(place, settlement), name));
  if (name.adjective) add(misprints(index, place, name));
  return [...found].sort(byId).slice(0, MOST);
}

/** A different number is a different school («Железнодорожная СОШ № 1» and «№ 2»): never a hint. */
function sameNumber(drafts: Iterable<Draft>, name: NormalisedName): Draft[] {
  const hits: Draft[] = [];
  for (const draft of drafts) {
    if (
      draft.variants.some(
        (other) => other.number === null || name.number === null || other.number === name.number,
      )
    ) {
      hits.push(draft);
      if (hits.length >= MOST * 4) break;
    }
  }
  return hits;
}

/** T5: the adjective written with a slip («Чикнская» for «Чиканская»), the rest not contradicting. */
export function misprints(index: SchoolIndex, place: string, name: NormalisedName): Draft[] {
  const hits: Draft[] = [];
  let looked = 0;
  for (const stem of index.stemsLike(place, name.adjective)) {
    looked += 1;
    if (looked > MOST_STEMS) break;
    if (stem === name.adjective || !resembles(stem, name.adjective)) continue;
    for (const draft of index.byWord(place, stem)) {
      if (hits.length >= MOST) return hits;
      const near = draft.variants.some((other) => other.number === name.number && other.class === name.class);
      if (near) hits.push(draft);
    }
  }
  return hits;
}
