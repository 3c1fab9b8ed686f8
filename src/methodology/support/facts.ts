import type { Finding } from '../../model/finding';
import type { Partnership } from '../../model/programme/events';
import type { TeacherMark } from '../../model/programme/people';
import { quotable } from '../../model/quotable';
import type { SchoolProgramme, SchoolRecords } from '../collected';
import { latest } from '../monitoring/teacherCounts';
import type { FactsOf } from './evidence';
import type { EvidenceFact, PartnerPair, SupportSchool } from './outcome';
import { agreementState } from './pairs';
import { isConcluded } from './repeatedAgreements';

/**
 * Counts of the loaded data that speak for an expected result: schools identified (2), rows of plans (3), agreements
 * in force on the day, those with seminars held,
 * those of which nobody can tell, and all others (4), teachers trained (6), events (7), teachers in unions
 * (8). Agreements, teachers and events are those of schools that are ШНРО or НСУ; a person in two schools is counted once, and a school without a list counts
 * by its totals. A count that no sheet could give is left out: it is not zero.
 */
export function supportFacts(
  schools: readonly SupportSchool[],
  records: readonly SchoolRecords[],
  pairs: readonly PartnerPair[],
  planRows: number,
  asOf: string | null,
): FactsOf {
  const supported = new Set(
    schools.filter(({ low, hard }) => low === 'yes' || hard === 'yes').map(({ school }) => school.id),
  );
  const own = records.filter(({ school }) => supported.has(school.id)).map(({ programme }) => programme);
  const count = (wanted: (school: SupportSchool) => boolean) => schools.filter(wanted).length;
  const concluded = pairs.flatMap(({ school, agreements }) =>
    agreements.filter(isConcluded).map((one) => ({ school, one })),
  );
  const inForce = concluded.filter(
    ({ school, one }) => supported.has(school.id) && agreementState(one, asOf) === 'inForce',
  );
  const others = concluded.length - inForce.length;
  const stated = inForce.filter(({ one }) => one.activities !== null);
  const withEvents = stated.filter(({ one }) => !one.notHeld && !isLater(one, asOf));
  const openEvents = stated.filter(({ one }) => one.notHeld === 'unclear' || isLater(one, asOf));
  const unclear = pairs
    .flatMap(({ agreements }) => agreements)
    .filter(({ notConcluded }) => notConcluded === 'unclear').length;
  const registered = records.some(({ programme }) => programme.partnerships.length > 0);
  const events = own.flatMap((programme) => programme.events);
  const facts: Readonly<Record<string, readonly EvidenceFact[]>> = {
    '2': [
      { kind: 'lowSchools', value: count(({ low }) => low === 'yes') },
      { kind: 'hardSchools', value: count(({ hard }) => hard === 'yes') },
      { kind: 'undecidedSchools', value: count(({ group }) => group === 'undecided') },
    ],
    '3': planRows > 0 ? [{ kind: 'planRows', value: planRows }] : [],
    '4': registered
      ? [
          { kind: 'agreements', value: inForce.length },
          {
            kind: 'agreementsWithEvents',
            value: withEvents.length,
          },
          ...(openEvents.length > 0
            ? [{ kind: 'agreementsEventsOpen', value: openEvents.length } as const]
            : []),
          ...(unclear > 0 ? [{ kind: 'unclearAgreements', value: unclear } as const] : []),
          ...(others > 0 ? [{ kind: 'otherAgreements', value: others } as const] : []),
        ]
      : [],
    '6': people('trained', own, ['trained']),
    '7':
      events.length > 0
        ? [{ kind: 'events', value: events.filter(({ participated }) => participated).length }]
        : [],
    '8': people('unions', own, ['regionalUnion', 'townUnion']),
  };
  return (list, number) => (list === 'expected' ? (facts[number] ?? []) : []);
}

/** All events of the agreement are said to have been held on days that are still to come. */
function isLater({ heldFrom }: Partnership, asOf: string | null): boolean {
  return heldFrom !== undefined && asOf !== null && heldFrom > asOf;
}

/** Agreements whose events all have a day after that of the calculation: they are not counted, and asked about. */
export function eventsInFuture(pairs: readonly PartnerPair[], asOf: string | null): Finding[] {
  const later = pairs.flatMap(({ agreements }) => agreements).filter((one) => isLater(one, asOf));
  return later.map(({ source, activities, heldFrom }): Finding => ({
    code: 'agreementEventsLater',
    severity: 'warning',
    ...source,
    params: { text: quotable(activities ?? ''), date: heldFrom!, asOf: asOf! },
  }));
}

/**
 * People with any of the marks, each once; nothing when no line states one. Of totals the largest number counts:
 * it may hold the others.
 */
function people(
  kind: EvidenceFact['kind'],
  programmes: readonly SchoolProgramme[],
  marks: readonly TeacherMark[],
): EvidenceFact[] {
  const keys = new Set<string>();
  let others = 0;
  let stated = false;
  for (const { teachers, teacherTotals } of programmes) {
    for (const { person, marks: own } of teachers) {
      stated ||= marks.some((mark) => own[mark] !== undefined);
      if (!marks.some((mark) => own[mark])) continue;
      if (person === null) others += 1;
      else keys.add(person);
    }
    if (teachers.length > 0) continue;
    const [newest] = [...teacherTotals].sort((a, b) => latest(a.date, b.date));
    const counts = marks.flatMap((mark) => newest?.counts[mark]?.value ?? []);
    stated ||= counts.length > 0;
    others += Math.max(0, ...counts);
  }
  return stated ? [{ kind, value: keys.size + others }] : [];
}
