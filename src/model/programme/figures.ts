import type { Answer } from '../context';
import type { AcademicYear } from '../year';
import type { Measure, Source } from '../source';
import type { SchoolMention } from '../school';

/** Headcounts and posts of the sheet «Показатели школ». */
export const FIGURE_COUNTS = [
  'failing', // неуспевающие
  'weak', // слабоуспевающие
  'weakAndFailing', // слабоуспевающие и неуспевающие, unique children
  'withIndividualRoute', // из них с ИОМ
  'failingAttendingExtra', // неуспевающие, посещающие дополнительные занятия
  'teachers', // педагогических работников
  'teachersTrained', // прошли ПК или переподготовку
  'posts', // ставок или должностей по штатному расписанию
  'postsQualified', // занято квалифицированными кадрами
] as const;
export type FigureCount = (typeof FIGURE_COUNTS)[number];

/** Yes/no answers of the same sheet. */
export const FIGURE_ANSWERS = [
  'prophylaxisOrganised', // 3.3.1.2: организована профилактика рисков
  'prophylaxisSystem', // 4.3.1: сформирована внутришкольная система профилактики
  'equalAccess', // Предгорный 1: обеспечены условия равного доступа
] as const;
export type FigureAnswer = (typeof FIGURE_ANSWERS)[number];

/** Results of a school year, percent 0–100 or an average mark. */
export const FIGURE_RESULTS = [
  'success', // успеваемость, %
  'successBefore',
  'quality', // качество, %
  'qualityBefore',
  'average', // средний балл
  'averageBefore',
] as const;
export type FigureResult = (typeof FIGURE_RESULTS)[number];

/** What one school reports for one slice. A missing key is «нет данных». */
export interface SchoolFigures {
  readonly school: SchoolMention;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly year: AcademicYear | null;
  /** Posts may be fractions (12,5 ставки); headcounts are whole. */
  readonly counts: Readonly<Partial<Record<FigureCount, Measure>>>;
  /** Counts that contradict one another: told and in `counts` no more, and nothing else may stand in for them. */
  readonly disputed?: readonly FigureCount[];
  readonly answers: Readonly<Partial<Record<FigureAnswer, Answer>>>;
  readonly results: Readonly<Partial<Record<FigureResult, Measure>>>;
  /** «Устранённые факторы», as written. */
  readonly removedFactors: { readonly text: string; readonly source: Source } | null;
}
