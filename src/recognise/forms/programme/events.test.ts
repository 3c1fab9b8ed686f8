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

  it('«планируется» and «н/д» are no yes; a product beside a plan is one of the plan', () => {
    const reading = read('Мероприятия', [
      event('12.05.2023', 'планируется'),
      event('12.05.2023', 'н/д'),
      event('12.05.2023', 'планируется', 'доклад'),
    ]);
    expect(reading.records.programme.events.map(({ participated }) => participated)).toEqual([
      null,
      null,
      null,
    ]);
    expect(found(reading)).toEqual([['markNotUnderstood', 'E3']]);
  });

  it.each([
    'да',
    'участники',
    'приняли участие 3 педагога',
    'заочно',
    'слушатель',
    'организатор',
    'выступление',
    3,
    null,
  ])('is taking part: %p', (said) => {
    const reading = read('Мероприятия', [event('12.05.2023', said)]);
    expect(reading.records.programme.events.map(({ participated }) => participated)).toEqual([true]);
    expect(found(reading)).toEqual([]);
  });

  it.each([
    'не приняли',
    'заявка подана',
    'болел',
    'планировали',
    'отказались',
    'пригласили',
    'да, но отменено',
  ])('is asked about: %p', (said) => {
    const reading = read('Мероприятия', [event('12.05.2023', said, 'доклад')]);
    expect(reading.records.programme.events.map(({ participated }) => participated)).toEqual([null]);
    expect(found(reading)).toEqual([['markNotUnderstood', 'E3']]);
  });

  it.each([
    ['статья в сборнике', 'статья в сборнике'],
    ['Доклад «Не потерять мотивацию»', 'Доклад «Не потерять мотивацию»'],
    ['Выступление Ивановой А. П.', 'Выступление …'],
    ['мастер-класс, статья', 'мастер-класс, статья'],
    ['да, статья', 'да, статья'],
    ['открытый урок математики', 'открытый урок математики'],
    ['+', 'Продукт'],
    [2, 'Продукт'],
    ['-', null],
    ['нет', null],
  ])('takes the product of %p', (written, product) => {
    const reading = read('Мероприятия', [event('12.05.2023', 'да', written)]);
    const [one] = reading.records.programme.events;
    expect([one?.product, one?.productUnclear, found(reading)]).toEqual([product, undefined, []]);
  });

  it.each([
    ...['доклад отклонён', 'без выступления', 'не выступали', 'пока нет', 'не было', 'слушатели', 'участник'],
    ...['сертификат участника', 'нет, только слушали', 'планируется', 'статья (в печати)'],
  ])('asks whether %p is a product', (written) => {
    const reading = read('Мероприятия', [event('12.05.2023', 'да', written)]);
    expect(reading.records.programme.events).toMatchObject([
      { participated: true, product: null, productUnclear: true },
    ]);
    expect(found(reading)).toEqual([['markNotUnderstood', 'F3']]);
  });

  it('«н/д» of a product is neither a product nor a question', () => {
    const reading = read('Мероприятия', [event('12.05.2023', 'да', 'н/д')]);
    expect(reading.records.programme.events).toMatchObject([{ product: null, productUnclear: true }]);
    expect(found(reading)).toEqual([]);
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

  it.each([
    ...[
      'школьный уровень',
      'уровень ОО',
      'учрежденческий',
      'уровень образовательной организации',
      'учреждение',
    ],
    ...['внутриорганизационный', 'институциональный', 'внутришкольный', 'школа'],
  ])('%p is the level of the school itself', (stated) => {
    expect(levels([stated, 'Конференция']).records.programme.events).toMatchObject([{ level: 'school' }]);
  });

  it('of the school itself may stand in the name', () => {
    const own = ['Внутришкольный семинар', 'Школьный этап олимпиады учителей', 'Педсовет'];
    const town = ['Муниципальный педсовет'];
    const reading = levels(...[...own, ...town].map((title) => ['', title] as const));
    expect(reading.records.programme.events.map(({ level }) => level)).toEqual([
      'school',
      'school',
      'school',
      'municipal',
    ]);
  });

  it.each(['', 'не указан', 'кластерный', 'муниципальный (отменён)', 'не региональный'])(
    '%p leaves open whether the school took part',
    (stated) => {
      const reading = levels([stated, 'Семинар']);
      expect(reading.records.programme.events).toMatchObject([{ level: null, participated: null }]);
      expect(reading.findings).toMatchObject([
        { code: 'eventLevelUnknown', severity: 'warning', cell: 'C3', params: { rows: 1, open: 1 } },
      ]);
    },
  );
});
