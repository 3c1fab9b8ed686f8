import type { AcademicYear } from '../year';
import type { Quantity, Source } from '../source';
import type { SchoolMention } from '../school';

/**
 * A person as an opaque key: equal for equal ids or names of any sheet of one run, never shown. Names of pupils
 * and teachers do not go beyond the room that reads them.
 */
export type PersonKey = string;

/** What «Педагоги ШНОР» says of a teacher (indicators 2.3.2.1, 2.3.3.1–4 and Предгорный 2). */
export const TEACHER_MARKS = [
  'diagnosedSubject', // диагностика предметных дефицитов
  'diagnosedMethod', // методических
  'diagnosedPsychology', // психолого-педагогических
  'supported', // поддержка оказана
  'regionalUnion', // включён в РСМО
  'townUnion', // включён в ГМО
  'route', // имеет ИОМ
  'trained', // прошёл ПК или переподготовку
] as const;
export type TeacherMark = (typeof TEACHER_MARKS)[number];

/** One line of «Педагоги ШНОР». */
export interface TeacherRecord {
  readonly school: SchoolMention;
  /** null when the sheet gives no id: then every line is a person. */
  readonly person: PersonKey | null;
  /** Keys of shorter ways to write the name («Иванова А. П.»): who has one of them may be the same person. */
  readonly shorter?: readonly PersonKey[];
  readonly year: AcademicYear | null;
  /** A missing key is «нет данных». */
  readonly marks: Readonly<Partial<Record<TeacherMark, boolean>>>;
  readonly source: Source;
}

/** A school's own totals in place of the list of its teachers. */
export interface TeacherTotals {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly teachers: Quantity | null;
  readonly counts: Readonly<Partial<Record<TeacherMark, Quantity>>>;
}

/** A line of a register of individual routes (ИОМ). */
export interface RouteRecord {
  readonly school: SchoolMention;
  readonly of: 'teacher' | 'pupil';
  readonly person: PersonKey | null;
  /** When the route was made, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly year: AcademicYear | null;
  /** The row does not say that there is a route («в разработке»): nobody knows. */
  readonly unclear?: true;
  readonly source: Source;
}

/** A line of a register of mentors, tutors and curators; both persons are keys only. */
export interface MentorRecord {
  readonly school: SchoolMention;
  /** `pupilMentor`: ученическое наставничество. */
  readonly role: 'mentor' | 'tutor' | 'curator' | 'pupilMentor';
  readonly mentor: PersonKey | null;
  readonly ward: PersonKey | null;
  readonly subject: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Result of the pair as written. */
  readonly result: string | null;
  readonly source: Source;
}
