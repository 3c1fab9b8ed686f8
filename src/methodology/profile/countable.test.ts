import { at } from '../../../test/fixtures/records';
import type { CountableResult, ResultState } from '../../model/programme/profile';
import { COUNTABLE, judgeResults } from './countable';

const number = (value: number): ResultState => ({ kind: 'number', value, source: at('F5') });
const answer = (yes: boolean): ResultState => ({ kind: 'answer', yes, source: at('F5') });
const line = (changes: Partial<CountableResult>) => ({
  row: '26',
  title: 'показатель',
  school: null,
  of: null,
  unit: 'percent' as const,
  before: null,
  after: null,
  better: null,
  document: '',
  source: at('B5'),
  ...changes,
});
/** The words of the road map for a row. */
const wordsOf = (row: string) => COUNTABLE.find((entry) => entry.row === row)?.text ?? 'показатель';
const judge = (changes: Partial<CountableResult>) => {
  const [result] = judgeResults([line({ title: wordsOf(changes.row ?? '26'), ...changes })]);
  return [result!.change, result!.trend];
};

it('the countable results are those of the ten rows of the road map', () => {
  expect([...new Set(COUNTABLE.map(({ row }) => row))]).toEqual([
    '13',
    '16',
    '18',
    '19',
    '20',
    '21',
    '22',
    '26',
    '27',
    '29',
  ]);
});

it('a share changes in percentage points: row 26 is better when it grows, row 27 when it falls', () => {
  expect(judge({ before: number(34.5), after: number(41.2) })).toEqual([6.7, 'better']);
  expect(judge({ row: '27', before: number(5.2), after: number(4.1) })).toEqual([-1.1, 'better']);
  expect(judge({ row: '27', unit: 'count', before: number(11), after: number(17) })).toEqual([6, 'worse']);
  expect(judge({ before: number(10), after: number(10) })).toEqual([0, 'same']);
});

it('what was not stated is unknown, never zero', () => {
  expect(judge({ before: null, after: number(5) })).toEqual([null, 'unknown']);
  expect(judge({ before: number(5), after: null })).toEqual([null, 'unknown']);
  expect(judge({})).toEqual([null, 'unknown']);
});

it('yes and no have no difference, only a direction', () => {
  const unit = 'answer' as const;
  expect(judge({ row: '18', unit, before: answer(false), after: answer(true) })).toEqual([null, 'better']);
  expect(judge({ row: '18', unit, before: answer(true), after: answer(false) })).toEqual([null, 'worse']);
  expect(judge({ row: '19', unit, before: answer(false), after: answer(true) })).toEqual([null, 'better']);
});

it('row 19 counted in schools: fewer schools without objectivity are better', () => {
  expect(judge({ row: '19', unit: 'count', before: number(3), after: number(1) })).toEqual([-2, 'better']);
});

it('a line of no row only says that it has changed, until somebody says what is better', () => {
  expect(judge({ row: '', before: number(1), after: number(2) })).toEqual([1, 'changed']);
  expect(judge({ row: '', better: 'less', before: number(1), after: number(2) })).toEqual([1, 'worse']);
  expect(judge({ row: '26', better: 'less', before: number(1), after: number(2) })).toEqual([1, 'worse']);
});

it('the number of a row of any other plan says nothing of the direction: only the words of Бобров do', () => {
  const values = { before: number(5), after: number(7), unit: 'count' as const };
  expect(judge({ row: '27', title: 'Число участников олимпиад', ...values })).toEqual([2, 'changed']);
  expect(judge({ row: '26', title: 'Число правонарушений', ...values })).toEqual([2, 'changed']);
  expect(judge({ row: '26', title: 'Снижение доли детей, вовлеченных в деятельность', ...values })[1]).toBe(
    'changed',
  );
  expect(judge({ row: '27', title: 'Количество конфликтов', ...values })).toEqual([2, 'worse']);
  expect(judge({ row: '27', title: '27. снижение количества конфликтов, ед.', ...values })).toEqual([
    2,
    'worse',
  ]);
});

it('a direction that is written but not understood is not guessed', () => {
  expect(judge({ row: '27', better: 'unclear', before: number(1), after: number(2) })).toEqual([
    1,
    'changed',
  ]);
});

it('lines stand in the order of the plan’s rows, whatever sheet came first', () => {
  const rows = ['27', '9', '13'].map((row) => line({ row }));
  expect(judgeResults(rows).map(({ row }) => row)).toEqual(['9', '13', '27']);
  expect(judgeResults([...rows].reverse())).toEqual(judgeResults(rows));
});
