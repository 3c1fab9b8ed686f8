import type { Finding, Severity } from '../../../model/finding';

/** Severities in the order of their weight. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding in the order of the list; the first of its group carries the size of the group. */
export interface FindingLine {
  readonly finding: Finding;
  /** Unique in the list and the same after every filter. */
  readonly key: string;
  readonly groupCount: number | null;
}

/**
 * Findings by severity, then by sheet in the order of the workbook (those of the whole workbook first), then as they
 * were found.
 */
export function sortedFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const place = ({ sheet }: Finding) => (sheet === undefined ? -1 : (places.get(sheet) ?? sheets.length));
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        place(a.finding) - place(b.finding) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

/** Sorted findings as lines, with the heads of their groups. */
export function findingLines(findings: readonly Finding[]): FindingLine[] {
  const groupOf = ({ severity, sheet = '' }: Finding) => `${severity}|${sheet}`;
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(groupOf(finding), (counts.get(groupOf(finding)) ?? 0) + 1);
  return findings.map((finding, index) => {
    const group = groupOf(finding);
    const before = findings[index - 1];
    const first = before === undefined || groupOf(before) !== group;
    return { finding, key: String(index), groupCount: first ? counts.get(group)! : null };
  });
}
