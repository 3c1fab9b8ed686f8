import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { down, rangeOf, refusal } from '../../test/fixtures/functionCalls';
import { index, quintile } from './social';

describe('SOCIAL.QUINTILE', () => {
  const ten = down(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  it('tells the fifth of the schools that a value is in', () => {
    expect([1, 2, 3, 5, 7, 9, 10].map((value) => quintile(value, ten))).toEqual([1, 1, 2, 3, 4, 5, 5]);
    // Equal values get the lower rank: three schools of five share the first quintile.
    expect([1, 2, 3].map((value) => quintile(value, down(1, 1, 1, 2, 3)))).toEqual([1, 4, 5]);
  });

  it('gives no number on blanks and with fewer than five known values', () => {
    expect(quintile([[null]], ten)).toBe('н/д');
    expect(quintile('н/д', ten)).toBe('н/д');
    expect(quintile(1, down(1, 2, 3, 4, null, 'н/д'))).toBe('н/д');
    expect(quintile(0, [[null]])).toBe('н/д');
    // A value that is none of the range belongs to no school of it.
    expect(quintile(99, ten)).toBe('н/д');
    expect(quintile(0.1 + 0.2, down(0.3, 1, 2, 3, 4))).toBe(1);
    expect(refusal(() => quintile(down(1, 2), ten))).toBe('loneCell');
    expect(refusal(() => quintile('мало', ten))).toBe('numberExpected');
  });
});

describe('SOCIAL.INDEX', () => {
  const table = [
    [10, 1],
    [20, 2],
    [30, 3],
  ];

  it('is the weighted mean of the signed scores', () => {
    // Column 1: mean 20, deviation √(200/3) = 8,165; (30 − 20) / 8,165 = 1,224744871. Column 2 is the same, turned.
    expect(index([[30, 3]], table, null, null)).toBe(1.224744871);
    expect(index([[30, 3]], table, [['+', '−']], null)).toBe(0);
    expect(index([[30, 3]], table, [[3, -1]], null)).toBe(0.612372436);
    expect(
      index(
        [[10, 3]],
        table,
        [
          ['-', '+'],
          [3, 1],
        ],
        null,
      ),
    ).toBe(1.224744871);
  });

  it('by the settings runs from the worst (0) to the best (1)', () => {
    const settings = rangeOf({
      ...DEFAULT_SETTINGS,
      social: { ...DEFAULT_SETTINGS.social, scale: 'minmax' },
    });
    expect(index([[20, 1]], table, null, settings)).toBe(0.25);
    expect(refusal(() => index([[20, 1]], table, null, 5))).toBe('settingsTwoColumns');
  });

  it('gives no number on blanks', () => {
    expect(index([[null, 3]], table, null, null)).toBe('н/д');
    expect(index([['н/д', 3]], table, null, null)).toBe('н/д');
    expect(index([[null, null]], [[null, null]], null, null)).toBe('н/д');
  });

  it('refuses what does not fit together', () => {
    expect(refusal(() => index([[1, 2, 3]], table, null, null))).toBe('indexColumns');
    expect(refusal(() => index([[1, 2]], table, [[1]], null))).toBe('signsShape');
    expect(refusal(() => index([[1, 2]], table, [['плюс', 1]], null))).toBe('numberExpected');
    expect(refusal(() => index([[1, 2]], table, [[null, 1]], null))).toBe('signExpected');
    expect(
      refusal(() =>
        index(
          [[1, 2]],
          table,
          [
            [1, 1],
            [1, -1],
          ],
          null,
        ),
      ),
    ).toBe('signExpected');
  });
});
