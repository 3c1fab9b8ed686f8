import type { Procedure, Subject } from '../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../model/procedure';
import type { AcademicYear } from '../model/year';
import { yearStart } from '../model/year';

/** The lowest test score of ЕГЭ (0–100) that passes the minimum threshold for the school certificate. */
export interface MinimumScore {
  readonly subject: Subject;
  readonly score: number;
  /** Calendar years of the exam, both included. */
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/**
 * Methodology C2, table of minimum thresholds. Русский: 24 is the threshold of having mastered the
 * programme (36 is for universities only). The base exam in mathematics needs no line: its «Балл» is the
 * mark 2–5 itself.
 */
export const MINIMUM_SCORES: readonly MinimumScore[] = [
  {
    subject: RUSSIAN,
    score: 24,
    from: 2019,
    to: 2026,
    source: 'минимальный балл ЕГЭ по русскому языку для получения аттестата: 24',
  },
  {
    subject: MATHEMATICS,
    score: 27,
    from: 2019,
    to: 2026,
    source: 'минимальный балл ЕГЭ по математике профильного уровня: 27',
  },
];

/** The minimum for an ЕГЭ of an academic year; null when the table does not know it or needs none (база). */
export function minimumScore(procedure: Procedure, year: AcademicYear): MinimumScore | null {
  if (procedure.kind !== 'ege' || procedure.level === 'base') return null;
  const calendar = yearStart(year) + 1;
  return (
    MINIMUM_SCORES.find(
      ({ subject, from, to }) => subject === procedure.subject && calendar >= from && calendar <= to,
    ) ?? null
  );
}
