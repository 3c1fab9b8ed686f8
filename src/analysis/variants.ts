import type { Verdict } from '../model/verdict';
import type { SchoolRecords } from '../methodology/collected';
import { settingsFromSheet } from '../methodology/readSettings';
import { judgeRisk } from '../methodology/risk';
import type { Settings } from '../methodology/settings';
import type { SettingValue } from '../methodology/settingsCatalogue';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from '../methodology/settingsCatalogue';
import { judgeShnor } from '../methodology/shnor';
import type { Analysis } from './analysis';
import { gatherBySchool } from './gather';
import { valuesToTry } from './variantValues';

/** How many schools a list would hold if one setting had another value, everything else as it is. */
export interface Variant {
  /** Code of the settings catalogue: `risk.s2.join`. */
  readonly code: string;
  /** The value as the text of «Методика». */
  readonly value: string;
  /** True for the value that is in force. */
  readonly current: boolean;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** The two lists that settings decide. Codes of the catalogue begin with the name of their list. */
export type VariantList = 'shnor' | 'risk';

export interface VariantProgress {
  readonly done: number;
  readonly total: number;
}

/** What the counts are made from: an analysis without what only the screen needs. */
export type VariantSource = Pick<Analysis, 'request' | 'readings' | 'matching' | 'shnor' | 'risk'>;

/**
 * For every setting of one list and every value worth asking about, the list is judged once more with this
 * one setting changed. Settings in the order of the catalogue, values ascending or in the order of their
 * choices. Empty when there is no list. A generator: a host takes a breath after each value, or stops.
 */
export function* variantSteps(
  source: VariantSource,
  list: VariantList,
): Generator<VariantProgress, readonly Variant[]> {
  const outcome = source[list];
  if (!outcome) return [];
  const { settings } = source.request;
  const records = gatherBySchool(source.readings, source.matching);
  const wanted = SETTINGS_CATALOGUE.filter(({ code }) => code.startsWith(`${list}.`)).flatMap((entry) =>
    valuesToTry(entry, settings).map((value) => ({ entry, value })),
  );
  const variants: Variant[] = [];
  for (const { entry, value } of wanted) {
    yield { done: variants.length, total: wanted.length };
    const text = String(settingCell(entry, value));
    const current = same(value, settingValue(settings, entry.code));
    const judged = current
      ? outcome.schools
      : judge(list, records, source, settingsFromSheet(settings, { [entry.code]: text }, {}).settings);
    variants.push({ code: entry.code, value: text, current, ...count(judged) });
  }
  return variants;
}

/** The same in one go. */
export function variantsOf(source: VariantSource, list: VariantList): readonly Variant[] {
  const steps = variantSteps(source, list);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function judge(
  list: VariantList,
  records: readonly SchoolRecords[],
  { request: { year, contextYear } }: VariantSource,
  settings: Settings,
): readonly { readonly verdict: Verdict }[] {
  return list === 'shnor'
    ? judgeShnor(records, year, settings).outcome.schools
    : judgeRisk(records, year, contextYear, settings).outcome.schools;
}

function count(schools: readonly { readonly verdict: Verdict }[]): Pick<Variant, 'yes' | 'no' | 'unknown'> {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const { verdict } of schools) if (verdict !== 'notApplicable') counts[verdict] += 1;
  return counts;
}

function same(a: SettingValue, b: SettingValue): boolean {
  return String(a) === String(b);
}
