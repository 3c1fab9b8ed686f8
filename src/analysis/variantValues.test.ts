import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import { SETTINGS_CATALOGUE } from '../methodology/settingsCatalogue';
import { valuesToTry } from './variantValues';

const entry = (code: string) => SETTINGS_CATALOGUE.find((one) => one.code === code)!;

describe('values worth asking about', () => {
  it.each<[string, readonly unknown[]]>([
    ['risk.minSections', [1, 2, 3, 4]],
    ['shnor.criterion1Procedures', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['shnor.threshold', [20, 25, 30, 35, 40]],
    ['risk.s2.noRetraining', [0, 5, 10]],
    ['risk.s3.threshold', [0, 5, 10, 15, 20]],
    ['risk.s4.join', ['or', 'and']],
    ['shnor.criterion2SameProcedure', [true, false]],
    ['shnor.excludedTypes', [[], ['correctional'], ['evening'], ['boarding'], ['primary']]],
  ])('%s: %j', (code, values) => {
    expect(valuesToTry(entry(code), DEFAULT_SETTINGS)).toEqual(values);
  });

  it('keep the default in sight of a value far from it, and add and take away words of a set', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      shnor: { ...DEFAULT_SETTINGS.shnor, threshold: 62.5, excludedTypes: ['evening', 'boarding'] },
    };
    expect(valuesToTry(entry('shnor.threshold'), settings)).toEqual([30, 52.5, 57.5, 62.5, 67.5, 72.5]);
    expect(valuesToTry(entry('shnor.excludedTypes'), settings)).toEqual([
      ['evening', 'boarding'],
      ['correctional', 'evening', 'boarding'],
      ['boarding'],
      ['evening'],
      ['evening', 'boarding', 'primary'],
    ]);
  });
});
