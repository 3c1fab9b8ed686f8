import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaults';
import { SettingsSchema } from './settings';
import { SETTINGS_CATALOGUE, allowedText, refusalText, settingCell, settingValue } from './settingsCatalogue';

/** Codes of all leaves in the order of the object. */
function leaves(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, `${prefix}${key}.`)
      : [prefix + key],
  );
}

function schemaLeaves(schema: unknown, prefix = ''): string[] {
  const { entries } = schema as { entries?: Record<string, unknown> };
  if (!entries) return [prefix.slice(0, -1)];
  return Object.entries(entries).flatMap(([key, value]) => schemaLeaves(value, `${prefix}${key}.`));
}

const codes = SETTINGS_CATALOGUE.map(({ code }) => code);

describe('the catalogue of settings', () => {
  it('holds every leaf of the schema and of the defaults, in order, and nothing else', () => {
    expect(codes).toEqual(schemaLeaves(SettingsSchema));
    expect(codes).toEqual(leaves(DEFAULT_SETTINGS));
  });

  it('the defaults satisfy the schema', () => {
    expect(v.is(SettingsSchema, DEFAULT_SETTINGS)).toBe(true);
  });

  it('«не менее 30 %» is found with its paragraph', () => {
    const entry = SETTINGS_CATALOGUE.find(({ source }) => source.includes('не менее 30 %'));
    expect(entry).toMatchObject({ code: 'shnor.threshold', unit: '%' });
    expect(settingValue(DEFAULT_SETTINGS, 'shnor.threshold')).toBe(30);
    expect(settingValue(DEFAULT_SETTINGS, 'shnor.thresholdSign')).toBe('>=');
  });

  it.each(SETTINGS_CATALOGUE.map((entry) => [entry.code, entry] as const))(
    '%s: names both languages and a source; exactly its allowed values pass the schema',
    (code, entry) => {
      expect(entry.label).toMatch(/[А-Яа-я]/);
      expect(entry.labelEn).not.toBe('');
      expect(entry.source).toMatch(/^(?:Норильск|Предгорный|Бобров|Иркутск|Лесосибирск|Толкование)[ ,:]/);
      const put = (value: unknown) => {
        const settings = structuredClone(DEFAULT_SETTINGS) as unknown as Record<string, never>;
        const path = code.split('.');
        const last = path.pop()!;
        const parent = path.reduce<Record<string, unknown>>((at, key) => at[key] as never, settings);
        parent[last] = value;
        return v.is(SettingsSchema, settings);
      };
      const { allowed } = entry;
      if (allowed.kind === 'number') {
        expect([put(allowed.from), put(allowed.to)]).toEqual([true, true]);
        expect([put(allowed.from - 1), put(allowed.to + 1)]).toEqual([false, false]);
        expect(put(allowed.from + 0.5)).toBe(!allowed.whole);
      } else if (allowed.kind === 'one') {
        for (const { value } of allowed.choices) expect(put(value)).toBe(true);
        expect(put('другое')).toBe(false);
      } else {
        expect(put(allowed.choices.map(({ value }) => value))).toBe(true);
        expect(put(['другое'])).toBe(false);
      }
    },
  );

  it('only numbers recalculate at once: signs and readings are written into the formulas', () => {
    for (const { live, allowed } of SETTINGS_CATALOGUE) if (live) expect(allowed.kind).toBe('number');
  });
});

describe('a setting as it stands on «Методика»', () => {
  const cell = (code: string, value: Parameters<typeof settingCell>[1]) =>
    settingCell(
      SETTINGS_CATALOGUE.find((entry) => entry.code === code)!,
      value,
    );

  it('numbers stay numbers, choices are words', () => {
    expect(cell('shnor.threshold', 30)).toBe(30);
    expect(cell('shnor.thresholdSign', '>=')).toBe('≥ (не менее)');
    expect(cell('shnor.criterion2SameProcedure', false)).toBe('нет');
    expect(cell('shnor.excludedTypes', [])).toBe('нет');
    expect(cell('shnor.excludedTypes', ['evening', 'correctional'])).toBe('вечерние; коррекционные');
  });

  it('allowed values in words', () => {
    const allowed = (code: string) => SETTINGS_CATALOGUE.find((entry) => entry.code === code)!.allowed;
    expect(allowedText(allowed('shnor.threshold'))).toBe('от 0,001 до 100');
    expect(allowedText(allowed('risk.s4.vpr'))).toBe('от 0 до 100');
    expect(allowedText(allowed('risk.minSections'))).toBe('целое от 1 до 4');
    expect(allowedText(allowed('risk.s2.join'))).toBe('или / и');
    expect(allowedText(allowed('risk.minSections'), 'en')).toBe('a whole number, 1 to 4');
    expect(refusalText(allowed('risk.s4.vpr'))).toBe('от 0 до 100, не более трёх знаков после запятой');
    expect(refusalText(allowed('risk.s4.vpr'), 'en')).toBe('0 to 100, at most three decimals');
    expect(refusalText(allowed('risk.minSections'))).toBe('целое от 1 до 4');
  });
});
