import type { ExamAggregate, ExamRow } from './rows';

/** The schools that a total sums up: indexes into the list of school rows. */
export interface Scope {
  readonly aggregate: ExamAggregate;
  readonly schools: readonly number[];
}

/**
 * Which schools every total sums up. A subtotal may stand above or below its schools and «Итого» may mean
 * the group or the whole table; the reading under which most columns agree is taken (`agreement`).
 */
export function scopesOf(
  schools: readonly ExamRow[],
  aggregates: readonly ExamAggregate[],
  agreement: (aggregate: ExamAggregate, members: readonly number[]) => number,
): Scope[] {
  return aggregates.map((aggregate, index) => {
    const previous = aggregates[index - 1]?.row ?? -1;
    const next = aggregates[index + 1]?.row ?? Infinity;
    const below = between(schools, aggregate.row, next);
    const above = between(schools, previous, aggregate.row);
    const allAbove = between(schools, -1, aggregate.row);
    const all = between(schools, -1, Infinity);
    const candidates = {
      municipality: [below, above],
      total: [above, allAbove, below, all],
      region: [all, allAbove],
    }[aggregate.type].filter((members) => members.length > 0);
    let best = candidates[0] ?? [];
    let most = 0;
    for (const members of candidates) {
      const agreeing = agreement(aggregate, members);
      if (agreeing > most) [best, most] = [members, agreeing];
    }
    // A total that agrees with no reading is compared with the widest one it can mean.
    if (most === 0 && aggregate.type === 'total') best = allAbove.length > 0 ? allAbove : all;
    return { aggregate, schools: best };
  });
}

function between(schools: readonly ExamRow[], after: number, before: number): number[] {
  const members: number[] = [];
  schools.forEach(({ row }, index) => {
    if (row > after && row < before) members.push(index);
  });
  return members;
}
