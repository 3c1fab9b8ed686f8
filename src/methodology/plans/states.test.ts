import { parseDeadline } from './deadline';
import { responsibleIn } from './responsible';
import { daysOverdue, nextDue, passedWithout, stateOf } from './states';

const plan = { begins: '2021-01-01', ends: '2022-12-31' };
const row = (text: string, status = '', done: string | null = null) => ({
  deadline: parseDeadline(text, plan),
  status,
  done,
});

describe('the state of a row', () => {
  it('is decided by its last day', () => {
    const march = row('март 2021');
    expect(stateOf(march, '2021-02-01')).toBe('inTime');
    expect(stateOf(march, '2021-03-31')).toBe('inTime');
    expect(stateOf(march, '2021-04-01')).toBe('overdue');
    expect(daysOverdue(march, '2021-04-10')).toBe(10);
    expect(stateOf(march, null)).toBe('noDate');
    expect(stateOf(row('по графику'), '2021-04-01')).toBe('noDeadline');
    expect(stateOf(row(''), null)).toBe('noDeadline');
  });

  it('a row with several occurrences is in time until the last is over', () => {
    const twice = row('декабрь 2021\nиюль 2022');
    expect(stateOf(twice, '2022-02-01')).toBe('inTime');
    expect(nextDue(twice.deadline, '2022-02-01')).toEqual({ start: '2022-07-01', finish: '2022-07-31' });
    expect(stateOf(twice, '2022-08-01')).toBe('overdue');
    expect(nextDue(twice.deadline, '2022-08-01')).toBeNull();
  });

  it('«Факт» closes a single deadline on any day, several only in the last occurrence', () => {
    expect(stateOf(row('март 2021', '', '2021-04-20'), '2021-05-01')).toBe('done');
    expect(stateOf(row('декабрь 2021\nиюль 2022', '', '2021-12-25'), '2022-02-01')).toBe('inTime');
    expect(stateOf(row('декабрь 2021\nиюль 2022', '', '2022-07-02'), '2022-08-01')).toBe('done');
  });
});

describe('marks of a row with several deadlines', () => {
  const twice = (status: string, done: string | null = null) => row('15.10.2021, 20.02.2022', status, done);

  it('«выполнено» with a date confirms what had begun by then, and not the rest', () => {
    const first = twice('выполнено 15.10.2021');
    expect([stateOf(first, '2021-12-01'), passedWithout(first, '2021-12-01')]).toEqual(['inTime', 0]);
    expect([stateOf(first, '2022-03-01'), passedWithout(first, '2022-03-01')]).toEqual(['overdue', 1]);
    expect(stateOf(twice('выполнено 15.10.2021, 20.02.2022'), '2022-03-01')).toBe('done');
    expect(stateOf(twice('выполнено'), '2022-03-01')).toBe('done');
    expect(stateOf(twice('выполнено 15.10'), '2022-03-01')).toBe('unclear');
  });

  it('a passed deadline without any mark is counted', () => {
    expect(passedWithout(twice(''), '2021-12-01')).toBe(1);
    expect(passedWithout(row('ежемесячно'), '2021-06-15')).toBe(5);
    expect(passedWithout(row('ежемесячно', 'в работе', '2021-03-02'), '2021-06-15')).toBe(2);
    expect(passedWithout(row('ежемесячно', 'отменено'), '2021-06-15')).toBeNull();
    expect(passedWithout(row('март 2021'), '2021-06-15')).toBeNull();
    expect(nextDue(twice('').deadline, '2021-10-01', '2021-10-15')).toEqual({
      start: '2022-02-20',
      finish: '2022-02-20',
    });
  });
});

it('the same day closes the same deadlines, beside «выполнено» or in «Факт»', () => {
  const [beside, fact] = [
    row('15.10.2021, 20.02.2022', 'выполнено 15.11.2021'),
    row('15.10.2021, 20.02.2022', 'выполнено', '2021-11-15'),
  ];
  for (const one of [beside, fact]) {
    expect([stateOf(one, '2022-02-01'), passedWithout(one, '2022-02-01')]).toEqual(['inTime', 0]);
    expect([stateOf(one, '2022-03-01'), passedWithout(one, '2022-03-01')]).toEqual(['overdue', 1]);
  }
  expect(stateOf(row('15.10.2021, 20.02.2022', 'выполнено', '2022-02-20'), '2022-03-01')).toBe('done');
});

it('what is done after the day was not done on it', () => {
  const later = row('март 2021', 'выполнено 01.12.2026');
  expect([stateOf(later, '2021-03-20'), stateOf(later, '2021-04-01')]).toEqual(['inTime', 'overdue']);
  expect([stateOf(later, '2026-12-01'), stateOf(later, null)]).toEqual(['done', 'done']);
  expect(stateOf(row('март 2021', 'выполнено', '2021-04-05'), '2021-04-01')).toBe('overdue');
  const twice = row('15.10.2021, 20.02.2022', '', '2022-02-21');
  expect([stateOf(twice, '2021-12-01'), passedWithout(twice, '2021-12-01')]).toEqual(['inTime', 1]);
});

describe('marks that are not understood or contradict each other', () => {
  it.each([
    ['выполнено 5 из 10', null, 'unclear'],
    ['выполнено частично', '2021-03-10', 'unclear'],
    ['отменено', null, 'cancelled'],
    ['в работе', null, 'overdue'],
  ])('«%s» with «Факт» %s: %s', (status, done, state) => {
    expect(stateOf(row('март 2021', status, done), '2021-05-01')).toBe(state);
  });

  it('a plan without any mark has no overdue row; a deadline that is not understood is no row without one', () => {
    expect(stateOf({ ...row('март 2021'), marked: false }, '2021-05-01')).toBe('unmarked');
    expect(stateOf(row('на каникулах'), '2021-05-01')).toBe('unread');
  });
});

describe('responsible people', () => {
  it.each([
    ['Гайворонская Н.И. Суворина Т.В.', ['Гайворонская Н.И.', 'Суворина Т.В.']],
    ['Суворина Т.В', ['Суворина Т.В.']],
    ['ВЦПМ Бобров, предметные РМО', ['ВЦПМ Бобров', 'Предметные РМО']],
    ['Управление образования,\nМКУ «ИМЦ»', ['Управление образования', 'МКУ «ИМЦ»']],
    ['МБУ «МЦ», ОУ', ['МБУ «МЦ»', 'ОУ']],
    ['Совместно с АУП и тьюторами', ['Совместно с АУП и тьюторами']],
    ['директор Иванова-Петрова А. Б.; РМО', ['Директор Иванова-Петрова А.Б.', 'РМО']],
    ['ОУ, ОУ', ['ОУ']],
    ['МБУ ДПО «ЦРО, г. Тестов», ОУ', ['МБУ ДПО «ЦРО, г. Тестов»', 'ОУ']],
    ['МКУ «Центр «Успех», отдел 2»; РМО', ['МКУ «Центр «Успех», отдел 2»', 'РМО']],
    ['ООО "Ромашка, филиал", РМО', ['ООО "Ромашка, филиал"', 'РМО']],
    ['МЦ (директор, методисты), ОУ', ['МЦ (директор, методисты)', 'ОУ']],
    [
      'МО учителей математики, физики и информатики, РМО',
      ['МО учителей математики, физики и информатики', 'РМО'],
    ],
    ['Директора ШНОР №1, 3, 5; РМО', ['Директора ШНОР №1, 3, 5', 'РМО']],
    ['Центр «Успех, РМО', ['Центр «Успех', 'РМО']],
    ['Иванова А.П., к.п.н., Петров Б.Б.', ['Иванова А.П.', 'Петров Б.Б.']],
    ['Иванова А.П., доцент, канд. пед. наук; РМО', ['Иванова А.П.', 'РМО']],
    ['—', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(responsibleIn(text)).toEqual(expected);
  });
});
