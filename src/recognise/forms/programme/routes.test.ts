import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';

function read(
  rows: readonly (readonly CellValue[])[],
  heading = ['Код обучающегося', 'ОО', 'Класс', 'Тема ИОМ', 'Дата разработки'],
) {
  const reading = recogniseSheet(
    gridOf([['Реестр ИОМ обучающихся 2023/2024'], heading, ...rows]),
    optionsOf(),
  );
  expect(reading.form).toBe('routes');
  return reading;
}

const states = ({ records }: ReturnType<typeof read>) =>
  records.programme.routes.map(({ unclear }) => unclear ?? false);
const told = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, cell }) => [code, cell]);
const route = (topic: CellValue, date: CellValue, id = 'У-1') => [id, 'СОШ № 1', '5', topic, date];

describe('a register of routes', () => {
  it.each([
    ['Дроби и проценты', '15.03.2024'],
    ['Проектная деятельность', '15.03.2024'],
    ['математика', null],
    ['да', null],
    [null, '15.03.2024'],
  ])('counts the topic %p with the date %p', (topic, date) => {
    const reading = read([route(topic, date), route('Чтение', '10.03.2024', 'У-2')]);
    expect([states(reading), told(reading)]).toEqual([[false, false], []]);
  });

  it.each([
    ['планируется', null],
    ['в разработке', null],
    ['в стадии разработки', '15.03.2024'],
    ['отказ родителей', '15.03.2024'],
    ['Дроби и проценты', null],
    ['Урок', 'в стадии разработки'],
  ])('asks about the topic %p with the date %p', (topic, date) => {
    const reading = read([route(topic, date), route('Чтение', '10.03.2024', 'У-2')]);
    expect(states(reading)).toEqual([true, false]);
    expect(told(reading)).toContainEqual(['routeUnclear', '3:3']);
  });

  it('leaves out who has none', () => {
    const reading = read([route('не разработан', null), route('Чтение', '10.03.2024', 'У-2')]);
    expect([states(reading), told(reading)]).toEqual([[false], [['routeNotMade', '3:3']]]);
  });

  it('without a column of dates takes any topic for one, but no words of a state', () => {
    const heading = ['Код обучающегося', 'ОО', 'Класс', 'Тема ИОМ'];
    const reading = read(
      [
        ['У-1', 'СОШ № 1', '5', 'Дроби'],
        ['У-2', 'СОШ № 1', '5', 'отказ родителей'],
      ],
      heading,
    );
    expect([states(reading), told(reading)]).toEqual([[false, true], [['routeUnclear', '4:4']]]);
  });

  it('counts a person whose other row says that there is a route', () => {
    const reading = read([route('в разработке', null), route('Чтение', '10.03.2024')]);
    expect(states(reading)).toEqual([true, false]);
  });
});
