import type { ExamAggregate, ExamRow } from './rows';

/** The schools that a total sums up: indexes into the list of school rows. */
export interface Scope {
  readonly aggregate: ExamAggregate;
  readonly schools: readonly number[];
}

/** Beyond so many totals a sheet is made of groups: each is compared with its own group only. */
const WIDE_TOTALS = 200;

/**
 * Which schools every total sums up. A subtotal may stand above or below its schools and «Итого» may mean
 * the group or the whole table; the reading under which most columns agree is taken (`agreement`). Both
 * lists are in the order of their rows.
 */
export function scopesOf(
  schools: readonly ExamRow[],
  aggregates: readonly ExamAggregate[],
  agreement: (aggregate: ExamAggregate, members: readonly number[]) => number,
): Scope[] {
  const wide = aggregates.filter(({ type }) => type !== 'municipality').length <= WIDE_TOTALS;
  const everything = wide ? schools.map((_, index) => index) : [];
  return aggregates.map((aggregate, index) => {
    const previous = aggregates[index - 1]?.row ?? -1;
    const next = aggregates[index + 1]?.row ?? Infinity;
    const below = between(schools, aggregate.row, next);
    const above = between(schools, previous, aggregate.row);
    const asksAbove = wide && aggregate.type !== 'municipality';
    const allAbove = asksAbove ? between(schools, -1, aggregate.row) : [];
    const candidates = {
      municipality: [below, above],
      total: [above, allAbove, below, everything],
      region: [everything, allAbove],
    }[aggregate.type].filter((members) => members.length > 0);
    let best = candidates[0] ?? [];
    let most = 0;
    for (const members of candidates) {
      const agreeing = agreement(aggregate, members);
      if (agreeing > most) [best, most] = [members, agreeing];
    }
    // A total that agrees with no reading is compared with the widest one it can mean.
    if (wide && most === 0 && aggregate.type === 'total') best = allAbove.length > 0 ? allAbove : everything;
    return { aggregate, schools: best };
  });
}

/** Indexes of the schools whose rows lie between two rows. */
function between(schools: readonly ExamRow[], after: number, before: number): number[] {
  const members: number[] = [];
  for (let index = firstBelow(schools, after); index < schools.length; index += 1) {
    if (schools[index]!.row >= before) break;
    members.push(index);
  }
  return members;
}

/** The first school below a row, by halving. */
function firstBelow(schools: readonly ExamRow[], row: number): number {
  let [low, high] = [0, schools.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (schools[middle]!.row > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
