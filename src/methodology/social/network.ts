import type { Finding } from '../../model/finding';
import { NETWORK_GROUPS } from '../../model/programme/social';
import type { Period } from '../../model/programme/social';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import { place } from './components';
import type { NetworkLine, NetworkOutcome } from './outcome';

/**
 * The register of the network by year: a school stands once in a group of a year. Counts differ between years as
 * they do (15 → 12 is a real change): nothing is carried over or repaired. Source: Иркутск, methodology IRK-3.
 */
export function judgeNetwork(records: readonly SchoolRecords[]): {
  readonly outcome: NetworkOutcome | null;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const lines: NetworkLine[] = [];
  for (const { school, programme } of records) {
    const kept = new Map<string, NetworkLine>();
    for (const member of [...programme.network].sort((a, b) => sourceOrder(a.source, b.source))) {
      const { group, period, source } = member;
      const key = `${period}|${group}`;
      const known = kept.get(key);
      if (!known) {
        kept.set(key, { school, group, period, tutor: member.tutor, mentor: member.mentor, source });
        continue;
      }
      kept.set(key, {
        ...known,
        tutor: either(known.tutor, member.tutor),
        mentor: either(known.mentor, member.mentor),
      });
      findings.push({
        code: 'networkRepeated',
        severity: 'warning',
        ...place(source),
        params: { school: schoolLabel(school), first: known.source.cell, firstSheet: known.source.sheet },
      });
    }
    lines.push(...kept.values());
  }
  if (lines.length === 0) return { outcome: null, findings };
  // Schools stand in the order of the matching already, and sorting keeps it.
  lines.sort(
    (a, b) =>
      periodOrder(a.period, b.period) || NETWORK_GROUPS.indexOf(a.group) - NETWORK_GROUPS.indexOf(b.group),
  );
  const periods = [...new Set(lines.map(({ period }) => period))];
  return { outcome: { lines, periods }, findings };
}

/** Years ascending, a line without a year last. */
export function periodOrder(a: Period | null, b: Period | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Stated once is stated: «да» of either line wins over «нет», and either over nothing. */
function either(a: boolean | null, b: boolean | null): boolean | null {
  if (a === null) return b;
  return b === null ? a : a || b;
}
