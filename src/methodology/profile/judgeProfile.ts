import type { Finding } from '../../model/finding';
import type { FactorCode, ProfileMark, RiskProfileRecord } from '../../model/programme/profile';
import type { PlanTable } from '../../model/programme/plan';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import { otherYearsOf } from '../otherYears';
import { schoolLabel } from '../schoolYears';
import type { Settings } from '../settings';
import { sourceOrder } from '../sheetTally';
import { factorEntry } from './factors';
import { activates, profileLevel } from './level';
import { titleOf } from './measures';
import type { FactorMeasure, FactorState, ProfileFactor, ProfileOutcome, SchoolProfile } from './outcome';
import { factorKey, profileFactors } from './profileFactors';

/** The measures that answer each factor and where they come from. */
export type MeasuresOf = (factors: readonly ProfileFactor[]) => {
  readonly measures: readonly (readonly FactorMeasure[])[];
  readonly plan: string | null;
  /** Plans that were read, while none of them has a section that answers a factor. */
  readonly unlinked: readonly PlanTable[];
  /** Sections of the plans in use of which nobody knows the risk. */
  readonly unknownSections: readonly string[];
};

/**
 * Risk profiles of `year`: a line for every school that a profile names, a state for every factor of the list.
 * What no cell states is «нет данных»; two cells that contradict each other leave the factor unknown. null when
 * no profile was read. Source: Бобров, приказ № 121 (A2); the list and its levels: B2.
 */
export function judgeProfile(
  records: readonly SchoolRecords[],
  years: readonly AcademicYear[],
  settings: Settings,
  measuresOf: MeasuresOf,
  isListed: (schoolId: string) => boolean = () => false,
): { readonly outcome: ProfileOutcome | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const wanted = records.map(({ school, programme }) => ({
    school,
    profiles: programme.profiles
      .filter(({ year }) => year === null || years.includes(year))
      .sort((a, b) => sourceOrder(a.school.source, b.school.source)),
  }));
  tellOtherYears(records, years, findings);
  const stated = wanted.filter(({ profiles }) => profiles.length > 0);
  if (stated.length === 0) return { outcome: null, findings };
  const factors = profileFactors(
    stated.flatMap(({ profiles }) => profiles),
    settings.profile,
  );
  const codes = new Set(factors.map(({ code }) => code));
  const schools = stated.map(({ school, profiles }): SchoolProfile => {
    const marks = marksByFactor(profiles, codes);
    const states = factors.map((factor): FactorState => {
      const settled = settle(marks.get(factorKey(factor.code, factor.text)) ?? []);
      if (settled.conflict) findings.push(conflictFinding(schoolLabel(school), factor, settled.conflict));
      return settled.state;
    });
    const values = states.map(({ value }) => value);
    return {
      school,
      states,
      level: profileLevel(values, settings.profile),
      activated: values.flatMap((value, index) => (activates(value, settings.profile) ? [index] : [])),
    };
  });
  findings.push(
    ...withoutProfile(
      wanted.filter(({ profiles }) => profiles.length === 0),
      isListed,
    ),
  );
  const { measures, plan, unlinked, unknownSections } = measuresOf(factors);
  if (schools.some(({ activated }) => activated.length > 0)) findings.push(...unlinked.map(unlinkedFinding));
  factors.forEach((factor, index) => {
    const named = schools.filter(({ activated }) => activated.includes(index));
    if (named.length === 0 || measures[index]!.length > 0) return;
    const first = named[0]!;
    findings.push({
      code: unknownSections.length > 0 ? 'factorMeasuresUnknown' : 'factorWithoutMeasure',
      severity: 'warning',
      ...first.states[index]!.source,
      params: {
        factor: factor.text,
        count: named.length,
        school: schoolLabel(first.school),
        ...(unknownSections.length > 0 && {
          sections: unknownSections.length,
          section: unknownSections[0]!,
        }),
      },
    });
  });
  const unlinkedPlans = unlinked.map(titleOf);
  return {
    outcome: { year: years[0]!, factors, schools, measures, plan, unlinkedPlans, unknownSections },
    findings,
  };
}

function unlinkedFinding(plan: PlanTable): Finding {
  const { workbook, sheet } = plan;
  const params = { plan: titleOf(plan) };
  return { code: 'planSectionsUnknown', severity: 'warning', workbook, sheet, params };
}

/** ШНОР without a profile while others have one: the project makes a profile of every school it supports. */
function withoutProfile(
  schools: readonly Pick<SchoolRecords, 'school'>[],
  isListed: (schoolId: string) => boolean,
): Finding[] {
  const missing = schools.filter(({ school }) => isListed(school.id));
  if (missing.length === 0) return [];
  const params = { count: missing.length, school: schoolLabel(missing[0]!.school) };
  return [{ code: 'profileMissing', severity: 'warning', params }];
}

/** The marks of a school by the columns of the outcome: a twin without a column speaks in that of the other list. */
function marksByFactor(
  profiles: readonly RiskProfileRecord[],
  columns: ReadonlySet<FactorCode | null>,
): Map<string, ProfileMark[]> {
  const marks = new Map<string, ProfileMark[]>();
  for (const mark of profiles.flatMap((profile) => profile.marks)) {
    const { factor } = mark;
    const code = factor === null || columns.has(factor) ? factor : factorEntry(factor).twin;
    const key = factorKey(code, mark.heading);
    const others = marks.get(key);
    if (others) others.push(mark);
    else marks.set(key, [mark]);
  }
  return marks;
}

interface Settled {
  readonly state: FactorState;
  readonly conflict?: readonly [ProfileMark, ProfileMark];
}

function settle(marks: readonly ProfileMark[]): Settled {
  const [first, ...others] = marks.filter(({ value }) => value !== null);
  if (!first) return { state: { value: null, source: marks[0]?.source ?? null } };
  const other = others.find(({ value }) => value !== first.value);
  if (other) return { state: { value: null, source: first.source }, conflict: [first, other] };
  return { state: { value: first.value, source: first.source } };
}

function conflictFinding(
  school: string,
  factor: ProfileFactor,
  [first, second]: readonly [ProfileMark, ProfileMark],
): Finding {
  return {
    code: 'profileConflict',
    severity: 'error',
    ...first.source,
    params: {
      school,
      factor: factor.text,
      first: first.value!,
      second: second.value!,
      otherWorkbook: second.source.workbook,
      otherSheet: second.source.sheet,
      otherCell: second.source.cell,
    },
  };
}

/** Profiles of another year are not used; one finding a year says how many. */
function tellOtherYears(
  records: readonly SchoolRecords[],
  years: readonly AcademicYear[],
  findings: Finding[],
): void {
  const profiles = records.flatMap(({ programme }) => programme.profiles);
  for (const { year, count, first } of otherYearsOf(profiles, years, ({ school }) => school.source)) {
    findings.push({
      code: 'profileOtherYear',
      severity: 'warning',
      ...first,
      params: { year, wanted: years[0]!, count },
    });
  }
}
