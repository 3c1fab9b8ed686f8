import type { PersonKey, TeacherRecord } from '../../model/programme/people';
import type { Source } from '../../model/source';
import type { SchoolRecords } from '../collected';
import { sourceOrder } from '../sheetTally';

/** One person in the list of a school with all of its lines there; a line without an id is one more person. */
export interface Person {
  readonly id: PersonKey | null;
  /** Stands in the lists of several schools: only such a person can be counted twice. */
  readonly shared: boolean;
  readonly lines: readonly TeacherRecord[];
}

/** The list «Педагоги ШНОР» of a school. */
export interface StaffList {
  readonly people: readonly Person[];
  readonly ids: ReadonlySet<PersonKey>;
  /** Cells of its lines in the order of the sheets. */
  readonly sources: readonly Source[];
}

/** The lists of the schools that are counted in a slice, each made once for all indicators of teachers. */
export class Staff {
  /** Lines of different sheets that may be about one person whose name is written in full and abbreviated. */
  readonly alike: readonly (readonly [Source, Source])[];
  private readonly lists = new Map<string, StaffList>();
  private readonly shared = new Set<PersonKey>();

  constructor(records: readonly SchoolRecords[]) {
    const schoolOf = new Map<PersonKey, string>();
    for (const { school, programme } of records) {
      for (const { person } of programme.teachers) {
        if (person === null) continue;
        const known = schoolOf.get(person);
        if (known === undefined) schoolOf.set(person, school.id);
        else if (known !== school.id) this.shared.add(person);
      }
    }
    this.alike = alikeAcrossSheets(records.flatMap(({ programme }) => programme.teachers));
  }

  /** null for a school without a line. */
  listOf({ school, programme }: SchoolRecords): StaffList | null {
    if (programme.teachers.length === 0) return null;
    let list = this.lists.get(school.id);
    if (!list) this.lists.set(school.id, (list = staffList(programme.teachers, this.shared)));
    return list;
  }
}

/** Pairs of one sheet are told where the sheet is read. */
function alikeAcrossSheets(teachers: readonly TeacherRecord[]): (readonly [Source, Source])[] {
  if (!teachers.some(({ shorter }) => shorter)) return [];
  const lines = [...teachers].sort((a, b) => sourceOrder(a.source, b.source));
  const first = new Map<PersonKey, TeacherRecord>();
  for (const line of lines) {
    if (line.person !== null && !first.has(line.person)) first.set(line.person, line);
  }
  return [...first.values()].flatMap(({ shorter = [], source }) =>
    shorter.flatMap((key) => {
      const other = first.get(key)?.source;
      const apart = other && (other.sheet !== source.sheet || other.workbook !== source.workbook);
      return apart ? [[source, other] as const] : [];
    }),
  );
}

function staffList(teachers: readonly TeacherRecord[], shared: ReadonlySet<PersonKey>): StaffList {
  const lines = [...teachers].sort((a, b) => sourceOrder(a.source, b.source));
  const named = new Map<PersonKey, TeacherRecord[]>();
  const nameless: Person[] = [];
  for (const line of lines) {
    const known = line.person === null ? undefined : named.get(line.person);
    if (known) known.push(line);
    else if (line.person === null) nameless.push({ id: null, shared: false, lines: [line] });
    else named.set(line.person, [line]);
  }
  return {
    people: [...[...named].map(([id, own]) => ({ id, shared: shared.has(id), lines: own })), ...nameless],
    ids: new Set(named.keys()),
    sources: lines.map(({ source }) => source),
  };
}
