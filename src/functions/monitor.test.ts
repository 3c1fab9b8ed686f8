import { down, refusal } from '../../test/fixtures/functionCalls';
import { dynamics, share, trend } from './monitor';

const EMPTY = [[null]];

describe('MONITOR.SHARE', () => {
  it('divides the sum by the sum and does not take the mean of percents', () => {
    // 10 of 20 and 1 of 30: 11 of 50, though the mean of 50 % and 3,3 % is 26,7 %
    expect(share(down(10, 1), down(20, 30))).toBe(22);
    expect(share([[1, 2, '3']], [[4, 4, '4']])).toBe(50);
  });

  it('keeps a school without a numerator in the denominator and leaves out one without a denominator', () => {
    expect(share(down(5, 'н/д', null), down(10, 10, 5))).toBe(20);
    expect(share(down(5, 3), down(10, 'н/д'))).toBe(50);
    expect(share(down(5, '—'), down(10, '—'))).toBe(50);
    // Nobody knows the size of the third school: of the other ones who say both, 9 of 10.
    expect(share(down(9, 'н/д', null), down(10, 90, 'н/д'))).toBe(90);
    expect(share(down(0, null, null), down(0, 90, null))).toBe('н/д');
  });

  it('says «—» with nothing to divide by and «н/д» when nothing is known', () => {
    expect(share(down(0, 0), down(0, 0))).toBe('—');
    expect(share(down('—'), down('—'))).toBe('—');
    expect(share(down('н/д'), down(0))).toBe('—');
    expect(share(down('н/д', null), down(10, 10))).toBe('н/д');
    expect(share(down(3), down('н/д'))).toBe('н/д');
    expect(share(down(null, ''), down(null, ''))).toBe('н/д');
    expect(share(down('#N/A'), down('#DIV/0!'))).toBe('н/д');
    expect(share(EMPTY, EMPTY)).toBe('н/д');
  });

  it('gives a real zero for zeros, and refuses what cannot be', () => {
    expect(share(down(0, 0), down(10, 5))).toBe(0);
    expect(refusal(() => share(down(11), down(10)))).toBe('partsImpossible');
    expect(refusal(() => share(down(-1), down(10)))).toBe('partsImpossible');
    expect(refusal(() => share(down(1, 2), down(10)))).toBe('rangesDiffer');
    expect(refusal(() => share([[1, 2]], down(10, 20)))).toBe('rangesDiffer');
    expect(refusal(() => share(down('много'), down(10)))).toBe('numberExpected');
    // Five percent is not five people, typed or formatted.
    expect(refusal(() => share(down('5 %'), down(10)))).toBe('numberExpected');
    const formatted = { basicValue: 0.05, numberFormat: '0 %' };
    expect(refusal(() => share([[formatted]], down(10)))).toBe('numberExpected');
  });
});

describe('MONITOR.DYNAMICS', () => {
  it('is the difference in percentage points, with its sign and without noise', () => {
    expect(dynamics([[40]], [[25]])).toBe(15);
    expect(dynamics(25, 40)).toBe(-15);
    expect(dynamics('40,5 %', '40,0 %')).toBe(0.5);
    expect(dynamics(0.3, 0.1 + 0.2)).toBe(0);
  });

  it('gives no number on blanks', () => {
    for (const nothing of [EMPTY, [['']], 'н/д', '#N/A', [['х']]]) {
      expect(dynamics(nothing, 25)).toBe('н/д');
      expect(dynamics(25, nothing)).toBe('н/д');
    }
    expect(dynamics('—', 25)).toBe('—');
    expect(dynamics('н/д', '—')).toBe('—');
  });

  it('wants one cell each', () => {
    expect(refusal(() => dynamics(down(1, 2), 3))).toBe('loneCell');
    expect(refusal(() => dynamics('рост', 3))).toBe('numberExpected');
  });
});

describe('MONITOR.TREND', () => {
  it('says what a change means, in the direction of the indicator', () => {
    expect(trend(40, 25, null)).toBe('▲ лучше');
    expect(trend(25, 40, null)).toBe('▼ хуже');
    expect(trend(25, 25, null)).toBe('= без изменений');
    expect(trend(40, 25, true)).toBe('▼ хуже');
    expect(trend(25, 40, [['да']])).toBe('▲ лучше');
    expect(trend(25, 40, [[0]])).toBe('▼ хуже');
  });

  it('says nothing firm on blanks', () => {
    expect(trend(EMPTY, 25, null)).toBe('н/д');
    expect(trend(25, EMPTY, true)).toBe('н/д');
    expect(trend('—', EMPTY, null)).toBe('—');
    expect(refusal(() => trend(1, 2, 'может быть'))).toBe('yesOrNo');
  });
});
