import { countsCross, percentCrosses, printed } from './comparison';

describe('a share compared with a threshold on whole numbers (F1)', () => {
  it.each([
    [3, 10, true],
    [62, 207, false],
    [8, 27, false],
    [1, 1, true],
    [0, 5, false],
  ])('%i of %i is low: %s', (part, whole, low) => {
    expect(countsCross(part, whole, 30, '>=')).toBe(low);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [7, 3],
    [10, 3],
    [11, 4],
    [20, 6],
    [30, 9],
  ])('of %i participants the minimal failing count is %i', (whole, minimal) => {
    expect(countsCross(minimal, whole, 30, '>=')).toBe(true);
    expect(countsCross(minimal - 1, whole, 30, '>=')).toBe(false);
  });

  it('keeps decimal thresholds exact', () => {
    expect(countsCross(333, 1000, 33.3, '>=')).toBe(true);
    expect(countsCross(333, 1000, 33.3, '>')).toBe(false);
    expect(countsCross(332, 1000, 33.3, '>=')).toBe(false);
  });

  it('tells «более» from «не менее» at the very border', () => {
    expect(countsCross(1, 10, 10, '>')).toBe(false);
    expect(countsCross(1, 10, 10, '>=')).toBe(true);
    expect(countsCross(0, 10, 0, '>')).toBe(false);
  });
});

describe('a percent without counts', () => {
  it('takes 29,999… made by a formula for 30', () => {
    expect(percentCrosses((0.7 - 0.4) * 100, 30, '>=')).toBe(true);
  });
  it.each([
    [10, 10, '>', false],
    [10.01, 10, '>', true],
    [0, 0, '>', false],
    [0.1, 0, '>', true],
    [20, 20, '>=', true],
    [19.9, 20, '>=', false],
  ] as const)('%d against %d %s: %s', (percent, threshold, sign, crosses) => {
    expect(percentCrosses(percent, threshold, sign)).toBe(crosses);
  });
  it('does not call a sum of 4, 3, 2 and 1 more than 10', () => {
    expect(percentCrosses(0.1 + 0.2 + 9.7, 10, '>')).toBe(false);
  });
});

it('prints half up at one decimal', () => {
  expect(printed((100 * 62) / 207)).toBe(30);
  expect(printed(29.94)).toBe(29.9);
  expect(printed(0.05)).toBe(0.1);
});
