import { address } from '../../../grid/grid';
import type { TeacherMark, TeacherTotals } from '../../../model/programme/people';
import { TEACHER_MARKS } from '../../../model/programme/people';
import type { Quantity } from '../../../model/source';
import type { Form } from '../../contract';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import type { FieldCells } from './fieldCells';
import { MARK_FIELDS } from './markFields';
import { OneLineASchool } from './oneLineASchool';
import { countOf, programmeForm, schoolFields } from './programmeTable';
import { isDataRow, schoolLines } from './schoolLines';
import { namesPeople } from './teacherFields';

export type TotalsField = SchoolField | TeacherMark | 'teachers' | 'date' | 'year';

export const TEACHER_TOTALS_TABLE: TableForm<TotalsField> = {
  id: 'teacherTotals',
  fields: [
    ...schoolFields('шнор', 'школа шнор'),
    {
      field: 'teachers',
      names: [
        'педагогов всего',
        'всего педагогов',
        'педагогов',
        'количество педагогов',
        'численность педагогов',
        'общая численность педагогов',
        'педагогических работников',
        'педагогических работников всего',
        'всего педагогических работников',
        'количество педагогических работников',
        'численность педагогических работников',
        'педработников',
        'педработников всего',
        'всего педработников',
        'учителей всего',
        'всего учителей',
      ],
      patterns: [
        /^(?:общ\S+ )?(?:количество|численность|число) (?:всех )?(?:педагог|педработник|учител)\S*(?: \S+)?$/,
      ],
    },
    ...MARK_FIELDS,
    { field: 'date', names: ['дата', 'дата среза', 'на дату', 'по состоянию на', 'срез'] },
    { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
  ],
  required: [MARK_FIELDS.map(({ field }) => field)],
  isData: isDataRow,
};

/** The marks of «Педагоги ШНОР» as totals of schools: numbers of people in place of ticks. */
export const teacherTotals: Form = programmeForm<TotalsField>({
  table: TEACHER_TOTALS_TABLE,
  sureness: (head) => {
    if (namesPeople(head)) return 0;
    const marks = countOf(head, TEACHER_MARKS);
    const own = marks - (head.columns.has('trained') ? 1 : 0);
    if (own === 0 || marks + (head.columns.has('teachers') ? 1 : 0) < 2) return 0;
    return marks >= 4 ? 0.92 : 0.84;
  },
  read: (cells) => ({ teacherTotals: readTotals(cells) }),
});

function readTotals(cells: FieldCells<TotalsField>): TeacherTotals[] {
  const { draft } = cells;
  const once = new OneLineASchool(draft);
  const records: TeacherTotals[] = [];
  for (const { row, school } of schoolLines(draft, cells.head)) {
    const when = cells.when(row, 'date');
    if (when === null) continue;
    const { date } = when;
    const year = when.year ?? cells.year(row, 'year', date);
    if (!once.isFirst(row, school, date ?? year)) continue;
    records.push({ school, year, date, ...numbersOf(cells, row) });
  }
  draft.facts['schools'] = records.length;
  return records;
}

/** Numbers of people; where one is above that of all teachers nobody knows which is wrong, and both are left out. */
function numbersOf(cells: FieldCells<TotalsField>, row: number): Pick<TeacherTotals, 'teachers' | 'counts'> {
  const teachers = cells.count(row, 'teachers');
  let disputed = false;
  const counts: Partial<Record<TeacherMark, Quantity>> = {};
  for (const field of TEACHER_MARKS) {
    const count = cells.count(row, field);
    if (!count) continue;
    if (teachers && count.value > teachers.value) {
      disputed = true;
      cells.draft.find(
        'countAboveTotal',
        'error',
        {
          heading: cells.heading(field),
          count: count.value,
          totalHeading: cells.heading('teachers'),
          total: teachers.value,
          totalCell: teachers.source.cell,
        },
        address(row, cells.head.columns.get(field)!),
      );
    } else counts[field] = count;
  }
  return { teachers: disputed ? null : teachers, counts };
}
