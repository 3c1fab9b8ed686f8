import type { PersonKey, RouteRecord, TeacherMark, TeacherRecord } from '../../model/programme/people';
import { sourcesOfQuantity } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { schoolLabel } from '../schoolYears';
import { sourceOrder } from '../sheetTally';
import type { MonitoringNotes } from './notes';
import type { Contribution } from './outcome';
import type { Mark, People } from './people';
import { joined, peopleOf } from './people';

/**
 * A school by the lines of «Педагоги ШНОР»; null without a line. With a register of routes (`register`) a
 * teacher who is in it has a route and one who is not has none.
 */
export function countList(
  { school, programme }: SchoolRecords,
  mark: TeacherMark,
  register: boolean,
  people: People,
  notes: MonitoringNotes,
): Contribution | null {
  if (programme.teachers.length === 0) return null;
  const lines = [...programme.teachers].sort((a, b) => sourceOrder(a.source, b.source));
  const routes = register ? programme.routes : [];
  const routed = new Set(routes.flatMap(({ person }) => person ?? []));
  const says = ({ person, marks }: TeacherRecord): Mark =>
    joined(marks[mark], person !== null && routed.has(person) ? true : register ? false : null);

  const named = new Map<PersonKey, Mark>();
  const nameless: Mark[] = [];
  for (const line of lines) {
    if (line.person === null) nameless.push(says(line));
    else named.set(line.person, joined(named.get(line.person), says(line)));
  }
  people.add(named);
  people.withoutId += nameless.length;
  const marks = [...named.values(), ...nameless];
  const yes = marks.filter((one) => one === true).length;
  const silent = marks.filter((one) => one === null).length;
  const apart = named.size === 0 ? peopleOf(routes) : apartFromList(routes, named, school, notes);
  return {
    school,
    numerator: silent === marks.length ? null : named.size === 0 ? Math.max(yes, apart) : yes + apart,
    denominator: marks.length,
    ...(silent > 0 && silent < marks.length && { incomplete: true as const }),
    sources: [...lines, ...routes].map(({ source }) => source),
  };
}

/** Routes without an id are people of their own; a person who is not in the list is told and not counted. */
function apartFromList(
  routes: readonly RouteRecord[],
  named: ReadonlyMap<PersonKey, Mark>,
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
  const sources = [
    ...(stated ? sourcesOfQuantity(stated) : routes.map(({ source }) => source)),
    ...(newest.teachers ? sourcesOfQuantity(newest.teachers) : []),
  ];
  if (!newest.teachers) return { school, numerator: null, denominator: null, sources };
  const numerator = stated?.value ?? (register ? peopleOf(routes) : null);
  return { school, numerator, denominator: newest.teachers.value, sources };
}

/** Newest first; a record without a date comes last. */
export function latest(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one > other ? -1 : one < other ? 1 : 0;
}
