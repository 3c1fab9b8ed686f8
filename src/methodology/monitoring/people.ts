import type { PersonKey, RouteRecord } from '../../model/programme/people';
import type { Ratio } from './outcome';

/** What the lines of a school say of one mark of one person; null: nothing. */
export type Mark = boolean | null;

/** Two lines about one person: «да» of either holds. */
export function joined(a: Mark | undefined, b: Mark): Mark {
  if (a === undefined || a === null) return b;
  return a || b === true;
}

/** People of one indicator: what the sum over the schools holds too much, and how many have no id. */
export class People {
  /** Lines without an id: nobody knows whether two of them are one person. */
  withoutId = 0;
  private readonly seen = new Map<
    PersonKey,
    { readonly schools: number; readonly told: number; readonly marked: number }
  >();

  /** A person of one school who stands in others too. */
  add(id: PersonKey, mark: Mark): void {
    const before = this.seen.get(id) ?? { schools: 0, told: 0, marked: 0 };
    this.seen.set(id, {
      schools: before.schools + 1,
      told: before.told + Number(mark !== null),
      marked: before.marked + Number(mark === true),
    });
  }

  /** What the sum over the schools holds too much; `of`: over all their people, or those alone that they speak of. */
  countedTwice(of: 'schools' | 'told'): Ratio {
    let numerator = 0;
    let denominator = 0;
    for (const seen of this.seen.values()) {
      denominator += Math.max(0, seen[of] - 1);
      numerator += Math.max(0, seen.marked - 1);
    }
    return { numerator, denominator };
  }
}

/** People of a register: equal ids are one person, a line without an id is one more. */
export function peopleOf(lines: readonly { readonly person: PersonKey | null }[]): number {
  const ids = new Set(lines.flatMap(({ person }) => person ?? []));
  return ids.size + lines.filter(({ person }) => person === null).length;
}

/** Routes that are there, and those of which the register does not say it. */
export function routesByState(routes: readonly RouteRecord[]): {
  readonly made: readonly RouteRecord[];
  readonly unclear: readonly RouteRecord[];
} {
  return {
    made: routes.filter(({ unclear }) => !unclear),
    unclear: routes.filter(({ unclear }) => unclear === true),
  };
}
