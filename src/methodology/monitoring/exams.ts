import type { ProcedureResult } from '../../model/procedure';
import type { School, SchoolLevels } from '../../model/school';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { CollationNotes } from '../collationNotes';
import type { CollationPlan, Settled } from '../collate';
import { collateSchool } from '../collate';
import { wasNotHeld } from '../notHeld';
import { reconstruct } from '../reconstruct';
import { isBlankResult, resultSource } from '../resultRow';
import { atWork } from '../schoolYears';

/** How many of how many; a printed percent without participants is a part of 100. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** What a school has of one procedure of one year. */
export type Exam =
  | {
      readonly kind: 'numbers';
      readonly failed: Fraction;
      /** null when the source prints a percent only. */
      readonly participants: number | null;
      readonly average: number | null;
      readonly quality: number | null;
      readonly sources: readonly Source[];
    }
  /** Nothing to compare: no such classes, not held, nobody took part, the school was not open. */
  | { readonly kind: 'none' }
  /** It should be there and is not, or its rows contradict each other. `row`: the school has a row. */
  | { readonly kind: 'unknown'; readonly row: boolean; readonly sources: readonly Source[] };

/** The rows of one school, settled. */
export type Settler = (results: readonly ProcedureResult[]) => readonly (Settled | undefined)[];

/** Settles the rows of every school by one plan. What is put aside the lists have told: it is not told again. */
export function settlerFor(plan: CollationPlan): Settler {
  const notes = new CollationNotes();
  return (results) => collateSchool(results, plan, notes);
}

const NONE: Exam = { kind: 'none' };

/** The settled rows of one procedure and year as numbers. */
export function examOf(
  settled: Settled | undefined,
  school: School,
  level: keyof SchoolLevels,
  procedure: ProcedureResult['procedure'],
  year: AcademicYear,
): Exam {
  if (!settled || (settled.kind === 'result' && isBlankResult(settled.result))) {
    const absent =
      school.levels[level] === false || atWork(school, year) !== 'yes' || wasNotHeld(procedure, year);
    if (absent) return NONE;
    const sources = settled ? [resultSource(settled.result)] : [];
    return { kind: 'unknown', row: settled !== undefined, sources };
  }
  if (settled.kind === 'conflict') {
    return { kind: 'unknown', row: true, sources: [settled.first, settled.second].map(resultSource) };
  }
  if (settled.kind === 'bothSeasons') {
    return { kind: 'unknown', row: true, sources: [settled.spring, settled.autumn].map(resultSource) };
  }
  return numbersOf(settled.result);
}

function numbersOf(result: ProcedureResult): Exam {
  const { participants } = result;
  if (participants?.value === 0) return NONE;
  const sources: Source[] = [];
  if (participants) sources.push(participants.source);
  if (result.failed) sources.push(result.failed.source);
  const failed = failedOf(result);
  const average = result.average?.value ?? null;
  const quality = result.quality?.value ?? null;
  if (!failed) return { kind: 'unknown', row: true, sources };
  return { kind: 'numbers', failed, participants: participants?.value ?? null, average, quality, sources };
}

/** Exact counts where there are any; a printed percent gives back its nearest count. Null for impossible ones. */
function failedOf({ participants, failed }: ProcedureResult): Fraction | null {
  const whole = participants?.value ?? null;
  if (!failed || (whole !== null && (whole < 0 || !Number.isInteger(whole)))) return null;
  if (failed.kind === 'count') {
    const fits =
      Number.isInteger(failed.count) && failed.count >= 0 && whole !== null && failed.count <= whole;
    return fits ? { part: failed.count, whole } : null;
  }
  if (!(failed.percent >= 0 && failed.percent <= 100)) return null;
  if (whole === null) return { part: failed.percent, whole: 100 };
  const counts = reconstruct(failed.percent, failed.decimals, whole);
  return counts && { part: counts.count, whole };
}

/** −1: the first is less. Counts are compared exactly, percents within the noise of binary fractions. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.part * b.whole - b.part * a.whole;
  return Math.abs(difference) < 1e-9 * a.whole * b.whole ? 0 : Math.sign(difference);
}
