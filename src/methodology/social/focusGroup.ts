import type { Verdict } from '../../model/verdict';
import type { Settings } from '../settings';
import type { FocusSize, SocialSchool } from './outcome';

/** A school whose groups are judged; its place in the focus group is not known yet. */
export type JudgedSchool = Omit<SocialSchool, 'focusPlace' | 'focus'>;

/** ⌈percent · base / 100⌉ on whole numbers; the percent has at most three decimals. */
export function leastSchools(percent: number, base: number): number {
  return Math.ceil((Math.round(percent * 1000) * base) / 100_000);
}

/** «Не менее 11% школ по результатам идентификации», by both readings of the base. */
export function focusSize(
  schools: readonly JudgedSchool[],
  { focusPercent, focusBase }: Settings['social'],
): FocusSize {
  const count = (verdict: Verdict) => schools.filter(({ identified }) => identified === verdict).length;
  const base = count('yes');
  const undecided = count('unknown');
  const identified = {
    base,
    needed: leastSchools(focusPercent, base),
    undecided,
    neededAtMost: leastSchools(focusPercent, base + undecided),
  };
  const all = { base: schools.length, needed: leastSchools(focusPercent, schools.length) };
  return { identified, all, needed: focusBase === 'all' ? all.needed : identified.needed };
}

/** What a school can be ranked by: both reasons, low results alone, social conditions alone. */
type Rank = 0 | 1 | 2;

/**
 * The order in which identified schools are proposed for the focus group: both reasons first, then low results
 * alone, then social conditions alone; among equals the lower index, then the lower result. A person decides. A school
 * is inside (or outside) for certain only when no undecided school could take its place (or leave it one).
 */
export function focusPlaces(
  schools: readonly JudgedSchool[],
  size: FocusSize,
  { focusBase }: Pick<Settings['social'], 'focusBase'>,
): SocialSchool[] {
  const order = schools
    .map((school, position) => ({ school, position }))
    .filter(({ school }) => school.identified === 'yes')
    .sort(
      (a, b) =>
        surely(a.school) - surely(b.school) ||
        nullsLast(a.school.index, b.school.index) ||
        nullsLast(a.school.result, b.school.result) ||
        a.position - b.position,
    );
  const open = schools.filter(isOpen);
  const couldBe = upTo(open.map(atBest));
  const surelyIs = upTo(order.flatMap(({ school }) => (isOpen(school) ? [] : [surely(school)])));
  const atMost = focusBase === 'all' ? size.needed : size.identified.neededAtMost;
  const places = new Map<number, { readonly place: number; readonly atWorst: number }>();
  let openBefore = 0;
  order.forEach(({ school, position }, index) => {
    const own = isOpen(school) ? 1 : 0;
    // Those undecided that could still come in before it; the ones before it are counted by its place.
    const rivals = couldBe(surely(school)) - openBefore - own;
    places.set(position, { place: index + 1, atWorst: index + 1 + rivals });
    openBefore += own;
  });
  return schools.map((school, position) => {
    const stands = places.get(position);
    const verdict = (): Verdict => {
      if (school.identified === 'no') return 'notApplicable';
      if (stands && stands.atWorst <= size.needed) return 'yes';
      if (stands && stands.place > atMost && !isOpen(school)) return 'no';
      const best = atBest(school);
      return best > 0 && surelyIs((best - 1) as Rank) >= atMost ? 'no' : 'unknown';
    };
    return { ...school, focusPlace: stands?.place ?? null, focus: verdict() };
  });
}

/** How many ranks are not above a given one. */
function upTo(ranks: readonly Rank[]): (rank: Rank) => number {
  const counts = [0, 0, 0];
  for (const rank of ranks) for (let from: number = rank; from <= 2; from += 1) counts[from]! += 1;
  return (rank) => counts[rank]!;
}

/** Whether its low results or its quintile are not known, so that it may yet come in or move forward. */
function isOpen({ low, quintile, identified }: JudgedSchool): boolean {
  return identified !== 'no' && (low === 'unknown' || quintile === null);
}

function surely({ low, quintile }: JudgedSchool): Rank {
  if (low !== 'yes') return 2;
  return quintile === 1 ? 0 : 1;
}

function atBest({ low, quintile }: JudgedSchool): Rank {
  if (low !== 'yes' && low !== 'unknown') return 2;
  return quintile === 1 || quintile === null ? 0 : 1;
}

function nullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a - b;
}
