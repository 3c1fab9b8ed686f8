import { parseDeadline } from './deadline';
import { responsibleIn } from './responsible';
import { daysOverdue, nextDue, saysDone, stateOf } from './states';

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

  it.each([
    ['Выполнено', true],
    ['исполнено в срок', true],
    ['Проведён 12.03', true],
    ['да', true],
    ['+', true],
    ['выполнено на 100 %', true],
    ['не выполнено', false],
    ['выполнено частично', false],
    ['выполнено на 50 %', false],
    ['в работе', false],
    ['выполняется', false],
    ['', false],
  ])('«%s» says done: %s', (status, expected) => {
    expect(saysDone(status)).toBe(expected);
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
    ['—', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(responsibleIn(text)).toEqual(expected);
  });
});
