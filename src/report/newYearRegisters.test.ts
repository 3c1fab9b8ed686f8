import { one, run, register, two, under } from '../../test/fixtures/supportBook';
import { sheetNamed, values } from '../../test/fixtures/analysis';
import { gridOf } from '../../test/fixtures/gridOf';
import { headOf } from '../../test/fixtures/specGrid';
import { buildNewYear } from './newYear';
import { leftBehind } from './newYearLeft';

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

const sites = under('Стажировочные площадки', 'Статус', [
  ['101', one.name, 'муниципальная (статус снят)', 'а', '01.09.2022', '31.08.2025'],
  [null, 'СОШ № 77', 'экспериментальная', 'б', '01.09.2022', 'до конца проекта'],
  ['102', two.name, 'региональная', 'в', '01.09.2022', '31.08.2024'],
]);
const members = gridOf(
  [
    ['Код ОО', 'ОО', 'Год', 'Группа', 'Тьютор-консультант назначен', 'Наставник назначен'],
    ['101', one.name, '23/24', 'контрольная', 'да', 'планируется'],
    ['102', two.name, '2023', 'резерв', 'да', 'да'],
    ['102', two.name, '2022, 2023', 'фокус', 'да', 'да'],
  ],
  { sheet: 'Реестр сети школ' },
);

it('rows of registers are carried as typed, and those that are not are named with cell and reason', () => {
  const analysis = run([register, sites, members], {}, { asOf: '2024-06-10' });
  const sheets = buildNewYear(analysis, '2024/2025');
  const lines = (name: string, head: string, count: number) => {
    const sheet = sheetNamed(sheets, name);
    const { row } = headOf(sheet, head);
    return Array.from({ length: count }, (_, index) => values(sheet, row + 1 + index));
  };
  expect(lines('Стажировочные площадки', 'Статус', 3)).toEqual([
    ['101', one.name, 'муниципальная (статус снят)', 'а', '2022-09-01', '2025-08-31'],
    [null, 'СОШ № 77', 'экспериментальная', 'б', '2022-09-01', 'до конца проекта'],
    [null, null, null, null, null, null],
  ]);
  const place = expect.anything() as unknown;
  expect(lines('Реестр сети школ', 'Группа', 2)).toEqual([
    ['101', one.name, place, '23/24', 'контрольная', 'да', null],
    ['102', two.name, place, '2022, 2023', 'фокус', 'да', 'да'],
  ]);
  const left = leftBehind(analysis, '2024/2025').map(({ sheet, code }) => [sheet, code]);
  expect(left).toEqual([
    ['Стажировочные площадки', 'newYearEnded'],
    ['Реестр сети школ', 'networkPersonUnclear'],
    ['Реестр сети школ', 'networkGroupUnknown'],
  ]);
  expect(values(sheetNamed(sheets, 'Не перенесено'), 2)[4]).toMatch(/Срок закончился 31\.08\.2024/);
});
