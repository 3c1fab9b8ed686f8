import type { Verdict } from '../model/verdict';
import type { SchoolRecords } from '../methodology/collected';
import type { RiskVerdict, ShnorVerdict } from '../methodology/outcome';
import { settingsFromSheet } from '../methodology/readSettings';
import { judgeRisk } from '../methodology/risk';
import type { Settings } from '../methodology/settings';
import type { SettingValue } from '../methodology/settingsCatalogue';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from '../methodology/settingsCatalogue';
import { judgeShnor } from '../methodology/shnor';
import type { Analysis } from './analysis';
import { gatherBySchool } from './gather';
import { valuesToTry } from './variantValues';

/** Schools whose verdict another value would change. */
export interface VariantChange {
  /** The verdict that they would get. */
  readonly to: Verdict;
  readonly count: number;
  /** Names of the first ten, in the order of the list. */
  readonly schools: readonly string[];
}

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
  readonly notApplicable: number;
  /** What would become of which schools; empty for the value in force and for one that changes nothing. */
  readonly changes: readonly VariantChange[];
  /** An earlier value of this setting under which every school has the same verdict as under this one. */
  readonly sameAs?: string;
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
  const known = new Map<string, string>();
  for (const { entry, value } of wanted) {
    yield { done: variants.length, total: wanted.length };
    const text = String(settingCell(entry, value));
    const current = same(value, settingValue(settings, entry.code));
    const judged = current
      ? outcome.schools
      : judge(list, records, source, settingsFromSheet(settings, { [entry.code]: text }, {}).settings);
    const changes = changesFrom(outcome.schools, judged);
    const verdicts = `${entry.code}|${judged.map(({ verdict }) => verdict).join()}`;
    const sameAs = changes.length > 0 ? known.get(verdicts) : undefined;
    if (sameAs === undefined) known.set(verdicts, text);
    variants.push({
      code: entry.code,
      value: text,
      current,
      ...count(judged),
      changes,
      ...(sameAs !== undefined && { sameAs }),
    });
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

type JudgedSchool = Pick<ShnorVerdict | RiskVerdict, 'school' | 'verdict'>;

function judge(
  list: VariantList,
  records: readonly SchoolRecords[],
  { request: { year, contextYear } }: VariantSource,
  settings: Settings,
): readonly JudgedSchool[] {
  return list === 'shnor'
    ? judgeShnor(records, year, settings).outcome.schools
    : judgeRisk(records, year, contextYear, settings).outcome.schools;
}

type Counts = Pick<Variant, Verdict>;

function count(schools: readonly JudgedSchool[]): Counts {
  const counts = { yes: 0, no: 0, unknown: 0, notApplicable: 0 };
  for (const { verdict } of schools) counts[verdict] += 1;
  return counts;
}

const VERDICTS: readonly Verdict[] = ['yes', 'unknown', 'no', 'notApplicable'];
const NAMED = 10;

/** Both lists are made of the same schools; which they are does not depend on the settings. */
function changesFrom(before: readonly JudgedSchool[], after: readonly JudgedSchool[]): VariantChange[] {
  const was = new Map(before.map(({ school, verdict }) => [school.id, verdict]));
  const changed = after.filter(({ school, verdict }) => was.get(school.id) !== verdict);
  return VERDICTS.flatMap((to) => {
    const schools = changed.filter(({ verdict }) => verdict === to).map(({ school }) => school.name);
    return schools.length === 0 ? [] : [{ to, count: schools.length, schools: schools.slice(0, NAMED) }];
  });
}

function same(a: SettingValue, b: SettingValue): boolean {
  return String(a) === String(b);
}
