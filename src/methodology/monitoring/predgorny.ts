import type { IndicatorCode } from '../../model/programme/indicator';
import type { Procedure, Stage } from '../../model/procedure';
import { MATHEMATICS, RUSSIAN, procedureKey } from '../../model/procedure';
import type { SchoolLevels } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { yearBefore } from '../../model/year';
import { sliceParts } from '../../model/slice';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { EXAMS, cellsOf } from './dynamics';
import type { Exam } from './exams';
import { examOf, settlerFor } from './exams';
import { figureAnswer, figureCount, figureResult, isYes, partOf } from './figures';
import type { MonitoringNotes } from './notes';
import type { Contribution, IndicatorValue } from './outcome';
import { PHRASES, noFigures, noResults } from './phrases';
import type { SliceScope } from './scope';
import { possible, teacherShare } from './teachers';
import { overShnor, schoolCounts, shareValue } from './values';

/** Индикатор 1: ШНОР that state equal access; a judgement of experts without a criterion. Source: A1, PRE-2. */
export function equalAccess(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  return overShnor(code, scope, ({ schools, open }) => {
    const contributions = schools.map((record) => {
      const answer = figureAnswer(record, 'equalAccess', scope.notes);
      return schoolCounts(record, isYes(answer), answer ? [answer.source] : []);
    });
    return shareValue(code, contributions, {
      none: noFigures(scope.records),
      zero: PHRASES.noShnor,
      baseOpen: open,
    });
  });
}

/** Индикатор 2: people who were trained over all people; a school's totals on «Показатели школ» come last. */
export function trainedTeachers(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const share = (base: Parameters<typeof teacherShare>[2]) =>
    teacherShare(scope, code, base, 'trained', (record) =>
      partOf(
        record.school,
        figureCount(record, 'teachersTrained', scope.notes),
        figureCount(record, 'teachers', scope.notes),
      ),
    );
  if (scope.input.settings.monitoring.trainedBase === 'all')
    return share({ schools: scope.records, open: 0 });
  return overShnor(code, scope, share);
}

/** The academic year whose results a slice can speak of: the one that ends in July, else the one before. */
function resultsYear({ window }: SliceScope): AcademicYear {
  const { month } = sliceParts(window.slice);
  return month === 7 || month === 8 ? window.year : yearBefore(window.year);
}

/**
 * Индикаторы 3 and 4: exams passed, or works of ВПР with a mark above «2», over all of them at ШНОР. Works are
 * counted, for the sheets hold no pupils: nobody can tell how many children stand behind two exams. A1, PRE-2.
 */
export function passedWorks(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const year = resultsYear(scope);
  const vpr = code === 'PMO-4';
  const none = noResults([year]);
  return overShnor(code, scope, ({ schools, open }) => {
    let fallback = 0;
    const missing = new Map<string, Set<SchoolRecords>>();
    const examsOf = examsBy(vpr ? 'vpr' : 'exams', year, scope);
    const contributions = schools.map((record): Contribution => {
      const exams = examsOf(record);
      fallback += exams.filter(({ otherStage }) => otherStage).length;
      for (const { exam, name } of exams) {
        if (exam.kind === 'unknown' && !exam.row) add(missing, name, record);
      }
      return sumOf(
        record,
        exams.map(({ exam }) => exam),
      );
    });
    if (fallback > 0) {
      const params = { year, count: fallback };
      scope.notes.say({ code: 'monitoringStageFallback', severity: 'warning', params });
    }
    const value = shareValue(code, contributions, { none, zero: PHRASES.noWorks, baseOpen: open });
    if (value.status === 'known') tellMissing(missing, code, year, scope.notes);
    return value;
  });
}

function add(missing: Map<string, Set<SchoolRecords>>, name: string, record: SchoolRecords): void {
  const schools = missing.get(name);
  if (schools) schools.add(record);
  else missing.set(name, new Set([record]));
}

/** Which works are missing, and of how many schools: 0 participants in the table of results ends the question. */
function tellMissing(
  missing: ReadonlyMap<string, ReadonlySet<SchoolRecords>>,
  indicator: IndicatorCode,
  year: AcademicYear,
  notes: MonitoringNotes,
): void {
  for (const [procedure, schools] of missing) {
    const [first] = [...schools].map(({ school }) => schoolLabel(school)).sort();
    const params = { indicator, procedure, year, count: schools.size, school: first! };
    notes.say({ code: 'monitoringWorksMissing', severity: 'warning', params });
  }
}

const COMPULSORY: readonly WantedExam[] = [...EXAMS.mathematics, ...EXAMS.russian].map(
  ([procedure, level]) => ({
    procedure,
    level,
    ofAll: true,
  }),
);

interface WantedExam {
  readonly procedure: Procedure;
  readonly level: keyof SchoolLevels;
  /** Every school with such classes has it: one without a row has not given its data. */
  readonly ofAll: boolean;
}

/**
 * ОГЭ and ЕГЭ: the exams that everybody takes, for a table of the region also holds those that some have chosen. ВПР:
 * every work that some school of the town has; mathematics and Russian are written by all classes of a year, of other
 * subjects a class may have drawn another one.
 */
function wantedExams(
  kind: 'vpr' | 'exams',
  year: AcademicYear,
  records: readonly SchoolRecords[],
): WantedExam[] {
  const wanted = new Map<string, WantedExam>();
  if (kind === 'exams') for (const one of COMPULSORY) wanted.set(procedureKey(one.procedure), one);
  for (const { results } of records) {
    for (const { procedure, year: own } of results) {
      const key = procedureKey(procedure);
      if (own !== year || wanted.has(key)) continue;
      const core = procedure.subject === MATHEMATICS || procedure.subject === RUSSIAN;
      const isExam = core && (procedure.kind === 'oge' || procedure.kind === 'ege');
      if (kind === 'vpr' ? procedure.kind !== 'vpr' : !isExam) continue;
      wanted.set(key, { procedure, level: levelOf(procedure), ofAll: core && kind === 'vpr' });
    }
  }
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function levelOf({ kind, grade = 9 }: Procedure): keyof SchoolLevels {
  if (kind === 'ege' || grade > 9) return 'secondary';
  return grade < 5 ? 'primary' : 'basic';
}

interface StagedExam {
  readonly exam: Exam;
  /** Key of the procedure; both levels of ЕГЭ in mathematics are one exam. */
  readonly name: string;
  /** Taken before the re-sit because no result after it is there. */
  readonly otherStage: boolean;
}

/** The wanted procedures of a school in the order of their keys, as the chosen stage or the one before states them. */
function examsBy(
  kind: 'vpr' | 'exams',
  year: AcademicYear,
  { input, records }: SliceScope,
): (record: SchoolRecords) => StagedExam[] {
  const wanted = wantedExams(kind, year, records);
  const places = new Map(wanted.map(({ procedure }, place) => [procedureKey(procedure), place]));
  const settlerOf = (stage: Stage) =>
    settlerFor({
      slotOf: (procedure) => places.get(procedureKey(procedure)) ?? -1,
      slots: wanted.length,
      years: [year],
      settings: { ...input.settings.shnor, vprYear: 'programme', stage },
    });
  const stage = input.settings.monitoring.passedStage;
  const settle = settlerOf(stage);
  const settleMain = stage === 'final' ? settlerOf('main') : null;
  return ({ school, results }) => {
    const chosen = settle(results);
    const main = settleMain?.(results) ?? chosen;
    const exams = wanted.map(({ procedure, level }, place): StagedExam => {
      const here = chosen[place] ?? main[place];
      const exam = examOf(here, school, level, procedure, year);
      const name = procedureKey(
        isEgeMathematics(procedure) ? { kind: 'ege', subject: MATHEMATICS } : procedure,
      );
      return { exam, name, otherStage: here !== undefined && chosen[place] === undefined };
    });
    const satMathematics = exams.some(
      ({ exam }, place) => exam.kind === 'numbers' && isEgeMathematics(wanted[place]!.procedure),
    );
    return exams.filter(({ exam }, place) => {
      const { procedure, ofAll } = wanted[place]!;
      if (exam.kind !== 'unknown' || exam.row) return true;
      // Who sat one level of ЕГЭ in mathematics did not sit the other.
      return ofAll && !(satMathematics && isEgeMathematics(procedure));
    });
  };
}

function isEgeMathematics({ kind, subject }: Procedure): boolean {
  return kind === 'ege' && subject === MATHEMATICS;
}

/** Without the number of participants a printed percent says nothing of how many passed. */
function sumOf({ school }: SchoolRecords, exams: readonly Exam[]): Contribution {
  const sources = exams.flatMap(cellsOf);
  // Without such classes, or where nobody took part, there is nothing to count.
  if (exams.length > 0 && exams.every(({ kind }) => kind === 'none')) {
    return { school, numerator: 0, denominator: 0, sources };
  }
  const counted = exams.flatMap((exam) =>
    exam.kind === 'numbers' && exam.participants !== null ? [exam] : [],
  );
  const open = exams.filter(({ kind }) => kind !== 'none').length - counted.length;
  if (counted.length === 0) return { school, numerator: null, denominator: null, sources };
  return {
    school,
    numerator: counted.reduce((sum, { failed }) => sum + failed.whole - failed.part, 0),
    denominator: counted.reduce((sum, { failed }) => sum + failed.whole, 0),
    ...(open > 0 && { incomplete: true as const }),
    sources,
  };
}

/** Индикатор 5: ШНОР whose school year is better than the one before, by the chosen measure. A1, PRE-2. */
export function betterYear(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const metric = scope.input.settings.monitoring.yearMetric;
  return overShnor(code, scope, ({ schools, open }) => {
    const contributions = schools.map((record) => {
      const now = figureResult(record, metric, scope.notes);
      const before = figureResult(record, `${metric}Before`, scope.notes);
      const better = now && before && now.value - before.value > 1e-9;
      return schoolCounts(
        record,
        better,
        [now, before].flatMap((one) => one?.source ?? []),
      );
    });
    return shareValue(code, contributions, {
      none: noFigures(scope.records),
      zero: PHRASES.noShnor,
      baseOpen: open,
    });
  });
}

/** Индикатор 6: posts filled by qualified staff over all posts, of every organisation. A1, PRE-2. */
export function filledPosts(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const contributions = scope.records.map((record) => {
    const part = figureCount(record, 'postsQualified', scope.notes);
    const whole = figureCount(record, 'posts', scope.notes);
    return possible(scope, code, partOf(record.school, part, whole));
  });
  return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noPosts });
}
