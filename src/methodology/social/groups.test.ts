import fc from 'fast-check';
import { YEAR } from '../../../test/fixtures/records';
import { socialSchool, withSocial } from '../../../test/fixtures/social';
import { NO_SCHOOL_PROGRAMME } from '../collected';
import { DEFAULT_SETTINGS } from '../defaults';
import { leastSchools } from './focusGroup';
import { medianOf, topThirdBound } from './groups';
import { judgeSocial } from './judgeSocial';

/** Fifteen schools with ready indices 1…15: the first quintile holds 1, 2 and 3. */
const fifteen = (
  results: Readonly<Record<number, number | null>>,
  listed: Readonly<Record<number, boolean>> = {},
) =>
  Array.from({ length: 15 }, (_, index) => {
    const number = index + 1;
    const result = number in results ? results[number]! : 70;
    return socialSchool(number, { ready: number, result }, listed[number]);
  });

const judge = (list: ReturnType<typeof fifteen>, settings = DEFAULT_SETTINGS) =>
  judgeSocial(list, [], YEAR, settings.social, null);
const schoolsOf = (list: ReturnType<typeof fifteen>, settings = DEFAULT_SETTINGS) =>
  judge(list, settings).outcome!.schools;

describe('control group: first quintile and low results', () => {
  it('low by the official list, unknown when the list is silent', () => {
    const schools = schoolsOf(fifteen({}, { 1: true, 2: false, 14: true, 15: false }));
    expect(schools.slice(0, 3).map(({ control }) => control)).toEqual(['yes', 'no', 'unknown']);
    // In the list, but in better conditions; not in the list; not known: no quintile 1, so no.
    expect(schools[13]).toMatchObject({ low: 'yes', control: 'no', identified: 'yes' });
    expect(schools[14]).toMatchObject({ low: 'no', control: 'no', identified: 'no' });
    expect(schools[5]).toMatchObject({ low: 'unknown', control: 'no', identified: 'unknown' });
  });

  it('low as «below the mean» by the setting', () => {
    // Mean of 14: (50 + 90 + 12 · 70) / 14 = 70; with the missing one from 980 / 15 = 65.3 to 1080 / 15 = 72.
    const schools = schoolsOf(fifteen({ 1: 50, 2: 90, 4: null }), withSocial({ low: 'belowMean' }));
    expect(schools.slice(0, 4).map(({ control }) => control)).toEqual(['yes', 'no', 'unknown', 'no']);
    expect(schools[3]!.low).toBe('unknown');
    expect(schools[2]!.low).toBe('unknown');
    expect(schoolsOf(fifteen({ 1: 50, 2: 90 }), withSocial({ low: 'belowMean' }))[2]!.low).toBe('no');
  });
});

describe('staging sites: higher results in the first quintile', () => {
  const results = { 1: 71, 2: 60, 3: 75 };
  const sites = (settings = DEFAULT_SETTINGS) =>
    schoolsOf(fifteen(results), settings)
      .slice(0, 4)
      .map(({ stagingSite }) => stagingSite);

  it('above the mean of all schools, which is (71 + 60 + 75 + 12 · 70) / 15', () => {
    expect(judge(fifteen(results)).outcome!.mean!.value).toBe(69.733333333);
    expect(sites()).toEqual(['yes', 'no', 'yes', 'no']);
    expect(sites(withSocial({ regionMean: 74 }))).toEqual(['no', 'no', 'yes', 'no']);
  });

  it('above the median of the quintile: a school on it is not above', () => {
    expect(sites(withSocial({ higher: 'aboveMedian' }))).toEqual(['no', 'no', 'yes', 'no']);
    expect(medianOf([9, 7, 5, 1])).toBe(6);
    expect(medianOf([])).toBeNull();
  });

  it('top third of the quintile, equal results together', () => {
    expect(sites(withSocial({ higher: 'topThird' }))).toEqual(['no', 'no', 'yes', 'no']);
    expect(topThirdBound([9, 8, 7, 6])).toBe(8);
    expect(topThirdBound([9])).toBe(9);
    expect(topThirdBound([])).toBeNull();
    const tied = schoolsOf(fifteen({ 1: 75, 2: 60, 3: 75 }), withSocial({ higher: 'topThird' }));
    expect(tied.slice(0, 3).map(({ stagingSite }) => stagingSite)).toEqual(['yes', 'no', 'yes']);
  });

  it.each([
    // The missing result may be the highest: of three in the top third only one has room.
    ['topThird', { 1: 70, 2: null, 3: 50 }, ['unknown', 'unknown', 'no'], null],
    ['topThird', { 1: 70, 2: 90, 3: 50 }, ['no', 'yes', 'no'], 90],
    // Median of 70, 50 and anything is 50 … 70: 70 is above it or on it.
    ['aboveMedian', { 1: 70, 2: null, 3: 50 }, ['unknown', 'unknown', 'no'], null],
    ['aboveMedian', { 1: 70, 2: null, 3: null }, ['unknown', 'unknown', 'unknown'], null],
    ['aboveMedian', { 1: null, 2: null, 3: null }, ['unknown', 'unknown', 'unknown'], null],
  ] as const)('%s of %o with what is missing: %o', (higher, own, verdicts, bound) => {
    const { outcome } = judge(fifteen(own), withSocial({ higher }));
    expect(outcome!.schools.slice(0, 3).map(({ stagingSite }) => stagingSite)).toEqual(verdicts);
    expect(outcome!.higherThan).toBe(bound);
  });

  it('a missing result that cannot turn the bound leaves it decided', () => {
    // Six schools of thirty are in the first quintile, two in its top third; one result is missing.
    const schools = Array.from({ length: 30 }, (_, index) =>
      socialSchool(index + 1, {
        ready: index + 1,
        result: index > 5 ? 75 : [90, 80, 70, 60, 50, null][index]!,
      }),
    );
    expect(schoolsOf(schools, withSocial({ higher: 'topThird' })).slice(0, 6)).toMatchObject(
      (['yes', 'unknown', 'no', 'no', 'no', 'unknown'] as const).map((stagingSite) => ({ stagingSite })),
    );
  });

  it('a school without a result stays open, and one in both groups is told', () => {
    expect(schoolsOf(fifteen({ 1: null }))[0]!.stagingSite).toBe('unknown');
    const { findings } = judge(fifteen({ 1: 90 }, { 1: true }));
    expect(findings.find(({ code }) => code === 'socialBothGroups')?.params['schools']).toBe(1);
  });

  it('keeps the decision of a person beside the rule; two decisions that differ are none', () => {
    const decided = (...answers: boolean[]) => {
      const list = fifteen({});
      const source = { workbook: 'книга.xlsx', sheet: 'Группы школ', cell: 'L20' };
      const groupChoices = answers.map((stagingSite) => ({
        school: { name: 'МБОУ «СОШ № 2»', source },
        year: YEAR,
        stagingSite,
        source,
      }));
      list[1] = { ...list[1]!, programme: { ...NO_SCHOOL_PROGRAMME, ...list[1]!.programme, groupChoices } };
      return judge(list);
    };
    expect(decided(true).outcome!.schools[1]!.choice).toBe(true);
    const differ = decided(true, false);
    expect(differ.outcome!.schools[1]!.choice).toBeNull();
    expect(differ.findings.map(({ code }) => code)).toContain('socialChoicesDiffer');
  });
});

describe('focus group: not less than 11 % of the identified schools', () => {
  it('rounds up, and never past a whole number of schools', () => {
    expect([0, 1, 9, 10, 100, 101, 200].map((base) => leastSchools(11, base))).toEqual([
      0, 1, 1, 2, 11, 12, 22,
    ]);
    expect(leastSchools(12.5, 8)).toBe(1);
  });

  it('prints both bases and orders the identified schools', () => {
    // First quintile 1, 2, 3; in the list 2, 9 and 12.
    const listed = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [index + 1, [2, 9, 12].includes(index + 1)]),
    );
    const { outcome } = judge(fifteen({ 9: 40 }, listed));
    expect(outcome!.focus).toEqual({
      identified: { base: 5, needed: 1, undecided: 0, neededAtMost: 1 },
      all: { base: 15, needed: 2 },
      needed: 1,
    });
    const order = outcome!.schools.filter(({ focusPlace }) => focusPlace !== null);
    order.sort((a, b) => a.focusPlace! - b.focusPlace!);
    // Both reasons; low results alone; conditions alone.
    expect(order.map(({ index }) => index)).toEqual([2, 9, 12, 1, 3]);
    expect(judge(fifteen({}, listed), withSocial({ focusBase: 'all' })).outcome!.focus.needed).toBe(2);
    expect(outcome!.schools.map(({ focus }) => focus).slice(0, 4)).toEqual([
      'no',
      'yes',
      'no',
      'notApplicable',
    ]);
  });

  it('says how many schools are still open, and is sure only of places that they cannot change', () => {
    const all = Array.from({ length: 15 }, (_, index) => [index + 1, index < 9] as const);
    const listed = Object.fromEntries(all.filter(([number]) => number !== 15));
    // Nine schools are identified; nobody knows of the tenth: 11 % of 9 is one school, of 10 two.
    const { outcome } = judge(fifteen({}, listed));
    expect(outcome!.focus).toEqual({
      identified: { base: 9, needed: 1, undecided: 1, neededAtMost: 2 },
      all: { base: 15, needed: 2 },
      needed: 1,
    });
    // The second is inside if the tenth is identified too. The tenth itself is in good conditions: it cannot come in
    // before the three of the first quintile.
    expect([0, 1, 2, 3, 8, 9, 14].map((school) => outcome!.schools[school]!.focus)).toEqual([
      'yes',
      'unknown',
      'no',
      'no',
      'no',
      'notApplicable',
      'no',
    ]);
  });

  it.each([
    // One place; the indices of the first three are equal, and only the lower result tells them apart.
    ['known', [40, 10, 50], ['no', 'yes', 'no']],
    ['one missing', [40, null, 50], ['unknown', 'unknown', 'no']],
    ['all missing', [null, null, null], ['unknown', 'unknown', 'unknown']],
    ['two equal', [40, 40, 50], ['unknown', 'unknown', 'no']],
  ] as const)('a place among equal indices depends on results: %s', (_, results, expected) => {
    const list = Array.from({ length: 12 }, (_, index) =>
      socialSchool(
        index + 1,
        { ready: index < 3 ? 1 : index + 1, result: index < 3 ? results[index]! : 70 },
        index < 3,
      ),
    );
    const { outcome } = judge(list);
    expect(outcome!.focus.needed).toBe(1);
    expect(outcome!.schools.slice(0, 4).map(({ focus }) => focus)).toEqual([...expected, 'notApplicable']);
  });
});

describe('missing indices and results', () => {
  const gaps = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 3 }), {
    minLength: 6,
    maxLength: 12,
  });

  it('leave every verdict open that filling them in could turn', () => {
    const kinds = fc.constantFrom('aboveMean' as const, 'aboveMedian' as const, 'topThird' as const);
    const lows = fc.constantFrom('shnor' as const, 'belowMean' as const);
    const fill = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(gaps, gaps, fill, kinds, lows, (indices, results, filled, higher, low) => {
        const settings = withSocial({ higher, low, focusPercent: 30 });
        const made = (whole: boolean) =>
          schoolsOf(
            indices.map((ready, index) => {
              const result = results[index] ?? null;
              const stated = {
                ready: ready ?? (whole ? filled[index]! : null),
                result: (result ?? (whole ? filled[index + 12]! : null)) as number | null,
              };
              return socialSchool(index + 1, stated, index % 2 === 0);
            }),
            settings,
          );
        const [open, known] = [made(false), made(true)];
        open.forEach((school, index) => {
          for (const group of ['lowest', 'control', 'stagingSite', 'low', 'identified', 'focus'] as const)
            if (school[group] !== 'unknown' && known[index]!.lowest !== 'unknown')
              expect([group, known[index]![group] === 'yes']).toEqual([group, school[group] === 'yes']);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('five of twelve known: only what the seven cannot move is firm', () => {
    const schools = schoolsOf(
      [4, 10, 20, 30, 40, ...Array.from({ length: 7 }, () => null)].map((ready, index) =>
        socialSchool(index + 1, { ready, result: index === 0 ? 90 : 50 }, index === 0),
      ),
      withSocial({}),
    );
    // With all seven below the quintile of the first is ⌊5·7/12⌋ + 1 = 3.
    expect(schools[0]).toMatchObject({
      quintile: null,
      quintiles: { least: 1, most: 3 },
      control: 'unknown',
    });
    expect(schools[0]).toMatchObject({ stagingSite: 'unknown', lowest: 'unknown' });
    expect(schools[4]).toMatchObject({ quintiles: { least: 2, most: 5 }, lowest: 'no', control: 'no' });
  });

  it('the mean over nine of twelve decides nothing that the three could turn', () => {
    const results = [61, 60, 40, null, null, null, 60, 60, 60, 60, 60, 60];
    const schools = schoolsOf(
      results.map((result, index) => socialSchool(index + 1, { ready: index + 1, result })),
      withSocial({ higher: 'aboveMean' }),
    );
    // 521 / 12 = 43.4 to 821 / 12 = 68.4.
    expect(schools.slice(0, 3).map(({ stagingSite }) => stagingSite)).toEqual(['unknown', 'unknown', 'no']);
  });
});
