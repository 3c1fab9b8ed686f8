import type { TeacherRecord } from '../../model/programme/people';
import type { SchoolRecords } from '../collected';
import type { FactsOf } from './evidence';
import type { EvidenceFact, PartnerPair, SupportSchool } from './outcome';
import { isConcluded } from './pairs';

/**
 * Counts of the loaded data that speak for an expected result: schools identified (2), rows of plans (3), agreements
 * and those with seminars (4), teachers trained (6), events (7), teachers in unions (8). Teachers and events are
 * those of schools that are ШНРО or НСУ; a person in two schools is counted once. A count that no sheet could give
 * is left out: it is not zero.
 */
export function supportFacts(
  schools: readonly SupportSchool[],
  records: readonly SchoolRecords[],
  pairs: readonly PartnerPair[],
  planRows: number,
): FactsOf {
  const supported = new Set(
    schools.filter(({ low, hard }) => low === 'yes' || hard === 'yes').map(({ school }) => school.id),
  );
  const own = records.filter(({ school }) => supported.has(school.id)).map(({ programme }) => programme);
  const count = (wanted: (school: SupportSchool) => boolean) => schools.filter(wanted).length;
  const agreements = pairs.flatMap((pair) => pair.agreements.filter(isConcluded));
  const registered = records.some(({ programme }) => programme.partnerships.length > 0);
  const teachers = own.flatMap((programme) => programme.teachers);
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
          { kind: 'agreements', value: agreements.length },
          {
            kind: 'agreementsWithEvents',
            value: agreements.filter(({ activities }) => activities !== null).length,
          },
        ]
      : [],
    '6': people('trained', teachers, ({ marks }) => marks.trained),
    '7':
      events.length > 0
        ? [{ kind: 'events', value: events.filter(({ participated }) => participated).length }]
        : [],
    '8': people('unions', teachers, ({ marks }) =>
      marks.regionalUnion || marks.townUnion ? true : (marks.regionalUnion ?? marks.townUnion),
    ),
  };
  return (list, number) => (list === 'expected' ? (facts[number] ?? []) : []);
}

/** People with the mark, each once; nothing when no line states it. */
function people(
  kind: EvidenceFact['kind'],
  teachers: readonly TeacherRecord[],
  marked: (teacher: TeacherRecord) => boolean | undefined,
): EvidenceFact[] {
  const stated = teachers.filter((teacher) => marked(teacher) !== undefined);
  if (stated.length === 0) return [];
  const keys = new Set<string>();
  let nameless = 0;
  for (const teacher of stated) {
    if (!marked(teacher)) continue;
    if (teacher.person === null) nameless += 1;
    else keys.add(teacher.person);
  }
  return [{ kind, value: keys.size + nameless }];
}
