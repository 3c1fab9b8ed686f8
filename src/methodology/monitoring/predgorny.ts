import type { IndicatorCode } from '../../model/programme/indicator';
import type { Procedure, Stage } from '../../model/procedure';
import { MATHEMATICS, RUSSIAN, procedureKey } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import { yearBefore } from '../../model/year';
import { sliceParts } from '../../model/slice';
import type { SchoolRecords } from '../collected';
import { cellsOf } from './dynamics';
import type { Exam } from './exams';
import { examOf, settlerFor } from './exams';
import { figureAnswer, figureCount, figureResult, isYes } from './figures';
import type { Contribution, IndicatorValue } from './outcome';
import { PHRASES, noFigures, noResults } from './phrases';
import type { SliceScope } from './scope';
import { possible, teacherShare } from './teachers';
import { overShnor, schoolCounts, shareValue } from './values';

/** Индикатор 1: ШНОР that state equal access; a judgement of experts without a criterion. Source: A1, PRE-2. */
export function equalAccess(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  return overShnor(code, scope, (schools) => {
    const contributions = schools.map((record) => {
      const answer = figureAnswer(record, 'equalAccess', scope.notes);
      return schoolCounts(record, isYes(answer), answer ? [answer.source] : []);
    });
    return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noShnor });
  });
}

/** Индикатор 2: people who were trained over all people; a school's totals on «Показатели школ» come last. */
export function trainedTeachers(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const share = (schools: readonly SchoolRecords[]) =>
    teacherShare(scope, code, schools, 'trained', (record): Contribution => {
      const part = figureCount(record, 'teachersTrained', scope.notes);
      const whole = figureCount(record, 'teachers', scope.notes);
      return {
        school: record.school,
        numerator: whole && (part?.value ?? null),
        denominator: whole?.value ?? null,
        sources: [part, whole].flatMap((one) => one?.source ?? []),
      };
    });
  if (scope.input.settings.monitoring.trainedBase === 'all') return share(scope.records);
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
  return overShnor(code, scope, (schools) => {
    let fallback = 0;
    const examsOf = examsBy(schools, vpr ? isVpr : isCompulsoryExam, year, scope);
    const contributions = schools.map((record): Contribution => {
      const exams = examsOf(record);
      fallback += exams.filter(({ otherStage }) => otherStage).length;
      return sumOf(
        record,
        exams.map(({ exam }) => exam),
      );
    });
    if (fallback > 0) {
      const params = { year, count: fallback };
      scope.notes.say({ code: 'monitoringStageFallback', severity: 'warning', params });
    }
    return shareValue(code, contributions, { none, zero: PHRASES.noWorks });
  });
}

function isVpr({ kind }: Procedure): boolean {
  return kind === 'vpr';
}

/** The exams that everybody takes: a table of the region also holds those that some have chosen. */
function isCompulsoryExam({ kind, subject }: Procedure): boolean {
  return (kind === 'oge' || kind === 'ege') && (subject === MATHEMATICS || subject === RUSSIAN);
}

interface StagedExam {
  readonly exam: Exam;
  /** Taken before the re-sit because no result after it is there. */
  readonly otherStage: boolean;
}

/** The wanted procedures of a school in the order of their keys, as the chosen stage or the one before states them. */
function examsBy(
  schools: readonly SchoolRecords[],
  isWanted: (procedure: Procedure) => boolean,
  year: AcademicYear,
  { input }: SliceScope,
): (record: SchoolRecords) => StagedExam[] {
  const wanted = new Map<string, Procedure>();
  for (const { results } of schools) {
    for (const { procedure } of results)
      if (isWanted(procedure)) wanted.set(procedureKey(procedure), procedure);
  }
  const procedures = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(procedures.map(([key], place) => [key, place]));
  const settlerOf = (stage: Stage) =>
    settlerFor({
      slotOf: (procedure) => (isWanted(procedure) ? places.get(procedureKey(procedure))! : -1),
      slots: procedures.length,
      years: [year],
      settings: { ...input.settings.shnor, vprYear: 'programme', stage },
    });
  const stage = input.settings.monitoring.passedStage;
  const settle = settlerOf(stage);
  const settleMain = stage === 'final' ? settlerOf('main') : null;
  return ({ school, results }) => {
    const chosen = settle(results);
    const main = settleMain?.(results) ?? chosen;
    return procedures.flatMap(([, procedure], place): StagedExam[] => {
      const here = chosen[place] ?? main[place];
      if (!here) return [];
      const exam = examOf(here, school, 'basic', procedure, year);
      return [{ exam, otherStage: chosen[place] === undefined }];
    });
  };
}

/** Without the number of participants a printed percent says nothing of how many passed. */
function sumOf({ school }: SchoolRecords, exams: readonly Exam[]): Contribution {
  const sources = exams.flatMap(cellsOf);
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
  return overShnor(code, scope, (schools) => {
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
    return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noShnor });
  });
}

/** Индикатор 6: posts filled by qualified staff over all posts, of every organisation. A1, PRE-2. */
export function filledPosts(scope: SliceScope, code: IndicatorCode): IndicatorValue {
  const contributions = scope.records.map((record) => {
    const part = figureCount(record, 'postsQualified', scope.notes);
    const whole = figureCount(record, 'posts', scope.notes);
    return possible(scope, code, {
      school: record.school,
      numerator: whole && (part?.value ?? null),
      denominator: whole?.value ?? null,
      sources: [part, whole].flatMap((one) => one?.source ?? []),
    });
  });
  return shareValue(code, contributions, { none: noFigures(scope.records), zero: PHRASES.noPosts });
}
