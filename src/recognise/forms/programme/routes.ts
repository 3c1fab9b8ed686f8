import type { RouteRecord } from '../../../model/programme/people';
import type { Form } from '../../contract';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import type { Grid } from '../../../grid/grid';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import { daysIn } from './daysText';
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

/** Words of a state rather than of a topic. */
const STATE =
  /^(?:(?:не|ни|нет|без|в|на|пока|еще|план|проект|черновик|отказ|готов(?:ится)?|заявка)(?![а-я])|(?:план|заплан|разраб|утвержд|соглас|заверш|приостан|отмен|ожида)[а-я]*(?:тся|[еа]н[аоы]?)(?![а-я])|отказал|отсутств|буд[еу]т|снят|выбы|увол|перевед|исключ)/;

/**
 * What a row says of its route: `none` in a list of all people («ИОМ: да, нет»); `open` where it does not say that
 * there is one, which a finding asks about. A topic is any text, so one of unknown words needs the day on which the
 * route was made beside it, where the register has a column for days.
 */
function routeStates(
  cells: FieldCells<RouteField>,
  lines: readonly SchoolLine[],
): ReadonlyMap<number, 'none' | 'open'> {
  const isState = (row: number, field: RouteField) =>
    !cells.isSilent(row, field) && STATE.test(cells.text(row, field).toLowerCase().replaceAll('ё', 'е'));
  const undated = (row: number) => cells.has('routeDate') && daysIn(cells.value(row, 'routeDate')) === null;
  const listed = cells.has('routeTopic');
  const marks = lines.map(({ row }) => ({ row, mark: readMark(cells.value(row, 'routeTopic')) }));
  const open = marks.filter(
    ({ row, mark }) =>
      isState(row, 'routeDate') || (mark === 'unclear' && (undated(row) || isState(row, 'routeTopic'))),
  );
  const states = new Map<number, 'none' | 'open'>(open.map(({ row }) => [row, 'open']));
  const topics = marks.some(({ row, mark }) => mark === 'text' || (mark === 'unclear' && !states.has(row)));
  const ticks = !topics && marks.some(({ mark }) => mark === 'yes' || mark === 'no');
  for (const { row, mark } of marks)
    if (listed && (mark === 'no' || (ticks && mark !== 'yes' && !states.has(row)))) states.set(row, 'none');
  return states;
}

function readRoutes(cells: FieldCells<RouteField>): RouteRecord[] {
  const { draft } = cells;
  const lines = schoolLines(draft, cells.head);
  const persons = new Persons(cells, ['person', 'firstName', 'patronymic'], lines);
  const said = routeStates(cells, lines);
  const open = [...said].filter(([, says]) => says === 'open').map(([row]) => row);
  const without = [...said].filter(([, says]) => says === 'none').map(([row]) => row);
  const ofSheet = ownerOfSheet(cells);
  const records: RouteRecord[] = [];
  const seen = new Set<string>();
  const again: number[] = [];
  for (const line of lines) {
    const { row, school, source } = line;
    if (said.get(row) === 'none') {
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
    const isOpen = said.get(row) === 'open';
    if (!isOpen) seen.add(key);
    records.push({
      school,
      of,
      person,
      date,
      year,
      ...(isOpen && { unclear: true as const }),
      source,
    });
  }
  const [line] = without;
  if (line !== undefined)
    draft.find('routeNotMade', 'info', { rows: without.length }, `${line + 1}:${line + 1}`);
  const [unclear] = open;
  if (unclear !== undefined)
    draft.find('routeUnclear', 'warning', { rows: open.length }, `${unclear + 1}:${unclear + 1}`);
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
