import { marksKind } from './marksKind';

const row = (sum: number, participants: number | null) => ({ sum, participants });

describe('marksKind', () => {
  it('takes sums of about 100 for percents and sums of the participants for counts', () => {
    expect(marksKind([row(99.9, 20), row(100.1, 30)])).toBe('percent');
    expect(marksKind([row(20, 20), row(31, 31)])).toBe('count');
    expect(marksKind([row(1, 20), row(0.999, 31)])).toBe('fraction');
  });

  it('lets other rows decide about a school of 100 pupils', () => {
    expect(marksKind([row(100, 100), row(25, 25)])).toBe('count');
    expect(marksKind([row(100, 100), row(100, 25)])).toBe('percent');
  });

  it('asks when every row fits both or none', () => {
    expect(marksKind([row(100, 100)])).toBeNull();
    expect(marksKind([row(57, 20)])).toBeNull();
    expect(marksKind([row(1, 1)])).toBeNull();
    expect(marksKind([row(100, 20), row(30, 30)])).toBeNull();
    expect(marksKind([])).toBeNull();
  });

  it('accepts a difference of half a percent and no more', () => {
    expect(marksKind([row(99.5, 20)])).toBe('percent');
    expect(marksKind([row(100.5, 20)])).toBe('percent');
    expect(marksKind([row(99.4, 20)])).toBeNull();
  });
});
