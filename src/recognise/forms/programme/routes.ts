import type { RouteRecord } from '../../../model/programme/people';
import type { Form } from '../../contract';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import type { Grid } from '../../../grid/grid';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import type { FieldCells } from './fieldCells';
import { readMark } from '../../marks';
import { Persons } from './persons';
import { programmeForm, schoolFields } from './programmeTable';
import type { SchoolLine } from './schoolLines';
import { isDataRow, schoolLines } from './schoolLines';
import type { PersonField } from './teacherFields';
import { PERSON_SPECS } from './teacherFields';

type Owner = RouteRecord['of'];
export type RouteField =
  SchoolField | PersonField | 'routeOwner' | 'routeDate' | 'year' | 'routeGrade' | 'routeTopic';

const ROUTE = /(?<![а-яё])иом(?![а-яё])|индивидуальн\S* (?:образовательн\S* )?маршрут/i;
const TEACHER = /педагог|учител|работник/i;
const PUPIL = /обучающ|учащ|учени[кц]|дет(?:и|ей)|реб[её]н|школьник/i;

export const ROUTE_TABLE: TableForm<RouteField> = {
  id: 'routes',
  fields: [
    ...schoolFields(),
    ...PERSON_SPECS.map((spec) =>
      spec.field === 'person'
        ? {
            ...spec,
            names: [
              ...spec.names,
              'обучающийся',
              'ученик',
              'учащийся',
              'ребенок',
              'код обучающегося',
              'чей маршрут',
            ],
            patterns: [...spec.patterns!, /^код (?:обучающ|учащ|учени)/],
          }
        : spec,
    ),
    { field: 'routeOwner', names: ['чей', 'чей иом', 'категория', 'кому', 'вид', 'для кого'] },
    {
      field: 'routeDate',
      names: ['дата', 'дата разработки', 'дата составления', 'дата утверждения', 'дата иом', 'разработан'],
      patterns: [/^дата (?:разработ|состав|утвержд|создан|начал)/],
    },
    { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
    { field: 'routeGrade', names: ['класс', 'параллель'] },
    {
      field: 'routeTopic',
      names: ['иом', 'тема иом', 'маршрут', 'номер иом', 'no иом', 'ссылка на иом', 'наименование иом'],
      patterns: [/(?<![а-яa-z])иом(?![а-яa-z])|индивидуальн\S* (?:образовательн\S* )?маршрут/],
    },
  ],
  required: [['person', 'routeOwner', 'routeDate', 'routeTopic', 'routeGrade']],
  isData: isDataRow,
};

/** Registers of individual routes (ИОМ) of teachers and of pupils. */
export const routes: Form = programmeForm<RouteField>({
  table: ROUTE_TABLE,
  sureness: (head, grid) => {
    const titles = [...textsAbove(grid, head.top), grid.sheet];
    if (!head.columns.has('routeTopic') && !titles.some((title) => ROUTE.test(title))) return 0;
    const own = ['person', 'routeOwner', 'routeDate'].filter((field) =>
      head.columns.has(field as RouteField),
    ).length;
    if (own === 0 || holdsNumbers(head, grid)) return 0;
    return own >= 2 ? 0.86 : 0.75;
  },
  read: (cells) => ({ routes: readRoutes(cells) }),
});

/** Columns of headcounts («С ИОМ | 12») belong to figures of schools, not to a register of people. */
function holdsNumbers(head: TableHead<RouteField>, grid: Grid): boolean {
  const column = head.columns.get('routeTopic');
  return (
    column !== undefined &&
    !head.columns.has('person') &&
    grid.rows.slice(head.bottom + 1, head.bottom + 50).some((row) => typeof row[column] === 'number')
  );
}

/** Rows of a list of all people («ИОМ: да, нет») that say or mean that there is no route. */
function withoutRoute(cells: FieldCells<RouteField>, lines: readonly SchoolLine[]): ReadonlySet<number> {
  if (!cells.has('routeTopic')) return new Set();
  const marks = lines.map(({ row }) => ({ row, mark: readMark(cells.value(row, 'routeTopic')) }));
  const ticks =
    marks.some(({ mark }) => mark === 'yes' || mark === 'no') && !marks.some(({ mark }) => mark === 'text');
  return new Set(
    marks.filter(({ mark }) => mark === 'no' || (ticks && mark !== 'yes')).map(({ row }) => row),
  );
}

function readRoutes(cells: FieldCells<RouteField>): RouteRecord[] {
  const { draft } = cells;
  const lines = schoolLines(draft, cells.head);
  const persons = new Persons(cells, ['person', 'firstName', 'patronymic'], lines);
  const without = withoutRoute(cells, lines);
  const ofSheet = ownerOfSheet(cells);
  const records: RouteRecord[] = [];
  const seen = new Set<string>();
  const again: number[] = [];
  for (const line of lines) {
    const { row, school, source } = line;
    if (without.has(row)) {
      draft.rows.mark(row, 'unneeded');
      continue;
    }
    const of = ownerOf(cells.text(row, 'routeOwner')) ?? ofSheet;
    if (of === null) {
      draft.rows.mark(row, 'reported');
      draft.find('routeOwnerUnknown', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    const person = persons.key(line);
    const date = cells.date(row, 'routeDate');
    const year = cells.year(row, 'year', date);
    const key = `${of}|${line.key}|${year ?? ''}|${person}`;
    if (person !== null && seen.has(key)) {
      again.push(row);
      continue;
    }
    seen.add(key);
    records.push({ school, of, person, date, year, source });
  }
  if (without.size > 0) {
    const [line] = [...without];
    draft.find('routeNotMade', 'info', { rows: without.size }, `${line! + 1}:${line! + 1}`);
  }
  const [first] = again;
  if (first !== undefined)
    draft.find('personTwice', 'info', { rows: again.length }, `${first + 1}:${first + 1}`);
  persons.tell(cells.has('person'));
  draft.facts['routesOfTeachers'] = records.filter(({ of }) => of === 'teacher').length;
  draft.facts['routesOfPupils'] = records.filter(({ of }) => of === 'pupil').length;
  return records;
}

function ownerOf(text: string): Owner | null {
  if (PUPIL.test(text)) return 'pupil';
  return TEACHER.test(text) ? 'teacher' : null;
}

/** Whose routes they are by the heading of the people, else by a column of classes, else by the titles. */
function ownerOfSheet(cells: FieldCells<RouteField>): Owner | null {
  const byHeading = ownerOf(cells.heading('person')) ?? (cells.has('routeGrade') ? 'pupil' : null);
  if (byHeading) return byHeading;
  const owners = new Set([...cells.titles].map(ownerOf).filter((owner) => owner !== null));
  const [owner] = owners;
  return owners.size === 1 ? owner! : null;
}
