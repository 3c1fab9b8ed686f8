import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { cellKey } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';
import { orderDateIn, periodIn, periodInName } from './planTitle';

const read = (rows: readonly (readonly CellValue[])[], changes = {}) =>
  recogniseSheet(gridOf(rows, changes), optionsOf());

const HEAD = ['№ п/п', 'Содержание действия', 'Ответственный исполнитель', 'Сроки', 'Ожидаемые результаты'];

describe('a plan of a department', () => {
  const reading = read([
    ['Дорожная карта'],
    ['Приложение к приказу от 29.03.2021 № 121 «… в 2021 году»'],
    HEAD,
    ['1', '2', '3', '4', '5'],
    ['1. Организационные действия'],
    ['1.1. Преодоление дефицита'],
    ['1', 'Сбор данных', 'Иванова А.Б.', 'Март', 'Внесены данные'],
    [null, 'по школам муниципалитета', null, null, null],
    [null, 'Выезды в школы', 'РМО', 'по графику', 'Справка'],
    HEAD,
    [{ kind: 'date', iso: '2021-02-01' }, 'Отчёт', 'РМО', 'декабрь 2021\nиюль 2022', null],
    ['2. Управление'],
    [7, 'Семинары', null, { kind: 'date', iso: '2021-05-14' }, 'Решения'],
    [],
    ['Начальник Управления', null, null, 'И.О. Фамилия'],
  ]);
  const [plan] = reading.records.programme.plans;

  it('is known by its headings; every row is accounted for', () => {
    expect(reading.form).toBe('plan');
    expect(plan).toMatchObject({ orderDate: '2021-03-29', begins: '2021-01-01', ends: '2021-12-31' });
    expect(reading.rows).toEqual({ used: 5, aggregate: 0, reported: 0, service: 9, blank: 1, unneeded: 0 });
  });

  it('keeps sections, wrapped cells, rows without a number, line breaks, dates and numbers that Excel took for dates', () => {
    expect(plan!.items.map(({ number, text, deadline }) => [number, text, deadline])).toEqual([
      ['1', 'Сбор данных по школам муниципалитета', 'Март'],
      ['', 'Выезды в школы', 'по графику'],
      ['1.2', 'Отчёт', 'декабрь 2021\nиюль 2022'],
      ['7', 'Семинары', '14.05.2021'],
    ]);
    expect(plan!.items[0]!.sections).toEqual(['1. Организационные действия', '1.1. Преодоление дефицита']);
    expect(plan!.items[3]!.sections).toEqual(['2. Управление']);
    expect(plan!.items[2]!.deadlineSource.cell).toBe('D11');
  });
});

it('two plans on one sheet, each with its own title and year', () => {
  const { records } = read([
    ['План мероприятий на 2022 год'],
    ['№', 'Мероприятия', 'Срок', 'Ответственные'],
    ['1', 'Первое', 'май', 'ОУ'],
    ['План мероприятий на 2022/2023 учебный год'],
    ['№', 'Мероприятия', 'Срок', 'Ответственные'],
    ['1', 'Второе', 'май', 'ОУ'],
  ]);
  expect(records.programme.plans.map(({ begins, items }) => [begins, items.map(({ text }) => text)])).toEqual(
    [
      ['2022-01-01', ['Первое']],
      ['2022-09-01', ['Второе']],
    ],
  );
});

it('typed period, status, day and document; words in «Факт» stay in «Факт», «100%» in «Статус» is read', () => {
  const rows = [
    ['Начало плана', { kind: 'date', iso: '2023-02-01' }],
    ['Окончание плана:', '30.11.2023'],
    ['№', 'Мероприятие', 'Сроки', 'Начало', 'Окончание', 'Ответственные', 'Статус', 'Факт', 'Документ'],
    ['1', 'А', null, '01.03.2023', '05.03.2023', 'ОУ', 'в работе', '04.03.2023', 'приказ № 5'],
    ['2', 'Б', 'май', null, null, 'ОУ', null, 'выполнено', null],
    ['3', 'В', 'май', null, null, 'ОУ', 1, 15, null],
  ];
  const { records, findings } = read(rows as CellValue[][], { percentCells: new Set([cellKey(5, 6)]) });
  const [plan] = records.programme.plans;
  expect([plan!.begins, plan!.ends]).toEqual(['2023-02-01', '2023-11-30']);
  expect(plan!.items[0]).toMatchObject({
    start: '2023-03-01',
    finish: '2023-03-05',
    done: '2023-03-04',
    document: 'приказ № 5',
  });
  expect(plan!.items[1]).toMatchObject({ status: '', done: null, fact: 'выполнено' });
  expect(plan!.items[2]).toMatchObject({ status: '100%', done: null, fact: '15' });
  expect(plan!.items[2]!.doneSource!.cell).toBe('H6');
  expect(findings).toEqual([]);
});

describe('titles', () => {
  it.each([
    ['на 2023 год', '2023-01-01', '2023-12-31'],
    ['на 2021-2022 годы', '2021-01-01', '2022-12-31'],
    ['на 2022–2024 год', '2022-01-01', '2024-12-31'],
    ['на 2022/2023 учебный год', '2022-09-01', '2023-08-31'],
    ['на 2022-2023 уч. год', '2022-09-01', '2023-08-31'],
    ['с 01.09.2022 по 31.05.2023', '2022-09-01', '2023-05-31'],
    ['сентябрь 2022 – май 2023', '2022-09-01', '2023-05-31'],
    ['на II полугодие 2023 года', '2023-07-01', '2023-12-31'],
    ['(проект 500+) в 2021 году', '2021-01-01', '2021-12-31'],
  ])('«%s»', (text, start, finish) => {
    expect(periodIn([text])).toEqual({ start, finish });
  });

  it('the date of an order is no period, the order of another body no order of the plan', () => {
    expect(periodIn(['Приказ от 29.03.2021 № 121'])).toBeNull();
    expect(orderDateIn(['ПРИКАЗ', '29.03.2021 г.', '№ 121'])).toBe('2021-03-29');
    expect(orderDateIn(['В соответствии с приказом департамента от 22.03.2021 № 316'])).toBeNull();
    expect(orderDateIn(['Приложение к приказу от 1 марта 2023 г. № 5'])).toBe('2023-03-01');
    expect(periodInName('План 2023-2024')).toEqual({ start: '2023-09-01', finish: '2024-08-31' });
  });
});

it('numbered headings of sections and totals are no measures', () => {
  const { records, rows } = read([
    ['План мероприятий на 2023/2024 учебный год'],
    ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Отметка о выполнении'],
    ['1', 'Организационная работа', null, null, null],
    ['1.1', 'Издание приказа', 'сентябрь 2023', 'УО', 'выполнено'],
    ['1.2', 'Совещание', 'октябрь 2023', 'УО', 'выполнено'],
    [null, 'Итого по разделу', null, null, 2],
    ['2.', 'Методическая работа', null, null, null],
    ['2.1', 'Семинар', 'ноябрь 2023', 'МЦ', 'выполнено'],
    ['2.2', 'Всего один вебинар', 'декабрь 2023', 'МЦ', null],
    ['3', 'Самоанализ', null, null, null],
    [null, 'Всего', null, null, 3],
    ['Всего мероприятий: 5'],
  ]);
  const { items } = records.programme.plans[0]!;
  expect(items.map(({ number, sections }) => [number, sections])).toEqual([
    ['1.1', ['1. Организационная работа']],
    ['1.2', ['1. Организационная работа']],
    ['2.1', ['2. Методическая работа']],
    ['2.2', ['2. Методическая работа']],
    ['3', ['2. Методическая работа']],
  ]);
  expect(rows).toMatchObject({ used: 5, aggregate: 3, reported: 0 });
});

it.each([
  ['Иванова А.П. (тел. 22-22-22)', 'Иванова А.П.'],
  ['Иванова А.П., тел. 8 (999) 123-45-67', 'Иванова А.П.'],
  ['Петрова И.И., методист, 8-913-555-11-22', 'Петрова И.И., методист'],
  ['Сидорова О.О. (тел.: 5-55-55, e-mail: a@b.ru)', 'Сидорова О.О.'],
  ['Иванова А.П. т. 22222\nРМО', 'Иванова А.П.\nРМО'],
  ['УО, +79991234567', 'УО'],
  ['Петров (89135551122)', 'Петров'],
  ['Иванова А.П. (МЦ, тел. 5-55-55)', 'Иванова А.П. (МЦ)'],
  ['Директора ШНОР № 1, 3, 5; СОШ № 12, 220161', 'Директора ШНОР № 1, 3, 5; СОШ № 12, 220161'],
  ['Школы № 1-5, 10', 'Школы № 1-5, 10'],
])('telephone numbers and addresses stay where they are: %j', (typed, kept) => {
  const { records } = read([
    ['№', 'Мероприятие', 'Срок', 'Ответственный'],
    ['1', 'Семинар', 'май', typed],
  ]);
  expect(records.programme.plans[0]!.items[0]!.responsible).toBe(kept);
});
