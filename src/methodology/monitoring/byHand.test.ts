import { figures, indicator, judge, listed } from '../../../test/fixtures/monitoringJudge';
import { answer, quantity } from '../../../test/fixtures/records';
import type { IndicatorRecord } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';

const january = (yes: boolean) => [
  listed('1', {
    figures: [
      figures({
        date: '2024-01-15',
        counts: { failing: quantity(4), failingAttendingExtra: quantity(2) },
        answers: { prophylaxisSystem: answer(yes ? 'yes' : 'no') },
      }),
    ],
  }),
];

const onSheet = (
  code: IndicatorRecord['code'],
  numbers: readonly [number, number?],
  changes: Partial<IndicatorRecord> = {},
  slice: SliceId = '2024-01',
) => indicator(code, slice, numbers, { kind: 'history', ownSheet: 'monitoring', ...changes });

const made = (indicators: readonly IndicatorRecord[], yes = true) =>
  judge(january(yes), { indicators, asOf: '2024-06-20', chosen: { norilsk43: '2024-01' } });

describe('the finished sheet of the slice that is made again', () => {
  it('a number that a person wrote stands over the rule, and both are told', () => {
    const { value, findings } = made([onSheet('4.3.3', [3, 4], { writtenOver: { numbers: true } })]);
    expect(value('4.3.3')).toMatchObject({
      ratio: { numerator: 3, denominator: 4 },
      origin: 'aggregate',
      byHand: { rule: { status: 'known', ratio: { numerator: 2, denominator: 4 } } },
    });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'monitoringTypedKept',
        severity: 'warning',
        params: { indicator: '4.3.3', slice: '2024-01', typed: 75, rule: 50 },
      }),
    ]);
  });

  it('where nothing can be calculated it is only told', () => {
    const { value, findings } = made([onSheet('4.3.2', [1, 5], { writtenOver: { numbers: true } })]);
    expect(value('4.3.2')).toMatchObject({
      status: 'known',
      ratio: { numerator: 1, denominator: 5 },
      why: '',
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['monitoringTypedKept', 'info']]);
  });

  it('a numerator alone gives no share: that is said, and the rule stands', () => {
    const { value, codes } = made([onSheet('4.3.2', [1], { writtenOver: { numbers: true } })]);
    expect(value('4.3.2').status).toBe('noData');
    expect(codes).toEqual(['monitoringTypedAlone']);
  });

  it('supplier and words of a person stay beside the numbers of the rule', () => {
    const writtenOver = { numbers: false, supplier: 'МБУ «МЦ»', note: 'сверено' };
    const { value, codes } = made([onSheet('4.3.3', [2, 4], { writtenOver })]);
    expect(value('4.3.3')).toMatchObject({
      ratio: { numerator: 2, denominator: 4 },
      byHand: { supplier: 'МБУ «МЦ»', note: 'сверено' },
    });
    expect(codes).toEqual([]);
  });

  it('other data than before are told, as a warning when a later slice looks back on it', () => {
    const before = onSheet('4.3.1', [1, 1]);
    const told = (indicators: readonly IndicatorRecord[]) =>
      made(indicators, false).findings.map(({ severity, params, code }) => [code, severity, params]);
    const params = {
      system: 'norilsk43',
      slice: '2024-01',
      count: 1,
      indicator: '4.3.1',
      before: 100,
      now: 0,
    };
    expect(told([before])).toEqual([['monitoringSliceRedone', 'info', { ...params, later: '' }]]);
    expect(told([before, onSheet('4.3.1', [1, 1], {}, '2024-06')])).toEqual([
      ['monitoringSliceRedone', 'warning', { ...params, later: '2024-06' }],
    ]);
    expect(made([before]).findings).toEqual([]);
  });
});
