import { counts, dueSlices, isReached, sliceWindow, yearOfSlice } from './slices';

describe('due slices of a list year', () => {
  it.each([
    ['norilsk23', ['2023-09']],
    ['norilsk33', ['2023-09']],
    ['norilsk43', ['2024-01', '2024-06']],
    ['predgorny', ['2023-12', '2024-07']],
  ] as const)('%s: %j', (system, slices) => {
    expect(dueSlices(system, '2023/2024')).toEqual(slices);
  });

  it('September begins a year, July ends it', () => {
    expect([yearOfSlice('2023-09'), yearOfSlice('2024-07')]).toEqual(['2023/2024', '2023/2024']);
  });

  it('a slice is reached when its month has begun', () => {
    expect([isReached('2023-09', '2023-09-01'), isReached('2023-09', '2023-08-31')]).toEqual([true, false]);
  });
});

describe('the days of a slice', () => {
  it.each([
    ['norilsk23', '2023-09', '2022-10-01', '2023-09-30'],
    ['norilsk43', '2024-01', '2023-07-01', '2024-01-31'],
    ['norilsk43', '2024-06', '2024-02-01', '2024-06-30'],
    ['predgorny', '2023-12', '2023-08-01', '2023-12-31'],
    ['predgorny', '2024-07', '2024-01-01', '2024-07-31'],
    ['norilsk43', '2024-02', '2024-02-01', '2024-02-29'],
  ] as const)('%s %s: %s … %s', (system, slice, from, to) => {
    expect(sliceWindow(system, slice)).toMatchObject({ from, to });
  });

  it('consecutive due slices leave no day between them and share none', () => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    const windows = [...dueSlices('norilsk43', '2023/2024'), ...dueSlices('norilsk43', '2024/2025')].map(
      (slice) => sliceWindow('norilsk43', slice),
    );
    for (let at = 1; at < windows.length; at += 1) {
      expect(day(windows[at]!.from) - day(windows[at - 1]!.to)).toBe(1);
    }
  });

  it('an undated record counts by its year; September looks back on the year that ended', () => {
    const september = sliceWindow('norilsk23', '2023-09');
    const january = sliceWindow('norilsk43', '2024-01');
    const of = (year: '2021/2022' | '2022/2023' | '2023/2024' | null) => ({ date: null, year });
    expect(
      ['2021/2022', '2022/2023', '2023/2024'].map((year) => counts(september, of(year as never))),
    ).toEqual([false, true, true]);
    expect(counts(january, of('2022/2023'))).toBe(false);
    expect(counts(january, of(null))).toBe(true);
    expect(counts(january, { date: '2024-02-01', year: '2023/2024' })).toBe(false);
  });
});
