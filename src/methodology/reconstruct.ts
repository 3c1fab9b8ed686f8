/** Counts that a printed percent may stand for. */
export interface Reconstruction {
  /** The nearest consistent count, round(n · p / 100). */
  readonly count: number;
  /** Smallest and largest consistent counts; equal unless the percent is too coarse for n. */
  readonly from: number;
  readonly to: number;
}

/**
 * Half a unit of the last printed decimal. Two decimals get a little more: the reports of ФИС ОКО move
 * the last digit so that the row sums up to 100.
 */
export function printedPrecision(decimals: number): number {
  if (decimals <= 0) return 0.5;
  if (decimals === 1) return 0.05;
  return decimals === 2 ? 0.011 : 0.0011;
}

/**
 * Whole counts out of `participants` (1 or more) that print as `percent` (0–100) with this many decimals;
 * null when there is none, that is, the percent is impossible for this number of participants.
 * Source: methodology F1, «reconstruct round(n·p/100)».
 */
export function reconstruct(percent: number, decimals: number, participants: number): Reconstruction | null {
  const window = printedPrecision(decimals);
  const noise = 1e-9 * participants;
  const from = Math.max(0, Math.ceil(((percent - window) * participants) / 100 - noise));
  const to = Math.min(participants, Math.floor(((percent + window) * participants) / 100 + noise));
  if (from > to) return null;
  const count = Math.min(to, Math.max(from, Math.round((participants * percent) / 100)));
  return { count, from, to };
}
