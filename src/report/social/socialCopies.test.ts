import { sheetNamed } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import { gridOf } from '../../../test/fixtures/gridOf';
import { FIVE, READING, conditionsSheet, report, school } from '../../../test/fixtures/socialReport';
import type { Row } from '../../../test/fixtures/socialReport';
import { gridOfSpec } from '../../../test/fixtures/specGrid';
import { recogniseSheet } from '../../recognise/recognise';

describe('the finished sheets, copied as values', () => {
  const conditions = conditionsSheet(FIVE);
  const waves = gridOf(
    [
      ['ОО', 'Входная', 'Промежуточная', 'Итоговая', 'Год'],
      ...[1, 2, 3, 4, 5].map((number): Row => [school(number), 40, 50 + number, 60, 2018]),
    ],
    { sheet: 'Волны' },
  );
  const network = gridOf(
    [
      ['ОО', 'Группа', 'Год'],
      [school(1), 'фокус', 2018],
    ],
    { sheet: 'Сеть' },
  );
  const targets = gridOf(
    [
      ['№', 'Показатель', 'План (не менее)', 'Единица', 'Факт'],
      [1, 'Проведено семинаров', 2, 'семинара', 3],
      // Three tenths of a percent, and so it comes back.
      [2, 'Охвачено школ', 11, '%', '0,3 %'],
    ],
    { sheet: 'Показатели 2018' },
  );
  const results = gridOf(
    [
      ['№ строки плана', 'Показатель', 'Единица', 'Было', 'Стало'],
      ['13', 'ИОМ педагогов', 'количество', 4, 9],
    ],
    { sheet: 'До и после, исходный' },
  );
  const grids = [conditions, waves, network, targets, results];
  const { specs, analysis } = report(grids);
  const copy = (name: string) => ({
    ...gridOfSpec(sheetNamed(specs, name)),
    ownKind: null,
    sheet: `${name} (2)`,
  });

  it.each(['Социальный индекс', 'Волны мониторинга', 'Сеть школ', 'До и после'])(
    '«%s» is a calculation and no input',
    (name) => {
      expect(recogniseSheet(copy(name), READING)).toMatchObject({
        form: null,
        findings: [{ code: 'ownSheetSkipped' }],
      });
    },
  );

  it('give back what people type there, and nothing of totals, legend and signature', () => {
    expect(recogniseSheet(copy('План-факт'), READING)).toMatchObject({
      form: 'targets',
      findings: [],
      records: {
        programme: {
          targets: [{ ownSheet: true, targets: [{ fact: { value: 3 } }, { fact: { value: 0.3 } }] }],
        },
      },
    });
    expect(recogniseSheet(copy('Группы школ'), READING)).toMatchObject({
      form: 'groupChoices',
      findings: [],
    });
    const again = report([...grids, copy('План-факт'), copy('Группы школ')]).analysis;
    expect(again.programmes).toEqual(analysis.programmes);
  });
});

it('schools that are not decided yet are counted apart, on «Группы школ» and on «Сводка»', () => {
  // The index of the sixth is not known: it may be in the first quintile or not, and so may the next to lowest.
  const { specs } = report([conditionsSheet([...FIVE, ['н/д', 1, null, 90]])]);
  const groups = sheetNamed(specs, 'Группы школ');
  const control = groups.rows.find((cells) => String(cells[3]?.value).startsWith('Контрольная группа:'));
  expect(control!.slice(8, 10).map((one) => one?.value)).toEqual([0, 3]);
  const summary = sheetNamed(specs, 'Сводка').rows.map((cells) => cells.map((one) => one?.value));
  expect(summary.find((cells) => cells[1] === 'Школ в контрольной группе: ещё не определено')?.[3]).toBe(3);
  expect(new FormulaBook(specs).differences()).toEqual([]);
});
