import { codeKey } from './identifiers';

/** One statement of a sheet: this code stands beside this login, name and municipality. */
export interface CodeUse {
  readonly code: string | undefined;
  readonly login: string | undefined;
  readonly place: string | null;
  readonly number: number | null;
}

/** A column of codes with more different school numbers than this under one code is not a column of Код ОО. */
const MOST_NUMBERS = 2;

/**
 * Which codes name a school. Departments number their schools each from 1, so a code that occurs in several
 * municipalities counts together with the municipality; a code that stands beside several logins or many
 * school numbers (a code of the municipality in the wrong column) names nothing and is reported.
 */
export class Codes {
  private readonly uses = new Map<
    string,
    { places: Set<string>; logins: Map<string, Set<string>>; numbers: Map<string, Set<number>> }
  >();

  constructor(uses: Iterable<CodeUse>) {
    for (const { code, login, place, number } of uses) {
      if (!code) continue;
      const key = codeKey(code);
      let use = this.uses.get(key);
      if (!use) {
        use = { places: new Set(), logins: new Map(), numbers: new Map() };
        this.uses.set(key, use);
      }
      const at = place ?? '?';
      if (place !== null) use.places.add(place);
      if (login) add(use.logins, at, login);
      if (number !== null) add(use.numbers, at, number);
    }
  }

  /** The identifier that a code makes, or null when it names no single school. */
  idOf(code: string | undefined, place: string | null): string | null {
    if (!code) return null;
    const key = codeKey(code);
    const use = this.uses.get(key);
    if (!use || this.isReused(key)) return null;
    if (use.places.size < 2) return key;
    return place === null ? null : `${place}|${key}`;
  }

  /** Codes that stand beside several schools, in order. */
  reused(): string[] {
    return [...this.uses.keys()].filter((key) => this.isReused(key)).sort();
  }

  private isReused(key: string): boolean {
    const use = this.uses.get(key)!;
    return (
      [...use.logins.values()].some((logins) => logins.size > 1) ||
      [...use.numbers.values()].some((numbers) => numbers.size > MOST_NUMBERS)
    );
  }
}

function add<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
