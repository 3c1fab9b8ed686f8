import type { IndicatorCode } from '../../model/programme/indicator';
import type { Procedure } from '../../model/procedure';
import { MATHEMATICS, RUSSIAN, procedureKey } from '../../model/procedure';
import type { SchoolLevels } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import { isMonitoredKdr } from '../procedures';
import type { Exam, Settler } from './exams';
import { compareFractions, examOf, settlerFor } from './exams';
import type { Contribution, IndicatorValue } from './outcome';
import { PHRASES, noExams } from './phrases';
import type { SliceScope } from './scope';
import type { ShnorBase } from './shnorBase';
import { twoYears } from './slices';
import type { Change } from './trends';
import { changeBetween, direction, joinChanges } from './trends';
import { emptyValue, overShnor, schoolCounts, shareValue } from './values';

/** The exams of a subject; ЕГЭ base and profile are two, as in the list of 2.1. */
export const EXAMS: Readonly<
  Record<'mathematics' | 'russian', readonly (readonly [Procedure, keyof SchoolLevels])[]>
> = {
  mathematics: [
    [{ kind: 'oge', subject: MATHEMATICS }, 'basic'],
    [{ kind: 'ege', subject: MATHEMATICS, level: 'base' }, 'secondary'],
    [{ kind: 'ege', subject: MATHEMATICS, level: 'profile' }, 'secondary'],
  ],
  russian: [
    [{ kind: 'oge', subject: RUSSIAN }, 'basic'],
    [{ kind: 'ege', subject: RUSSIAN }, 'secondary'],
  ],
};

interface Pair {
  readonly now: Exam;
  readonly before: Exam;
}

/** 2.3.1.1 and 2.3.1.2: ШНОР whose ГИА of the year before is better than that of two years before. A4.2. */
export function giaDynamics(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const subject = code === '2.3.1.1' ? 'mathematics' : 'russian';
  const exams = EXAMS[subject];
  const years = twoYears(scope.window);
  const settle = settlerFor({
    slotOf: (procedure) => examSlot(procedure, subject),
    slots: exams.length,
    years,
    settings: scope.input.settings.shnor,
  });
  return overShnor(code, scope, (base) => {
    const pairs = base.schools.map((record) => pairsOf(record, settle, exams, years));
    const others = scope.records.some(({ results }) =>
      results.some(({ procedure, year }) => years.includes(year) && examSlot(procedure, subject) >= 0),
    );
    const none = noExams(subject, years, others);
    if (pairs.every((all) => all.every(({ now, before }) => !hasRow(now) && !hasRow(before)))) {
      return emptyValue(code, 'noData', none);
    }
    const verdicts = pairs.map((all) => giaVerdict(all, scope));
    return dynamicsShare(scope, code, base, pairs, verdicts, none);
  });
}

function giaVerdict(pairs: readonly Pair[], scope: SliceScope): boolean | null | 'none' {
  const { giaMetric, giaJoin } = scope.input.settings.monitoring;
  const changes = alternatives(pairs).map(({ now, before }) => changeBetween(now, before, giaMetric));
  // Average scores of ОГЭ and ЕГЭ have different scales: they are never added up.
  if (giaJoin === 'pooled' && giaMetric !== 'average') return pooled(pairs, changes, giaMetric);
  return joinChanges(changes, giaJoin === 'pooled' ? 'oneBetterNoneWorse' : giaJoin);
}

/** Who sat one level of ЕГЭ in mathematics did not sit the other: its absence is no gap. */
function alternatives(pairs: readonly Pair[]): Pair[] {
  const [oge, base, profile] = pairs;
  if (!oge || !base || !profile) return [...pairs];
  const settle = (one: Exam, other: Exam): Exam =>
    one.kind === 'unknown' && !one.row && other.kind === 'numbers' ? { kind: 'none' } : one;
  return [
    oge,
    { now: settle(base.now, profile.now), before: settle(base.before, profile.before) },
    { now: settle(profile.now, base.now), before: settle(profile.before, base.before) },
  ];
}

/** All participants of the exams that can be compared, as one. */
function pooled(
  pairs: readonly Pair[],
  changes: readonly Change[],
  metric: 'failed' | 'quality',
): boolean | null | 'none' {
  if (changes.every((change) => change === 'none')) return 'none';
  if (changes.includes('unknown')) return null;
  const total = (side: keyof Pair) => {
    let [part, whole] = [0, 0];
    alternatives(pairs).forEach((pair, index) => {
      const exam = pair[side];
      if (changes[index] === 'none' || exam.kind !== 'numbers') return;
      const people = exam.participants ?? NaN;
      part += metric === 'failed' ? exam.failed.part : (exam.quality! * people) / 100;
      whole += people;
    });
    return { part, whole };
  };
  const [now, before] = [total('now'), total('before')];
  if (Number.isNaN(now.whole) || Number.isNaN(before.whole)) return null;
  const difference = compareFractions(now, before);
  return direction(metric === 'failed' ? -difference : difference) === 'better';
}

/** 2.3.1.3: ШНОР whose regional diagnostic works are better than a year before, each class with itself. A4.2. */
export function kdrDynamics(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const years = twoYears(scope.window);
  const works = worksOfBothYears(scope.records, years);
  const settle = settlerFor({
    slotOf: (procedure) => (procedure.kind === 'kdr' ? (works.get(procedureKey(procedure)) ?? -1) : -1),
    slots: works.size,
    years,
    settings: { ...scope.input.settings.shnor, stage: 'main' },
  });
  const exams = [...works.keys()].map(() => [{ kind: 'kdr', subject: '' }, 'basic'] as const);
  return overShnor(code, scope, (base) => {
    if (works.size === 0) return emptyValue(code, 'noData', PHRASES.noKdr);
    const pairs = base.schools.map((record) => pairsOf(record, settle, exams, years).map(writtenHere));
    const verdicts = pairs.map((all) => {
      const changes = all.map(({ now, before }) => changeBetween(now, before, 'failed'));
      const joined = joinChanges(changes, scope.input.settings.monitoring.kdrJoin);
      // Every school writes the works: one without any has not given its data.
      return joined === 'none' ? null : joined;
    });
    return dynamicsShare(scope, code, base, pairs, verdicts, PHRASES.noKdr);
  });
}

/** A work that the school has in neither year was not written there. */
function writtenHere(pair: Pair): Pair {
  return hasRow(pair.now) || hasRow(pair.before) ? pair : { now: { kind: 'none' }, before: { kind: 'none' } };
}

/** Works that some school has in each of the two years, with their places. */
function worksOfBothYears(
  records: readonly SchoolRecords[],
  years: readonly AcademicYear[],
): ReadonlyMap<string, number> {
  const seen = years.map(() => new Set<string>());
  for (const { results } of records) {
    for (const { procedure, year } of results) {
      if (!isMonitoredKdr(procedure)) continue;
      seen[years.indexOf(year)]?.add(procedureKey(procedure));
    }
  }
  const [now, before] = seen;
  const both = [...now!].filter((key) => before!.has(key)).sort();
  return new Map(both.map((key, place) => [key, place]));
}

function dynamicsShare(
  scope: SliceScope,
  code: IndicatorCode,
  { schools, open }: Pick<NonNullable<ShnorBase>, 'schools' | 'open'>,
  pairs: readonly (readonly Pair[])[],
  verdicts: readonly (boolean | null | 'none')[],
  none: Parameters<typeof emptyValue>[2],
): IndicatorValue {
  const exclude = scope.input.settings.monitoring.withoutBothYears === 'exclude';
  const contributions = schools.flatMap((record, index): Contribution[] => {
    const comparable = pairs[index]!.some(
      ({ now, before }) => now.kind === 'numbers' && before.kind === 'numbers',
    );
    if (exclude && !comparable) return [];
    const verdict = verdicts[index]!;
    const sources = pairs[index]!.flatMap(({ now, before }) => [...cellsOf(now), ...cellsOf(before)]);
    return [schoolCounts(record, verdict === 'none' ? false : verdict, sources)];
  });
  return shareValue(code, contributions, { none, zero: none, baseOpen: open });
}

function pairsOf(
  { school, results }: SchoolRecords,
  settle: Settler,
  exams: readonly (readonly [Procedure, keyof SchoolLevels])[],
  years: readonly AcademicYear[],
): Pair[] {
  const settled = settle(results);
  return exams.map(([procedure, level], slot) => {
    const exam = (year: number) =>
      examOf(settled[year * exams.length + slot], school, level, procedure, years[year]!);
    return { now: exam(0), before: exam(1) };
  });
}

function examSlot({ kind, subject, level }: Procedure, wanted: 'mathematics' | 'russian'): number {
  if (subject !== wanted) return -1;
  if (kind === 'oge') return 0;
  if (kind !== 'ege') return -1;
  if (wanted === 'russian' || level === 'base') return 1;
  return level === 'profile' ? 2 : -1;
}

export function hasRow(exam: Exam): boolean {
  return exam.kind === 'numbers' || (exam.kind === 'unknown' && exam.row);
}

export function cellsOf(exam: Exam) {
  return exam.kind === 'none' ? [] : exam.sources;
}
