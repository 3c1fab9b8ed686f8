import type { AnswerValue, RiskIndicator } from '../model/context';
import type { RiskSection, RiskVerdict } from './outcome';
import { DEFAULT_SETTINGS } from './defaults';
import { judgeRisk } from './risk';
import type { Settings } from './settings';
import { column, records, withRisk, YEAR } from '../../test/fixtures/records';

type Values = Partial<Record<RiskIndicator, number | AnswerValue>>;

/** A column of table 3.2 in which nothing is wrong. */
const CALM: Values = {
  '1.1': 'yes',
  '1.2': 'yes',
  '1.3.1': 'yes',
  '1.3.2': 'yes',
  '1.3.3': 'yes',
  '1.3.4': 'yes',
  '1.3.5': 'yes',
  '2.1': 0,
  '2.2': 0,
  '3.1': 0,
  '3.2': 0,
  '3.3': 0,
  '3.4': 0,
  '4.1': 0,
  '4.2': 0,
  '4.3': 0,
  '4.4': 0,
  '4.5': 0,
};

/** Judges the calm column with some cells changed; `undefined` empties a cell. */
function judge(
  changes: { readonly [Key in RiskIndicator]?: number | AnswerValue | undefined },
  settings: Settings = DEFAULT_SETTINGS,
): RiskVerdict {
  const cells = Object.entries({ ...CALM, ...changes }).filter(([, value]) => value !== undefined);
  const riskColumns = [column(Object.fromEntries(cells) as Values)];
  return judgeRisk([records({ riskColumns })], YEAR, YEAR, settings).outcome.schools[0]!;
}

const section = (number: RiskSection, changes: Parameters<typeof judge>[0], settings?: Settings) =>
  judge(changes, settings).sections[number];

it('a calm column is not risky', () => {
  expect(judge({})).toMatchObject({
    verdict: 'no',
    sections: { 1: 'no', 2: 'no', 3: 'no', 4: 'no' },
    sectionsHit: [],
    missing: [],
    contingentPercent: 0,
  });
});

describe('section 1: «хотя бы один отрицательный ответ»', () => {
  it('any «нет» hits, laboratories included', () => {
    expect(section(1, { '1.1': 'no' })).toBe('yes');
    expect(section(1, { '1.3.4': 'no' })).toBe('yes');
  });

  it('«частично» is not negative unless the settings say so', () => {
    expect(section(1, { '1.2': 'partial' })).toBe('no');
    expect(section(1, { '1.2': 'partial' }, withRisk({ s1: { partialIsNegative: true } }))).toBe('yes');
  });

  it('«не применимо» is not negative, empty is unknown', () => {
    expect(section(1, { '1.3.1': 'notApplicable' })).toBe('no');
    expect(section(1, { '1.3.1': undefined })).toBe('unknown');
    expect(section(1, { '1.3.1': undefined, '1.1': 'no' })).toBe('yes');
  });

  it('laboratories together: a risk only when none that applies is equipped', () => {
    const together = withRisk({ s1: { labsSeparately: false } });
    const all = (value: AnswerValue) => ({
      '1.3.1': value,
      '1.3.2': value,
      '1.3.3': value,
      '1.3.4': value,
      '1.3.5': value,
    });
    expect(section(1, { '1.3.4': 'no' }, together)).toBe('no');
    expect(section(1, all('no'), together)).toBe('yes');
    expect(section(1, { ...all('no'), '1.3.2': 'notApplicable' }, together)).toBe('yes');
    expect(section(1, { ...all('no'), '1.3.2': undefined }, together)).toBe('unknown');
    expect(section(1, { ...all('no'), '1.3.2': undefined, '1.3.3': 'yes' }, together)).toBe('no');
    expect(section(1, all('notApplicable'), together)).toBe('no');
    expect(section(1, { '1.1': 'no' }, together)).toBe('yes');
  });
});

describe('section 2: «2.1. более 10 %; 2.2. более чем 0%»', () => {
  it.each([
    ['2.1', 10, 'no'],
    ['2.1', 10.01, 'yes'],
    ['2.2', 0, 'no'],
    ['2.2', 0.1, 'yes'],
  ] as const)('%s = %d → %s', (row, value, verdict) => expect(section(2, { [row]: value })).toBe(verdict));

  it('thresholds and signs', () => {
    expect(section(2, { '2.1': 10 }, withRisk({ s2: { load36Sign: '>=' } }))).toBe('yes');
    expect(section(2, { '2.1': 12 }, withRisk({ s2: { load36: 12 } }))).toBe('no');
    expect(section(2, { '2.2': 0 }, withRisk({ s2: { noRetrainingSign: '>=' } }))).toBe('yes');
    expect(section(2, { '2.2': 5 }, withRisk({ s2: { noRetraining: 5 } }))).toBe('no');
  });

  it('«или» by default, «и» by choice, three-valued', () => {
    const and = withRisk({ s2: { join: 'and' } });
    expect(section(2, { '2.1': 50 })).toBe('yes');
    expect(section(2, { '2.1': 50 }, and)).toBe('no');
    expect(section(2, { '2.1': 50, '2.2': 1 }, and)).toBe('yes');
    expect(section(2, { '2.1': 50, '2.2': undefined })).toBe('yes');
    expect(section(2, { '2.1': 5, '2.2': undefined })).toBe('unknown');
    expect(section(2, { '2.1': 50, '2.2': undefined }, and)).toBe('unknown');
    expect(section(2, { '2.1': 5, '2.2': undefined }, and)).toBe('no');
  });
});

describe('section 3: «более 10 % в сумме по всем показателям»', () => {
  const rows = (a?: number, b?: number, c?: number, d?: number) => ({
    '3.1': a,
    '3.2': b,
    '3.3': c,
    '3.4': d,
  });

  it('4 + 3 + 2 + 1 = 10 is not hit, 10,1 is', () => {
    expect(judge(rows(4, 3, 2, 1))).toMatchObject({ sections: { 3: 'no' }, contingentPercent: 10 });
    expect(section(3, rows(4, 3, 2, 1.1))).toBe('yes');
    expect(section(3, rows(0.1, 0.2, 9.7, 0))).toBe('no');
  });

  it('a sum above 100 % is allowed', () => {
    expect(judge(rows(60, 50, 20, 5)).contingentPercent).toBe(135);
  });

  it('threshold and sign', () => {
    expect(section(3, rows(4, 3, 2, 1), withRisk({ s3: { thresholdSign: '>=' } }))).toBe('yes');
    expect(section(3, rows(4, 3, 2, 6), withRisk({ s3: { threshold: 15 } }))).toBe('no');
  });

  it('with rows missing the known ones are a lower bound', () => {
    expect(judge(rows(8, 3, undefined, 1))).toMatchObject({
      sections: { 3: 'yes' },
      contingentPercent: null,
    });
    expect(judge(rows(1, 1, undefined, 1))).toMatchObject({
      sections: { 3: 'unknown' },
      contingentPercent: null,
    });
    expect(section(3, rows())).toBe('unknown');
  });

  it('«без 3.4, если её нет» leaves only 3.4 out', () => {
    const without = withRisk({ s3: { sum: 'withoutMissing34' } });
    expect(judge(rows(4, 3, 2), without)).toMatchObject({ sections: { 3: 'no' }, contingentPercent: 9 });
    expect(section(3, rows(4, 3, 2, 5), without)).toBe('yes');
    expect(section(3, rows(4, 3, undefined, 1), without)).toBe('unknown');
  });

  it('«среднее» divides by the rows that apply', () => {
    const mean = withRisk({ s3: { sum: 'mean' } });
    expect(judge(rows(20, 10, 10, 0), mean)).toMatchObject({ sections: { 3: 'no' }, contingentPercent: 10 });
    expect(section(3, rows(20, 10, 10, 1), mean)).toBe('yes');
    expect(section(3, { ...rows(20, 10, 10), '3.4': 'notApplicable' }, mean)).toBe('yes');
    expect(section(3, rows(50, undefined, 0, 0), mean)).toBe('yes');
    expect(section(3, rows(30, undefined, 0, 0), mean)).toBe('unknown');
  });

  it('«не применимо» adds nothing', () => {
    expect(section(3, { ...rows(4, 3, 2), '3.4': 'notApplicable' })).toBe('no');
    const none = {
      '3.1': 'notApplicable',
      '3.2': 'notApplicable',
      '3.3': 'notApplicable',
      '3.4': 'notApplicable',
    };
    expect(judge(none as Values)).toMatchObject({ sections: { 3: 'no' }, contingentPercent: null });
  });

  it('«хотя бы с одним признаком» is not in the table: unknown without headcounts', () => {
    expect(section(3, rows(50, 50, 50, 50), withRisk({ s3: { sum: 'unique' } }))).toBe('unknown');
  });
});

describe('section 4: «в пунктах 4.1-4.4 20 % и более не менее чем по двум, в 4.5 более 10 %»', () => {
  it.each([
    [{ '4.1': 20, '4.3': 20 }, 'yes'],
    [{ '4.1': 20, '4.3': 19.9 }, 'no'],
    [{ '4.1': 20, '4.3': 19.9, '4.5': 10.1 }, 'yes'],
    [{ '4.5': 10 }, 'no'],
    [{ '4.1': 45 }, 'no'],
    [{ '4.1': 20, '4.5': 10 }, 'no'],
  ] as const)('%j → %s', (changes, verdict) => expect(section(4, changes)).toBe(verdict));

  it('only some of the ВПР available: t ≥ 2 yes, t + u < 2 no, else unknown', () => {
    expect(section(4, { '4.1': 25, '4.2': undefined, '4.3': 25, '4.4': undefined })).toBe('yes');
    expect(section(4, { '4.1': 5, '4.2': undefined })).toBe('no');
    expect(section(4, { '4.1': 25, '4.2': undefined })).toBe('unknown');
    expect(section(4, { '4.1': 5, '4.2': undefined, '4.4': undefined })).toBe('unknown');
    expect(section(4, { '4.1': 25, '4.2': 'notApplicable', '4.4': 'notApplicable' })).toBe('no');
  });

  it('count, thresholds and signs', () => {
    expect(section(4, { '4.1': 20 }, withRisk({ s4: { vprCount: 1 } }))).toBe('yes');
    expect(section(4, { '4.1': 20, '4.2': 20 }, withRisk({ s4: { vprSign: '>' } }))).toBe('no');
    expect(section(4, { '4.1': 20, '4.2': 20 }, withRisk({ s4: { vpr: 25 } }))).toBe('no');
    expect(section(4, { '4.5': 10 }, withRisk({ s4: { failingSign: '>=' } }))).toBe('yes');
    expect(section(4, { '4.5': 12 }, withRisk({ s4: { failing: 12 } }))).toBe('no');
  });

  it('«и» needs both', () => {
    const and = withRisk({ s4: { join: 'and' } });
    expect(section(4, { '4.1': 45, '4.2': 45 }, and)).toBe('no');
    expect(section(4, { '4.1': 45, '4.2': 45, '4.5': 11 }, and)).toBe('yes');
    expect(section(4, { '4.1': 45, '4.2': 45, '4.5': undefined }, and)).toBe('unknown');
  });
});

describe('the school', () => {
  const two = { '1.1': 'no', '2.1': 50 } as const;

  it('is risky by any section, or by as many as the settings say', () => {
    expect(judge(two)).toMatchObject({ verdict: 'yes', sectionsHit: [1, 2] });
    expect(judge(two, withRisk({ minSections: 2 })).verdict).toBe('yes');
    expect(judge(two, withRisk({ minSections: 3 })).verdict).toBe('no');
    expect(judge({ ...two, '4.5': undefined }, withRisk({ minSections: 3 })).verdict).toBe('unknown');
  });

  it('lists what is missing in source order', () => {
    expect(judge({ '4.5': undefined, '1.2': undefined, '3.3': undefined }).missing).toEqual([
      '1.2',
      '3.3',
      '4.5',
    ]);
  });

  it('sensitivity: how many schools at 1, 2, 3 and 4 sections', () => {
    const columns: Values[] = [
      CALM,
      { ...CALM, '1.1': 'no' },
      { ...CALM, '1.1': 'no', '2.1': 50 },
      { ...CALM, '1.1': 'no', '2.1': 50, '3.1': 50, '4.5': 50 },
      {},
    ];
    const all = columns.map((values) => records({ riskColumns: [column(values)] }));
    expect(judgeRisk(all, YEAR, YEAR, DEFAULT_SETTINGS).outcome.sensitivity).toEqual([
      { minSections: 1, yes: 3, no: 1, unknown: 1 },
      { minSections: 2, yes: 2, no: 2, unknown: 1 },
      { minSections: 3, yes: 1, no: 3, unknown: 1 },
      { minSections: 4, yes: 1, no: 3, unknown: 1 },
    ]);
  });
});
