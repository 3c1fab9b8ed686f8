import type { Finding, Severity } from '../model/finding';
import type { RowCount } from '../recognise/contract';

/** How many findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** A sheet of one of the workbooks. */
export interface SheetPlace {
  readonly workbook: string;
  readonly sheet: string;
}

/**
 * The findings that name a sheet, whoever made them: the host, the reading of the sheet, the matching or the rules.
 * Asked sheet by sheet, so they are sorted once.
 */
export function findingsOfSheets(findings: readonly Finding[]): (place: SheetPlace) => readonly Finding[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.workbook === undefined || finding.sheet === undefined) continue;
    const key = keyOf({ workbook: finding.workbook, sheet: finding.sheet });
    const others = bySheet.get(key);
    if (others) others.push(finding);
    else bySheet.set(key, [finding]);
  }
  return (place) => bySheet.get(keyOf(place)) ?? [];
}

function keyOf({ workbook, sheet }: SheetPlace): string {
  return `${workbook}|${sheet}`;
}

/** Rows that hold data, read or not: all but headings, notes and blank rows. */
export function rowsOfData({ used, aggregate, reported, unneeded }: RowCount): number {
  return used + aggregate + reported + unneeded;
}

/** Every row of the sheet. */
export function rowsInAll(rows: RowCount): number {
  return rowsOfData(rows) + rows.service + rows.blank;
}
