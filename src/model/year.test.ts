import { parseAcademicYear, yearBefore, yearOfDate } from './year';

describe('academic years', () => {
  it.each([
    ['2021/2022', '2021/2022'],
    ['2021-2022', '2021/2022'],
    ['2021–2022 уч. год', '2021/2022'],
    ['за 2021/22 учебный год', '2021/2022'],
    ['2021/2023', null],
    ['2021', null],
    ['120212022', null],
    ['', null],
  ])('%s → %s', (text, year) => {
    expect(parseAcademicYear(text)).toBe(year);
  });

  it('begins in September', () => {
    expect(yearOfDate('2021-08-31')).toBe('2020/2021');
    expect(yearOfDate('2021-09-01')).toBe('2021/2022');
  });

  it('steps back', () => {
    expect(yearBefore('2021/2022')).toBe('2020/2021');
    expect(yearBefore('2021/2022', 2)).toBe('2019/2020');
  });
});
