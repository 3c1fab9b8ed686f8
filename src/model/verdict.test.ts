import fc from 'fast-check';
import { allOf, anyOf, atLeast, type Verdict } from './verdict';

const verdict = fc.constantFrom<Verdict>('yes', 'no', 'unknown', 'notApplicable');

describe('three-valued verdicts', () => {
  it.each<[number, Verdict[], Verdict]>([
    [2, ['yes', 'yes', 'unknown'], 'yes'],
    [2, ['yes', 'unknown', 'no'], 'unknown'],
    [2, ['yes', 'no', 'no'], 'no'],
    [2, ['unknown', 'no'], 'no'],
    [1, ['notApplicable', 'unknown'], 'unknown'],
    [1, ['notApplicable', 'no'], 'no'],
    [1, [], 'no'],
  ])('at least %i of %j is %s', (needed, verdicts, expected) => {
    expect(atLeast(needed, verdicts)).toBe(expected);
  });

  it('«не применимо» counts as false in both joins', () => {
    expect(anyOf(['notApplicable', 'yes'])).toBe('yes');
    expect(allOf(['notApplicable', 'yes'])).toBe('no');
  });

  it('learning an unknown never overturns a decided verdict', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (verdicts, needed) => {
        const before = atLeast(needed, verdicts);
        if (before === 'unknown') return;
        for (const known of ['yes', 'no'] as const) {
          expect(
            atLeast(
              needed,
              verdicts.map((v) => (v === 'unknown' ? known : v)),
            ),
          ).toBe(before);
        }
      }),
    );
  });
});
