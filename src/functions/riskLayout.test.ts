import { RISK_INDICATORS } from '../model/context';
import { riskRows } from '../report/riskRows';
import { columnShapes } from './riskLayout';

describe('rows of a column', () => {
  it('are those of table 3.2 as it was approved and as it is written', () => {
    const source = riskRows('sum');
    const kinds = (rows: ReturnType<typeof riskRows>) =>
      rows.map((row) => {
        if (row.kind === 'input') return row.indicator;
        return row.kind === 'unique' || row.kind === 'verdict' ? row.kind : null;
      });
    const columnRows = (count: number) => columnShapes(count)[0];
    expect(columnRows(28)).toEqual(kinds(source));
    expect(columnRows(29)).toEqual(kinds(riskRows('unique')));
    expect(columnRows(24)).toEqual(kinds(source.filter(({ kind }) => kind !== 'verdict')));
    expect(columnRows(22)).toEqual(columnRows(24)!.slice(2));
    expect(columnRows(26)).toEqual(columnRows(28)!.slice(2));
    expect(columnShapes(25)).toContainEqual(columnRows(26)!.slice(0, -1));
    expect(columnShapes(27)).toContainEqual(columnRows(28)!.slice(0, -1));
    expect(columnRows(18)).toEqual(RISK_INDICATORS);
    expect(columnRows(19)!.filter((row) => row !== 'unique')).toEqual(RISK_INDICATORS);
    expect([17, 20, 21, 30, 0, 1].map(columnShapes)).toEqual(new Array(6).fill([]));
  });
});
