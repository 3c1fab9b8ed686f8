import { sliceFor, sliceOfCell, sliceOfText } from './sliceText';

const month = (slice: string) => ({ kind: 'month', slice });

describe('the slice that a title names', () => {
  it.each([
    ['Срез: сентябрь 2023; 2023/2024 учебный год', '2023-09'],
    ['Показатели за Сентябрь 2022 г.', '2022-09'],
    ['Мониторинг в мае 2022 года', '2022-05'],
    ['в марте 2022 года', '2022-03'],
    ['по состоянию на 01.10.2023', '2023-10'],
    ['Мониторинг 2.3 09.2023', '2023-09'],
    ['2023-09', '2023-09'],
    ['I полугодие 2023/2024 учебного года', '2024-01'],
    ['за 1 полугодие 2023/2024', '2024-01'],
    ['II полугодие 2023/2024 учебного года', '2024-06'],
    ['второе полугодие 2023-2024 уч. года', '2024-06'],
  ])('«%s» is a month', (text, slice) => {
    expect(sliceOfText(text)).toEqual(month(slice));
  });

  it('«за 2021/2022 учебный год» and «за 2022 год» are years', () => {
    expect(sliceOfText('Показатели за 2021/2022 учебный год')).toEqual({ kind: 'academic', year: 2022 });
    expect(sliceOfText('Показатели за 2022 год')).toEqual({ kind: 'calendar', year: 2022 });
  });

  it.each([
    'приказ от 29.03.2021 № 121',
    'от 29 марта 2021 г.',
    'Программа на 2022–2024 годы',
    'раздел 2.3',
    'на 45.2023',
    'Показатели мониторинга по работе со ШНОР',
  ])('«%s» names none', (text) => {
    expect(sliceOfText(text)).toBeNull();
  });
});

describe('a cell of the column «Срез»', () => {
  it('may be a date, a month in words or numbers, or a year', () => {
    expect(sliceOfCell({ kind: 'date', iso: '2023-09-01' })).toEqual(month('2023-09'));
    expect(sliceOfCell('09.2023')).toEqual(month('2023-09'));
    expect(sliceOfCell('30.09.2023')).toEqual(month('2023-09'));
    expect(sliceOfCell('июнь 2024')).toEqual(month('2024-06'));
    expect(sliceOfCell('2021/2022')).toEqual({ kind: 'academic', year: 2022 });
    expect(sliceOfCell(2022)).toEqual({ kind: 'calendar', year: 2022 });
    expect(sliceOfCell('осень')).toBeNull();
    expect(sliceOfCell({ kind: 'error', text: '#N/A' })).toBeNull();
  });
});

describe('the month of a year', () => {
  it('is the due one of the system, and said to be our reading', () => {
    const academic = { kind: 'academic', year: 2022 } as const;
    const calendar = { kind: 'calendar', year: 2022 } as const;
    expect(sliceFor(academic, 'norilsk23')).toEqual({ slice: '2022-09', assumed: true });
    expect(sliceFor(academic, 'norilsk43')).toEqual({ slice: '2022-06', assumed: true });
    expect(sliceFor(academic, 'predgorny')).toEqual({ slice: '2022-07', assumed: true });
    expect(sliceFor(calendar, 'predgorny')).toEqual({ slice: '2022-12', assumed: true });
    expect(sliceFor(academic, 'norilsk23', true)).toEqual({ slice: '2021-09', assumed: true });
    expect(sliceFor(academic, 'norilsk43', true)).toEqual({ slice: '2022-06', assumed: true });
    expect(sliceFor({ kind: 'month', slice: '2021-01' }, 'norilsk43')).toEqual({
      slice: '2021-01',
      assumed: false,
    });
  });
});
