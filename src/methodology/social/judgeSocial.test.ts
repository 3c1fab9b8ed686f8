import { at, records, result, YEAR, Y1 } from '../../../test/fixtures/records';
import { component, conditions, socialSchool, withSocial } from '../../../test/fixtures/social';
import { numbered } from '../../../test/fixtures/analysis';
import { NO_SCHOOL_PROGRAMME } from '../collected';
import type { SchoolRecords } from '../collected';
import { DEFAULT_SETTINGS } from '../defaults';
import { judgeShnor } from '../shnor';
import { judgeSocial } from './judgeSocial';

const judge = (
  list: readonly SchoolRecords[],
  settings = DEFAULT_SETTINGS,
  components = [component('доля')],
) => judgeSocial(list, components, YEAR, settings.social, judgeShnor(list, YEAR, settings).outcome);

const codes = ({ findings }: ReturnType<typeof judge>) => findings.map(({ code }) => code);

/** Ten schools with ready indices 1…10; results and the official list as given. */
const ten = (results: readonly (number | null)[], official: readonly (boolean | undefined)[] = []) =>
  Array.from({ length: 10 }, (_, index) =>
    socialSchool(index + 1, { ready: index + 1, result: results[index] ?? null }, official[index]),
  );

describe('the social index of a set', () => {
  it('comes from the components, schools without one stay undecided and are told', () => {
    const judged = judge(
      [10, 20, 30, null, 40, 50].map((value, index) => socialSchool(index + 1, { values: { доля: value } })),
    );
    expect(judged.outcome!.basis).toBe('components');
    expect(judged.outcome!.schools.map(({ index }) => index)).toEqual([
      -1.414213562,
      -0.707106781,
      0,
      null,
      0.707106781,
      1.414213562,
    ]);
    expect(judged.outcome!.schools.map(({ quintile }) => quintile)).toEqual([
      1,
      null,
      null,
      null,
      null,
      null,
    ]);
    // The school without an index may stand below a school, or not: ⌊5·1/6⌋ + 1 = 1, ⌊5·2/6⌋ + 1 = 2.
    expect(judged.outcome!.schools.map(({ quintiles }) => quintiles)).toEqual([
      { least: 1, most: 1 },
      { least: 1, most: 2 },
      { least: 2, most: 3 },
      null,
      { least: 3, most: 4 },
      { least: 4, most: 5 },
    ]);
    expect(judged.outcome!.schools.map(({ lowest }) => lowest)).toEqual([
      'yes',
      'unknown',
      'no',
      'unknown',
      'no',
      'no',
    ]);
    expect(judged.findings.find(({ code }) => code === 'socialIndexOpen')?.params).toEqual({
      schools: 1,
      of: 6,
    });
    expect(judged.outcome!.components[0]).toMatchObject({ count: 5, mean: 30, least: 10, most: 50 });
  });

  it('is the ready one for all schools as soon as any school has it: the scales do not mix', () => {
    const list = [
      ...[5, 4, 3, 2, 1].map((ready, index) => socialSchool(index + 1, { ready, values: { доля: index } })),
      socialSchool(6, { values: { доля: 99 } }),
    ];
    const { outcome, findings } = judge(list);
    expect(outcome!.basis).toBe('ready');
    expect(outcome!.schools.map(({ index }) => index)).toEqual([5, 4, 3, 2, 1, null]);
    expect(findings.map(({ code }) => code)).toContain('socialReadyMissing');
  });

  it('does not exist without a sheet for the year; a line without a year belongs to it', () => {
    expect(judge([records()]).outcome).toBeNull();
    const dated = (year: SchoolRecords['programme']['socialConditions'][number]['year']) =>
      socialSchool(1, {}, undefined, {
        programme: {
          ...NO_SCHOOL_PROGRAMME,
          socialConditions: [{ ...conditions(1, { ready: 1 }), year }],
        },
      });
    expect(judge([dated('2024/2025')]).outcome).toBeNull();
    expect(codes(judge([dated('2024/2025')]))).toEqual(['socialOtherYear']);
    expect(judge([dated(null)]).outcome!.schools[0]!.index).toBe(1);
    // Conditions of the year before stand in, and that is told.
    expect(judge([dated('2022/2023')]).outcome!.schools[0]!.index).toBe(1);
    expect(codes(judge([dated('2022/2023')]))).toContain('socialOlderYear');
  });

  it('takes no value that two lines state differently', () => {
    const list = [1, 2, 3, 4, 5].map((ready) => socialSchool(ready, { ready }));
    const twice = socialSchool(6, {}, undefined, {
      programme: {
        ...NO_SCHOOL_PROGRAMME,
        socialConditions: [conditions(6, { ready: 6 }), conditions(7, { ready: 6.5 })],
      },
    });
    const judged = judge([...list, twice]);
    expect(judged.outcome!.schools[5]!.index).toBeNull();
    expect(judged.findings.find(({ code }) => code === 'socialValuesConflict')).toMatchObject({
      severity: 'error',
      cell: 'H11',
      params: { one: 6, other: 6.5, otherCell: 'H12' },
    });
  });

  it('leaves out a component without direction or weight, and says so', () => {
    const list = [10, 20, 30, 40, 50].map((value, index) =>
      socialSchool(index + 1, { values: { доля: value, другая: 7, третья: index } }),
    );
    const judged = judge(list, DEFAULT_SETTINGS, [
      component('доля'),
      component('другая', { direction: null }),
      component('третья', { weight: null }),
    ]);
    expect(judged.outcome!.components.map(({ key }) => key)).toEqual(['доля']);
    expect(codes(judged)).toEqual(expect.arrayContaining(['socialDirectionUnknown', 'socialWeightUnknown']));
    expect(judged.outcome!.waiting.map(({ key, direction, weight }) => [key, direction, weight])).toEqual([
      ['другая', null, 1],
      ['третья', 1, null],
    ]);
    // The address is that of the cell which is asked about.
    expect(judged.findings.map(({ code, cell }) => [code, cell])).toEqual(
      expect.arrayContaining([
        ['socialDirectionUnknown', 'D4'],
        ['socialWeightUnknown', 'D5'],
      ]),
    );
  });

  it('is unknown without a usable component, and so are the groups: never «нет»', () => {
    const list = Array.from({ length: 6 }, (_, index) =>
      socialSchool(index + 1, { values: { доля: index }, result: 50 + index }, index < 2),
    );
    const judged = judge(list, DEFAULT_SETTINGS, [component('доля', { direction: null })]);
    expect(judged.outcome!.schools.map(({ index, quintile, control }) => [index, quintile, control])).toEqual(
      [0, 1, 2, 3, 4, 5].map((school) => [null, null, school < 2 ? 'unknown' : 'no']),
    );
    expect(judged.findings.find(({ code }) => code === 'socialTooFew')?.params).toEqual({
      schools: 0,
      of: 6,
    });
    expect(codes(judged)).not.toContain('socialIndexOpen');
  });

  it('does without a component that no school has a value of, and says so', () => {
    const list = [10, 20, 30, 40, 50].map((value, index) =>
      socialSchool(index + 1, { values: { доля: value } }),
    );
    const judged = judge(list, DEFAULT_SETTINGS, [component('доля'), component('пустая')]);
    expect(judged.outcome!.schools.map(({ quintile }) => quintile)).toEqual([1, 2, 3, 4, 5]);
    expect(codes(judged)).toContain('socialComponentEmpty');
  });

  it('does not wait for the components of a sheet of another year', () => {
    const list = [10, 20, 30, 40, 50].map((value, index) =>
      socialSchool(index + 1, { values: { доля: value } }),
    );
    const older = component('прошлая', { source: at('C2', 'Условия 2022') });
    const judged = judge(list, DEFAULT_SETTINGS, [component('доля'), older]);
    expect(judged.outcome!.waiting).toEqual([]);
    expect(judged.outcome!.conditionsYear).toBe(YEAR);
  });

  it('leaves out a component that two places describe differently', () => {
    const list = [10, 20, 30, 40, 50].map((value, index) =>
      socialSchool(index + 1, { values: { доля: value, другая: index } }),
    );
    const judged = judge(list, DEFAULT_SETTINGS, [
      component('доля'),
      component('другая'),
      component('другая', { direction: -1 }),
    ]);
    expect(judged.outcome!.components.map(({ key }) => key)).toEqual(['доля']);
    expect(judged.findings.find(({ code }) => code === 'socialComponentDiffers')?.severity).toBe('error');
  });

  it('of equal schools is 0 for each: it tells nobody apart, so there are no quintiles, and a remark', () => {
    const judged = judge(
      [1, 2, 3, 4, 5, 6].map((number) => socialSchool(number, { values: { доля: 12.5 } })),
    );
    expect(judged.outcome!.schools.every(({ index, quintile }) => index === 0 && quintile === null)).toBe(
      true,
    );
    expect(judged.outcome!.schools.every(({ control }) => control === 'unknown')).toBe(true);
    expect(codes(judged)).toEqual(expect.arrayContaining(['socialSameEverywhere', 'socialAllEqual']));
  });

  it('of one school has no quintile: its groups are not decided', () => {
    const judged = judge([socialSchool(1, { values: { доля: 30 }, result: 50 }, true)]);
    const [only] = judged.outcome!.schools;
    expect(only).toMatchObject({ index: 0, quintile: null, control: 'unknown', stagingSite: 'no' });
    expect(codes(judged)).toContain('socialTooFew');
  });

  it('does not count schools that closed before the year', () => {
    const list = [1, 2, 3, 4, 5].map((ready) => socialSchool(ready, { ready }));
    const closed = socialSchool(6, { ready: 0 }, undefined, {
      school: numbered(6, { activeTo: '2022-08-31' }),
    });
    expect(judge([...list, closed]).outcome!.schools).toHaveLength(5);
  });
});

describe('results of schools', () => {
  it('are pooled over the listed procedures of the year before: Σ passed / Σ participants', () => {
    const own = socialSchool(1, { ready: 1 }, undefined, {
      results: [result('P1', Y1, '12/31'), result('P2', Y1, '9/30'), result('P5', Y1, '?/40')],
    });
    const { outcome } = judge([own, socialSchool(2, { ready: 2 })]);
    // (31 − 12 + 30 − 9) / 61 = 40 / 61
    expect(outcome!.schools[0]!.pooled).toMatchObject({ passed: 40, participants: 61, counted: 2 });
    expect(outcome!.schools[0]!.result).toBe(65.573770492);
    expect(outcome!.schools[1]!.result).toBeNull();
    // The missing school may have as many participants as the largest, none or all of whom passed.
    expect(outcome!.mean).toMatchObject({ value: 65.573770492, typed: false, counted: 1, missing: 1 });
    expect(outcome!.mean).toMatchObject({ least: 32.786885246, most: 82.786885246 });
    expect(outcome!.resultBasis).toBe('procedures');
  });

  it('are the ready ones when a sheet gives any, averaged school by school', () => {
    const { outcome } = judge(ten([40, 60, 80, null]));
    expect(outcome!.resultBasis).toBe('ready');
    // 180 / 10 and 880 / 10.
    expect(outcome!.mean).toMatchObject({
      value: 60,
      typed: false,
      counted: 3,
      missing: 7,
      least: 18,
      most: 88,
    });
    expect(judge(ten([40]), withSocial({ regionMean: 71.5 })).outcome!.mean).toMatchObject({
      value: 71.5,
      typed: true,
    });
  });

  it('are told to be missing when nothing was loaded', () => {
    const judged = judge(ten([]));
    expect(codes(judged)).toContain('socialResultsMissing');
    expect(judged.outcome!.mean).toBeNull();
    expect(judged.outcome!.schools[0]!.stagingSite).toBe('unknown');
    expect(judged.outcome!.schools[9]!.stagingSite).toBe('no');
  });
});

describe('40 000 schools', () => {
  it('are judged in seconds', () => {
    const list = Array.from({ length: 40_000 }, (_, index) =>
      socialSchool(index + 1, { values: { доля: index % 997 }, result: index % 101 }, index % 3 === 0),
    );
    const started = performance.now();
    const { outcome } = judgeSocial(list, [component('доля')], YEAR, DEFAULT_SETTINGS.social, null);
    expect(outcome!.schools.filter(({ quintile }) => quintile === 1).length).toBeGreaterThan(7_900);
    // Half a second on an idle machine; anything quadratic would take minutes on any.
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});
