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
 * are joined; so is a row with the same number and no date. Where such rows state different terms, the latest counts: an agreement is renewed.
 */
export function settledAgreements(
  rows: readonly Partnership[],
  school: School,
  partner: string,
): { readonly agreements: readonly Partnership[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const agreements = alike(rows).map((same): Partnership => {
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
    const { notHeld: _, heldFrom: __, ...one } = latest;
    return {
      ...one,
      number: first!.number,
      date: same.find(({ date }) => date !== null)?.date ?? null,
      subject: joined(same.map(({ subject }) => subject)),
      activities: joined(same.map(({ activities }) => activities)),
      ...eventsOf(same),
    };
  });
  return { agreements, findings };
}

/** Rows of one agreement together, in the order of the register; what is no agreement stands alone. */
function alike(rows: readonly Partnership[]): Partnership[][] {
  const dated = new Map<string, Partnership[]>();
  const groups: Partnership[][] = [];
  const start = (row: Partnership) => groups[groups.push([row]) - 1]!;
  const undated: Partnership[] = [];
  for (const row of rows) {
    if (!isConcluded(row)) start(row);
    else if (row.date === null) undated.push(row);
    else {
      const key = JSON.stringify([fold(row.number), row.date]);
      const own = dated.get(key);
      if (own) own.push(row);
      else dated.set(key, start(row));
    }
  }
  for (const row of undated) {
    const same = ({ number, date }: Partnership) =>
      fold(number) === fold(row.number) && (date === null || /\d/.test(row.number ?? ''));
    const own = groups.find(([first]) => isConcluded(first!) && same(first!));
    if (own) own.push(row);
    else start(row);
  }
  return groups;
}

/** Were events held by any of the rows, since when, or can nobody tell? */
function eventsOf(rows: readonly Partnership[]): Pick<Partnership, 'notHeld' | 'heldFrom'> {
  const stated = rows.filter(({ activities }) => activities !== null);
  const held = stated.filter(({ notHeld }) => notHeld === undefined);
  if (held.length === 0) {
    const unclear = stated.some(({ notHeld }) => notHeld === 'unclear');
    return stated.length === 0 ? {} : { notHeld: unclear ? 'unclear' : 'none' };
  }
  const days = held.flatMap(({ heldFrom }) => heldFrom ?? []).sort();
  return days.length === held.length ? { heldFrom: days[0]! } : {};
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
