import type { ShnorVerdict } from './outcome';
import type { ProcedureResult } from '../model/procedure';
import type { School } from '../model/school';
import { DEFAULT_SETTINGS } from './defaults';
import { judgeShnor } from './shnor';
import { PROCEDURE_CODES } from './procedures';
import type { Settings } from './settings';
import { records, result, school, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';

/** All eighteen results, none of them low. */
function ordinary(): ProcedureResult[] {
  return [Y1, Y2].flatMap((year) => PROCEDURE_CODES.map((code) => result(code, year, '2/25')));
}

/** The ordinary results with some replaced; `null` takes the row away. */
function results(changes: Readonly<Record<string, string | null>>): ProcedureResult[] {
  return ordinary().flatMap((row) => {
    const code = PROCEDURE_CODES.find((one) => result(one, Y1, '2/25').procedure === row.procedure)!;
    const change = changes[`${code} ${row.year}`];
    if (change === null) return [];
    return [change === undefined ? row : result(code, row.year, change)];
  });
}

/** Judges one school beside another that has every result, so that all sources count as loaded. */
function judge(
  changes: Readonly<Record<string, string | null>>,
  settings: Settings = DEFAULT_SETTINGS,
  schoolChanges: Partial<School> = {},
): ShnorVerdict {
  return judgeAll(results(changes), settings, schoolChanges).outcome.schools[0]!;
}

function judgeAll(rows: ProcedureResult[], settings = DEFAULT_SETTINGS, schoolChanges: Partial<School> = {}) {
  const other = records({ school: school({ id: 'sch990002', name: 'МБОУ СОШ № 2' }), results: ordinary() });
  return judgeShnor([records({ school: school(schoolChanges), results: rows }), other], YEAR, settings);
}

const none = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, null]));
const wholeYear = (year: string) => none(...PROCEDURE_CODES.map((code) => `${code} ${year}`));

describe('ШНОР logic (F2)', () => {
  it('two LOW in Y−1 → ШНОР (кр. 1)', () => {
    expect(judge({ [`P1 ${Y1}`]: '9/25', [`P6 ${Y1}`]: '8/25' })).toMatchObject({
      verdict: 'yes',
      criteria: [1],
      criterion1: 'yes',
      criterion2: 'no',
    });
  });

  it('ЕГЭ база and ЕГЭ профиль LOW, same year → ШНОР (two procedures)', () => {
    expect(judge({ [`P7 ${Y1}`]: '9/25', [`P8 ${Y1}`]: '9/25' })).toMatchObject({
      verdict: 'yes',
      criteria: [1],
    });
  });

  it('P1 LOW in Y−1, P5 LOW in Y−2 → ШНОР (кр. 2); with sameProcedure нет', () => {
    const low = { [`P1 ${Y1}`]: '9/25', [`P5 ${Y2}`]: '9/25' };
    expect(judge(low)).toMatchObject({ verdict: 'yes', criteria: [2] });
    expect(judge(low, withShnor({ criterion2SameProcedure: true }))).toMatchObject({
      verdict: 'no',
      criteria: [],
    });
  });

  it('the same procedure LOW in both years meets both readings of criterion 2', () => {
    const low = { [`P5 ${Y1}`]: '9/25', [`P5 ${Y2}`]: '9/25' };
    expect(judge(low)).toMatchObject({ criteria: [2] });
    expect(judge(low, withShnor({ criterion2SameProcedure: true }))).toMatchObject({ criteria: [2] });
  });

  it('one LOW in Y−1, Y−2 absent → НЕ ОПРЕДЕЛЕНО for кр. 2', () => {
    expect(judge({ [`P1 ${Y1}`]: '9/25', ...wholeYear(Y2) })).toMatchObject({
      verdict: 'unknown',
      criterion1: 'no',
      criterion2: 'unknown',
      criteria: [],
    });
  });

  it('with missingYear «считать без низких результатов» an absent year decides нет', () => {
    const missing = { [`P1 ${Y1}`]: '9/25', ...wholeYear(Y2) };
    const settings = withShnor({ missingYear: 'notLow' });
    expect(judge(missing, settings)).toMatchObject({ verdict: 'no', criterion2: 'no' });
    expect(judge(missing, withShnor({ missingYear: 'notLow', criterion2SameProcedure: true }))).toMatchObject(
      {
        criterion2: 'no',
      },
    );
  });

  it('missingYear touches only a year without a single result', () => {
    const partly = { [`P1 ${Y1}`]: '9/25', [`P1 ${Y2}`]: null };
    expect(judge(partly, withShnor({ missingYear: 'notLow' }))).toMatchObject({ criterion2: 'unknown' });
  });

  it('two LOW in Y−2 only → нет', () => {
    expect(judge({ [`P1 ${Y2}`]: '9/25', [`P2 ${Y2}`]: '9/25' })).toMatchObject({
      verdict: 'no',
      criteria: [],
    });
  });

  it('both criteria at once', () => {
    expect(judge({ [`P1 ${Y1}`]: '9/25', [`P2 ${Y1}`]: '9/25', [`P3 ${Y2}`]: '9/25' })).toMatchObject({
      criteria: [1, 2],
    });
  });

  it('calculated ШНОР but not in ФИОКО list (or reverse) → both shown, no overwrite', () => {
    const low = { [`P1 ${Y1}`]: '9/25', [`P6 ${Y1}`]: '8/25' };
    const listed = (official: boolean) => ({ official: new Map([[YEAR, official]]) });
    expect(judge(low, DEFAULT_SETTINGS, listed(false))).toMatchObject({
      verdict: 'yes',
      official: 'no',
      disagrees: true,
    });
    expect(judge({}, DEFAULT_SETTINGS, listed(true))).toMatchObject({
      verdict: 'no',
      official: 'yes',
      disagrees: true,
    });
    expect(judge(low, DEFAULT_SETTINGS, listed(true)).disagrees).toBe(false);
  });

  it('the list of another year says nothing about this one', () => {
    expect(judge({}, DEFAULT_SETTINGS, { official: new Map([[Y1, true]]) })).toMatchObject({
      official: 'unknown',
      disagrees: false,
    });
  });

  it('school opened last year → Y−2 «не применимо» → кр. 2 нет', () => {
    const line = judge({ [`P1 ${Y1}`]: '9/25', ...wholeYear(Y2) }, DEFAULT_SETTINGS, {
      activeFrom: '2022-09-01',
    });
    expect(line).toMatchObject({ verdict: 'no', criterion2: 'no' });
    expect(line.procedures.filter(({ cause }) => cause === 'notOpenYet')).toHaveLength(9);
  });

  it('a school that closed before Y−1 began has nothing to be judged in that year', () => {
    const line = judge(wholeYear(Y1), DEFAULT_SETTINGS, { activeTo: '2022-08-31' });
    expect(line.procedures.slice(0, 9).every(({ cause }) => cause === 'closed')).toBe(true);
  });

  it('ООШ (no 11) → P7–P9 не применимо', () => {
    const exams = none(...['P7', 'P8', 'P9'].flatMap((code) => [`${code} ${Y1}`, `${code} ${Y2}`]));
    const line = judge(exams, DEFAULT_SETTINGS, {
      type: 'basic',
      levels: { primary: true, basic: true, secondary: false },
    });
    expect(line.verdict).toBe('no');
    expect(line.procedures.filter(({ cause }) => cause === 'noSuchLevel').map(({ code }) => code)).toEqual([
      'P7',
      'P8',
      'P9',
      'P7',
      'P8',
      'P9',
    ]);
  });

  it('НОШ (1–4) → no procedure applies → «не оценивается»', () => {
    const line = judge({ ...wholeYear(Y1), ...wholeYear(Y2) }, DEFAULT_SETTINGS, {
      type: 'primary',
      levels: { primary: true, basic: false, secondary: false },
    });
    expect(line).toMatchObject({
      verdict: 'notApplicable',
      criterion1: 'notApplicable',
      criterion2: 'notApplicable',
      notApplicableCause: 'noProcedure',
    });
  });

  it('all 9th graders in ГВЭ: no ОГЭ participants → не применимо', () => {
    const line = judge({ [`P5 ${Y1}`]: '0/0', [`P6 ${Y1}`]: '0/0' });
    expect(line.verdict).toBe('no');
    expect(line.procedures[4]).toMatchObject({ verdict: 'notApplicable', cause: 'noParticipants' });
  });

  it('nobody chose the base exam: without its row, but with the profile one, it does not apply', () => {
    const line = judge(none(`P7 ${Y1}`));
    expect(line.procedures[6]).toMatchObject({ verdict: 'notApplicable', cause: 'noParticipants' });
    const russian = judge(none(`P7 ${Y1}`, `P8 ${Y1}`));
    expect(russian.procedures.slice(6, 9).map(({ cause }) => cause)).toEqual(['noData', 'noData', undefined]);
    expect(russian.verdict).toBe('unknown');
    const nobody = judge({ [`P7 ${Y1}`]: null, [`P8 ${Y1}`]: '0/0' });
    expect(nobody.procedures[6]!.cause).toBe('noData');
    const blank = judge({ [`P7 ${Y1}`]: null, [`P8 ${Y1}`]: '?' });
    expect(blank.procedures[6]!.cause).toBe('noData');
    const nothing = judge(none(`P7 ${Y1}`, `P8 ${Y1}`, `P9 ${Y1}`));
    expect(nothing.procedures.slice(6, 9).map(({ cause }) => cause)).toEqual(['noData', 'noData', 'noData']);
  });

  it('a year without base: graduates could do without profile, but a lost row looks the same', () => {
    const rows = (...codes: ('P8' | 'P9')[]) => codes.map((code) => result(code, '2020/2021', '2/25'));
    const { outcome } = judgeShnor(
      [records({ results: rows('P9') }), records({ results: rows('P8', 'P9') })],
      '2021/2022',
      DEFAULT_SETTINGS,
    );
    expect(outcome.schools[0]!.procedures.slice(6, 8).map(({ cause }) => cause)).toEqual([
      'notHeld',
      'noData',
    ]);
  });

  it('«н/д» in the row is the same as no row', () => {
    expect(judge({ [`P1 ${Y1}`]: '?' }).procedures[0]).toMatchObject({ verdict: 'unknown', cause: 'noData' });
  });

  it('levels not stated: an absent result is missing data, and one finding says so', () => {
    const levels = { primary: null, basic: null, secondary: null };
    const { outcome, findings } = judgeAll(results(none(`P9 ${Y1}`)), DEFAULT_SETTINGS, { levels });
    expect(outcome.schools[0]!.procedures[8]).toMatchObject({ verdict: 'unknown', cause: 'noData' });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'levelsNotStated' }));
  });

  it('a result of a level that the register denies is used and reported', () => {
    const { outcome, findings } = judgeAll(ordinary(), DEFAULT_SETTINGS, {
      levels: { primary: true, basic: true, secondary: false },
    });
    expect(outcome.schools[0]!.procedures[8]!.verdict).toBe('no');
    const told = findings.filter(({ code }) => code === 'levelContradicted');
    expect(told).toHaveLength(6);
    expect(told[0]!.params).not.toHaveProperty('type');
  });

  it('a level that only the type word denies is reported as a guess', () => {
    const { findings } = judgeAll(ordinary(), DEFAULT_SETTINGS, {
      type: 'basic',
      levels: { primary: true, basic: true, secondary: false },
      levelsInferred: true,
    });
    expect(findings.find(({ code }) => code === 'levelContradicted')!.params).toMatchObject({
      type: 'basic',
    });
  });
});

describe('options of 2.1 (A4.1)', () => {
  it('threshold and sign', () => {
    const border = { [`P1 ${Y1}`]: '3/10', [`P2 ${Y1}`]: '3/10' };
    expect(judge(border).verdict).toBe('yes');
    expect(judge(border, withShnor({ thresholdSign: '>' })).verdict).toBe('no');
    expect(judge(border, withShnor({ threshold: 30.1 })).verdict).toBe('no');
  });

  it('number of procedures of criterion 1', () => {
    const low = { [`P1 ${Y1}`]: '9/25' };
    expect(judge(low, withShnor({ criterion1Procedures: 1 }))).toMatchObject({ criteria: [1] });
    expect(judge({ ...low, [`P2 ${Y1}`]: '9/25' }, withShnor({ criterion1Procedures: 3 })).verdict).toBe(
      'no',
    );
  });

  it('countAs «предмет» merges ЕГЭ база and профиль, ВПР 5 and 6', () => {
    const subject = withShnor({ countAs: 'subject' });
    expect(judge({ [`P7 ${Y1}`]: '9/25', [`P8 ${Y1}`]: '9/25' }, subject).verdict).toBe('no');
    expect(judge({ [`P1 ${Y1}`]: '9/25', [`P2 ${Y1}`]: '9/25' }, subject).verdict).toBe('no');
    expect(judge({ [`P1 ${Y1}`]: '9/25', [`P5 ${Y1}`]: '9/25' }, subject).verdict).toBe('yes');
    const families = withShnor({ countAs: 'subject', criterion2SameProcedure: true });
    expect(judge({ [`P1 ${Y1}`]: '9/25', [`P2 ${Y2}`]: '9/25' }, families)).toMatchObject({ criteria: [2] });
  });

  it('n = 1, one «2» → LOW by literal rule + «малая выборка»; with minParticipants = 10 «не оценивается»', () => {
    const tiny = { [`P1 ${Y1}`]: '1/1' };
    expect(judge(tiny).procedures[0]).toMatchObject({ verdict: 'yes', marks: ['smallSample'] });
    expect(judge(tiny, withShnor({ minParticipants: 10 })).procedures[0]).toMatchObject({
      verdict: 'notApplicable',
      cause: 'belowMinimum',
      marks: ['belowMinimum'],
    });
    expect(judge(tiny, withShnor({ smallSample: 0 })).procedures[0]!.marks).toEqual([]);
  });

  it('a minimum cannot be checked without participants', () => {
    const percentOnly = { [`P1 ${Y1}`]: '45.5%' };
    expect(judge(percentOnly).procedures[0]!.verdict).toBe('yes');
    expect(judge(percentOnly, withShnor({ minParticipants: 5 })).procedures[0]).toMatchObject({
      verdict: 'unknown',
      percent: null,
    });
  });

  it('excluded types are not assessed, their results stay visible', () => {
    const line = judge(
      { [`P1 ${Y1}`]: '9/25', [`P2 ${Y1}`]: '9/25' },
      withShnor({ excludedTypes: ['evening'] }),
      {
        type: 'evening',
      },
    );
    expect(line).toMatchObject({
      verdict: 'notApplicable',
      notApplicableCause: 'excludedType',
      criteria: [],
    });
    expect(line.procedures[0]!.verdict).toBe('yes');
  });
});
