import type { Finding } from '../../model/finding';
import type { SocialConditions } from '../../model/programme/social';
import type { Measure } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import { otherPlace, place } from './components';

/** What all lines of one school come to. */
export interface SchoolConditions {
  readonly values: Readonly<Record<string, Measure>>;
  readonly ready: Measure | null;
  readonly result: Measure | null;
}

/**
 * The year of conditions that a list of `year` uses: its own (lines without a year count as such), else the
 * newest earlier one; null when there are no lines.
 */
export function conditionsYear(records: readonly SchoolRecords[], year: AcademicYear): AcademicYear | null {
  let newest: AcademicYear | null = null;
  for (const { programme } of records) {
    for (const line of programme.socialConditions) {
      const own = line.year ?? year;
      if (own <= year && (newest === null || own > newest)) newest = own;
    }
  }
  return newest;
}

/**
 * The conditions of one school in the year in use. Values that several lines state must be equal; otherwise the
 * value is unknown and an error names both cells.
 */
export function conditionsOf(
  { school, programme }: SchoolRecords,
  listYear: AcademicYear,
  year: AcademicYear,
  nameOf: (key: string) => string,
  findings: Finding[],
): SchoolConditions {
  const lines = programme.socialConditions
    .filter((line) => (line.year ?? listYear) === year)
    .sort((a, b) => sourceOrder(a.school.source, b.school.source));
  const settle = (what: string, measures: readonly Measure[]): Measure | null => {
    const [first] = measures;
    const other = measures.find(({ value }) => value !== first!.value);
    if (!first || !other) return first ?? null;
    findings.push({
      code: 'socialValuesConflict',
      severity: 'error',
      ...place(first.source),
      params: {
        school: schoolLabel(school),
        what,
        one: first.value,
        other: other.value,
        ...otherPlace(other.source),
      },
    });
    return null;
  };
  const values: Record<string, Measure> = {};
  for (const key of new Set(lines.flatMap((line) => Object.keys(line.values)))) {
    const value = settle(
      nameOf(key),
      stated(lines, (line) => line.values[key]),
    );
    if (value) values[key] = value;
  }
  return {
    values,
    ready: settle(
      'ИСБШ',
      stated(lines, (line) => line.ready),
    ),
    result: settle(
      'Образовательный результат',
      stated(lines, (line) => line.result),
    ),
  };
}

function stated(
  lines: readonly SocialConditions[],
  pick: (line: SocialConditions) => Measure | null | undefined,
): Measure[] {
  return lines.flatMap((line) => pick(line) ?? []);
}
