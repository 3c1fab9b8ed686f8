import { cellAt, cellText } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { TeacherMark, TeacherRecord } from '../../../model/programme/people';
import { TEACHER_MARKS } from '../../../model/programme/people';
import type { TableHead } from '../../columns';
import { dataRows } from '../../columns';
import type { Form } from '../../contract';
import { readMark } from '../../marks';
import type { FieldCells } from './fieldCells';
import { diagnosedKinds, MarkColumns } from './markColumns';
import { Persons } from './persons';
import { countOf, programmeForm } from './programmeTable';
import type { SchoolLine } from './schoolLines';
import { schoolKey, schoolLines } from './schoolLines';
import type { TeacherField } from './teacherFields';
import { namesPeople, TEACHER_TABLE } from './teacherFields';

type Mark = TeacherMark | 'diagnosed';
type Marks = Partial<Record<TeacherMark, boolean>>;

/** Rows looked at to tell ticks from totals when the headings do not. */
const LOOKED_AT = 200;

/** «Педагоги ШНОР»: one line a teacher (methodology C5; indicators 2.3.2.1, 2.3.3.1–4, Предгорный 2). */
export const teachers: Form = programmeForm<TeacherField>({
  table: TEACHER_TABLE,
  sureness: (head, grid) => {
    const marks = countOf(head, ['diagnosed', ...TEACHER_MARKS]);
    const people = namesPeople(head);
    if (speaksOfPupils(head)) return 0;
    if (!people && (marks < 2 || speaksOfTotals(head) || holdsTotals(grid, head))) return 0;
    // A list of people and nothing but «ИОМ» is rather a register of routes.
    if (marks < 2) return head.columns.has('route') ? 0.6 : 0.7;
    return marks >= 4 ? 0.93 : 0.85;
  },
  together: ['trained', 'supported', 'regionalUnion', 'townUnion'],
  read: (cells) => ({ teachers: readTeachers(cells) }),
});

function readTeachers(cells: FieldCells<TeacherField>): TeacherRecord[] {
  const { draft } = cells;
  const lines = schoolLines(draft, cells.head);
  const persons = new Persons(cells, ['person', 'firstName', 'patronymic'], lines);
  const vacant = lines.filter(({ row }) => persons.isVacant(row));
  for (const { row } of vacant) draft.rows.mark(row, 'reported');
  if (vacant.length > 0) {
    const row = vacant[0]!.row + 1;
    draft.find('vacancyNotCounted', 'info', { rows: vacant.length }, `${row}:${row}`);
  }
  const people = lines.filter(({ row }) => !persons.isVacant(row));
  const marks = new MarkColumns<TeacherField, Mark>(
    cells,
    [...TEACHER_MARKS, 'diagnosed'],
    people,
    new Set<Mark>(['diagnosed']),
  );
  const placeOf = new Map<string, number>();
  const records: TeacherRecord[] = [];
  const again: SchoolLine[] = [];
  for (const line of people) {
    const { row, school, source } = line;
    const person = persons.key(line);
    const year = cells.year(row, 'year');
    const record: TeacherRecord = {
      school,
      person,
      ...persons.shorter(line),
      year,
      marks: { ...marksOf(line, marks), ...diagnosed(cells, line, marks) },
      source,
    };
    const key = person === null ? null : `${line.key}|${year ?? ''}|${person}`;
    const place = key === null ? undefined : placeOf.get(key);
    if (place === undefined) {
      if (key !== null) placeOf.set(key, records.length);
      records.push(record);
    } else {
      again.push(line);
      const known = records[place]!;
      records[place] = { ...known, marks: either(known.marks, record.marks) };
    }
  }
  tellAgain(cells, again);
  marks.tell();
  tellDiagnosis(cells, people);
  persons.tell(cells.has('person'));
  draft.facts['teachers'] = records.length;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

function marksOf(line: SchoolLine, columns: MarkColumns<TeacherField, Mark>): Marks {
  const marks: Marks = {};
  for (const field of TEACHER_MARKS) {
    const mark = columns.mark(line, field);
    if (mark !== undefined) marks[field] = mark;
  }
  return marks;
}

/** Two lines of one person: done is done, whichever line says so. */
function either(one: Marks, other: Marks): Marks {
  const marks: Marks = { ...one };
  for (const field of TEACHER_MARKS) {
    const second = other[field];
    if (second === true || (second === false && marks[field] === undefined)) marks[field] = second;
  }
  return marks;
}

/** One column «Диагностика» that names the kinds; a bare tick there does not say which. */
function diagnosed(
  cells: FieldCells<TeacherField>,
  line: SchoolLine,
  columns: MarkColumns<TeacherField, Mark>,
): Marks {
  const kinds = diagnosedKinds(cells.text(line.row, 'diagnosed'));
  const none = { subject: false, method: false, psychology: false };
  const known = kinds ?? (columns.mark(line, 'diagnosed') === false ? none : null);
  if (!known) return {};
  const { subject, method, psychology } = known;
  return { diagnosedSubject: subject, diagnosedMethod: method, diagnosedPsychology: psychology };
}

function tellDiagnosis(cells: FieldCells<TeacherField>, lines: readonly SchoolLine[]): void {
  const unnamed = lines.filter(({ row }) => {
    const mark = readMark(cells.value(row, 'diagnosed'));
    return ['yes', 'text'].includes(mark) && diagnosedKinds(cells.text(row, 'diagnosed')) === null;
  });
  const [first] = unnamed;
  if (!first) return;
  const params = { heading: cells.heading('diagnosed'), cells: unnamed.length };
  cells.draft.find('diagnosisKindUnknown', 'warning', params, cells.cell(first.row, 'diagnosed'));
}

function tellAgain(cells: FieldCells<TeacherField>, again: readonly SchoolLine[]): void {
  const [first] = again;
  if (!first) return;
  const row = first.row + 1;
  cells.draft.find('personTwice', 'info', { rows: again.length }, `${row}:${row}`);
}

/** A list of pupils has a column of classes, or calls its people pupils. */
function speaksOfPupils(head: TableHead<TeacherField>): boolean {
  return head.headings.some((heading) =>
    /^(?:класс|параллель)$|^(?:фио |ф\. ?и\. ?о\.? |код )?(?:обучающ|учащ|учени[кц])/i.test(heading.trim()),
  );
}

/** «Педагогов всего» beside the marks. */
function speaksOfTotals(head: TableHead<TeacherField>): boolean {
  return head.headings.some((heading) =>
    /(?:педагог|педработник|учител)\S*(?: \S+)? всего|всего (?:\S+ )?(?:педагог|педработник|учител)/i.test(
      heading,
    ),
  );
}

/** One line a school with numbers of people above 1: the table of totals, not a list of ticks. */
function holdsTotals(grid: Grid, head: TableHead<TeacherField>): boolean {
  const columns = TEACHER_MARKS.flatMap((field) => head.columns.get(field) ?? []);
  const naming = head.columns.get('school') ?? head.columns.get('login') ?? head.columns.get('code');
  if (naming === undefined) return false;
  const schools = new Set<string>();
  let numbers = false;
  for (const row of dataRows(grid, head).slice(0, LOOKED_AT)) {
    const school = cellText(cellAt(grid, row, naming));
    if (schools.has(school)) return false;
    schools.add(school);
    numbers ||= columns.some((column) => {
      const value = cellAt(grid, row, column);
      return typeof value === 'number' && value > 1;
    });
  }
  return numbers;
}
