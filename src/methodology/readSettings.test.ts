import fc from 'fast-check';
import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaults';
import { readSettings, settingsFromSheet } from './readSettings';
import { SettingsSchema } from './settings';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from './settingsCatalogue';
import { withRisk, withShnor } from '../../test/fixtures/records';

describe('settings from JSON', () => {
  it('a partial object is laid over the defaults', () => {
    const { settings, findings } = readSettings({
      shnor: { threshold: 25.5 },
      risk: { s2: { join: 'and' } },
    });
    expect(findings).toEqual([]);
    expect(settings.shnor).toEqual({ ...DEFAULT_SETTINGS.shnor, threshold: 25.5 });
    expect(settings.risk).toEqual(withRisk({ s2: { join: 'and' } }).risk);
    expect(DEFAULT_SETTINGS.shnor.threshold).toBe(30);
  });

  it.each([
    [{ shnor: { treshold: 25 } }, 'settingUnknown', 'shnor.treshold'],
    [{ other: 1 }, 'settingUnknown', 'other'],
    [{ shnor: { threshold: 'тридцать' } }, 'settingInvalid', 'shnor.threshold'],
    [{ shnor: { threshold: 130 } }, 'settingInvalid', 'shnor.threshold'],
    [{ shnor: { threshold: 30.0001 } }, 'settingInvalid', 'shnor.threshold'],
    [{ shnor: { threshold: null } }, 'settingInvalid', 'shnor.threshold'],
    [{ shnor: { countAs: 'школа' } }, 'settingInvalid', 'shnor.countAs'],
    [{ shnor: { excludedTypes: ['gymnasium'] } }, 'settingInvalid', 'shnor.excludedTypes'],
    [{ risk: { minSections: 5 } }, 'settingInvalid', 'risk.minSections'],
    [{ risk: { s1: true } }, 'settingInvalid', 'risk.s1'],
    [{ risk: [] }, 'settingInvalid', 'risk'],
  ])('%j → %s %s, the default stays', (json, code, key) => {
    const { settings, findings } = readSettings(json, { workbook: 'methodology.json' });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(findings).toEqual([
      expect.objectContaining({
        code,
        severity: 'error',
        workbook: 'methodology.json',
        params: expect.objectContaining({ key }),
      }),
    ]);
  });

  it('an error names the allowed values', () => {
    const { findings } = readSettings({ risk: { minSections: 5 } });
    expect(findings[0]?.params).toMatchObject({
      value: '5',
      allowed: 'целое от 1 до 4',
      allowedEn: 'a whole number, 1 to 4',
    });
  });

  it.each([null, 30, 'текст', [1]])('%j is not a set of settings', (json) => {
    expect(readSettings(json)).toMatchObject({
      settings: DEFAULT_SETTINGS,
      findings: [{ code: 'settingsNotObject' }],
    });
  });

  it('never throws and always gives valid settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(v.is(SettingsSchema, readSettings(json).settings)).toBe(true);
        expect(v.is(SettingsSchema, readSettings({ shnor: json, risk: { s2: json } }).settings)).toBe(true);
      }),
    );
  });
});

describe('settings from the sheet «Методика»', () => {
  const where = { workbook: 'книга.xlsx', sheet: 'Методика' };
  const read = (code: string, text: string) => {
    const { settings, findings } = settingsFromSheet(DEFAULT_SETTINGS, { [code]: text }, where);
    return findings.length > 0 ? findings[0]!.code : settingValue(settings, code);
  };

  it.each([
    ['shnor.threshold', '25,5', 25.5],
    ['shnor.threshold', ' 25.5 % ', 25.5],
    ['shnor.thresholdSign', '>', '>'],
    ['shnor.thresholdSign', '≥', '>='],
    ['shnor.thresholdSign', 'более', '>'],
    ['shnor.thresholdSign', 'Не менее', '>='],
    ['shnor.criterion2SameProcedure', 'Да', true],
    ['shnor.criterion2SameProcedure', 'true', true],
    ['shnor.countAs', 'предмет', 'subject'],
    ['shnor.stage', 'итоговый', 'final'],
    ['shnor.stage', 'до пересдачи', 'main'],
    ['shnor.excludedTypes', 'вечерние; коррекционные', ['evening', 'correctional']],
    ['shnor.excludedTypes', 'нет', []],
    ['risk.s2.join', 'и', 'and'],
    ['risk.s3.registers', 'каждый ребенок один раз', 'unique'],
    ['risk.minSections', '3', 3],
    ['shnor.threshold', 'тридцать', 'settingInvalid'],
    ['shnor.threshold', '', 'settingInvalid'],
    ['shnor.threshold', '-5', 'settingInvalid'],
    ['risk.minSections', '2,5', 'settingInvalid'],
    ['shnor.countAs', 'школа', 'settingInvalid'],
    ['shnor.excludedTypes', 'вечерние; лицеи', 'settingInvalid'],
    ['shnor.порог', '30', 'settingUnknown'],
  ])('%s = «%s» → %j', (code, text, value) => expect(read(code, text)).toEqual(value));

  it('a finding carries the workbook and the sheet', () => {
    const { findings } = settingsFromSheet(DEFAULT_SETTINGS, { 'shnor.threshold': 'x' }, where);
    expect(findings[0]).toMatchObject({ ...where, severity: 'error' });
  });

  it('what was written is read back, for every setting and value', () => {
    const changed = {
      ...withRisk({ minSections: 2 }),
      shnor: withShnor({ threshold: 33.3, excludedTypes: ['evening'] }).shnor,
    };
    const pairs = Object.fromEntries(
      SETTINGS_CATALOGUE.map((entry) => [
        entry.code,
        String(settingCell(entry, settingValue(changed, entry.code))),
      ]),
    );
    expect(settingsFromSheet(DEFAULT_SETTINGS, pairs, where)).toEqual({ settings: changed, findings: [] });
    for (const { code, allowed } of SETTINGS_CATALOGUE) {
      if (allowed.kind === 'number') continue;
      for (const { label, value } of allowed.choices) {
        expect(read(code, label)).toEqual(allowed.kind === 'set' ? [value] : value);
      }
    }
  });
});
