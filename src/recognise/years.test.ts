import { calendarYearsIn, dateIn, programmeOfDate, yearInText } from './years';

describe('yearInText', () => {
  it.each([
    ['ОГЭ 2022', '2021/2022'],
    ['2021/2022 учебный год', '2021/2022'],
    ['2021-2022 уч. г.', '2021/2022'],
    ['2021/22', '2021/2022'],
    ['в 2023 году (в т. ч. участвовавшие в 2022 году)', '2022/2023'],
    ['школа № 2022', '2021/2022'],
    ['без года', null],
    ['12022', null],
  ])('%s → %s', (text, year) => {
    expect(yearInText(text)).toBe(year);
  });
});

describe('dateIn', () => {
  it('reads date cells and texts, and refuses impossible ones', () => {
    expect(dateIn({ kind: 'date', iso: '2020-09-14' })).toBe('2020-09-14');
    expect(dateIn('01.09.2020')).toBe('2020-09-01');
    expect(dateIn('Дата: 1.3.2021 г.')).toBe('2021-03-01');
    expect(dateIn('2021-03-01')).toBe('2021-03-01');
    expect(dateIn('45.13.2021')).toBeNull();
    expect(dateIn({ kind: 'error', text: '#N/A' })).toBeNull();
    expect(dateIn(44075)).toBeNull();
  });
});

describe('programmeOfDate', () => {
  it('gives an autumn work to the academic year that has ended', () => {
    expect(programmeOfDate('2020-09-01')).toEqual({ year: '2019/2020', season: 'autumn' });
    expect(programmeOfDate('2022-10-24')).toEqual({ year: '2021/2022', season: 'autumn' });
    expect(programmeOfDate('2022-03-15')).toEqual({ year: '2021/2022', season: 'spring' });
  });
});

describe('calendarYearsIn', () => {
  it('names each year once', () => {
    expect(calendarYearsIn('2022, 2023 и снова 2022')).toEqual([2022, 2023]);
  });
});
