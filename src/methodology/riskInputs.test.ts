import { DEFAULT_SETTINGS } from './defaults';
import { at, context, withRisk, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';
import { judge, levels, vpr } from '../../test/fixtures/riskJudge';

describe('shares from the counts of «Контекст»', () => {
  const counts = {
    pupils: 400,
    teachers: 25,
    teachers36h: 3,
    teachersUnqualified: 1,
    teachersWithoutRetrainingDiploma: 20,
    teachersOffProfile: 4,
    registered: 8,
    registeredSum: 12,
    disabilities: 12,
    foreignLanguage: 4,
    truants: 0,
    anyOfContingent: 20,
    failing: 41,
  };

  it.each([
    ['2.1', 12, 'yes'],
    ['2.2', 4, 'yes'],
    ['3.1', 2, 'notApplicable'],
    ['3.4', 0, 'notApplicable'],
    ['4.5', 10.25, 'yes'],
  ] as const)('%s = %d %%', (indicator, percent, hit) => {
    expect(judge({ contexts: [context(counts)] }).row(indicator)).toMatchObject({ percent, hit });
  });

  it('2.2 literally, and of the teachers off their profile', () => {
    const contexts = [context(counts)];
    const percent = (s2: Parameters<typeof withRisk>[0]['s2']) =>
      judge({ contexts }, withRisk({ ...(s2 && { s2 }) })).row('2.2').percent;
    expect(percent({ retrainingMeaning: 'literal' })).toBe(80);
    expect(percent({ retrainingDenominator: 'offProfile' })).toBe(25);
  });

  it('3.1 by registers instead of children', () => {
    expect(
      judge({ contexts: [context(counts)] }, withRisk({ s3: { registers: 'sum' } })).row('3.1').percent,
    ).toBe(3);
  });

  it('section 3 by unique children', () => {
    const unique = (threshold: number) =>
      judge({ contexts: [context(counts)] }, withRisk({ s3: { sum: 'unique', threshold } })).line;
    expect(unique(10)).toMatchObject({ sections: { 3: 'no' }, contingentPercent: 5 });
    expect(unique(4).sections[3]).toBe('yes');
  });

  it('exactly one tenth is not «более 10 %», counts decide', () => {
    expect(judge({ contexts: [context({ teachers: 30, teachers36h: 3 })] }).row('2.1').hit).toBe('no');
    expect(judge({ contexts: [context({ teachers: 29, teachers36h: 3 })] }).row('2.1').hit).toBe('yes');
  });

  it('a zero denominator does not apply; a part above its whole is an error', () => {
    expect(judge({ contexts: [context({ teachers: 0, teachers36h: 0 })] }).row('2.1')).toMatchObject({
      hit: 'notApplicable',
      cause: 'zeroDenominator',
    });
    const wrong = judge({ contexts: [context({ teachers: 3, teachers36h: 4 })] });
    expect(wrong.row('2.1')).toMatchObject({ hit: 'unknown', cause: 'impossible', value: null });
    expect(wrong.findings).toContainEqual(
      expect.objectContaining({
        code: 'riskValueImpossible',
        severity: 'error',
        sheet: 'Контекст',
        cell: 'D5',
      }),
    );
  });

  it('a numerator without its denominator is no data', () => {
    expect(judge({ contexts: [context({ teachers36h: 4 })] }).row('2.1')).toMatchObject({ cause: 'noData' });
  });
});

describe('answers', () => {
  it('come from «Контекст»', () => {
    const { row } = judge({ contexts: [context({}, { internet: 'no', labPhysics: 'partial' })] });
    expect(row('1.1')).toMatchObject({ hit: 'yes', value: { text: 'нет' } });
    expect(row('1.3.1').hit).toBe('no');
  });

  it('a school without classes 5–9 has no laboratories: not applicable, not negative', () => {
    const { row } = judge({ school: levels({ basic: false }) });
    expect(row('1.3.1')).toMatchObject({ hit: 'notApplicable', cause: 'noSuchLevel' });
    expect(row('1.1').hit).toBe('unknown');
  });

  it('1.1 from the declared speed only when the settings allow and no answer is given', () => {
    const slow = context({}, {}, { internetSpeed: { text: 'до 25 Мбит/с', source: at('F5') }, rural: false });
    const fromSpeed = withRisk({ s1: { internetFromSpeed: true } });
    expect(judge({ contexts: [slow] }).row('1.1').hit).toBe('unknown');
    expect(judge({ contexts: [slow] }, fromSpeed).row('1.1')).toMatchObject({
      hit: 'yes',
      value: { text: 'до 25 Мбит/с' },
    });
    const answered = { ...slow, answers: context({}, { internet: 'yes' }).answers };
    expect(judge({ contexts: [answered] }, fromSpeed).row('1.1').hit).toBe('no');
  });
});

describe('slices', () => {
  const slice = (date: string | null, teachers36h: number, year: typeof YEAR | null = YEAR) =>
    context({ teachers: 30, teachers36h }, {}, { date, year });

  it('the latest date of the year wins, the older one fills gaps and is remarked', () => {
    const newer = slice('2023-11-01', 6);
    const older = {
      ...slice('2023-10-01', 0),
      ...context({ teachers: 30, teachers36h: 0, pupils: 100, failing: 20 }),
    };
    const { row, findings } = judge({ contexts: [older, newer] });
    expect(row('2.1').percent).toBe(20);
    expect(row('4.5').percent).toBe(20);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'contextOlderSlice', params: { newest: '2023-11-01', count: 1 } }),
    );
  });

  it('a slice of another year is not used and is named', () => {
    const { row, findings } = judge({ contexts: [slice('2022-10-01', 6, Y1)] });
    expect(row('2.1').hit).toBe('unknown');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'contextOtherYear',
        severity: 'warning',
        params: { year: Y1, wanted: YEAR, count: 1 },
      }),
    );
    expect(judge({ contexts: [slice('2022-10-01', 6, Y1)] }, DEFAULT_SETTINGS, Y1).row('2.1').percent).toBe(
      20,
    );
  });

  it('a slice without a year belongs to the year asked for', () => {
    expect(judge({ contexts: [slice(null, 6, null)] }).row('2.1').percent).toBe(20);
  });

  it('two slices of one date that differ are a conflict', () => {
    const { row, codes } = judge({ contexts: [slice('2023-10-01', 6), slice('2023-10-01', 5)] });
    expect(row('2.1')).toMatchObject({ hit: 'unknown', cause: 'conflict' });
    expect(codes).toContain('contextConflict');
    expect(judge({ contexts: [slice('2023-10-01', 6), slice('2023-10-01', 6)] }).row('2.1').percent).toBe(20);
  });
});

describe('rows 4.1–4.4 from ВПР of the previous academic year', () => {
  it('classes 4 and 8, by the class of the programme', () => {
    const results = [
      vpr(4, 'mathematics', '5/25'),
      vpr(8, 'mathematics', '4/25'),
      vpr(4, 'russian', '24%/25'),
      vpr(8, 'russian', '0/0'),
      vpr(4, 'russian', '1/25', { year: Y2 }),
    ];
    const { row, codes } = judge({ results }, withShnor({ vprYear: 'date' }));
    expect(row('4.1')).toMatchObject({ percent: 20, hit: 'yes' });
    expect(row('4.2')).toMatchObject({ percent: 16, hit: 'no' });
    expect(row('4.3')).toMatchObject({ percent: 24, hit: 'yes', value: { reconstructed: true } });
    expect(row('4.4')).toMatchObject({ hit: 'notApplicable', cause: 'noParticipants' });
    expect(codes).toContain('resultsOtherYear');
  });

  it('an autumn work over the programme of the previous year counts, by whatever date', () => {
    const results = [vpr(4, 'mathematics', '5/25', { season: 'autumn' })];
    expect(judge({ results }, withShnor({ vprYear: 'date' })).row('4.1').percent).toBe(20);
  });

  it('ВПР of classes 5 and 6 belong to another rule', () => {
    const results = [
      {
        ...vpr(4, 'mathematics', '5/25'),
        procedure: { kind: 'vpr', subject: 'mathematics', grade: 5 } as const,
      },
    ];
    expect(judge({ results }).row('4.1')).toMatchObject({ hit: 'unknown', cause: 'notLoaded' });
  });

  it('a school without the level has nothing to be missing', () => {
    const { row } = judge({ school: levels({ primary: false }), results: [vpr(8, 'russian', '1/25')] });
    expect(row('4.1')).toMatchObject({ hit: 'notApplicable', cause: 'noSuchLevel' });
    expect(row('4.4').hit).toBe('no');
  });

  it('conflicts and both seasons stay unknown, with findings', () => {
    const conflict = judge({
      results: [vpr(4, 'mathematics', '5/25'), { ...vpr(4, 'mathematics', '6/25') }],
    });
    expect(conflict.row('4.1').cause).toBe('conflict');
    expect(conflict.codes).toContain('resultsConflict');
    const results = [
      vpr(4, 'mathematics', '5/25', { season: 'spring' }),
      vpr(4, 'mathematics', '6/25', { season: 'autumn' }),
    ];
    expect(judge({ results }).row('4.1').cause).toBe('bothSeasons');
    expect(judge({ results }).codes).toContain('vprBothSeasons');
    expect(judge({ results }, withShnor({ vprBothSeasons: 'autumn' })).row('4.1').percent).toBe(24);
  });
});
