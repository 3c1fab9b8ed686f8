import { rowWith, sheetNamed, values } from '../../../test/fixtures/analysis';
import { FormulaBook } from '../../../test/fixtures/formulas';
import { gridOf } from '../../../test/fixtures/gridOf';
import { FIVE, conditionsSheet, report, school } from '../../../test/fixtures/socialReport';
import type { Row } from '../../../test/fixtures/socialReport';

describe('years and waves that cannot be compared', () => {
  it('«Сеть школ» shows no change between a calendar year and an academic one, nor to «не указан»', () => {
    const line = (number: number, year: string | null): Row => [school(number), 'фокус', year];
    const years = ['2022/2023', '2023', '2023/2024', '2022', null];
    const { specs } = report([
      gridOf([['Школа', 'Группа', 'Год'], ...years.map((year, index) => line(index + 1, year))], {
        sheet: 'Сеть',
      }),
    ]);
    const sheet = sheetNamed(specs, 'Сеть школ');
    const head = rowWith(sheet, 'Изменение к предыдущему году') + 2;
    expect([0, 1, 2].map((row) => values(sheet, head + row)[1])).toEqual([
      '2023 к 2022',
      '2023/2024 к 2022/2023',
      undefined,
    ]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('«Волны мониторинга» compares the means of the same schools', () => {
    const { specs } = report([
      gridOf(
        [
          ['ОО', 'Год', 'Входная', 'Промежуточная', 'Итоговая'],
          [school(1), 2018, 40, 50, 60],
          [school(2), 2018, 90, 'н/д', 'н/д'],
          [school(3), 2018, 50, 60, 64],
        ],
        { sheet: 'Волны' },
      ),
    ]);
    const sheet = sheetNamed(specs, 'Волны мониторинга 2018');
    const means = (start: string) =>
      values(
        sheet,
        sheet.rows.findIndex((cells) => String(cells[0]?.value).startsWith(start)),
      ).slice(4, 7);
    expect(means('Среднее по школам с данными')).toEqual([60, 55, 62]);
    expect(means('Среднее по одним и тем же школам')).toEqual([45, 55, 62]);
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });
});

it('«Группы школ» says when the index was changed by hand after the list was made', () => {
  const { specs } = report([conditionsSheet(FIVE)]);
  const index = sheetNamed(specs, 'Социальный индекс');
  const groups = sheetNamed(specs, 'Группы школ');
  const line = groups.rows.findIndex((cells) => String(cells[3]?.value).startsWith('Список составлен'));
  const weight = rowWith(index, 'Вес');
  const edited = {
    ...index,
    rows: index.rows.map((cells, row) =>
      row === weight ? cells.map((one, place) => (place === 4 && one ? { ...one, value: 0 } : one)) : cells,
    ),
  };
  const says = (sheets: typeof specs) => String(new FormulaBook(sheets).value(groups.name, line, 3));
  expect(says([index, groups])).toContain('по тому же индексу');
  expect(says([edited, groups])).toContain('повторите расчёт');
});
