import { listed, judge, teacher, totals } from '../../../test/fixtures/monitoringJudge';
import type { RouteRecord } from '../../model/programme/people';
import { at } from '../../../test/fixtures/records';

describe('a teacher of two schools', () => {
  const lists = (mark: boolean | undefined) => {
    const marks = mark === undefined ? {} : { supported: mark };
    return [
      listed('1', { teachers: [teacher('a', { ...marks, townUnion: true }), teacher('b', marks)] }),
      listed('2', { teachers: [teacher('a', marks, 'B7'), teacher('c', marks, 'B8')] }),
    ];
  };

  it('stands once in both numbers', () => {
    const { value } = judge(lists(true));
    expect(value('2.3.3.1')).toMatchObject({
      ratio: { numerator: 3, denominator: 3 },
      countedTwice: { numerator: 1, denominator: 1 },
    });
  });

  it('is taken off the denominators also where nobody was marked', () => {
    const { value } = judge(lists(undefined));
    expect(value('2.3.3.1')).toMatchObject({
      status: 'noData',
      countedTwice: { numerator: 0, denominator: 1 },
    });
  });

  it('whose name may be abbreviated on another sheet is asked about, by cells', () => {
    const full = { ...teacher('full', { supported: true }), shorter: ['short'], source: at('B9', 'Учителя') };
    const { findings, value } = judge([
      listed('1', { teachers: [full] }),
      listed('2', { teachers: [teacher('short', { supported: true })] }),
    ]);
    expect(value('2.3.3.1').ratio).toEqual({ numerator: 2, denominator: 2 });
    expect(findings.filter(({ code }) => code === 'monitoringPeopleAlike')).toEqual([
      expect.objectContaining({
        sheet: 'Учителя',
        cell: 'B9',
        params: { system: 'norilsk23', slice: '2023-09', pairs: 1, places: 'Учителя!B9 + Педагоги!B2' },
      }),
    ]);
  });
});

describe('a route of which the register does not say whether it is there', () => {
  const route = (person: string | null, unclear?: true): RouteRecord => ({
    school: { name: 'СОШ', source: at('B2', 'ИОМ') },
    of: 'teacher',
    person,
    date: null,
    year: '2022/2023',
    ...(unclear && { unclear }),
    source: at('B2', 'ИОМ'),
  });

  it('is neither a «да» nor a «нет» of the person, nor one more person for sure', () => {
    const { value } = judge([
      listed('1', {
        teachers: [teacher('a', {}), teacher('b', {}), teacher('c', {}), teacher('d', { route: true })],
        routes: [route('a'), route('b', true), route('d', true)],
      }),
      listed('2', { teacherTotals: [totals(6, {})], routes: [route('x'), route(null, true)] }),
    ]);
    expect(value('2.3.3.4').contributions).toMatchObject([
      { numerator: 2, denominator: 4, incomplete: true, open: 1 },
      { numerator: 1, denominator: 6, incomplete: true, open: 1 },
    ]);
    expect(value('2.3.3.4').bounds).toEqual({ low: 30, high: 50 });
  });
});

describe('a list of an earlier academic year', () => {
  const earlier = { ...teacher('a', { supported: true }), year: '2022/2023' as const };

  it('serves where the school has none of the year, and that is said', () => {
    const { findings, value } = judge([
      listed('1', { teachers: [earlier] }),
      listed('2', { teachers: [teacher('b', { supported: false })] }),
      listed('3', { teacherTotals: [{ ...totals(4, { supported: 1 }), year: '2022/2023' }] }),
    ]);
    expect(value('2.3.3.1').ratio).toEqual({ numerator: 2, denominator: 6 });
    expect(findings.filter(({ code }) => code === 'monitoringListOfEarlierYear')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        sheet: 'Итоги',
        params: { system: 'norilsk23', slice: '2023-09', year: '2022/2023', count: 1 },
      }),
      expect.objectContaining({ sheet: 'Педагоги', params: expect.objectContaining({ count: 1 }) }),
    ]);
  });

  it('gives way to the list of the year', () => {
    const { codes, value } = judge([
      listed('1', { teachers: [earlier, teacher('b', { supported: false })] }),
    ]);
    expect(value('2.3.3.1').ratio).toEqual({ numerator: 0, denominator: 1 });
    expect(codes).not.toContain('monitoringListOfEarlierYear');
  });
});
