import fs from 'node:fs';
import path from 'node:path';
import { BY_READING } from '../assets/sample/expected';
import { PROGRAMMES_FILE } from '../assets/sample/parts/programmes/workbook';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import type { Analysis } from '../src/analysis/analysis';
import { gatherBySchool } from '../src/analysis/gather';
import { judgeProgrammes } from '../src/analysis/programmes';
import { readWorkbook } from '../src/host/file/readWorkbook';
import type { SchoolRecords } from '../src/methodology/collected';
import { DEFAULT_SETTINGS } from '../src/methodology/defaults';
import { judgeRisk } from '../src/methodology/risk';
import type { Settings } from '../src/methodology/settings';
import type { SettingEntry, SettingValue } from '../src/methodology/settingsCatalogue';
import { SETTINGS_CATALOGUE, settingValue } from '../src/methodology/settingsCatalogue';
import { judgeShnor } from '../src/methodology/shnor';

const YEAR = '2023/2024';

/** Choices that change nothing on the sample: why, and the test of the rule that shows them. */
const SHOWN_ELSEWHERE: Readonly<Record<string, { why: string; file: string; setting: string }>> = {
  'shnor.notLoaded=leftOut': {
    why: 'every procedure of both years is loaded',
    file: 'src/methodology/shnorSettings.test.ts',
    setting: "notLoaded: 'leftOut'",
  },
  'shnor.excludedTypes=boarding': {
    why: 'the boarding school of the sample is registered as correctional',
    file: 'src/methodology/shnorSettings.test.ts',
    setting: "'boarding'",
  },
  'risk.s3.sum=withoutMissing34': {
    why: 'no school lacks 3.4 alone',
    file: 'src/methodology/risk.test.ts',
    setting: "sum: 'withoutMissing34'",
  },
  'monitoring.giaJoin=pooled': {
    why: 'nowhere do the participants together say another thing than the exams one by one',
    file: 'test/indicators/2.3.1.1-3 – exams and regional works of two years/expected.json',
    setting: 'monitoring.giaJoin=pooled',
  },
  'profile.missingFactors=noData': {
    why: 'the profile has a column for every factor',
    file: 'src/methodology/profile/judgeProfile.test.ts',
    setting: "missingFactors: 'noData'",
  },
  'support.sheets=always': {
    why: 'its input sheets are there',
    file: 'test/samplePrograms.test.ts',
    setting: "sheets: 'always'",
  },
  'support.shnro.ratingPercent=0.001,100': {
    why: 'the rating decides only when it is the criterion',
    file: 'src/methodology/support/verdicts.test.ts',
    setting: 'ratingPercent: percent',
  },
  'support.nsu.sign=>=': {
    why: 'no share is exactly 10 %',
    file: 'src/methodology/support/verdicts.test.ts',
    setting: "sign: '>='",
  },
};

/** The defaults with one setting changed. */
function withSetting(code: string, value: SettingValue): Settings {
  const settings = structuredClone(DEFAULT_SETTINGS);
  const keys = code.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    settings,
  );
  parent[last] = value;
  return settings;
}

/** Every other choice; of a number the two ends of its range, one of which must matter. */
function alternatives({ code, allowed }: SettingEntry): SettingValue[][] {
  const given = settingValue(DEFAULT_SETTINGS, code);
  if (allowed.kind === 'number') return [[allowed.from, allowed.to].filter((value) => value !== given)];
  const values = allowed.choices.map(({ value }) => value);
  return allowed.kind === 'one'
    ? values.filter((value) => value !== given).map((value) => [value])
    : values.map((value) => [[String(value)]]);
}

describe('every setting on the two workbooks of the fictional municipality', () => {
  let analysis: Analysis;
  let records: SchoolRecords[];
  let unchanged: string;
  beforeAll(async () => {
    const books = await Promise.all(
      [SAMPLE_FILE, PROGRAMMES_FILE].map((name) => {
        const file = path.join(__dirname, '../assets/sample', name);
        return readWorkbook(new Uint8Array(fs.readFileSync(file)), name);
      }),
    );
    const grids = books.flatMap((book) => book.grids);
    const reading = { mappings: [], forms: {} };
    analysis = analyse(grids, { year: YEAR, asOf: '2024-06-10', reading });
    records = gatherBySchool(analysis.readings, analysis.matching);
    unchanged = outcomes(DEFAULT_SETTINGS);
  });

  /** Verdicts, numbers and marks; findings stay out, a mere message is not an effect. */
  const outcomes = (settings: Settings) => {
    const shnor = judgeShnor(records, YEAR, settings).outcome;
    const risk = judgeRisk(records, YEAR, YEAR, settings).outcome;
    const { readings, matching } = analysis;
    const request = { ...analysis.request, settings };
    const input = { request, records, readings, matching, shnor, risk };
    return JSON.stringify([shnor.schools, risk.schools, judgeProgrammes(input).programmes]);
  };

  const cases = SETTINGS_CATALOGUE.flatMap((entry) =>
    alternatives(entry).map((values) => [entry.code, values] as const),
  );

  it('is asked about all of them', () => {
    expect(new Set(cases.map(([code]) => code)).size).toBe(SETTINGS_CATALOGUE.length);
  });

  it.each(cases)('%s: %j changes what comes out, or a test elsewhere shows it', (code, values) => {
    const matters = values.some((value) => outcomes(withSetting(code, value)) !== unchanged);
    expect(matters).toBe(!(`${code}=${values.join()}` in SHOWN_ELSEWHERE));
  });

  it.each(Object.entries(SHOWN_ELSEWHERE))('%s is shown by a test of its own', (_, { file, setting }) => {
    expect(fs.readFileSync(path.join(__dirname, '..', file), 'utf8')).toContain(setting);
  });

  it.each(BY_READING.map((line) => [line.code, line] as const))('%s, worked out by hand', (code, line) => {
    const { outcome } = judgeRisk(records, YEAR, YEAR, withSetting(code, line.value));
    const { verdict, sectionsHit } = outcome.schools.find(({ school }) => school.login === line.login)!;
    expect([verdict, sectionsHit, line.why]).toEqual([line.risk, line.sections, line.why]);
  });

  it('the share of 2.2 from those who teach off their education: 1 of 2, not 1 of 22', () => {
    const share = (settings: Settings) =>
      judgeRisk(records, YEAR, YEAR, settings)
        .outcome.schools.find(({ school }) => school.login === 'sch990003')!
        .inputs.find(({ indicator }) => indicator === '2.2')!.percent;
    expect(share(DEFAULT_SETTINGS)).toBeCloseTo(100 / 22, 9);
    expect(share(withSetting('risk.s2.retrainingDenominator', 'offProfile'))).toBe(50);
  });

  it('no reading is chosen in vain: the sample has every column', () => {
    for (const { code, value } of BY_READING) {
      const { findings } = judgeRisk(records, YEAR, YEAR, withSetting(code, value));
      expect(findings.map((finding) => finding.code)).not.toContain('settingNeedsColumn');
    }
  });
});
