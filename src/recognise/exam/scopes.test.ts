import type { ExamAggregate, ExamRow } from './rows';
import { scopesOf } from './scopes';

const school = (row: number): ExamRow => ({
  row,
  mention: { name: 'СОШ', source: { workbook: 'а.xlsx', sheet: 'ОГЭ', cell: `A${row + 1}` } },
  stated: {},
});
const total = (row: number, type: ExamAggregate['type']): ExamAggregate => ({ row, label: 'Итого', type });

/** How many schools were looked at for all totals together. */
function looked(schools: readonly ExamRow[], totals: readonly ExamAggregate[]): number {
  let members = 0;
  scopesOf(schools, totals, (_, indexes) => {
    members += indexes.length;
    return 0;
  });
  return members;
}

it.each(['municipality', 'total', 'region'] as const)(
  'thousands of totals (%s) look at every school a few times only',
  (type) => {
    const schools = Array.from({ length: 3000 }, (_, index) => school(index * 2));
    const totals = schools.map(({ row }) => total(row + 1, type));
    expect(looked(schools, totals)).toBeLessThanOrEqual(3 * schools.length);
  },
);

it('a subtotal means the schools below or above it, whichever agrees', () => {
  const schools = [school(1), school(2), school(4)];
  const totals = [total(0, 'municipality'), total(3, 'municipality')];
  const above = scopesOf(schools, totals, (aggregate, indexes) =>
    aggregate.row === 3 && indexes.length === 2 ? 1 : 0,
  );
  expect(above.map((scope) => scope.schools)).toEqual([
    [0, 1],
    [0, 1],
  ]);
});
