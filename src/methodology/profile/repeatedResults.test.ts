import { at } from '../../../test/fixtures/records';
import type { ResultState } from '../../model/programme/profile';
import { judgeResults } from './countable';
import type { ResultLine } from './repeatedResults';
import { settledResults } from './repeatedResults';

const number = (value: number): ResultState => ({ kind: 'number', value, source: at('F5') });
const line = (
  cell: string,
  before: number | null,
  after: number | null,
  changes: Partial<ResultLine> = {},
) => ({
  row: '13',
  title: 'ИОМ педагогов',
  school: null,
  of: null,
  unit: 'count' as const,
  before: before === null ? null : number(before),
  after: after === null ? null : number(after),
  better: 'more' as const,
  document: '',
  source: at(cell, 'До и после'),
  ...changes,
});

describe('results that are written more than once', () => {
  it('alike are counted once, with a remark; a blank takes what the other line states', () => {
    const { lines, findings } = settledResults([
      line('B4', 10, null, { document: 'приказ' }),
      line('B9', 10, 15, { title: 'ИОМ  педагогов' }),
    ]);
    expect(judgeResults(lines).map(({ change, trend, document }) => [change, trend, document])).toEqual([
      [5, 'better', 'приказ'],
    ]);
    expect(findings.map(({ code, cell, params }) => [code, cell, params['otherCell']])).toEqual([
      ['resultRepeated', 'B4', 'B9'],
    ]);
  });

  it('differently decide nothing of what differs', () => {
    const { lines, findings } = settledResults([line('B4', 10, 15), line('B5', 10, 5)]);
    expect(judgeResults(lines)).toMatchObject([{ before: { value: 10 }, after: null, trend: 'unknown' }]);
    expect(findings).toMatchObject([{ code: 'resultsDiffer', severity: 'error', cell: 'B4' }]);
    const turned = settledResults([line('B4', 10, 15), line('B5', 10, 15, { better: 'less' })]);
    expect(judgeResults(turned.lines)[0]!.trend).toBe('unknown');
  });

  it('of other rows, units or words are results of their own', () => {
    const lines = [line('B4', 1, 2), line('B5', 1, 2, { row: '16' }), line('B6', 1, 2, { unit: 'percent' })];
    expect(settledResults(lines)).toEqual({ lines, findings: [] });
  });
});
