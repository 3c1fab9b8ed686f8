import type { AcademicYear } from '../model/year';
import { otherYearsOf } from './otherYears';

const line = (year: AcademicYear | null, cell: string) => ({
  year,
  source: { workbook: 'a.xlsx', sheet: 'Лист', cell },
});

describe('otherYearsOf', () => {
  it('counts lines of other years by year with their first cell, whatever the order of the rows', () => {
    const lines = [
      line('2022/2023', 'A9'),
      line(null, 'A2'),
      line('2023/2024', 'A3'),
      line('2021/2022', 'A5'),
      line('2022/2023', 'A4'),
    ];
    const expected = [
      { year: '2021/2022', count: 1, first: lines[3]!.source },
      { year: '2022/2023', count: 2, first: lines[4]!.source },
    ];
    expect(otherYearsOf(lines, ['2023/2024'], ({ source }) => source)).toEqual(expected);
    expect(otherYearsOf([...lines].reverse(), ['2023/2024'], ({ source }) => source)).toEqual(expected);
  });

  it('a line without a year is of no other year', () => {
    expect(otherYearsOf([line(null, 'A2')], ['2023/2024'], ({ source }) => source)).toEqual([]);
  });
});
