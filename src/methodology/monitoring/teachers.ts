import type { IndicatorCode } from '../../model/programme/indicator';
import type { TeacherMark } from '../../model/programme/people';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import type { Contribution, IndicatorValue } from './outcome';
import { People } from './people';
import { PHRASES } from './phrases';
import type { SliceScope } from './scope';
import type { ShnorBase } from './shnorBase';
import { countList, countTotals } from './teacherCounts';
import { overShnor, shareValue } from './values';

/** Indicators of teachers and the mark of «Педагоги ШНОР» that each counts. */
const MARK_OF = {
  '2.3.2.1a': 'diagnosedSubject',
  '2.3.2.1b': 'diagnosedMethod',
  '2.3.2.1c': 'diagnosedPsychology',
  '2.3.3.1': 'supported',
  '2.3.3.2': 'regionalUnion',
  '2.3.3.3': 'townUnion',
  '2.3.3.4': 'route',
} as const satisfies Partial<Record<IndicatorCode, TeacherMark>>;

/** A share of the teachers of ШНОР. Source: Норильск 2.3.2, 2.3.3 rows 1–4; A4.2. */
export function teacherIndicator(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  return overShnor(code, scope, (base) =>
    teacherShare(scope, code, base, MARK_OF[code as keyof typeof MARK_OF]),
  );
}

/**
 * People of the schools with a mark over all their people. The list of a school wins over its totals; a person
 * with an id who stands in two schools is counted once. `otherwise` gives what a school says elsewhere.
 */
export function teacherShare(
  scope: SliceScope,
  code: IndicatorCode,
  { schools, open }: Pick<NonNullable<ShnorBase>, 'schools' | 'open'>,
  mark: TeacherMark,
  otherwise: (record: SchoolRecords) => Contribution | null = () => null,
): IndicatorValue {
  const { notes, window, staff } = scope;
  const register = mark === 'route' && schools.some(({ programme }) => programme.routes.length > 0);
  const people = new People();
  const contributions = schools.map((record): Contribution => {
    const listed = countList(record, mark, register, staff, people, notes);
    const total = countTotals(record, mark, register);
    if (listed && total) tellDifference(scope, code, record, listed, total);
    return possible(
      scope,
      code,
      listed ??
        total ??
        otherwise(record) ?? { school: record.school, numerator: null, denominator: null, sources: [] },
    );
  });
  if (people.withoutId > 0) {
    const params = { system: window.system, slice: window.slice, count: people.withoutId };
    notes.say({ code: 'monitoringPeopleWithoutId', severity: 'info', params });
  }
  tellAlike(scope);
  return shareValue(code, contributions, {
    countedTwice: people.countedTwice('schools'),
    toldTwice: people.countedTwice('told'),
    baseOpen: open,
    none: PHRASES.noTeachers,
    zero: PHRASES.noTeachersAtAll,
  });
}

const PAIRS_SHOWN = 10;

/** Two writings of one name on two sheets: nobody can be sure, so nobody is merged, and a person is asked. */
function tellAlike({ staff: { alike }, notes, window: { system, slice } }: SliceScope): void {
  const [first] = alike;
  if (!first) return;
  const shown = alike
    .slice(0, PAIRS_SHOWN)
    .map((pair) => pair.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' + '));
  const places = shown.join('; ') + (alike.length > PAIRS_SHOWN ? '; …' : '');
  const params = { system, slice, pairs: alike.length, places };
  notes.say({ code: 'monitoringPeopleAlike', severity: 'warning', ...first[0], params });
}

/** A part above its whole cannot be: the school has no data, and a finding says why. */
export function possible({ notes }: SliceScope, code: IndicatorCode, one: Contribution): Contribution {
  const { school, numerator, denominator, sources } = one;
  if (numerator === null || denominator === null || numerator <= denominator) return one;
  notes.say({
    code: 'monitoringPartAboveWhole',
    severity: 'error',
    ...sources[0],
    params: { school: schoolLabel(school), indicator: code, part: numerator, whole: denominator },
  });
  return { ...one, numerator: null, denominator: null, disputed: true };
}

function tellDifference(
  { notes }: SliceScope,
  code: IndicatorCode,
  { school }: SchoolRecords,
  listed: Contribution,
  total: Contribution,
): void {
  const differs = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  if (!differs(listed.numerator, total.numerator) && !differs(listed.denominator, total.denominator)) return;
  notes.say({
    code: 'monitoringTotalsDiffer',
    severity: 'warning',
    ...total.sources[0],
    params: { school: schoolLabel(school), indicator: code, list: fraction(listed), totals: fraction(total) },
  });
}

function fraction({ numerator, denominator }: Contribution): string {
  return `${numerator ?? '?'}/${denominator ?? '?'}`;
}
