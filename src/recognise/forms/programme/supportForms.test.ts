import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';
import { evidence } from './evidence';
import { supportMarks } from './supportMarks';

describe('marks of the department', () => {
  const read = (...rows: CellValue[][]) =>
    recogniseSheet(
      gridOf([['Отметки на 2023/2024 учебный год'], ['Код ОО', 'ОО', 'ШНРО', 'НСУ', 'Основание'], ...rows]),
      optionsOf(),
    );

  it('each mark stands by itself; a dash is a refusal, an empty cell says nothing', () => {
    const { form, records, findings } = read(
      ['101', 'СОШ № 1', 'да', 'нет', 'приказ'],
      ['102', 'СОШ № 2', '—', '+'],
      ['103', 'СОШ № 3', null, 'н/д'],
    );
    expect(form).toBe('supportMarks');
    expect(findings).toEqual([]);
    expect(
      records.programme.supportMarks.map(({ lowResults, hardConditions, year, ground }) => [
        lowResults,
        hardConditions,
        year,
        ground,
      ]),
    ).toEqual([
      [true, false, '2023/2024', 'приказ'],
      [false, true, '2023/2024', ''],
      [null, null, '2023/2024', ''],
    ]);
  });

  it('an answer that is none, and a row without a school, are told', () => {
    const { findings, rows } = read(['101', 'СОШ № 1', 'возможно', 'да'], [null, null, 'да', 'да']);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['answerNotUnderstood', 'C3'],
      ['rowWithoutSchool', '4:4'],
    ]);
    expect(rows).toMatchObject({ used: 1, reported: 1 });
  });

  it('one of the two columns is enough', () => {
    const grid = gridOf([
      ['Школа', 'НСУ'],
      ['СОШ № 1', 'да'],
    ]);
    expect(supportMarks.detect(grid, optionsOf())).toBeGreaterThan(0.9);
  });
});

it('a register of partners that heads the helped school «ШНРО» holds no marks', () => {
  const grid = gridOf([
    ['Код ОО', 'ШНРО', 'Школа-партнёр', '№ договора'],
    ['101', 'СОШ № 1', 'Лицей № 4', '12'],
  ]);
  expect(supportMarks.detect(grid, optionsOf())).toBe(0);
  expect(recogniseSheet(grid, optionsOf()).form).toBe('partnerships');
});

describe('lines of the programme', () => {
  const HEAD = ['№', 'Пункт программы', 'Выполнено', 'Ответственный', 'Документ', 'Дата'];
  const read = (...rows: CellValue[][]) => evidence.read(gridOf(rows), optionsOf());

  it('belong to the list whose heading stands above them', () => {
    const { records, findings, rows } = read(
      HEAD,
      ['III. Ожидаемые результаты'],
      ['1', 'Разработан пакет', 'да', null, 'приказ № 1', '11.09.2023'],
      ['2.2. Состав работ по направлению'],
      ['—', 'разработка нормативно-правовой базы', 'нет'],
      ['2.3. Распределение ответственности'],
      ['—', 'Разработка программы', null, 'рабочая группа'],
    );
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 3, service: 4 });
    expect(
      records.programme.evidence.map(({ list, number, state, responsible, document, date }) => [
        list,
        number,
        state,
        responsible,
        document,
        date,
      ]),
    ).toEqual([
      ['expected', '1', 'yes', '', 'приказ № 1', '2023-09-11'],
      ['works', '', 'no', '', '', null],
      ['roles', '', null, 'рабочая группа', '', null],
    ]);
  });

  it('a list named only in the title, none at all, and a line without words', () => {
    const titled = read(['Ожидаемые результаты программы'], HEAD, ['1', 'Разработан пакет', 'да']);
    expect(titled.records.programme.evidence[0]!.list).toBe('expected');
    const { findings, rows, records } = read(HEAD, ['1', 'Разработан пакет', 'да'], ['2', null, 'да']);
    expect(records.programme.evidence).toEqual([]);
    expect(rows.reported).toBe(2);
    expect(findings.map(({ code }) => code)).toEqual(['evidenceListUnknown', 'evidenceWithoutText']);
  });
});
