import type { Source } from '../../model/source';
import { sourcesOfQuantity } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { yearBefore } from '../../model/year';
import type { ShnorVerdict } from '../outcome';
import type { PooledResult } from './outcome';

/**
 * Result of a school over the listed procedures of the year before the list: Σ passed / Σ participants on exact
 * counts, higher is better. Procedures without a known count of participants and of those who failed stay out.
 * null without any. Source: our reading of «образовательные результаты» (Иркутск, стажировочные площадки).
 */
export function pooledResult(
  { procedures }: Pick<ShnorVerdict, 'procedures'>,
  listYear: AcademicYear,
): PooledResult | null {
  const year = yearBefore(listYear);
  let passed = 0;
  let participants = 0;
  let counted = 0;
  let missing = 0;
  const sources: Source[] = [];
  for (const procedure of procedures) {
    if (procedure.year !== year) continue;
    if (!procedure.participants || !procedure.failed) {
      if (procedure.verdict !== 'notApplicable') missing += 1;
      continue;
    }
    participants += procedure.participants.value;
    passed += procedure.participants.value - procedure.failed.value;
    counted += 1;
    sources.push(...sourcesOfQuantity(procedure.participants), ...sourcesOfQuantity(procedure.failed));
  }
  return participants > 0 ? { passed, participants, counted, missing, sources } : null;
}

/** A procedure of that year applies to the school, and there is no result of any: with the data it would have one. */
export function awaitsResult(verdict: Pick<ShnorVerdict, 'procedures'>, listYear: AcademicYear): boolean {
  const year = yearBefore(listYear);
  const applies = verdict.procedures.some(
    (procedure) => procedure.year === year && procedure.verdict !== 'notApplicable',
  );
  return applies && pooledResult(verdict, listYear) === null;
}

/** Percent 0–100 of those who passed, without the noise of binary fractions. */
export function percentPassed({
  passed,
  participants,
}: Pick<PooledResult, 'passed' | 'participants'>): number {
  return withoutNoise((100 * passed) / participants);
}

/** Nine decimals: equal shares stay equal when they are compared. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
