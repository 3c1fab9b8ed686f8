import type { CellValue } from '../../../grid/grid';
import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import { recogniseSheet } from '../../recognise';

const read = (rows: readonly (readonly CellValue[])[], changes = {}) =>
  recogniseSheet(gridOf(rows, changes), optionsOf());
const codes = (reading: ReturnType<typeof read>) => reading.findings.map(({ code }) => code);

describe('plan and fact', () => {
  const HEAD = ['№ п/п', 'Показатель', 'План', 'Ед. изм.', 'Факт', 'Документ'];

  it("of a department's own table: sections over the rows, totals, notes", () => {
    const reading = read([
      ['План-факт за 2019 год'],
      HEAD,
      ['1.3. Создание инфраструктур', null, null, null, null, null],
      [1, 'Проведено семинаров', 2, 'семинара', 3, 'отчёт'],
      [2, 'Доля муниципалитетов', '52%', '%', 'н/д', null],
      ['1.4', 'Идентификация школ', null, null, null, null],
      [3, 'Определены школы', 'не задан', 'школы', 3, null],
      [null, 'Итого', 54, null, 6, null],
      ['Исполнитель: методист', null, null, null, null, null],
    ]);
    expect(reading.form).toBe('targets');
    const [table] = reading.records.programme.targets;
    expect(table).toMatchObject({ period: '2019' });
    expect(table!.ownSheet).toBeUndefined();
    expect(
      table!.targets.map(({ number, section, plan, fact, document }) => [
        number,
        section,
        plan?.value,
        fact?.value,
        document,
      ]),
    ).toEqual([
      ['1', '1.3. Создание инфраструктур', 2, 3, 'отчёт'],
      ['2', '1.3. Создание инфраструктур', 52, undefined, ''],
      ['3', '1.4 Идентификация школ', undefined, 3, ''],
    ]);
    expect(codes(reading)).toEqual(['numberExpected']);
    expect(reading.rows).toEqual({ used: 3, aggregate: 1, service: 5, reported: 0, blank: 0, unneeded: 0 });
  });

  it('a numbered total is no target; words after «всего» make one', () => {
    const reading = read([
      HEAD,
      [1, 'Проведено семинаров', 2, 'семинара', 3, 'отчёт'],
      [2, 'Итого', 20, null, 30, null],
      [3, 'Итого по разделу 1.4', 20, null, 30, null],
      [4, 'Всего обучено педагогов', 20, 'человек', 30, null],
    ]);
    expect(reading.records.programme.targets[0]!.targets.map(({ number }) => number)).toEqual(['1', '4']);
    expect(reading.rows).toMatchObject({ used: 2, aggregate: 2 });
  });

  it('understands «не менее 2», units beside numbers, merged sections', () => {
    const reading = read(
      [
        ['Показатели', null, null, null],
        ['Раздел', 'Показатель', 'Плановое значение', 'Фактическое значение', 'Документ'],
        ['Работа с кадрами', null, null, null, null],
        ['1.1', 'Проведено семинаров', 'не менее 2', '3 семинара', null],
        [null, 'Доля школ', '≥ 52,5 %', '0,6 или 0,7', null],
      ],
      {
        merges: [
          { top: 2, left: 0, bottom: 2, right: 4 },
          { top: 3, left: 0, bottom: 4, right: 0 },
        ],
      },
    );
    expect(
      reading.records.programme.targets[0]!.targets.map(({ section, plan, fact }) => [
        section,
        plan?.value,
        fact?.value,
      ]),
    ).toEqual([
      ['1.1', 2, 3],
      ['1.1', 52.5, undefined],
    ]);
    expect(codes(reading)).toEqual(['numberExpected']);
  });

  it('a bound is no fact, a negative number no count, and a fraction beside a percent is asked about', () => {
    const reading = read([
      HEAD,
      [1, 'Проведено семинаров', 'не менее 2', 'семинара', 'не менее 3', null],
      [2, 'Проведено бесед', 20, 'бесед', -5, null],
      [3, 'Определены школы', 11, '% школ', 0.12, null],
      [4, 'Охвачены школы', '11 %', '% школ', 140, null],
      [5, 'Доля муниципалитетов', 52, '%', '60 %', null],
    ]);
    expect(
      reading.records.programme.targets[0]!.targets.map(({ plan, fact }) => [plan?.value, fact?.value]),
    ).toEqual([
      [2, undefined],
      [20, undefined],
      [11, undefined],
      [11, undefined],
      [52, 60],
    ]);
    expect(reading.findings.map(({ code, cell, params }) => [code, cell, params['heading']])).toEqual([
      ['numberExpected', 'E2', 'Факт'],
      ['figureOutOfRange', 'E3', 'Факт'],
      ['percentScaleAmbiguous', 'E4', 'Факт'],
      ['figureOutOfRange', 'E5', 'Факт'],
    ]);
  });

  it.each(['семинара', 'семинаров.', 'шт.', 'чел', 'муниципальных мероприятия', ' школы'])(
    'takes a number with the unit «%s»',
    (unit) => {
      const reading = read([HEAD, [1, 'Проведено', 2, null, `3 ${unit}`, null]]);
      expect(reading.records.programme.targets[0]!.targets[0]!.fact?.value).toBe(3);
      expect(codes(reading)).toEqual([]);
    },
  );

  it.each([
    ...['12 (планируется)', '12 запланировано', '12 заявлено', '12 (не подтверждено)', '12 не состоялось'],
    ...['5 (план)', '9 и более', '9+', '9 план', '12*', '12,', '12 проект', '12 школ (план)'],
  ])('asks about «%s»: the words may take the number back', (fact) => {
    const table = [HEAD, [1, 'Проведено семинаров', 10, null, fact, null]];
    for (const kind of [{}, { ownKind: 'targets' as const }]) {
      const reading = read(table, kind);
      expect(reading.records.programme.targets[0]!.targets[0]!.fact).toBeNull();
      expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([['numberExpected', 'E2']]);
    }
  });

  it('the words of its own cell of the unit may stand behind a number', () => {
    const reading = read([HEAD, [1, 'Проведено', 2, 'открытых уроков', '3 открытых уроков', null]]);
    expect(reading.records.programme.targets[0]!.targets[0]!.fact?.value).toBe(3);
  });

  it.each(['1.4', 'Раздел 1.4. Идентификация', 'Раздел II', 'II. Идентификация'])(
    '«%s» heads the targets below',
    (heading) => {
      const reading = read([
        HEAD,
        ['1.3. Инфраструктура'],
        [1, 'А', 1, 'ед.', 2],
        [heading],
        [2, 'Б', 3, 'ед.', 2],
      ]);
      expect(reading.records.programme.targets[0]!.targets.map(({ section }) => section)).toEqual([
        '1.3. Инфраструктура',
        heading,
      ]);
      expect(codes(reading)).toEqual([]);
    },
  );

  it('words that may head a section are asked about, and end the section before; a note below is none', () => {
    const reading = read([
      HEAD,
      ['1.3. Инфраструктура'],
      [1, 'Проведено семинаров', 1, 'ед.', 2],
      ['Идентификация школ'],
      [2, 'Определены школы', 3, 'ед.', 2],
      [3, 'Выделены школы'],
      ['Исполнитель: методист'],
    ]);
    expect(reading.records.programme.targets[0]!.targets.map(({ text, section }) => [text, section])).toEqual(
      [
        ['Проведено семинаров', '1.3. Инфраструктура'],
        ['Определены школы', ''],
        ['Выделены школы', ''],
      ],
    );
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['targetSectionUnknown', '4:4'],
      ['targetPlanMissing', 'B6'],
    ]);
    expect(reading.rows).toMatchObject({ used: 3, reported: 1 });
  });

  it('a row without words is reported, one without a plan is told', () => {
    const reading = read([
      HEAD,
      [1, 'Проведено семинаров', 2, 'семинара', 3, 'отчёт'],
      [2, null, 2, 'школы', 3, null],
      [3, 'Проведено бесед', null, 'беседы', 3, null],
    ]);
    expect(codes(reading)).toEqual(['targetTextMissing', 'targetPlanMissing']);
    expect(reading.rows).toMatchObject({ used: 2, reported: 1 });
  });
});
