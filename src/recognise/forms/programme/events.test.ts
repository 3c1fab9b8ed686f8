import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';

const HEADING = ['ОО', 'Мероприятие', 'Уровень', 'Дата', 'Участие', 'Продукт'];

function read(title: string, rows: readonly (readonly CellValue[])[]) {
  const reading = recogniseSheet(gridOf([[title], HEADING, ...rows]), optionsOf());
  expect(reading.form).toBe('events');
  return reading;
}

const found = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, cell }) => [code, cell]);
const event = (date: CellValue, participation: CellValue = 'да', product: CellValue = null) => [
  'СОШ № 1',
  'Форум',
  'муниципальный',
  date,
  participation,
  product,
];

describe('the date of an event', () => {
  it('may be a month or a stretch of days; its last day counts', () => {
    const reading = read('Мероприятия', [
      event('май 2023'),
      event('10-12.05.2023'),
      event('28.09.2023 – 02.10.2023'),
      event('12 мая 2023 г.'),
    ]);
    expect(reading.records.programme.events.map(({ date }) => date)).toEqual([
      '2023-05-31',
      '2023-05-12',
      '2023-10-02',
      '2023-05-12',
    ]);
    expect(found(reading)).toEqual([]);
  });

  it('that does not exist is no date: without a year beside it nobody knows when somebody took part', () => {
    const reading = read('Мероприятия', [event('31.02.2023'), event('31.09.2023'), event('45/06/2023')]);
    expect(
      reading.records.programme.events.map(({ date, year, participated }) => [date, year, participated]),
    ).toEqual(Array(3).fill([null, null, null]));
    expect(found(reading)).toEqual([
      ['eventNotPlaced', 'D3'],
      ['eventNotPlaced', 'D4'],
      ['eventNotPlaced', 'D5'],
    ]);
  });

  it('that is missing or not understood leaves the row to the year of the title, and that is said', () => {
    const reading = read('Мероприятия 2022/2023 учебного года', [event(null), event('31.02.2023')]);
    expect(reading.records.programme.events.map(({ date, year }) => [date, year])).toEqual([
      [null, '2022/2023'],
      [null, '2022/2023'],
    ]);
    expect(reading.findings.find(({ code }) => code === 'eventUndated')).toMatchObject({
      params: { rows: 2 },
    });
  });
});

describe('what a row says of taking part', () => {
  it('«нет» with a product contradicts itself and is asked about', () => {
    const reading = read('Мероприятия', [event('12.05.2023', 'нет', '+'), event('12.05.2023', 'нет')]);
    expect(reading.records.programme.events.map(({ participated }) => participated)).toEqual([null, false]);
    expect(found(reading)).toEqual([['eventContradiction', 'E3']]);
  });

  it('«планируется» and «н/д» are no yes', () => {
    const reading = read('Мероприятия', [
      event('12.05.2023', 'планируется'),
      event('12.05.2023', 'н/д'),
      event('12.05.2023', 'планируется', 'доклад'),
    ]);
    expect(reading.records.programme.events.map(({ participated }) => participated)).toEqual([
      null,
      null,
      true,
    ]);
    expect(found(reading)).toEqual([['markNotUnderstood', 'E3']]);
  });

  it('«Все школы» names none', () => {
    const row = ['Все школы', 'Семинар', 'муниципальный', '12.05.2023', 'да', null];
    const reading = read('Мероприятия', [row, event('12.05.2023')]);
    expect(reading.records.programme.events).toHaveLength(1);
    expect(found(reading)).toEqual([['everySchoolNamed', 'A3']]);
    expect(reading.rows).toMatchObject({ used: 1, reported: 1, aggregate: 0 });
  });
});

describe('the level of an event', () => {
  const levels = (...stated: readonly (readonly [string, string])[]) =>
    read(
      'Мероприятия',
      stated.map(([level, title]) => ['СОШ № 1', title, level, '12.05.2023', 'да', null]),
    );

  it('of the school itself is told apart from a municipal one, and that is said', () => {
    const reading = levels(
      ['школьный', 'Педсовет'],
      ['внутришкольный', 'Всероссийский день чтения'],
      ['школьный, муниципальный', 'Семинар'],
      ['межшкольный', 'Семинар'],
      ['международный', 'Форум'],
    );
    expect(reading.records.programme.events.map(({ level }) => level)).toEqual([
      'school',
      'school',
      'municipal',
      'municipal',
      'federal',
    ]);
    expect(reading.findings).toEqual([
      expect.objectContaining({
        code: 'eventOfSchool',
        severity: 'warning',
        cell: 'C3',
        params: { rows: 2 },
      }),
    ]);
  });

  it('is not taken from «школьный» in a title', () => {
    const reading = levels(['', 'Форум школьных команд']);
    expect(reading.records.programme.events.map(({ level }) => level)).toEqual([null]);
    expect(found(reading)).toEqual([['eventLevelUnknown', 'C3']]);
  });
});
