/** What the columns «2», «3», «4», «5» of a table hold. */
export type MarksKind = 'percent' | 'fraction' | 'count';

/** The marks of one row: their sum and the participants beside them (null when unknown). */
export interface MarksRow {
  readonly sum: number;
  readonly participants: number | null;
}

/** Percents of one row may add up to 99,5…100,5 (methodology F1: 99,9 and 100,1 are accepted). */
const PERCENT_TOLERANCE = 0.5;
const EPSILON = 1e-9;

export function fitsPercent({ sum }: MarksRow): boolean {
  return Math.abs(sum - 100) <= PERCENT_TOLERANCE + EPSILON;
}

export function fitsFraction({ sum }: MarksRow): boolean {
  return Math.abs(sum - 1) <= PERCENT_TOLERANCE / 100 + EPSILON;
}

export function fitsCount({ sum, participants }: MarksRow): boolean {
  return participants !== null && participants > 0 && sum === participants;
}

export function fits(kind: MarksKind, row: MarksRow): boolean {
  if (kind === 'percent') return fitsPercent(row);
  return kind === 'fraction' ? fitsFraction(row) : fitsCount(row);
}

/**
 * Decides for a whole block of columns whether it holds percents, fractions 0–1 or counts (methodology C2,
 * «Danger»). A row speaks only when it fits exactly one reading: n = 100 fits both and is decided by
 * the other rows. Null: the rows do not tell, somebody must be asked.
 */
export function marksKind(rows: Iterable<MarksRow>): MarksKind | null {
  const votes = { percent: 0, fraction: 0, count: 0 };
  for (const row of rows) {
    const readings = [
      fitsPercent(row) && 'percent',
      fitsFraction(row) && 'fraction',
      fitsCount(row) && 'count',
    ] as const;
    const fitting = readings.filter((reading) => reading !== false);
    if (fitting.length === 1) votes[fitting[0]!] += 1;
  }
  const best = (Object.keys(votes) as MarksKind[]).sort((a, b) => votes[b] - votes[a]);
  return votes[best[0]!] > votes[best[1]!] ? best[0]! : null;
}
