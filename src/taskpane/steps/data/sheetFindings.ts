import type { Finding, Severity } from '../../../model/finding';
import { countSeverities } from '../../../report/counts';
import { SEVERITIES } from '../check/findingList';

/** The findings of one sheet, counted. */
export interface SheetFindings {
  readonly count: number;
  readonly worst: Severity;
  /** How many of them are of that severity. */
  readonly worstCount: number;
}

/** Counts the findings of a sheet, the gravest kind apart; null without any. */
export function countedFindings(findings: readonly Finding[]): SheetFindings | null {
  if (findings.length === 0) return null;
  const counts = countSeverities(findings);
  const worst = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'info';
  return { count: findings.length, worst, worstCount: counts[worst] };
}
