import type { Verdict } from '../model/verdict';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { SchoolRecords } from '../methodology/collected';
import { settingsFromSheet } from '../methodology/readSettings';
import { judgeRisk } from '../methodology/risk';
import type { Settings } from '../methodology/settings';
import type { SettingEntry, SettingValue } from '../methodology/settingsCatalogue';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from '../methodology/settingsCatalogue';
import { judgeShnor } from '../methodology/shnor';
import type { Analysis } from './analysis';
import { gatherBySchool } from './gather';

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

/** Up to this many whole numbers are all tried; of a wider range only the neighbourhood is. */
const FEW = 9;
const STEPS = [-10, -5, 0, 5, 10];

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

/**
 * Values of a setting whose effect is shown: every choice; every whole number of a short range; of any other
 * number the value in force, its neighbours and the default; of a set the one in force and each one that
 * differs from it by one word.
 */
export function valuesToTry(entry: SettingEntry, settings: Settings): readonly SettingValue[] {
  const { allowed, code } = entry;
  const current = settingValue(settings, code);
  if (allowed.kind === 'one') return allowed.choices.map(({ value }) => value);
  if (allowed.kind === 'set') {
    const chosen = current as readonly string[];
    return [chosen, ...allowed.choices.map(({ value }) => toggled(entry, chosen, String(value)))];
  }
  const { from, to, whole } = allowed;
  if (whole && to - from < FEW) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const around = STEPS.map((step) => Math.round((Number(current) + step) * 1000) / 1000);
  const values = new Set([...around, Number(settingValue(DEFAULT_SETTINGS, code))]);
  return [...values].filter((value) => value >= from && value <= to).sort((a, b) => a - b);
}

/** The set with one word put in or taken out, in the order of the catalogue. */
export function toggled({ allowed }: SettingEntry, chosen: readonly string[], word: string): string[] {
  const words = allowed.kind === 'number' ? [] : allowed.choices.map(({ value }) => String(value));
  return words.filter((one) => chosen.includes(one) !== (one === word));
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
