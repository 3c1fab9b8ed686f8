import type { Draft } from './draft';
import type { NormalisedName } from './normalise';
import { nameKey, settlementIn } from './normalise';
import { canonical } from './text';

type Buckets = Map<string, Set<Draft>>;

const NONE: ReadonlySet<Draft> = new Set();

function put(buckets: Buckets, key: string, draft: Draft): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.add(draft);
  else buckets.set(key, new Set([draft]));
}

/**
 * Known schools by everything that the ladder asks for. All keys begin with the municipality, so no
 * question ever looks at the schools of another one, and the work stays linear.
 */
export class SchoolIndex {
  private readonly ids: Map<string, Draft> = new Map();
  private readonly keys: Buckets = new Map();
  private readonly texts: Buckets = new Map();
  private readonly numbers: Buckets = new Map();
  private readonly words: Buckets = new Map();
  private readonly classes: Buckets = new Map();
  /** Adjective stems of a municipality by first letter: what T5 compares. */
  private readonly stems = new Map<string, Set<string>>();

  addId(id: string, draft: Draft): void {
    if (!this.ids.has(id)) this.ids.set(id, draft);
  }

  byIdentifier(id: string): Draft | null {
    return this.ids.get(id) ?? null;
  }

  /** Makes a school findable by one of its names inside its municipality. */
  addName(draft: Draft, name: NormalisedName): void {
    const place = draft.place;
    if (place === null) return;
    put(this.keys, `${place}\n${nameKey(name, place)}`, draft);
    put(this.texts, `${place}\n${canonical(name.display)}`, draft);
    put(this.classes, `${place}\n${name.class}`, draft);
    if (name.number !== null) put(this.numbers, `${place}\n${name.number}${name.letter}`, draft);
    if (name.adjective) {
      put(this.words, `${place}\n${name.adjective}`, draft);
      const shelf = `${place}\n${name.adjective[0]}`;
      const stems = this.stems.get(shelf);
      if (stems) stems.add(name.adjective);
      else this.stems.set(shelf, new Set([name.adjective]));
    }
    const settlement = settlementIn(name, place);
    if (settlement) put(this.words, `${place}\n${settlement}`, draft);
  }

  byKey(place: string, key: string): ReadonlySet<Draft> {
    return this.keys.get(`${place}\n${key}`) ?? NONE;
  }

  /** Schools one of whose names is written exactly so (quotes, dashes and case aside). */
  byText(place: string, display: string): ReadonlySet<Draft> {
    return this.texts.get(`${place}\n${canonical(display)}`) ?? NONE;
  }

  byNumber(place: string, name: NormalisedName): ReadonlySet<Draft> {
    return this.numbers.get(`${place}\n${name.number}${name.letter}`) ?? NONE;
  }

  /** Schools with this adjective stem or settlement. */
  byWord(place: string, word: string): ReadonlySet<Draft> {
    return this.words.get(`${place}\n${word}`) ?? NONE;
  }

  byClass(place: string, schoolClass: string): ReadonlySet<Draft> {
    return this.classes.get(`${place}\n${schoolClass}`) ?? NONE;
  }

  stemsLike(place: string, adjective: string): Iterable<string> {
    return this.stems.get(`${place}\n${adjective[0]}`) ?? [];
  }
}
