import type { School } from '../../model/school';
import type { Settings } from '../settings';
import { withoutNoise } from '../social/results';
import type { PairComparison, SupportSchool } from './outcome';
import { SHARE_KEYS } from './outcome';

/** Spread of what is compared over all schools; null without two different values. */
export interface Ranges {
  readonly index: number | null;
  readonly shares: Readonly<Record<(typeof SHARE_KEYS)[number], number | null>>;
}

export function rangesOf(schools: readonly SupportSchool[]): Ranges {
  const shares = {} as Record<(typeof SHARE_KEYS)[number], number | null>;
  for (const key of SHARE_KEYS) shares[key] = spread(schools.map((one) => one.shares[key]));
  return { index: spread(schools.map(({ index }) => index)), shares };
}

function spread(values: readonly (number | null)[]): number | null {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most > least ? most - least : null;
}

/** 1 for equal values, 0 for the ends of the range; without a range everybody is alike. */
function likeness(difference: number, range: number | null): number {
  return range === null ? 1 : 1 - Math.abs(difference) / range;
}

/**
 * How suitable `other` is as a partner of `own`: likeness of social conditions (index, else shares of the
 * context), how much higher its results are, likeness of type, levels and size. The score is the weighted mean of
 * the parts that are known, 0–100. Source: our reading of Лесосибирск 2.2 and III.4.
 */
export function comparePair(
  own: SupportSchool,
  other: SupportSchool,
  ranges: Ranges,
  weights: Settings['support']['partners'],
): PairComparison {
  const social = socialPart(own, other, ranges);
  const known = own.result !== null && other.result !== null;
  const resultDifference = known ? withoutNoise(other.result! - own.result!) : null;
  const results = known
    ? own.result === 100
      ? 0
      : Math.max(0, resultDifference! / (100 - own.result!))
    : null;
  const sameType = own.school.type === other.school.type;
  const sameLevels = levelsAlike(own.school, other.school);
  const size =
    own.pupils !== null && other.pupils !== null && Math.max(own.pupils, other.pupils) > 0
      ? Math.min(own.pupils, other.pupils) / Math.max(own.pupils, other.pupils)
      : null;
  const profile = (Number(sameType) + Number(sameLevels) + (size ?? 0)) / (size === null ? 2 : 3);
  const { weightSocial, weightResults, weightProfile } = weights;
  const weight =
    (social.part === null ? 0 : weightSocial) + (results === null ? 0 : weightResults) + weightProfile;
  const sum = (social.part ?? 0) * weightSocial + (results ?? 0) * weightResults + profile * weightProfile;
  return {
    socialBasis: social.basis,
    socialDifference: social.difference,
    social: social.part,
    resultDifference,
    results,
    sameType,
    sameLevels,
    size,
    profile,
    score: weight === 0 ? null : withoutNoise((100 * sum) / weight),
  };
}

function socialPart(
  own: SupportSchool,
  other: SupportSchool,
  ranges: Ranges,
): { basis: PairComparison['socialBasis']; difference: number | null; part: number | null } {
  if (own.index !== null && other.index !== null) {
    const difference = withoutNoise(Math.abs(own.index - other.index));
    return { basis: 'index', difference, part: likeness(difference, ranges.index) };
  }
  let sum = 0;
  let parts = 0;
  let count = 0;
  for (const key of SHARE_KEYS) {
    const [a, b] = [own.shares[key], other.shares[key]];
    if (a === null || b === null) continue;
    sum += Math.abs(a - b);
    parts += likeness(a - b, ranges.shares[key]);
    count += 1;
  }
  if (count === 0) return { basis: null, difference: null, part: null };
  return { basis: 'shares', difference: withoutNoise(sum / count), part: parts / count };
}

function levelsAlike({ levels: a }: School, { levels: b }: School): boolean {
  return a.primary === b.primary && a.basic === b.basic && a.secondary === b.secondary;
}

/** A group of candidates larger than this is looked at only around the school itself. */
const WHOLE = 100;

/** The schools that may help, sorted by social conditions; equal ones by result, then by id. */
export class Candidates {
  private readonly groups = new Map<string, SupportSchool[]>();

  constructor(
    schools: readonly SupportSchool[],
    private readonly sameMunicipality: boolean,
  ) {
    for (const one of schools) {
      if (one.low !== 'no' || one.result === null) continue;
      const key = this.keyOf(one.school);
      const group = this.groups.get(key);
      if (group) group.push(one);
      else this.groups.set(key, [one]);
    }
    for (const group of this.groups.values())
      group.sort(
        (a, b) => position(a) - position(b) || b.result! - a.result! || (a.school.id < b.school.id ? -1 : 1),
      );
  }

  /** The candidates nearest in social conditions: all of a small group, `WHOLE` of a large one. */
  near(own: SupportSchool): readonly SupportSchool[] {
    const group = this.groups.get(this.keyOf(own.school)) ?? [];
    if (group.length <= WHOLE) return group;
    const place = position(own);
    let from = 0;
    let to = group.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (position(group[middle]!) < place) from = middle + 1;
      else to = middle;
    }
    const start = Math.max(0, Math.min(from - WHOLE / 2, group.length - WHOLE));
    return group.slice(start, start + WHOLE);
  }

  private keyOf({ municipality }: School): string {
    return this.sameMunicipality ? (municipality ?? '') : '';
  }
}

/** Where a school stands among social conditions: higher is better; schools without data come first. */
function position({ index, shares }: SupportSchool): number {
  if (index !== null) return index;
  const known = SHARE_KEYS.flatMap((key) => (shares[key] === null ? [] : [shares[key]]));
  return known.length === 0 ? -1e6 : -known.reduce((sum, one) => sum + one, 0) / known.length;
}
