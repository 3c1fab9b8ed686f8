import type { IndicatorCode } from '../../model/programme/indicator';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { boundsOfSchools, precisionOf } from './bounds';
import type { Contribution, IndicatorValue, ListedSchool, Ratio } from './outcome';
import type { Phrase } from './phrases';
import { PHRASES } from './phrases';
import type { SliceScope } from './scope';
import type { ShnorBase } from './shnorBase';

const NOTHING: Ratio = { numerator: 0, denominator: 0 };

/** What a rule says of an indicator beside the contributions. */
export interface ValueParts {
  readonly countedTwice?: Ratio;
  /** The same of those alone about whom something is said; `countedTwice` when absent. */
  readonly toldTwice?: Ratio;
  /** Schools that may still be ШНОР: no share over the others is a bound. */
  readonly baseOpen?: number;
  readonly alternative?: IndicatorValue['alternative'];
  readonly lists?: readonly ListedSchool[];
  readonly stableZero?: readonly School[];
  /** Said when nothing was loaded that any school could have data on. */
  readonly none: Phrase;
  /** Said when there is nothing to divide by. */
  readonly zero: Phrase;
}

/** A value without numbers. */
export function emptyValue(
  code: IndicatorCode,
  status: 'noData' | 'zeroDenominator',
  why: Phrase,
  contributions: readonly Contribution[] = [],
): IndicatorValue {
  return {
    code,
    status,
    ratio: null,
    percent: null,
    origin: 'schools',
    contributions,
    countedTwice: NOTHING,
    missing: contributions.filter(lacksData).length,
    lists: [],
    why: why.ru,
    whyEn: why.en,
    suppliers: suppliersOf(contributions),
    previous: null,
  };
}

/**
 * The value of the town: Σ numerators / Σ denominators over the schools, on exact numbers. Where missing data could
 * only raise it, a school without a numerator stays in the denominator and the share is a lower bound; where they
 * could turn it either way, both sums are of those alone who gave both numbers. Source: methodology F5.
 */
export function shareValue(
  code: IndicatorCode,
  contributions: readonly Contribution[],
  parts: ValueParts,
): IndicatorValue {
  if (contributions.length === 0) return emptyValue(code, 'zeroDenominator', parts.zero);
  const twice = parts.countedTwice ?? NOTHING;
  // Schools with nobody to count say nothing of the share while the others are silent.
  const says = ({ numerator, denominator }: Contribution) => numerator !== null && denominator !== 0;
  if (contributions.some(lacksData) && !contributions.some(says)) {
    // Cells were read, so «not loaded» would be untrue.
    const read = contributions.some(({ sources }) => sources.length > 0);
    const disputed = contributions.some((one) => one.disputed);
    const why = disputed ? PHRASES.disputed : read ? PHRASES.notStated : parts.none;
    const value = emptyValue(code, 'noData', why, contributions);
    // Their denominators are shown all the same, and nobody stands in them twice.
    return { ...value, countedTwice: { numerator: 0, denominator: twice.denominator } };
  }
  const whole = ratioOf(contributions, twice);
  if (whole.denominator === 0) return emptyValue(code, 'zeroDenominator', parts.zero, contributions);
  const bounds = parts.baseOpen ? null : boundsOfSchools(whole, contributions);
  const isRest =
    precisionOf({ ratio: whole, percent: null, ...(bounds !== undefined && { bounds }) }) === 'partly';
  const told = parts.toldTwice ?? twice;
  const silentPeople = isRest ? peopleNotTold(contributions) : 0;
  return {
    ...emptyValue(code, 'noData', parts.none, contributions),
    status: 'known',
    ratio: isRest ? ratioOfRest(contributions, told) : whole,
    countedTwice: isRest ? told : twice,
    ...(silentPeople > 0 && { silentPeople }),
    ...(bounds !== undefined && { bounds }),
    ...(parts.alternative && { alternative: parts.alternative }),
    ...(parts.stableZero && { stableZero: parts.stableZero }),
    lists: parts.lists ?? [],
    why: '',
    whyEn: '',
  };
}

/**
 * A «Числовое значение»: how many schools there are; zero is a real zero. Schools without data could only add to it;
 * while there are no others nothing is known, and `unclear` says so.
 * `unmatched` lines of schools that nobody could match may add to it as well.
 */
export function countValue(
  code: IndicatorCode,
  contributions: readonly Contribution[],
  unclear: Phrase,
  unmatched: number,
): IndicatorValue {
  const low = sum(contributions, 'numerator');
  const open = contributions.filter(lacksData).length + unmatched;
  const value: IndicatorValue = {
    ...emptyValue(code, 'noData', unclear, contributions),
    ...(unmatched > 0 && { unmatched }),
  };
  if (open > 0 && low === 0) return value;
  return {
    ...value,
    status: 'known',
    ratio: { numerator: low, denominator: null },
    countedTwice: { numerator: 0, denominator: null },
    ...(open > 0 && { bounds: { low, high: low + open } }),
    why: '',
    whyEn: '',
  };
}

/**
 * A share over the ШНОР: without a list nothing is known, with an empty one there is nothing to divide by. While
 * somebody may still turn out to be ШНОР, no list is empty and no share is firm.
 */
export function overShnor(
  code: IndicatorCode,
  { base }: Pick<SliceScope, 'base'>,
  make: (base: Pick<NonNullable<ShnorBase>, 'schools' | 'open'>) => IndicatorValue,
): IndicatorValue {
  if (base === null) return emptyValue(code, 'noData', PHRASES.noList);
  const { schools, open } = base;
  if (schools.length === 0) {
    if (open === 0) return emptyValue(code, 'zeroDenominator', PHRASES.noShnor);
    return { ...emptyValue(code, 'noData', PHRASES.allOpen), baseOpen: open };
  }
  const value = make({ schools, open });
  return open === 0 ? value : { ...value, baseOpen: open };
}

/** One school in a share of schools: 1, 0, or null without data. */
export function schoolCounts(
  { school }: SchoolRecords,
  answer: boolean | null,
  sources: readonly Source[] = [],
): Contribution {
  return { school, numerator: answer === null ? null : Number(answer), denominator: 1, sources };
}

/** Σ numerators / Σ denominators of all schools that state them, without those who stand in two schools. */
export function ratioOf(contributions: readonly Contribution[], twice: Ratio = NOTHING): Ratio {
  return {
    numerator: sum(contributions, 'numerator') - twice.numerator,
    denominator: sum(contributions, 'denominator') - (twice.denominator ?? 0),
  };
}

/** The same of those who gave data alone: schools with both numbers, without the people that they say nothing of. */
export function ratioOfRest(contributions: readonly Contribution[], twice: Ratio = NOTHING): Ratio {
  const { numerator, denominator } = ratioOf(
    contributions.filter((one) => one.numerator !== null && one.denominator !== null),
    twice,
  );
  return { numerator, denominator: denominator! - peopleNotTold(contributions) };
}

/** People in the lists of schools that say something of the others. */
function peopleNotTold(contributions: readonly Contribution[]): number {
  return contributions.reduce((all, { numerator, open }) => all + (numerator === null ? 0 : (open ?? 0)), 0);
}

/** Sum of one side; thousandths of a post do not gather the noise of binary fractions. */
function sum(contributions: readonly Contribution[], side: 'numerator' | 'denominator'): number {
  const total = contributions.reduce((all, one) => all + (one[side] ?? 0), 0);
  return Math.round(total * 1e6) / 1e6;
}

function lacksData({ numerator, incomplete }: Contribution): boolean {
  return numerator === null || incomplete === true;
}

/** Sheets that supplied the numbers, in alphabetical order. */
function suppliersOf(contributions: readonly Contribution[]): string[] {
  const sheets = new Set<string>();
  let latest: string | undefined;
  for (const { sources } of contributions) {
    for (const { sheet } of sources) {
      // Cells come sheet by sheet: most of them need no look into the set.
      if (sheet === latest) continue;
      sheets.add(sheet);
      latest = sheet;
    }
  }
  return [...sheets].sort();
}
