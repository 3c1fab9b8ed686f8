import type { ExamAggregate, ExamRow } from './rows';
import { scopesOf } from './scopes';

const source = { workbook: 'a.xlsx', sheet: 's', cell: 'A1' };
const school = (row: number): ExamRow => ({ row, mention: { name: `СОШ № ${row}`, source }, stated: {} });
const aggregate = (row: number, type: ExamAggregate['type']): ExamAggregate => ({
  row,
  label: 'Итого',
  type,
});
const people: Readonly<Record<number, number>> = { 2: 10, 3: 20, 5: 5 };
const schools = [school(2), school(3), school(5)];

/** Agreement with totals that state these numbers. */
function agree(stated: Readonly<Record<number, number>>) {
  return (total: ExamAggregate, members: readonly number[]) =>
    members.reduce((sum, index) => sum + people[schools[index]!.row]!, 0) === stated[total.row] ? 1 : 0;
}

describe('scopesOf', () => {
  it('finds subtotals above their schools', () => {
    const totals = [aggregate(1, 'municipality'), aggregate(4, 'municipality')];
    expect(scopesOf(schools, totals, agree({ 1: 30, 4: 5 })).map((scope) => scope.schools)).toEqual([
      [0, 1],
      [2],
    ]);
  });

  it('finds subtotals below their schools', () => {
    const totals = [aggregate(4, 'municipality'), aggregate(6, 'municipality')];
    expect(scopesOf(schools, totals, agree({ 4: 30, 6: 5 })).map((scope) => scope.schools)).toEqual([
      [0, 1],
      [2],
    ]);
  });

  it('tells a grand total from the total of a group', () => {
    const totals = [aggregate(4, 'total'), aggregate(6, 'total')];
    expect(scopesOf(schools, totals, agree({ 4: 30, 6: 35 })).map((scope) => scope.schools)).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });

  it('compares a total that agrees with nothing with all schools above it', () => {
    expect(scopesOf(schools, [aggregate(6, 'total')], () => 0)[0]!.schools).toEqual([0, 1, 2]);
  });
});

/** How many schools were looked at for all totals together. */
function looked(rows: readonly ExamRow[], totals: readonly ExamAggregate[]): number {
  let members = 0;
  scopesOf(rows, totals, (_, indexes) => {
    members += indexes.length;
    return 0;
  });
  return members;
}

it.each(['municipality', 'total', 'region'] as const)(
  'thousands of totals (%s) look at every school a few times only',
  (type) => {
    const many = Array.from({ length: 3000 }, (_, index) => school(index * 2));
    const totals = many.map(({ row }) => aggregate(row + 1, type));
    expect(looked(many, totals)).toBeLessThanOrEqual(3 * many.length);
  },
);
