import fs from 'node:fs';
import path from 'node:path';
import { SAMPLE_FILE } from '../../assets/sample/parts/workbook';
import type { Grid } from '../grid/grid';
import { readWorkbook } from '../host/file/readWorkbook';
import { SETTINGS_CATALOGUE } from '../methodology/settingsCatalogue';
import type { Verdict } from '../model/verdict';
import type { Analysis, AnalysisInput } from './analysis';
import { analyse } from './analyse';
import { variantsOf, variantSteps, type Variant, type VariantList } from './variants';

const INPUT: AnalysisInput = { year: '2023/2024', reading: { mappings: [], forms: {} } };
const LISTS = ['shnor', 'risk'] as const;

let grids: readonly Grid[];
let sample: Analysis;
beforeAll(async () => {
  const file = path.join(__dirname, '../../assets/sample', SAMPLE_FILE);
  ({ grids } = await readWorkbook(new Uint8Array(fs.readFileSync(file)), SAMPLE_FILE));
  sample = analyse(grids, INPUT);
});

const counts = (analysis: Analysis, list: VariantList) => {
  const schools: readonly { verdict: Verdict }[] = analysis[list]!.schools;
  const count = (verdict: Verdict) => schools.filter((school) => school.verdict === verdict).length;
  return { yes: count('yes'), no: count('no'), unknown: count('unknown') };
};
const plain = ({ yes, no, unknown }: Variant) => ({ yes, no, unknown });

describe.each(LISTS)('the list %s under every value of every setting', (list) => {
  const codes = SETTINGS_CATALOGUE.map(({ code }) => code).filter((code) => code.startsWith(`${list}.`));

  it('has every setting in the order of the catalogue, each with one value in force', () => {
    const variants = variantsOf(sample, list);
    expect([...new Set(variants.map(({ code }) => code))]).toEqual(codes);
    const current = variants.filter((variant) => variant.current);
    expect(current.map(({ code }) => code)).toEqual(codes);
    for (const variant of current) expect(plain(variant)).toEqual(counts(sample, list));
    for (const code of codes) expect(variants.filter((one) => one.code === code).length).toBeGreaterThan(1);
  });

  it('counts what a whole analysis with that value on «Методика» counts', () => {
    const others = variantsOf(sample, list).filter(({ current }) => !current);
    // One value of each setting: a whole analysis takes its time.
    for (const variant of new Map(others.map((one) => [one.code, one])).values()) {
      const whole = analyse(grids, { ...INPUT, settingsChosen: { [variant.code]: variant.value } });
      expect(whole.findings.map(({ code }) => code)).not.toContain('settingInvalid');
      expect([variant.code, variant.value, plain(variant)]).toEqual([
        variant.code,
        variant.value,
        counts(whole, list),
      ]);
    }
  });

  it('starts from the settings in force, not from the defaults', () => {
    const code = list === 'shnor' ? 'shnor.threshold' : 'risk.minSections';
    const changed = analyse(grids, { ...INPUT, settingsChosen: { [code]: list === 'shnor' ? '50' : '3' } });
    const current = variantsOf(changed, list).filter((variant) => variant.current);
    expect(current.find((variant) => variant.code === code)!.value).toBe(list === 'shnor' ? '50' : '3');
    for (const variant of current) expect(plain(variant)).toEqual(counts(changed, list));
    expect(counts(changed, list)).not.toEqual(counts(sample, list));
  });

  it('tells which schools change, and into what; a value with the effect of another names it', () => {
    const before = new Map(sample[list]!.schools.map(({ school, verdict }) => [school.name, verdict]));
    const variants = variantsOf(sample, list);
    for (const { code, value, current, changes, sameAs, ...after } of variants) {
      const change = (verdict: Verdict) => changes.find(({ to }) => to === verdict)?.count ?? 0;
      const all = changes.reduce((sum, { count }) => sum + count, 0);
      if (current) expect(changes).toEqual([]);
      for (const { to, count, schools } of changes) {
        expect(schools).toHaveLength(Math.min(10, count));
        for (const name of schools) expect(before.get(name)).not.toBe(to);
      }
      const { yes, no, unknown, notApplicable } = after;
      expect(yes + no + unknown + notApplicable).toBe(sample[list]!.schools.length);
      expect(notApplicable).toBeGreaterThanOrEqual(change('notApplicable'));
      const other = variants.find((one) => one.code === code && one.value === sameAs);
      if (sameAs !== undefined) expect([value, other?.changes]).toEqual([value, changes]);
      expect(all).toBeLessThanOrEqual(before.size);
    }
  });

  it('can be stopped after any value, and is empty without the list', () => {
    const steps = variantSteps(sample, list);
    const first = steps.next().value as { done: number; total: number };
    expect(first.done).toBe(0);
    expect(steps.next().value).toEqual({ done: 1, total: first.total });
    expect(steps.return([])).toEqual({ done: true, value: [] });
    expect(variantsOf({ ...sample, [list]: null }, list)).toEqual([]);
  });
});

it('agrees with the sensitivity of table 3.2', () => {
  const variants = variantsOf(sample, 'risk').filter(({ code }) => code === 'risk.minSections');
  expect(variants.map((variant) => ({ minSections: Number(variant.value), ...plain(variant) }))).toEqual(
    sample.risk!.sensitivity,
  );
});

it('three to nine procedures of criterion 1 are one effect, and excluded types are not assessed', () => {
  const variants = variantsOf(sample, 'shnor');
  const same = variants.filter(({ code }) => code === 'shnor.criterion1Procedures');
  expect(same.map(({ value, sameAs }) => [value, sameAs])).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['3', undefined],
    ...['4', '5', '6', '7', '8', '9'].map((value) => [value, '3']),
  ]);
  const evening = variants.find(({ value }) => value === 'вечерние')!;
  expect(evening.changes.map(({ to, count }) => [to, count])).toEqual([['notApplicable', 1]]);
});
