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
 * is inside (or outside) for certain only when no undecided school could take its place (or leave it one), nor one of
 * the same index whose result is equal or not known: their order is nobody's decision.
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
  const places = new Map<number, Places>();
  let openBefore = 0;
  for (let from = 0, until = 0; from < order.length; from = until) {
    until = from + 1;
    while (until < order.length && areAlike(order[from]!.school, order[until]!.school)) until += 1;
    const alike = order.slice(from, until);
    const couldComeIn = couldBe(surely(alike[0]!.school)) - openBefore;
    placesAmong(
      alike.map(({ school }) => school),
      couldComeIn,
    ).forEach(({ best, worst }, index) =>
      places.set(alike[index]!.position, {
        place: from + index + 1,
        best: from + best + 1,
        worst: from + worst + 1,
      }),
    );
    openBefore += alike.filter(({ school }) => isOpen(school)).length;
  }
  return schools.map((school, position) => {
    const stands = places.get(position);
    const verdict = (): Verdict => {
      if (school.identified === 'no') return 'notApplicable';
      if (stands && stands.worst <= size.needed) return 'yes';
      if (stands && stands.best > atMost && !isOpen(school)) return 'no';
      const best = atBest(school);
      return best > 0 && surelyIs((best - 1) as Rank) >= atMost ? 'no' : 'unknown';
    };
    return { ...school, focusPlace: stands?.place ?? null, focus: verdict() };
  });
}

/** The place of a school as it is shown, from 1, and the first and the last that it can come to. */
interface Places {
  readonly place: number;
  readonly best: number;
  readonly worst: number;
}

/** Only the result tells two such schools apart. */
function areAlike(a: JudgedSchool, b: JudgedSchool): boolean {
  return surely(a) === surely(b) && a.index === b.index;
}

/**
 * How many can stand before each of alike schools, at best and at worst: sorted by result, unknown ones last. `open`:
 * undecided schools that no earlier place counts; those among the alike are counted once.
 */
function placesAmong(
  alike: readonly JudgedSchool[],
  open: number,
): readonly Pick<Places, 'best' | 'worst'>[] {
  const known = alike.filter(({ result }) => result !== null).length;
  const found: Pick<Places, 'best' | 'worst'>[] = alike.map(() => ({ best: 0, worst: 0 }));
  const outside = open - alike.filter(isOpen).length;
  // From the highest result: those above are surely behind, except the undecided, which may yet move forward.
  let rivals = outside;
  for (let until = known; until > 0;) {
    let from = until - 1;
    while (from > 0 && alike[from - 1]!.result === alike[from]!.result) from -= 1;
    const behind = known - until;
    for (let index = from; index < until; index += 1)
      found[index] = { best: from, worst: alike.length - 1 - behind + rivals };
    rivals += alike.slice(from, until).filter(isOpen).length;
    until = from;
  }
  for (let index = known; index < alike.length; index += 1)
    found[index] = { best: 0, worst: alike.length - 1 + outside };
  return found;
}

/** How many ranks are not above a given one. */
function upTo(ranks: readonly Rank[]): (rank: Rank) => number {
  const counts = [0, 0, 0];
  for (const rank of ranks) for (let from: number = rank; from <= 2; from += 1) counts[from]! += 1;
  return (rank) => counts[rank]!;
}

/** Whether its low results or its quintile are not known, so that it may yet come in or move forward. */
function isOpen({ low, lowest, identified }: JudgedSchool): boolean {
  return identified !== 'no' && (low === 'unknown' || lowest === 'unknown');
}

function surely({ low, lowest }: JudgedSchool): Rank {
  if (low !== 'yes') return 2;
  return lowest === 'yes' ? 0 : 1;
}

function atBest({ low, lowest }: JudgedSchool): Rank {
  if (low !== 'yes' && low !== 'unknown') return 2;
  return lowest === 'no' ? 1 : 0;
}

function nullsLast(a: number | null, b: number | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a - b;
}
