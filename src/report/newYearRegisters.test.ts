import { one, run, register, two, under } from '../../test/fixtures/supportBook';
import { sheetNamed, values } from '../../test/fixtures/analysis';
import { headOf } from '../../test/fixtures/specGrid';
import { buildNewYear } from './newYear';

const row = (partner: string, number: string, date: string, term: string) => [
  '101',
  one.name,
  null,
  partner,
  number,
  date,
  term,
];
const registry = under('Реестр партнёров', 'Школа-партнёр', [
  row(two.name, '1', '01.09.2022', '31.08.2024'),
  row(two.name, '2', '01.09.2023', '31.08.2025'),
  row(two.name, '3', '01.09.2023', 'бессрочно'),
  row(two.name, '4', '01.09.2023', '3 года'),
  row('Лицей города Красноярска', '5', '01.09.2023', 'до конца проекта'),
  row(two.name, '6', '01.09.2023', '01.09.2022'),
]);

it('agreements that go on come into the new year, with partners from elsewhere and terms as written', () => {
  const analysis = run([register, registry], {}, { asOf: '2024-06-10' });
  const sheet = sheetNamed(buildNewYear(analysis, '2024/2025'), 'Реестр партнёров');
  const head = headOf(sheet, 'Школа-партнёр');
  const get = (line: number, heading: string) => values(sheet, head.row + 1 + line)[head.column(heading)];
  const lines = [0, 1, 2, 3, 4].map((line) =>
    ['№ договора', 'Школа-партнёр', 'Срок действия'].map((heading) => get(line, heading)),
  );
  expect(lines).toEqual([
    ['2', two.name, '2025-08-31'],
    ['3', two.name, 'бессрочно'],
    ['4', two.name, '3 года'],
    ['5', 'Лицей города Красноярска', 'до конца проекта'],
    ['6', two.name, '01.09.2022'],
  ]);
  expect(get(5, '№ договора')).toBeNull();
});
