import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import { recogniseSheet } from '../../recognise';

it('a total that a part of it exceeds is in doubt with that part: it divides nothing', () => {
  const { form, records, findings } = recogniseSheet(
    gridOf([
      ['Итоги по педагогам ШНОР за 2023/2024 учебный год'],
      ['ОО', 'Педагогов всего', 'Оказана поддержка', 'Состоят в региональных объединениях', 'С ИОМ'],
      ['СОШ № 1', 10, 110, 4, 2],
      ['СОШ № 2', 10, 5, 4, 2],
    ]),
    optionsOf(),
  );
  expect(form).toBe('teacherTotals');
  expect(
    records.programme.teacherTotals.map(({ teachers, counts }) => [
      teachers?.value ?? null,
      counts.supported?.value ?? null,
      counts.route?.value ?? null,
    ]),
  ).toEqual([
    [null, null, 2],
    [10, 5, 2],
  ]);
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['countAboveTotal', 'C3']]);
});
