import type { IndicatorCode } from '../../model/programme/indicator';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { boundsOfSchools } from './bounds';
import type { Contribution, IndicatorValue, ListedSchool, Ratio } from './outcome';
import type { Phrase } from './phrases';
import { PHRASES } from './phrases';
import type { SliceScope } from './scope';

const NOTHING: Ratio = { numerator: 0, denominator: 0 };

/** What a rule says of an indicator beside the contributions. */
export interface ValueParts {
  readonly countedTwice?: Ratio;
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
 * The value of the town: Σ numerators / Σ denominators over the schools, on exact numbers; a school without
 * data adds nothing to the numerator and is counted as missing. Source: methodology F5.
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
    const value = emptyValue(code, 'noData', read ? PHRASES.notStated : parts.none, contributions);
    // Their denominators are shown all the same, and nobody stands in them twice.
    return { ...value, countedTwice: { numerator: 0, denominator: twice.denominator } };
  }
  const ratio = {
    numerator: sum(contributions, 'numerator') - twice.numerator,
    denominator: sum(contributions, 'denominator') - (twice.denominator ?? 0),
  };
  if (ratio.denominator === 0) return emptyValue(code, 'zeroDenominator', parts.zero, contributions);
  const bounds = boundsOfSchools(ratio, contributions);
  return {
    ...emptyValue(code, 'noData', parts.none, contributions),
    status: 'known',
    ratio,
    countedTwice: twice,
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
  make: (schools: readonly SchoolRecords[]) => IndicatorValue,
): IndicatorValue {
  if (base === null) return emptyValue(code, 'noData', PHRASES.noList);
  const { schools, open } = base;
  if (schools.length === 0) {
    if (open === 0) return emptyValue(code, 'zeroDenominator', PHRASES.noShnor);
    return { ...emptyValue(code, 'noData', PHRASES.allOpen), baseOpen: open };
  }
  const value = make(schools);
  if (open === 0) return value;
  return { ...value, baseOpen: open, ...(value.status === 'known' && { bounds: null }) };
}

/** One school in a share of schools: 1, 0, or null without data. */
export function schoolCounts(
  { school }: SchoolRecords,
  answer: boolean | null,
  sources: readonly Source[] = [],
): Contribution {
  return { school, numerator: answer === null ? null : Number(answer), denominator: 1, sources };
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
