import type { SchoolContext } from '../model/context';
import { column, context, records, school, withRisk, YEAR } from '../../test/fixtures/records';
import { COLUMN_NEEDS } from './columnNeeds';
import { DEFAULT_SETTINGS } from './defaults';
import { judgeRisk } from './risk';
import type { Settings } from './settings';
import { settingValue } from './settingsCatalogue';

const PLAIN = context({ pupils: 400, teachers: 25, registered: 8, teachersUnqualified: 1 });

const READINGS: Readonly<Record<string, readonly [Settings, SchoolContext]>> = {
  'risk.s1.internetFromSpeed': [
    withRisk({ s1: { internetFromSpeed: true } }),
    { ...PLAIN, internetSpeed: { text: '20', source: PLAIN.school.source } },
  ],
  'risk.s2.retrainingMeaning': [
    withRisk({ s2: { retrainingMeaning: 'literal' } }),
    context({ teachers: 25, teachersWithoutRetrainingDiploma: 2 }),
  ],
  'risk.s2.retrainingDenominator': [
    withRisk({ s2: { retrainingDenominator: 'offProfile' } }),
    context({ teachersUnqualified: 1, teachersOffProfile: 2 }),
  ],
  'risk.s3.sum': [withRisk({ s3: { sum: 'unique' } }), context({ pupils: 400, anyOfContingent: 30 })],
  'risk.s3.registers': [withRisk({ s3: { registers: 'sum' } }), context({ pupils: 400, registeredSum: 30 })],
};

/** Findings of the code, for one school a slice. */
function told(
  slices: readonly SchoolContext[],
  settings: Settings,
  riskColumns = [column({ '1.2': 'yes' })],
) {
  const schools = slices.map((slice, index) =>
    records({ school: school({ id: `sch99000${index + 1}` }), contexts: [slice], riskColumns }),
  );
  const { findings } = judgeRisk(schools, YEAR, YEAR, settings);
  return findings.filter(({ code }) => code === 'settingNeedsColumn');
}

describe('readings that need a column of their own', () => {
  it('every one is named, is not the default, and says its column where it is explained', () => {
    expect(COLUMN_NEEDS.map(({ entry }) => entry.code)).toEqual(Object.keys(READINGS));
    for (const { entry, choice, columns } of COLUMN_NEEDS) {
      expect(settingValue(DEFAULT_SETTINGS, entry.code)).not.toBe(choice.value);
      for (const heading of columns) expect(entry.source).toContain(`столбец «${heading}»`);
      expect(entry.source).toContain(`«${choice.label}»`);
    }
  });

  it('the default readings need none', () => {
    expect(told([PLAIN], DEFAULT_SETTINGS)).toEqual([]);
  });

  it.each(COLUMN_NEEDS.map((need) => [need.entry.code, need] as const))(
    '%s: warned of when no school has the column, silent when one has',
    (code, { entry, choice, columns }) => {
      const [settings, fed] = READINGS[code]!;
      expect(told([PLAIN, PLAIN], settings)).toEqual([
        {
          code: 'settingNeedsColumn',
          severity: 'warning',
          params: {
            key: code,
            label: entry.label,
            labelEn: entry.labelEn,
            value: choice.label,
            valueEn: choice.labelEn,
            column: columns[0],
          },
        },
      ]);
      expect(told([PLAIN, fed], settings)).toEqual([]);
    },
  );

  it('a filled table that gives the row everywhere leaves nothing to warn of', () => {
    const [settings] = READINGS['risk.s2.retrainingMeaning']!;
    expect(told([PLAIN], settings, [column({ '2.2': 4 })])).toEqual([]);
  });
});
