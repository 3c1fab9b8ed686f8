import type { ProcedureResult } from '../model/procedure';
import type { Quantity } from '../model/source';
import type { Verdict } from '../model/verdict';
import { countsCross, percentCrosses, printed } from './comparison';
import type { ProcedureCause, ProcedureMark } from './outcome';
import { printedPrecision, reconstruct } from './reconstruct';
import type { ComparisonSign } from './settings';

/** What the numbers of one result say about the threshold. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly participants: Quantity | null;
  readonly failed: Quantity | null;
  /** Unrounded, 0–100; see `ProcedureVerdict.percent`. */
  readonly percent: number | null;
  readonly marks: readonly ProcedureMark[];
  readonly cause?: ProcedureCause;
  /** Consistent counts when the printed percent is too coarse to decide. */
  readonly ambiguous?: { readonly from: number; readonly to: number };
}

const NO_MARKS: readonly ProcedureMark[] = [];

/**
 * Compares one result with the threshold (percent 0–100) on exact counts. A percent-only source is
 * turned back into a count first; when that is impossible or not unique across the threshold, the
 * verdict is unknown. Zero participants: not applicable. Source: Норильск 2.1, methodology F1.
 */
export function assess(result: ProcedureResult, threshold: number, sign: ComparisonSign): Assessment {
  const { participants, failed } = result;
  if (participants && (participants.value < 0 || !Number.isInteger(participants.value))) {
    return missing(participants, 'impossible');
  }
  if (participants?.value === 0) {
    const nobodyFailed = !failed || (failed.kind === 'count' ? failed.count : failed.percent) === 0;
    return nobodyFailed
      ? {
          verdict: 'notApplicable',
          participants,
          failed: null,
          percent: null,
          marks: NO_MARKS,
          cause: 'noParticipants',
        }
      : missing(participants, 'impossible');
  }
  if (!failed) return missing(participants, 'noData');
  if (failed.kind === 'percent') {
    if (!(failed.percent >= 0 && failed.percent <= 100)) return missing(participants, 'impossible');
    return participants
      ? assessReconstructed(participants, failed, threshold, sign)
      : assessPercentAlone(failed, threshold, sign);
  }
  if (!participants) return missing(null, 'noData');
  if (!Number.isInteger(failed.count) || failed.count < 0 || failed.count > participants.value) {
    return missing(participants, 'impossible');
  }
  const { count: value, source, addends } = failed;
  const counted = { value, source, ...(addends && { addends }) };
  return decided(participants, counted, threshold, sign, NO_MARKS);
}

type FailedPercent = Extract<ProcedureResult['failed'], { kind: 'percent' }>;

function assessReconstructed(
  participants: Quantity,
  failed: FailedPercent,
  threshold: number,
  sign: ComparisonSign,
): Assessment {
  const counts = reconstruct(failed.percent, failed.decimals, participants.value);
  if (!counts) return missing(participants, 'impossible');
  const crosses = (count: number) => countsCross(count, participants.value, threshold, sign);
  if (crosses(counts.from) !== crosses(counts.to)) {
    const ambiguous = { from: counts.from, to: counts.to };
    return { ...missing(participants, 'ambiguousPercent'), ambiguous };
  }
  const marks: ProcedureMark[] = ['reconstructed'];
  if (percentCrosses(failed.percent, threshold, sign) !== crosses(counts.count))
    marks.push('roundingDecides');
  return decided(participants, { value: counts.count, source: failed.source }, threshold, sign, marks);
}

/** Without the number of participants the percent decides only when its rounding cannot matter. */
function assessPercentAlone(failed: FailedPercent, threshold: number, sign: ComparisonSign): Assessment {
  // A value with many decimals is a computed one: only binary noise is left to doubt.
  const window = failed.decimals > 2 ? 0 : printedPrecision(failed.decimals);
  const exact = percentCrosses(failed.percent, threshold, sign);
  const low = percentCrosses(failed.percent - window, threshold, sign);
  const high = percentCrosses(failed.percent + window, threshold, sign);
  if (low !== high) return missing(null, 'ambiguousPercent');
  return {
    verdict: exact ? 'yes' : 'no',
    participants: null,
    failed: null,
    percent: failed.percent,
    marks: NO_MARKS,
  };
}

function decided(
  participants: Quantity,
  failed: Quantity,
  threshold: number,
  sign: ComparisonSign,
  marks: readonly ProcedureMark[],
): Assessment {
  const crosses = countsCross(failed.value, participants.value, threshold, sign);
  const percent = (100 * failed.value) / participants.value;
  const borderline = percentCrosses(printed(percent), threshold, sign) !== crosses;
  return {
    verdict: crosses ? 'yes' : 'no',
    participants,
    failed,
    percent,
    marks: borderline ? [...marks, 'borderline'] : marks,
  };
}

function missing(participants: Quantity | null, cause: ProcedureCause): Assessment {
  return { verdict: 'unknown', participants, failed: null, percent: null, marks: NO_MARKS, cause };
}
