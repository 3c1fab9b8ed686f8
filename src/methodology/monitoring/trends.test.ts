import type { Exam } from './exams';
import type { Change } from './trends';
import { changeBetween, joinChanges } from './trends';

const B: Change = 'better';
const S: Change = 'same';
const W: Change = 'worse';
const U: Change = 'unknown';
const N: Change = 'none';

describe('several procedures of one school', () => {
  it.each([
    // changes, at least one better and none worse, all, any, more than half
    [[B], true, true, true, true],
    [[B, S], true, false, true, false],
    [[B, W], false, false, true, false],
    [[S, S], false, false, false, false],
    [[B, U], null, null, true, null],
    [[S, U], null, false, null, false],
    [[W, U], false, false, null, false],
    [[B, B, W], false, false, true, true],
    [[B, B, U], null, null, true, true],
    [[B, N], true, true, true, true],
    [[N, N], 'none', 'none', 'none', 'none'],
  ] as const)('%j', (changes, oneBetterNoneWorse, all, any, majority) => {
    expect([
      joinChanges(changes, 'oneBetterNoneWorse'),
      joinChanges(changes, 'all'),
      joinChanges(changes, 'any'),
      joinChanges(changes, 'majority'),
    ]).toEqual([oneBetterNoneWorse, all, any, majority]);
  });

  it('an unknown procedure never contradicts what it turns out to be', () => {
    const options: readonly Change[] = [B, S, W];
    for (const join of ['oneBetterNoneWorse', 'all', 'any', 'majority'] as const) {
      for (const a of options) {
        for (const b of options) {
          const open = joinChanges([a, b, U], join);
          const closed = options.map((c) => joinChanges([a, b, c], join));
          if (open !== null) expect(closed.every((verdict) => verdict === open)).toBe(true);
        }
      }
    }
  });
});

describe('one procedure, this year against the year before', () => {
  const exam = (part: number, whole: number, average: number | null = null): Exam => ({
    kind: 'numbers',
    failed: { part, whole },
    participants: whole,
    average,
    quality: null,
    sources: [],
  });

  it.each([
    [exam(1, 3), exam(2, 6), 'same'],
    [exam(62, 207), exam(3, 10), 'better'],
    [exam(0, 5), exam(0, 9), 'same'],
    [exam(0.3 * 100, 100), exam(3, 10), 'same'],
    [exam(1, 9), { kind: 'none' } as const, 'none'],
    [exam(1, 9), { kind: 'unknown', row: false, sources: [] } as const, 'unknown'],
  ] as const)('failures are compared exactly: %j and %j – %s', (now, before, change) => {
    expect(changeBetween(now, before, 'failed')).toBe(change);
  });

  it('an average that one year lacks is unknown, binary noise is no change', () => {
    expect(changeBetween(exam(1, 9, 3.8), exam(1, 9), 'average')).toBe('unknown');
    expect(changeBetween(exam(1, 9, 0.1 + 0.2), exam(1, 9, 0.3), 'average')).toBe('same');
    expect(changeBetween(exam(9, 9, 3.9), exam(1, 9, 3.8), 'average')).toBe('better');
  });
});
