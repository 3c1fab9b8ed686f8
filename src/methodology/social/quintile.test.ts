import fc from 'fast-check';
import { quintileOf } from './quintile';
import { quintileRanges } from './quintileRanges';

const quintilesOf = (values: readonly (number | null)[]) => values.map((value) => quintileOf(value, values));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('quintiles', () => {
  it('are ⌊5·(rank − 1) / N⌋ + 1: one school each of five, two of six in the first', () => {
    expect(quintilesOf([30, 10, 50, 20, 40])).toEqual([3, 1, 5, 2, 4]);
    expect(quintilesOf(upTo(6))).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it('of 26 schools hold 6, 5, 5, 5 and 5', () => {
    const made = quintilesOf(upTo(26));
    expect([1, 2, 3, 4, 5].map((quintile) => made.filter((one) => one === quintile).length)).toEqual([
      6, 5, 5, 5, 5,
    ]);
  });

  it('give equal values the lower quintile', () => {
    // Ranks 1, 1, 3, 4, 5.
    expect(quintilesOf([1, 1, 2, 3, 4])).toEqual([1, 1, 3, 4, 5]);
    // Ranks 1, 2, 3, 3, 3: the three best stay in the third quintile.
    expect(quintilesOf([1, 2, 9, 9, 9])).toEqual([1, 2, 3, 3, 3]);
    // 0,1 + 0,2 is 0,3: the noise of binary fractions does not part equal schools.
    expect(quintilesOf([0.1 + 0.2, 0.3, 1, 2, 3])).toEqual([1, 1, 3, 4, 5]);
    expect(quintileOf(0.3, [0.1 + 0.2, 5, 1, 2, 3])).toBe(1);
  });

  it('do not exist where all values are equal: nothing tells the schools apart', () => {
    expect(quintilesOf([7, 7, 7, 7, 7, 7])).toEqual([null, null, null, null, null, null]);
  });

  it('do not exist for fewer than five known values, and unknown values have none', () => {
    expect(quintilesOf([1, 2, 3, 4])).toEqual([null, null, null, null]);
    expect(quintilesOf([5])).toEqual([null]);
    expect(quintilesOf([])).toEqual([]);
    expect(quintilesOf([1, null, 2, 3, 4])).toEqual([null, null, null, null, null]);
    expect(quintilesOf([1, null, 2, 3, 4, 5])).toEqual([1, null, 2, 3, 4, 5]);
  });

  it('of a value that is none of the set do not exist', () => {
    const values = [30, 10, null, 50, 20, 40];
    expect(quintileOf(1000, values)).toBeNull();
    expect(quintileOf(25, values)).toBeNull();
    expect(quintileOf(Number.NaN, values)).toBeNull();
  });

  const sets = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: null }), { maxLength: 40 });

  it('never fall when the value rises', () => {
    fc.assert(
      fc.property(sets, (values) => {
        const made = quintilesOf(values);
        values.forEach((one, i) =>
          values.forEach((other, j) => {
            if (one !== null && other !== null && one <= other && made[i] !== null)
              expect(made[i]!).toBeLessThanOrEqual(made[j]!);
          }),
        );
      }),
    );
  });

  it('do not depend on the order of the schools', () => {
    fc.assert(
      fc.property(sets, (values) => {
        expect(quintilesOf([...values].reverse())).toEqual(quintilesOf(values).reverse());
      }),
    );
  });

  it('lie between those with every unknown value above and with all of them below', () => {
    expect(quintileRanges([10, 20, 30, 40, 50, null])[4]).toEqual({ least: 4, most: 5 });
    expect(quintileRanges([1, 2, 3, 4, null])).toEqual([null, null, null, null, null]);
    fc.assert(
      fc.property(sets, (values) => {
        const ranges = quintileRanges(values);
        const filled = (by: number) => quintilesOf(values.map((value) => value ?? by));
        const [above, below] = [filled(1000), filled(-1000)];
        ranges.forEach((range, at) => {
          if (range) expect(range).toEqual({ least: above[at], most: below[at] });
        });
      }),
    );
  });
});
