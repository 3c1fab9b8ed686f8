import fc from 'fast-check';
import type { IndexComponent, IndexSettings } from './socialIndex';
import { socialIndex, socialIndices, spreadOf } from './socialIndex';

const SETTINGS: IndexSettings = { scale: 'zscore', deviation: 'population', missing: 'undecided' };

/** Mean 30, deviation √200; mean 2, deviation 2. */
const EDUCATION: IndexComponent = { direction: 1, weight: 1, values: [10, 20, 30, 40, 50] };
const REGISTERED: IndexComponent = { direction: -1, weight: 2, values: [1, 1, 1, 1, 6] };
const BOTH = [EDUCATION, REGISTERED];

describe('social index', () => {
  it('is the weighted mean of signed z-scores', () => {
    // School 1: ((10 − 30)/√200 + 2 · 0.5) / 3; school 5: ((50 − 30)/√200 − 2 · 2) / 3.
    expect(socialIndices(BOTH, SETTINGS)).toEqual([
      -0.138071187, 0.097631073, 0.333333333, 0.569035594, -0.861928813,
    ]);
  });

  it('by the deviation of a sample divides by N − 1', () => {
    expect(spreadOf(EDUCATION.values, 'population').deviation).toBeCloseTo(14.1421356, 6);
    expect(spreadOf(EDUCATION.values, 'sample').deviation).toBeCloseTo(15.8113883, 6);
    // (−20/15.8113883 + 2 · 1/2.236067977) / 3
    expect(socialIndices(BOTH, { ...SETTINGS, deviation: 'sample' })[0]).toBeCloseTo(-0.123494624, 9);
  });

  it('by min–max runs from the worst value (0) to the best (1)', () => {
    expect(socialIndices(BOTH, { ...SETTINGS, scale: 'minmax' })).toEqual([
      0.666666667, 0.75, 0.833333333, 0.916666667, 0.333333333,
    ]);
  });

  it('leaves a school without a component undecided, or takes those it has', () => {
    const gap = [EDUCATION, { ...REGISTERED, values: [null, 1, 1, 1, 6] }];
    expect(socialIndices(gap, SETTINGS)[0]).toBeNull();
    expect(socialIndices(gap, SETTINGS)[1]).not.toBeNull();
    // Only the first component: (10 − 30)/√200.
    expect(socialIndices(gap, { ...SETTINGS, missing: 'present' })[0]).toBe(-1.414213562);
    const nothing = [{ ...EDUCATION, values: [null, 1] }];
    expect(socialIndices(nothing, { ...SETTINGS, missing: 'present' })).toEqual([null, 0]);
  });

  it('does not miss a component without weight', () => {
    const components = [EDUCATION, { ...REGISTERED, weight: 0, values: [null, null, 1, 1, 6] }];
    expect(socialIndices(components, SETTINGS)[0]).toBe(-1.414213562);
    expect(socialIndices([{ ...EDUCATION, weight: 0 }], SETTINGS)).toEqual([null, null, null, null, null]);
  });

  it('is 0 where all values are equal, whatever their binary noise', () => {
    const same: IndexComponent = { direction: 1, weight: 1, values: [0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2] };
    for (const scale of ['zscore', 'minmax'] as const)
      expect(socialIndices([same], { ...SETTINGS, scale })).toEqual([0, 0, 0]);
    expect(socialIndices([{ ...same, values: [5] }], SETTINGS)).toEqual([0]);
  });

  it('of one school equals its place in the set', () => {
    const all = socialIndices(BOTH, SETTINGS);
    EDUCATION.values.forEach((value, school) =>
      expect(socialIndex([value, REGISTERED.values[school]!], BOTH, SETTINGS)).toBe(all[school]),
    );
    expect(socialIndex([], [], SETTINGS)).toBeNull();
  });

  it('falls when a share of the worse kind grows and does not follow the order of the schools', () => {
    const column = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, (first, second) => {
        const components: IndexComponent[] = [
          { direction: 1, weight: 1, values: first },
          { direction: -1, weight: 3, values: second },
        ];
        const turned = components.map((one) => ({ ...one, values: [...one.values].reverse() }));
        const forwards = socialIndices(components, SETTINGS);
        const backwards = socialIndices(turned, SETTINGS).reverse();
        forwards.forEach((value, school) => expect(backwards[school]!).toBeCloseTo(value!, 8));
        const worse = socialIndex([first[0]!, second[0]! + 5], components, SETTINGS)!;
        expect(worse).toBeLessThanOrEqual(forwards[0]!);
      }),
    );
  });
});
