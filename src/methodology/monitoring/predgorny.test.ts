import { figures, judge, listed } from '../../../test/fixtures/monitoringJudge';
import { result, school, Y1, YEAR } from '../../../test/fixtures/records';
import type { ProcedureResult } from '../../model/procedure';
import type { SchoolLevels } from '../../model/school';

const chosen = { predgorny: '2023-12' } as const;
const upTo9: SchoolLevels = { primary: true, basic: true, secondary: false };

function pupils(id: string, results: readonly ProcedureResult[], levels?: SchoolLevels) {
  const own = school({ id, name: `СОШ ${id}`, official: new Map([[YEAR, true]]), ...(levels && { levels }) });
  return listed(id, { figures: [figures({ date: '2023-12-15' })] }, { school: own, results });
}

/** Nine of ten passed both exams of class 9. */
const oge = [result('P5', Y1, '1/10'), result('P6', Y1, '1/10')];
const ege = [result('P7', Y1, '2/5'), result('P9', Y1, '0/5')];

describe('Предгорный 3: exams passed', () => {
  const value = (...list: ReturnType<typeof pupils>[]) => judge(list, { chosen }).value('PMO-3');

  it('is firm when every school has the exams of its classes; one level of ЕГЭ in mathematics is enough', () => {
    const found = value(pupils('1', [...oge, ...ege]), pupils('2', oge, upTo9));
    expect(found.ratio).toEqual({ numerator: 18 + 8 + 18, denominator: 20 + 10 + 20 });
    expect(found).not.toHaveProperty('bounds');
    expect(found.missing).toBe(0);
  });

  it('a school whose ЕГЭ, or one subject of it, was not loaded has given a part of its data', () => {
    const found = value(pupils('1', oge), pupils('2', [...oge, ege[1]!]), pupils('3', oge, upTo9));
    expect(found).toMatchObject({ ratio: { numerator: 59, denominator: 65 }, bounds: null, missing: 2 });
    expect(found.contributions.map(({ incomplete }) => incomplete)).toEqual([true, true, undefined]);
    const { findings } = judge([pupils('1', oge), pupils('2', [...oge, ege[1]!]), pupils('3', oge, upTo9)], {
      chosen,
    });
    const told = findings.filter(({ code }) => code === 'monitoringWorksMissing');
    expect(told.map(({ params }) => [params?.['procedure'], params?.['count']])).toEqual([
      ['ege-mathematics', 2],
      ['ege-russian', 1],
    ]);
  });

  it('a school without such classes has nothing to count', () => {
    const none: SchoolLevels = { primary: true, basic: false, secondary: false };
    const found = value(pupils('1', oge, upTo9), pupils('2', [], none));
    expect(found).toMatchObject({ ratio: { numerator: 18, denominator: 20 }, missing: 0 });
  });
});

describe('Предгорный 4: works of ВПР', () => {
  const value = (...list: ReturnType<typeof pupils>[]) => judge(list, { chosen }).value('PMO-4');
  const mathematics = result('P1', Y1, '2/10');

  it('a work in mathematics or Russian that other schools have is missing where it is not', () => {
    const found = value(pupils('1', [mathematics]), pupils('2', [result('P2', Y1, '1/10')]));
    expect(found).toMatchObject({ ratio: { numerator: 17, denominator: 20 }, bounds: null, missing: 2 });
  });

  it('other subjects are drawn by lot: nobody has to have them', () => {
    const drawn = { ...mathematics, procedure: { kind: 'vpr', subject: 'история', grade: 6 } as const };
    const found = value(pupils('1', [mathematics, drawn]), pupils('2', [mathematics]));
    expect(found.ratio).toEqual({ numerator: 24, denominator: 30 });
    expect(found.missing).toBe(0);
  });
});
