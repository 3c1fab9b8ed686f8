import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis, AnalysisInput } from '../../src/analysis/analysis';
import { INDICATOR_CODES } from '../../src/model/programme/indicator';
import { MONITORING_CODES } from '../../src/model/programmeFindingCodes';
import { DEFAULT_SETTINGS } from '../../src/methodology/defaults';
import { SETTINGS_CATALOGUE, settingValue } from '../../src/methodology/settingsCatalogue';
import { gridOf, type CaseInput } from '../cases/caseGrid';
import type { CaseExpectation } from './projection';
import { changesOf, listsOf, valuesOf } from './projection';

/**
 * A folder per case: `input.json` holds the sheets that a department would load and what is asked,
 * `expected.json` the values worked out by hand, also under the other readings.
 */
interface IndicatorCase {
  /** What is special, and how the numbers come about. */
  readonly about: readonly string[];
  readonly request: Omit<AnalysisInput, 'reading'>;
  readonly sheets: readonly CaseInput[];
}

const NAMES = fs
  .readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

function load<T>(name: string, file: string): T {
  return JSON.parse(fs.readFileSync(path.join(__dirname, name, file), 'utf8')) as T;
}

function run({ sheets, request }: IndicatorCase, chosen: Readonly<Record<string, string>> = {}): Analysis {
  return analyse(sheets.map(gridOf), {
    ...request,
    settingsChosen: { ...request.settingsChosen, ...chosen },
    reading: { mappings: [], forms: {} },
  });
}

const SAID = new Set<string>(MONITORING_CODES);

describe('every case folder', () => {
  it.each(NAMES)('%s', (name) => {
    const input = load<IndicatorCase>(name, 'input.json');
    const expected = load<CaseExpectation>(name, 'expected.json');
    const { programmes, findings, readings } = run(input);
    const { monitoring } = programmes;
    expect(readings.filter(({ form }) => form === null).map(({ sheet }) => sheet)).toEqual([]);
    expect(monitoring?.slices.map(({ system, slice }) => `${system} ${slice}`) ?? []).toEqual(
      expected.slices,
    );
    expect(valuesOf(monitoring)).toMatchObject(expected.values);
    expect(listsOf(monitoring)).toMatchObject(expected.lists ?? {});
    if (expected.riskChanges) expect(changesOf(monitoring)).toEqual(expected.riskChanges);
    for (const [code, sheets] of Object.entries(expected.suppliers ?? {})) {
      const value = monitoring!.slices.flatMap(({ values }) => values).find((one) => one.code === code)!;
      expect([code, value.suppliers]).toEqual([code, sheets]);
    }
    const said = [...new Set(findings.map(({ code }) => code).filter((code) => SAID.has(code)))].sort();
    expect(said).toEqual(expected.findings);
  });

  const variants = NAMES.flatMap((name) =>
    Object.entries(load<CaseExpectation>(name, 'expected.json').variants ?? {}).map(
      ([setting, values]) => [name, setting, values] as const,
    ),
  );

  it.each(variants)('%s: %s', (name, setting, values) => {
    const chosen = Object.fromEntries(setting.split('; ').map((one) => one.split('=') as [string, string]));
    const { monitoring } = run(load<IndicatorCase>(name, 'input.json'), chosen).programmes;
    expect(valuesOf(monitoring)).toMatchObject(values);
  });

  it('the order of the sheets and of their rows is irrelevant', () => {
    for (const name of NAMES) {
      const input = load<IndicatorCase>(name, 'input.json');
      const forward = run(input).programmes.monitoring;
      const backward = run({ ...input, sheets: [...input.sheets].reverse() }).programmes.monitoring;
      expect([name, valuesOf(backward), listsOf(backward)]).toEqual([
        name,
        valuesOf(forward),
        listsOf(forward),
      ]);
    }
  });

  it('Σ of the schools less those counted twice is the value of the town', () => {
    for (const name of NAMES) {
      const { monitoring } = run(load<IndicatorCase>(name, 'input.json')).programmes;
      for (const { code, ratio, origin, contributions, countedTwice } of monitoring!.slices.flatMap(
        ({ values }) => values,
      )) {
        if (!ratio || origin === 'aggregate') continue;
        const sum = (side: 'numerator' | 'denominator') =>
          contributions.reduce((total, one) => total + (one[side] ?? 0), 0);
        expect([name, code, sum('numerator') - countedTwice.numerator]).toEqual([
          name,
          code,
          ratio.numerator,
        ]);
        if (ratio.denominator === null) continue;
        const denominator = sum('denominator') - (countedTwice.denominator ?? 0);
        expect([name, code, denominator]).toEqual([name, code, ratio.denominator]);
        expect(ratio.numerator).toBeLessThanOrEqual(ratio.denominator);
      }
    }
  });
});

describe('all cases together', () => {
  const expected = NAMES.map((name) => load<CaseExpectation>(name, 'expected.json'));

  it.each(INDICATOR_CODES)('%s has a value worked out by hand', (code) => {
    const known = expected.flatMap(({ values }) => values[code] ?? []).filter((text) => /^\d/.test(text));
    expect(known.length).toBeGreaterThan(0);
  });

  const choices = SETTINGS_CATALOGUE.filter(({ code }) => code.startsWith('monitoring.')).flatMap((entry) =>
    entry.allowed.kind === 'number'
      ? []
      : entry.allowed.choices
          .filter(({ value }) => value !== settingValue(DEFAULT_SETTINGS, entry.code))
          .map(({ value }) => `${entry.code}=${value}`),
  );

  it.each(choices)('%s changes a value of some case', (choice) => {
    const changed = expected.some(({ values, variants = {} }) =>
      Object.entries(variants[choice] ?? {}).some(([code, text]) => values[code] !== text),
    );
    expect(changed).toBe(true);
  });
});
