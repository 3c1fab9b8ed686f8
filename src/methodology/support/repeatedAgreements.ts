import type { Finding } from '../../model/finding';
import type { Partnership } from '../../model/programme/events';
import type { School } from '../../model/school';
import { schoolLabel } from '../schoolYears';

/** An agreement is concluded when the register gives its number or its date, and does not say otherwise. */
export function isConcluded({ number, date, notConcluded }: Partnership): boolean {
  return !notConcluded && (number !== null || date !== null);
}

/**
 * The agreements of a pair, each once: rows with the same number and date are one agreement, whose subjects and events
 * are joined. Where such rows state different terms, the latest counts: an agreement is renewed.
 */
export function settledAgreements(
  rows: readonly Partnership[],
  school: School,
  partner: string,
): { readonly agreements: readonly Partnership[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byKey = new Map<string, Partnership[]>();
  rows.forEach((row, index) => {
    const key = isConcluded(row) ? JSON.stringify([fold(row.number), row.date]) : `${index}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  });
  const agreements = [...byKey.values()].map((same): Partnership => {
    const [first, other] = same;
    if (!other) return first!;
    const stated = same.filter(
      (one) => one.until !== null || one.from !== undefined || one.term !== undefined,
    );
    const different = stated.find((one) => termKey(one) !== termKey(stated[0]!));
    const latest = stated.reduce((best, one) => (endOf(one) > endOf(best) ? one : best), stated[0] ?? first!);
    const { source } = different ?? other;
    findings.push({
      code: different ? 'agreementTermsDiffer' : 'agreementRepeated',
      severity: 'warning',
      ...first!.source,
      params: {
        school: schoolLabel(school),
        partner,
        otherWorkbook: source.workbook,
        otherSheet: source.sheet,
        otherCell: source.cell,
      },
    });
    const { noneHeld: _, ...one } = latest;
    return {
      ...one,
      subject: joined(same.map(({ subject }) => subject)),
      activities: joined(same.map(({ activities }) => activities)),
      ...(same.every(({ activities, noneHeld }) => activities === null || noneHeld) && {
        noneHeld: true as const,
      }),
    };
  });
  return { agreements, findings };
}

function fold(text: string | null): string | null {
  return text && text.toLowerCase().replace(/^№|\s+/g, '');
}

function termKey({ from, until, term, termText }: Partnership): string {
  return JSON.stringify([from, until, term, term === 'unclear' && termText]);
}

/** For comparison of terms: without an end later than any day, an unclear one before all. */
function endOf({ until, term }: Partnership): string {
  return term === 'unclear' ? '' : (until ?? 'endless');
}

function joined(texts: readonly (string | null)[]): string | null {
  const stated = [...new Set(texts.filter((text) => text !== null))];
  return stated.length > 0 ? stated.join('; ') : null;
}
