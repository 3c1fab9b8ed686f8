import type { School } from '../model/school';
import { records, result, school, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';
import { DEFAULT_SETTINGS } from './defaults';
import { PROCEDURE_CODES } from './procedures';
import type { Settings } from './settings';
import { judgeShnor } from './shnor';

/** One school with every result ordinary, but for the procedures that nobody loaded for the last year. */
function judge(settings: Settings, absent: readonly string[] = [], changes: Partial<School> = {}) {
  const results = [Y1, Y2].flatMap((year) =>
    PROCEDURE_CODES.filter((code) => year !== Y1 || !absent.includes(code)).map((code) =>
      result(code, year, '2/25'),
    ),
  );
  return judgeShnor([records({ school: school(changes), results })], YEAR, settings).outcome.schools[0]!;
}

it('procedures that no school has: still to come, or left out of the list', () => {
  const absent = ['P5', 'P6'];
  expect(judge(DEFAULT_SETTINGS, absent).verdict).toBe('unknown');
  const { verdict, procedures } = judge(withShnor({ notLoaded: 'leftOut' }), absent);
  expect(verdict).toBe('no');
  expect(procedures.find(({ code, year }) => code === 'P5' && year === Y1)).toMatchObject({
    cause: 'leftOut',
  });
});

it.each(['boarding', 'primary', 'correctional', 'evening'] as const)(
  'a %s school is not assessed when its type is excluded',
  (type) => {
    expect(judge(DEFAULT_SETTINGS, [], { type }).verdict).toBe('no');
    expect(judge(withShnor({ excludedTypes: [type] }), [], { type })).toMatchObject({
      verdict: 'notApplicable',
      notApplicableCause: 'excludedType',
    });
  },
);
