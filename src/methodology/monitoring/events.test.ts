import { judge, listed } from '../../../test/fixtures/monitoringJudge';
import { at } from '../../../test/fixtures/records';
import type { EventRecord } from '../../model/programme/events';

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
