import { judge, listed } from '../../../test/fixtures/monitoringJudge';
import { at } from '../../../test/fixtures/records';
import type { EventRecord, StagingSite } from '../../model/programme/events';
import { precisionOf } from './bounds';

const event = (participated: boolean | null, product: string | null = null): EventRecord => ({
  school: { name: 'СОШ', source: at('B2', 'Мероприятия') },
  title: 'Форум',
  level: 'municipal',
  date: '2023-05-12',
  year: '2022/2023',
  participated,
  product,
  source: at('B2', 'Мероприятия'),
});

it('a school whose only lines are unclear is open; one that is not in the sheet took no part', () => {
  const { value } = judge([
    listed('1', { events: [event(true), event(null, 'доклад')] }),
    listed('2', { events: [event(null, 'доклад')] }),
    listed('3', { events: [event(false)] }),
    listed('4'),
  ]);
  const numerators = (code: '2.3.3.5' | '2.3.3.6') =>
    value(code).contributions.map(({ numerator }) => numerator);
  expect(numerators('2.3.3.5')).toEqual([1, null, 0, 0]);
  expect(numerators('2.3.3.6')).toEqual([null, null, 0, 0]);
  expect(value('2.3.3.5')).toMatchObject({ ratio: { numerator: 1, denominator: 4 }, missing: 1 });
});

it('a product that is not understood leaves the school open, unless another one is', () => {
  const open = { ...event(true), productUnclear: true as const };
  const { value } = judge([
    listed('1', { events: [open] }),
    listed('2', { events: [open, event(true, 'доклад')] }),
    listed('3', { events: [event(true)] }),
  ]);
  const numerators = (code: '2.3.3.5' | '2.3.3.6') =>
    value(code).contributions.map(({ numerator }) => numerator);
  expect(numerators('2.3.3.5')).toEqual([1, 1, 1]);
  expect(numerators('2.3.3.6')).toEqual([null, 1, 0]);
});

it('an event of the school itself is no event of the indicators', () => {
  const { value } = judge([
    listed('1', { events: [{ ...event(true, 'доклад'), level: 'school' }] }),
    listed('2', { events: [event(true, 'доклад'), { ...event(true), level: 'school' }] }),
  ]);
  expect(value('2.3.3.5').ratio).toEqual({ numerator: 1, denominator: 2 });
  expect(value('2.3.3.6').ratio).toEqual({ numerator: 1, denominator: 2 });
});

describe('staging sites of which something is not understood', () => {
  const site = (changes: Partial<StagingSite>): StagingSite => ({
    school: { name: 'СОШ', source: at('B2', 'Площадки') },
    level: 'municipal',
    topic: null,
    from: null,
    to: null,
    year: '2022/2023',
    source: at('B2', 'Площадки'),
    ...changes,
  });
  const unclear = { unclear: true, year: null } as const;

  it('leave the count a lower bound; a site of another level and one that has ended do not', () => {
    const { value } = judge([
      listed('1', { stagingSites: [site({}), site(unclear)] }),
      listed('2', { stagingSites: [site(unclear)] }),
      listed('3', { stagingSites: [site({ level: null })] }),
      listed('4', { stagingSites: [site({ level: 'other' })] }),
      listed('5', { stagingSites: [site({ ...unclear, to: '2022-08-31' })] }),
    ]);
    expect(value('2.3.3.7')).toMatchObject({
      status: 'known',
      ratio: { numerator: 1, denominator: null },
      bounds: { low: 1, high: 3 },
      missing: 2,
    });
    expect(precisionOf(value('2.3.3.7'))).toBe('atLeast');
  });

  it('or whose school was not matched leave it a lower bound too', () => {
    const unmatchedSites = [
      site({}),
      site({ level: 'other' }),
      site({ to: '2022-08-31', from: '2021-09-01' }),
    ];
    const { value } = judge([listed('1', { stagingSites: [site({})] })], { unmatchedSites });
    expect(value('2.3.3.7')).toMatchObject({
      ratio: { numerator: 1 },
      bounds: { low: 1, high: 2 },
      unmatched: 1,
    });
    expect(value('2.3.3.8')).toMatchObject({ status: 'known', ratio: { numerator: 0 } });
    const alone = judge([listed('1', { events: [event(true)] })], { unmatchedSites });
    expect(alone.value('2.3.3.7')).toMatchObject({ status: 'noData', unmatched: 1 });
  });

  it('alone give no number at all', () => {
    const { value } = judge([listed('1', { stagingSites: [site({ ...unclear, level: 'regional' })] })]);
    expect(value('2.3.3.8')).toMatchObject({ status: 'noData', ratio: null, missing: 1 });
    expect(value('2.3.3.8').why).toMatch(/срок или уровень площадок/);
    expect(value('2.3.3.7')).toMatchObject({ status: 'known', ratio: { numerator: 0 }, missing: 0 });
  });
});
