import type { Finding, Severity } from '../../../model/finding';
import { SEVERITIES, severityCounts } from '../check/findingList';

/** The findings of one sheet, counted. */
export interface SheetFindings {
  readonly count: number;
  readonly worst: Severity;
  /** How many of them are of that severity. */
  readonly worstCount: number;
}

/**
 * Findings by the name of the sheet that they name, whoever made them: the reading of the sheet, the matching or the
 * rules. A sheet without findings is not there.
 */
export function findingsBySheet(findings: readonly Finding[]): ReadonlyMap<string, SheetFindings> {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet === undefined) continue;
    const others = bySheet.get(finding.sheet);
    if (others) others.push(finding);
    else bySheet.set(finding.sheet, [finding]);
  }
  return new Map([...bySheet].map(([sheet, own]) => [sheet, counted(own)]));
}

function counted(findings: readonly Finding[]): SheetFindings {
  const counts = severityCounts(findings);
  const worst = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'info';
  return { count: findings.length, worst, worstCount: counts[worst] };
}
