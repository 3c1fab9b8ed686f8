import { changeOf, trendOf } from './trend';

describe('change between two slices', () => {
  it('is the difference in percentage points, without the noise of binary fractions', () => {
    expect(changeOf(40, 25)).toBe(15);
    expect(changeOf(100 / 3, 200 / 6)).toBe(0);
    // 62 of 207 against 3 of 10: 29.951690821… − 30
    expect(changeOf((100 * 62) / 207, 30)).toBe(-0.048309179);
    expect(changeOf(0.3, 0.1 + 0.2)).toBe(0);
  });

  it('is never minus zero and never a number when a value is missing', () => {
    expect(Object.is(changeOf(1e-12, 2e-12), 0)).toBe(true);
    expect(changeOf(null, 5)).toBeNull();
    expect(changeOf(5, null)).toBeNull();
    expect(changeOf(0, 0)).toBe(0);
  });
});

describe('meaning of a change', () => {
  it('follows the direction of the indicator', () => {
    expect(trendOf(2, false)).toBe('better');
    expect(trendOf(-2, false)).toBe('worse');
    expect(trendOf(2, true)).toBe('worse');
    expect(trendOf(-2, true)).toBe('better');
    expect(trendOf(0, true)).toBe('same');
    expect(trendOf(null, true)).toBeNull();
  });
});
