import type { Failed, ProcedureResult } from '../model/procedure';
import type { Source } from '../model/source';
import { reconstruct } from './reconstruct';

/** The cell that a row is known by. */
export function resultSource(result: ProcedureResult): Source {
  return result.failed?.source ?? result.participants?.source ?? result.school.source;
}

/** True when the row has a place but no numbers («н/д»). */
export function isBlankResult(result: ProcedureResult): boolean {
  return result.participants === null && result.failed === null;
}

/**
 * True when the row says enough for a verdict: both numbers, a percent, which may decide alone, or nobody
 * who took part.
 */
export function isDecidable({ participants, failed }: ProcedureResult): boolean {
  if (participants?.value === 0) return true;
  return failed !== null && (participants !== null || failed.kind === 'percent');
}

/**
 * How much a row says: one that can be decided before one that cannot, one with both numbers before one
 * with a gap, a count before a percent.
 */
export function knowledge(row: ProcedureResult): number {
  const failed = row.failed ? (row.failed.kind === 'count' ? 2 : 1) : 0;
  return (isDecidable(row) ? 8 : 0) + (row.participants ? 4 : 0) + failed;
}

/** False when two rows contradict each other; what a row does not say contradicts nothing. */
export function sameNumbers(a: ProcedureResult, b: ProcedureResult): boolean {
  if (a.participants && b.participants && a.participants.value !== b.participants.value) return false;
  if (!a.failed || !b.failed) return true;
  return sameFailed(a.failed, b.failed, a.participants?.value ?? b.participants?.value);
}

/** A count and a percent agree when the percent may stand for that count. */
function sameFailed(a: Failed, b: Failed, participants: number | undefined): boolean {
  if (a.kind === 'count' && b.kind === 'count') return a.count === b.count;
  if (a.kind === 'percent' && b.kind === 'percent') return a.percent === b.percent;
  const count = a.kind === 'count' ? a.count : (b as Extract<Failed, { kind: 'count' }>).count;
  const percent = a.kind === 'percent' ? a : (b as Extract<Failed, { kind: 'percent' }>);
  if (participants === undefined) return false;
  if (participants === 0) return count === percent.percent;
  const counts = reconstruct(percent.percent, percent.decimals, participants);
  return counts !== null && counts.from <= count && count <= counts.to;
}
