import type { PersonKey, RouteRecord, TeacherMark } from '../../model/programme/people';
import { sourcesOfQuantity } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import type { MonitoringNotes } from './notes';
import type { Contribution } from './outcome';
import type { Mark, People } from './people';
import { joined, peopleOf, routesByState } from './people';
import type { Staff } from './staff';

/**
 * A school by the lines of «Педагоги ШНОР»; null without a line. With a register of routes (`register`) a
 * teacher who is in it has a route and one who is not has none.
 */
export function countList(
  record: SchoolRecords,
  mark: TeacherMark,
  register: boolean,
  staff: Staff,
  people: People,
  notes: MonitoringNotes,
): Contribution | null {
  const list = staff.listOf(record);
  if (!list) return null;
  const { school, programme } = record;
  const routes = register ? programme.routes : [];
  const { made, unclear } = routesByState(routes);
  const routed = peopleIn(made);
  const asked = peopleIn(unclear);
  const ofRegister = (id: PersonKey | null): Mark => {
    if (!register) return null;
    if (id !== null && routed.has(id)) return true;
    return id !== null && asked.has(id) ? null : false;
  };
  let yes = 0;
  let silent = 0;
  for (const { id, shared, lines } of list.people) {
    let says = ofRegister(id);
    for (const { marks } of lines) says = joined(marks[mark], says);
    if (says) yes += 1;
    if (says === null) silent += 1;
    if (id === null) people.withoutId += 1;
    else if (shared) people.add(id, says);
  }
  const all = list.people.length;
  const anonymous = list.ids.size === 0;
  const apart = anonymous ? peopleOf(made) : apartFromList(made, list.ids, school, notes);
  const loose = anonymous ? unclear : unclear.filter(({ person }) => person === null);
  const open = silent + peopleOf(loose);
  return {
    school,
    numerator: silent === all ? null : anonymous ? Math.max(yes, apart) : yes + apart,
    denominator: all,
    ...(open > 0 && silent < all && { incomplete: true as const, open }),
    sources: routes.length === 0 ? list.sources : [...list.sources, ...routes.map(({ source }) => source)],
  };
}

function peopleIn(routes: readonly RouteRecord[]): ReadonlySet<PersonKey> {
  return new Set(routes.flatMap(({ person }) => person ?? []));
}

/** Routes without an id are people of their own; a person who is not in the list is told and not counted. */
function apartFromList(
  routes: readonly RouteRecord[],
  named: ReadonlySet<PersonKey>,
  school: SchoolRecords['school'],
  notes: MonitoringNotes,
): number {
  const strangers = routes.filter(({ person }) => person !== null && !named.has(person));
  if (strangers.length > 0) {
    notes.say({
      code: 'monitoringRouteOfStranger',
      severity: 'warning',
      ...strangers.map(({ source }) => source).sort(sourceOrder)[0],
      params: { school: schoolLabel(school), count: peopleOf(strangers) },
    });
  }
  return routes.filter(({ person }) => person === null).length;
}

/** A school by its own totals, the newest of them; null without any. */
export function countTotals(
  { school, programme }: SchoolRecords,
  mark: TeacherMark,
  register: boolean,
): Contribution | null {
  const [newest] = [...programme.teacherTotals].sort(
    (a, b) => latest(a.date, b.date) || sourceOrder(a.school.source, b.school.source),
  );
  if (!newest) return null;
  const stated = newest.counts[mark];
  const routes = register && !stated ? programme.routes : [];
  const { made, unclear } = routesByState(routes);
  const sources = [
    ...(stated ? sourcesOfQuantity(stated) : routes.map(({ source }) => source)),
    ...(newest.teachers ? sourcesOfQuantity(newest.teachers) : []),
  ];
  if (!newest.teachers) return { school, numerator: null, denominator: null, sources };
  return {
    school,
    numerator: stated?.value ?? (register ? peopleOf(made) : null),
    denominator: newest.teachers.value,
    ...(unclear.length > 0 && { incomplete: true as const, open: peopleOf(unclear) }),
    sources,
  };
}

/** Newest first; a record without a date comes last. */
export function latest(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one > other ? -1 : one < other ? 1 : 0;
}
