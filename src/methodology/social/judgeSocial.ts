import type { Finding } from '../../model/finding';
import type { SocialComponent } from '../../model/programme/social';
import type { Source } from '../../model/source';
import type { Verdict } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import type { ShnorOutcome, ShnorVerdict } from '../outcome';
import { atWork } from '../schoolYears';
import type { Settings } from '../settings';
import { SheetTally } from '../sheetTally';
import type { UsableComponent } from './components';
import { otherPlace, place, usableComponents } from './components';
import type { SchoolConditions } from './conditions';
import { conditionsOf, conditionsYear } from './conditions';
import { focusPlaces, focusSize } from './focusGroup';
import { groupVerdicts, higherBound, meanResult } from './groups';
import type {
  ComponentFigures,
  PooledResult,
  QuintileRange,
  ResultBasis,
  SocialOutcome,
  SocialSchool,
} from './outcome';
import { LEAST_FOR_QUINTILES } from './quintile';
import { quintileRanges } from './quintileRanges';
import { awaitsResult, percentPassed, pooledResult, withoutNoise } from './results';
import { socialIndices, spreadOf } from './socialIndex';

/** A school before its groups are known. */
export type MeasuredSchool = Omit<
  SocialSchool,
  'low' | 'control' | 'stagingSite' | 'identified' | 'focusPlace' | 'focus'
>;

/**
 * Social index, quintiles and the groups of schools for the list `year`; null when no sheet of social conditions
 * was read for it. Schools closed before the year are left out. Source: Иркутск, methodology A3 and B3.
 */
export function judgeSocial(
  all: readonly SchoolRecords[],
  stated: readonly SocialComponent[],
  year: AcademicYear,
  settings: Settings['social'],
  shnor: ShnorOutcome | null,
): { readonly outcome: SocialOutcome | null; readonly findings: readonly Finding[] } {
  const records = all.filter(({ school }) => atWork(school, year) !== 'closed');
  const used = conditionsYear(records, year);
  const findings: Finding[] = otherYears(records, year, used);
  if (used === null) return { outcome: null, findings };
  const names = new Map(stated.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const conditions = records.map((record) => conditionsOf(record, year, used, nameOf, findings));
  const sheets = sheetsOf(records, year, used);
  const filled = new Set(conditions.flatMap(({ values }) => Object.keys(values)));
  const usable = usableComponents(
    stated.filter(({ source }) => sheets.has(sheetKey(source))),
    (key) => filled.has(key),
  );
  const basis = conditions.some(({ ready }) => ready !== null) ? 'ready' : 'components';
  if (basis === 'components') findings.push(...usable.findings);
  const figures = usable.components.map((component) =>
    figuresOf(
      component,
      conditions.map(({ values }) => values[component.key]?.value ?? null),
      settings,
    ),
  );
  const indices =
    basis === 'ready'
      ? conditions.map(({ ready }) => ready && withoutNoise(ready.value))
      : indicesOf(usable.components, conditions, settings);
  const quintiles = quintileRanges(indices);
  const verdicts = new Map(shnor?.schools.map((verdict) => [verdict.school.id, verdict]));
  const pooled = records.map(({ school }) => pooledOf(verdicts.get(school.id), year));
  const resultBasis: ResultBasis = conditions.some(({ result }) => result !== null)
    ? 'ready'
    : pooled.some((one) => one !== null)
      ? 'procedures'
      : 'none';
  const measured = records.map(({ school, programme }, index): MeasuredSchool => {
    const { values, ready, result } = conditions[index]!;
    const own = pooled[index]!;
    const range = quintiles[index]!;
    const verdict = verdicts.get(school.id);
    return {
      school,
      values,
      ready,
      index: indices[index]!,
      quintile: range && range.least === range.most ? range.least : null,
      quintiles: range,
      lowest: isLowest(range),
      result: resultBasis === 'ready' ? (result?.value ?? null) : own && percentPassed(own),
      pooled: resultBasis === 'ready' ? null : own,
      resultMissing:
        resultBasis === 'ready' ? result === null : verdict !== undefined && awaitsResult(verdict, year),
      resultSource: resultBasis === 'ready' ? (result?.source ?? null) : null,
      choice: choiceOf(programme, year, findings),
    };
  });
  const mean = meanResult(measured, resultBasis, settings);
  const bound = higherBound(measured, mean, settings);
  const higherThan = bound && bound.least === bound.most ? bound.least : null;
  const judged = groupVerdicts(measured, verdicts, year, { mean, bound }, settings);
  const focus = focusSize(judged, settings);
  const schools = focusPlaces(judged, focus, settings);
  findings.push(...setFindings(schools, figures, basis, resultBasis));
  return {
    outcome: {
      year,
      conditionsYear: used,
      basis,
      components: figures,
      waiting: usable.waiting,
      resultBasis,
      mean,
      schools,
      higherThan,
      focus,
    },
    findings,
  };
}

/** The sheets whose lines are used: their components count, those of another year's sheet do not. */
function sheetsOf(
  records: readonly SchoolRecords[],
  year: AcademicYear,
  used: AcademicYear,
): ReadonlySet<string> {
  const lines = records.flatMap(({ programme }) => programme.socialConditions);
  return new Set(
    lines.flatMap((line) => ((line.year ?? year) === used ? [sheetKey(line.school.source)] : [])),
  );
}

function sheetKey({ workbook, sheet }: Source): string {
  return `${workbook}|${sheet}`;
}

/** Without a single component nothing is known of anybody. */
function indicesOf(
  components: readonly UsableComponent[],
  conditions: readonly SchoolConditions[],
  settings: Settings['social'],
): (number | null)[] {
  if (components.length === 0) return conditions.map(() => null);
  return socialIndices(
    components.map((component) => ({
      ...component,
      values: conditions.map(({ values }) => values[component.key]?.value ?? null),
    })),
    settings,
  );
}

function isLowest(range: QuintileRange | null): Verdict {
  if (range === null || (range.least === 1 && range.most > 1)) return 'unknown';
  return range.least === 1 ? 'yes' : 'no';
}

function pooledOf(verdict: ShnorVerdict | undefined, year: AcademicYear): PooledResult | null {
  return verdict ? pooledResult(verdict, year) : null;
}

function figuresOf(
  component: UsableComponent,
  values: readonly (number | null)[],
  settings: Settings['social'],
): ComponentFigures {
  return { ...component, ...spreadOf(values, settings.deviation) };
}

/** The decision of a person for the year; two sheets that decide differently decide nothing. */
function choiceOf(
  { groupChoices }: SchoolRecords['programme'],
  year: AcademicYear,
  findings: Finding[],
): boolean | null {
  const choices = groupChoices.filter((choice) => (choice.year ?? year) === year);
  const [first] = choices;
  if (!first) return null;
  const other = choices.find(({ stagingSite }) => stagingSite !== first.stagingSite);
  if (!other) return first.stagingSite;
  findings.push({
    code: 'socialChoicesDiffer',
    severity: 'warning',
    ...place(first.source),
    params: { school: first.school.name, ...otherPlace(other.source) },
  });
  return null;
}

/** Lines of years that the list does not use: one finding a sheet. */
function otherYears(
  records: readonly SchoolRecords[],
  year: AcademicYear,
  used: AcademicYear | null,
): Finding[] {
  const tally = new SheetTally<string>();
  for (const { programme } of records) {
    for (const line of programme.socialConditions) {
      const own = line.year ?? year;
      if (own !== used) tally.add(line.school.source, own);
      else if (own !== year) tally.add(line.school.source, `${own} `);
    }
  }
  return tally.lines().map(({ workbook, sheet, cell, bucket, count }): Finding => {
    const taken = bucket.endsWith(' ');
    return {
      code: taken ? 'socialOlderYear' : 'socialOtherYear',
      severity: taken ? 'warning' : 'info',
      workbook,
      sheet,
      cell,
      params: { rows: count, year: bucket.trim(), listYear: year },
    };
  });
}

/** What keeps the set as a whole from being decided. */
function setFindings(
  schools: readonly SocialSchool[],
  components: readonly ComponentFigures[],
  basis: SocialOutcome['basis'],
  resultBasis: ResultBasis,
): Finding[] {
  const findings: Finding[] = [];
  const add = (code: Finding['code'], severity: Finding['severity'], params: Finding['params']) =>
    findings.push({ code, severity, params });
  const indexed = schools.filter(({ index }) => index !== null);
  const open = schools.length - indexed.length;
  if (indexed.length < LEAST_FOR_QUINTILES)
    add('socialTooFew', 'warning', { schools: indexed.length, of: schools.length });
  else if (open > 0)
    add(basis === 'ready' ? 'socialReadyMissing' : 'socialIndexOpen', 'warning', {
      schools: open,
      of: schools.length,
    });
  if (indexed.length >= LEAST_FOR_QUINTILES && indexed.every(({ quintiles }) => quintiles === null))
    add('socialAllEqual', 'warning', { schools: indexed.length });
  if (basis === 'components') {
    for (const { name, count, least, most } of components)
      if (count > 1 && least === most) add('socialSameEverywhere', 'warning', { heading: name });
  }
  if (resultBasis === 'none') add('socialResultsMissing', 'warning', { schools: schools.length });
  const both = schools.filter(({ control, stagingSite }) => control === 'yes' && stagingSite === 'yes');
  if (both.length > 0)
    add('socialBothGroups', 'warning', { schools: both.length, school: both[0]!.school.name });
  return findings;
}
