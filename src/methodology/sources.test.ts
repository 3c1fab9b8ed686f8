import type { Finding } from '../model/finding';
import type { ProcedureResult } from '../model/procedure';
import { DEFAULT_SETTINGS } from './defaults';
import type { ProcedureCode } from './procedures';
import { judgeShnor } from './shnor';
import { records, result, school, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';

/** One school with these rows. */
function judge(results: ProcedureResult[], settings = DEFAULT_SETTINGS, year = YEAR) {
  const { outcome, findings } = judgeShnor([records({ results })], year, settings);
  const of = (code: ProcedureCode, inYear: string) =>
    outcome.schools[0]!.procedures.find((one) => one.code === code && one.year === inYear)!;
  return { of, findings, line: outcome.schools[0]! };
}

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const only = (findings: readonly Finding[], code: string) => findings.filter((one) => one.code === code);

describe('duplicates of school × procedure × year (F4)', () => {
  it('identical → one, with a remark', () => {
    const { of, findings } = judge([result('P1', Y1, '9/25'), result('P1', Y1, '9/25', {}, 'C40')]);
    expect(of('P1', Y1)).toMatchObject({ verdict: 'yes' });
    expect(only(findings, 'resultsDuplicate')).toEqual([
      expect.objectContaining({
        severity: 'info',
        cell: 'C40',
        params: expect.objectContaining({ count: 1 }),
      }),
    ]);
    expect(codes(findings)).not.toContain('resultsConflict');
  });

  it('different → error that lists both addresses, the procedure is unknown', () => {
    const { of, findings } = judge([result('P1', Y1, '9/25', {}, 'C40'), result('P1', Y1, '2/25')]);
    expect(of('P1', Y1)).toMatchObject({ verdict: 'unknown', cause: 'conflict' });
    expect(only(findings, 'resultsConflict')).toEqual([
      expect.objectContaining({
        severity: 'error',
        workbook: 'книга.xlsx',
        sheet: 'P1 2022-2023',
        cell: 'C2',
        params: expect.objectContaining({ first: '2/25', second: '9/25', otherCell: 'C40' }),
      }),
    ]);
  });

  it('a count and the percent that it prints as agree; the count is kept', () => {
    const { of, findings } = judge([result('P1', Y1, '30%/27'), result('P1', Y1, '8/27', {}, 'C9')]);
    expect(of('P1', Y1)).toMatchObject({ verdict: 'no', failed: { value: 8 }, marks: [] });
    expect(codes(findings)).toContain('resultsDuplicate');
  });

  it('a row with «н/д» gives way to the one with numbers', () => {
    const { of, findings } = judge([result('P1', Y1, '?'), result('P1', Y1, '9/25', {}, 'C9')]);
    expect(of('P1', Y1).verdict).toBe('yes');
    expect(codes(findings)).not.toContain('resultsConflict');
  });

  it.each([
    ['30%/27', '31%/27', true],
    ['9/25', '9/26', true],
    ['30%/27', '9/27', true],
    ['9/25', '36%', false],
    ['0%/0', '0/0', false],
  ])('%s and %s contradict: %s', (first, second, contradict) => {
    const { findings } = judge([result('P1', Y1, first), result('P1', Y1, second, {}, 'C9')]);
    expect(codes(findings).includes('resultsConflict')).toBe(contradict);
  });
});

describe('results before the re-sit', () => {
  const main = (numbers: string) => result('P5', Y1, numbers, { stage: 'main' });
  const final = (numbers: string) => result('P5', Y1, numbers, { stage: 'final' }, 'F2');

  it('are used by default, the others are put aside with one remark a sheet', () => {
    const { of, findings } = judge([main('9/25'), final('1/25')]);
    expect(of('P5', Y1).verdict).toBe('yes');
    expect(only(findings, 'resultsOtherStage')).toEqual([
      expect.objectContaining({ severity: 'info', params: { stage: 'final', wanted: 'main', count: 1 } }),
    ]);
  });

  it('a re-sit file loaded alone is refused: warning, and «не загружены» tells why', () => {
    const { of, findings } = judge([final('1/25'), result('P1', Y1, '1/25')]);
    expect(of('P5', Y1)).toMatchObject({ verdict: 'unknown', cause: 'notLoaded' });
    expect(only(findings, 'resultsOtherStage')[0]).toMatchObject({ severity: 'warning' });
    const missing = only(findings, 'procedureNotLoaded').find(
      ({ params }) => params.procedure === 'oge-mathematics',
    );
    expect(missing?.params).toMatchObject({ year: Y1, otherStage: 1 });
  });

  it('with the stage «итоговый» the final ones are used, and ВПР, which have no stage, stay', () => {
    const { of } = judge(
      [main('9/25'), final('1/25'), result('P1', Y1, '9/25')],
      withShnor({ stage: 'final' }),
    );
    expect(of('P5', Y1).verdict).toBe('no');
    expect(of('P1', Y1).verdict).toBe('yes');
  });
});

describe('ВПР of spring and autumn (F3)', () => {
  const spring = result('P1', Y2, '9/25', { season: 'spring' });
  const autumn = result('P1', Y2, '1/25', { season: 'autumn' }, 'C7');

  it('both at one school: ask', () => {
    const { of, findings } = judge([spring, autumn]);
    expect(of('P1', Y2)).toMatchObject({ verdict: 'unknown', cause: 'bothSeasons' });
    expect(only(findings, 'vprBothSeasons')).toEqual([
      expect.objectContaining({
        severity: 'error',
        cell: 'C2',
        params: expect.objectContaining({ otherCell: 'C7', count: 1 }),
      }),
    ]);
  });

  it('or take the one that the settings name', () => {
    expect(judge([spring, autumn], withShnor({ vprBothSeasons: 'spring' })).of('P1', Y2).verdict).toBe('yes');
    expect(judge([autumn, spring], withShnor({ vprBothSeasons: 'autumn' })).of('P1', Y2).verdict).toBe('no');
  });

  it('and remark the other one', () => {
    const { findings } = judge([spring, autumn], withShnor({ vprBothSeasons: 'spring' }));
    expect(only(findings, 'vprOtherSeason')).toEqual([
      expect.objectContaining({ severity: 'info', cell: 'C7', params: { season: 'autumn', count: 1 } }),
    ]);
    expect(codes(findings)).not.toContain('vprBothSeasons');
  });

  it('the only one that exists is kept, whatever the settings prefer', () => {
    expect(judge([autumn], withShnor({ vprBothSeasons: 'spring' })).of('P1', Y2).verdict).toBe('no');
    expect(judge([spring]).of('P1', Y2).verdict).toBe('yes');
  });

  it('an empty row of one season is not a second work', () => {
    expect(judge([spring, result('P1', Y2, '?', { season: 'autumn' })]).of('P1', Y2).verdict).toBe('yes');
    expect(judge([result('P1', Y2, '?', { season: 'spring' }), autumn]).of('P1', Y2).verdict).toBe('no');
  });

  it('vprYear «по дате» moves an autumn work to the academic year it was written in', () => {
    const settings = withShnor({ vprYear: 'date' });
    const { of } = judge([autumn, result('P5', Y2, '9/25', { season: 'autumn' })], settings);
    expect(of('P1', Y1)).toMatchObject({ verdict: 'no', failed: { value: 1 } });
    expect(of('P1', Y2).verdict).toBe('unknown');
    expect(of('P5', Y2).verdict).toBe('yes');
  });
});

describe('years with disturbed procedures (F3)', () => {
  it('ОГЭ 2020 and ЕГЭ base 2020 and 2021 were not held: not applicable, no finding', () => {
    const rows = (['2019/2020', '2020/2021'] as const).flatMap((year) => [
      result('P1', year, '2/25'),
      result('P9', year, '2/25'),
    ]);
    const { of, findings } = judge(rows, DEFAULT_SETTINGS, '2021/2022');
    for (const [code, year] of [
      ['P5', '2019/2020'],
      ['P6', '2019/2020'],
      ['P7', '2019/2020'],
      ['P7', '2020/2021'],
    ] as const) {
      expect(of(code, year)).toMatchObject({ verdict: 'notApplicable', cause: 'notHeld' });
    }
    expect(of('P5', '2020/2021')).toMatchObject({ verdict: 'unknown', cause: 'notLoaded' });
    const missing = only(findings, 'procedureNotLoaded').map(
      ({ params }) => `${params.procedure} ${params.year}`,
    );
    expect(missing).not.toContain('oge-mathematics 2019/2020');
    expect(missing).toContain('oge-mathematics 2020/2021');
  });

  it('rows that exist nevertheless are used, with a warning', () => {
    const rows = [result('P5', '2019/2020', '9/25'), result('P1', '2020/2021', '2/25')];
    const { of, findings } = judge(rows, DEFAULT_SETTINGS, '2021/2022');
    expect(of('P5', '2019/2020').verdict).toBe('yes');
    expect(only(findings, 'notHeldButPresent')).toEqual([
      expect.objectContaining({ severity: 'warning', sheet: 'P5 2019-2020', cell: 'C2' }),
    ]);
  });
});

describe('sources that were not loaded', () => {
  it('one finding a procedure and year, not one a school', () => {
    const all = [1, 2, 3].map((id) =>
      records({
        school: school({ id: String(id) }),
        results: [result('P1', Y1, '2/25'), result('P1', Y2, '2/25')],
      }),
    );
    const { findings } = judgeShnor(all, YEAR, DEFAULT_SETTINGS);
    expect(only(findings, 'procedureNotLoaded')).toHaveLength(16);
    expect(codes(findings)).not.toContain('yearNotLoaded');
  });

  it('a whole year is one finding', () => {
    const { findings, of } = judge([result('P1', Y1, '2/25')]);
    expect(only(findings, 'yearNotLoaded')).toEqual([
      expect.objectContaining({ severity: 'warning', params: { year: Y2, stage: 'main' } }),
    ]);
    expect(of('P3', Y2)).toMatchObject({ verdict: 'unknown', cause: 'notLoaded' });
  });

  it('the official list missing is one finding, its disagreements another', () => {
    expect(codes(judge([]).findings)).toContain('officialListMissing');
    const listed = records({
      school: school({
        official: new Map([[YEAR, true]]),
        levels: { primary: true, basic: true, secondary: false },
      }),
      results: [Y1, Y2].flatMap((year) =>
        (['P1', 'P2', 'P3', 'P4', 'P5', 'P6'] as const).map((code) => result(code, year, '1/25')),
      ),
    });
    const { findings } = judgeShnor([listed], YEAR, DEFAULT_SETTINGS);
    expect(only(findings, 'officialDisagrees')[0]?.params).toEqual({ year: YEAR, calculated: 0, listed: 1 });
    expect(codes(findings)).not.toContain('officialListMissing');
  });
});

describe('rows that no rule uses are named, one finding a sheet', () => {
  it('other years', () => {
    const rows = [result('P1', '2018/2019', '2/25'), result('P1', '2018/2019', '3/25', {}, 'C3')];
    expect(only(judge(rows).findings, 'resultsOtherYear')).toEqual([
      expect.objectContaining({ cell: 'C2', params: { year: '2018/2019', years: `${Y1}, ${Y2}`, count: 2 } }),
    ]);
  });

  it('other procedures, and ЕГЭ in mathematics without a level', () => {
    const biology = {
      ...result('P1', Y1, '2/25'),
      procedure: { kind: 'vpr', subject: 'биология', grade: 5 } as const,
    };
    const exam = { ...result('P7', Y1, '2/25'), procedure: { kind: 'ege', subject: 'mathematics' } as const };
    const kdr = {
      ...result('P1', Y1, '2/25'),
      procedure: { kind: 'kdr', subject: 'mathematics', grade: 4 } as const,
    };
    const risk = {
      ...result('P1', Y1, '2/25'),
      procedure: { kind: 'vpr', subject: 'mathematics', grade: 4 } as const,
    };
    const { findings } = judge([biology, exam, kdr, risk]);
    expect(only(findings, 'resultsNotListed').map(({ params }) => params.count)).toEqual([1]);
    expect(only(findings, 'egeLevelMissing')[0]).toMatchObject({
      severity: 'warning',
      sheet: 'P7 2022-2023',
    });
  });
});

describe('numbers that a person must look at', () => {
  it.each([
    ['30%/27', 'roundingDecides', 'warning'],
    ['30%/200', 'percentAmbiguous', 'warning'],
    ['50%/3', 'numbersImpossible', 'error'],
    ['26/25', 'numbersImpossible', 'error'],
  ] as const)('%s → %s (%s) with the cell', (numbers, code, severity) => {
    expect(only(judge([result('P1', Y1, numbers)]).findings, code)).toEqual([
      expect.objectContaining({ severity, workbook: 'книга.xlsx', sheet: 'P1 2022-2023', cell: 'C2' }),
    ]);
  });

  it('a school is named with its municipality, because names repeat', () => {
    const one = records({
      school: school({ municipality: 'Заполярный район' }),
      results: [result('P1', Y1, '50%/3')],
    });
    const { findings } = judgeShnor([one], YEAR, DEFAULT_SETTINGS);
    expect(only(findings, 'numbersImpossible')[0]?.params.school).toBe('МБОУ СОШ № 1 (Заполярный район)');
  });
});
