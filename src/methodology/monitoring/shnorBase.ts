import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import type { ShnorOutcome } from '../outcome';
import { schoolLabel } from '../schoolYears';
import type { MonitoringSettings } from './settings';
import type { MonitoringNotes } from './notes';

/**
 * The ШНОР that a slice speaks of; null when nobody can say who they are. `identified` also holds schools that
 * closed after they were identified (2.3.3.6, «от числа идентифицированных в текущем году»).
 */
export type ShnorBase = {
  readonly schools: readonly SchoolRecords[];
  readonly identified: readonly SchoolRecords[];
  /** Schools whose mark is unknown: each may still be ШНОР. */
  readonly open: number;
} | null;

/**
 * Schools of the chosen list. In an official list a school that is not stated is not in it. Without any
 * official list the calculated mark decides, and a finding says so. Source: Норильск 2.1, A4.2.
 */
export function shnorBase(
  records: readonly SchoolRecords[],
  year: AcademicYear,
  lastDay: string,
  shnor: ShnorOutcome | null,
  chosen: MonitoringSettings['shnorBase'],
  notes: MonitoringNotes,
): ShnorBase {
  const stated = records.some(({ school }) => school.official.has(year));
  const calculated = new Map(shnor?.schools.map(({ school, verdict }) => [school.id, verdict]));
  const useOfficial = chosen !== 'calculated' && stated;
  const useCalculated = shnor !== null && (chosen !== 'official' || !stated);
  if (!useOfficial && !useCalculated) return null;
  if (chosen !== 'calculated' && !stated) notes.listCalculated(year);

  const isShnor = ({ school }: SchoolRecords) =>
    (useOfficial && school.official.get(year) === true) ||
    (useCalculated && calculated.get(school.id) === 'yes');
  const identified = records.filter(isShnor);
  const open = useCalculated
    ? records.filter((one) => !isShnor(one) && calculated.get(one.school.id) === 'unknown')
    : [];
  if (open.length > 0) notes.listOpen(year, open.length, schoolLabel(open[0]!.school));
  const schools = identified.filter(
    ({ school }) => school.activeTo === undefined || school.activeTo > lastDay,
  );
  return { schools, identified, open: open.length };
}
