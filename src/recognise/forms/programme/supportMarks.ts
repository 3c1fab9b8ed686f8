import { cellAt, cellText, isBlank } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SupportMark } from '../../../model/programme/support';
import { readAnswer } from '../../answers';
import type { TableHead } from '../../columns';
import { dataRows, findTable } from '../../columns';
import type { Form } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { parseAcademicYear } from '../../../model/year';
import { fittingMapping } from '../../mappingResolve';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS, SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { MAPPED, headWithFindings, tellRepeated } from '../../tableForm';
import { FieldCells } from './fieldCells';

type Field = SchoolField | 'year' | 'lowResults' | 'hardConditions' | 'ground';

export const SUPPORT_MARKS_TABLE: TableForm<Field> = {
  id: 'supportMarks',
  fields: [
    ...SCHOOL_FIELDS,
    { field: 'year', names: ['учебный год', 'год'] },
    {
      field: 'lowResults',
      names: ['шнро', 'шнро (да/нет)', 'шнро да/нет', 'школа с низкими результатами обучения'],
    },
    {
      field: 'hardConditions',
      names: ['нсу', 'нсу (да/нет)', 'нсу да/нет', 'шнсу', 'неблагоприятные социальные условия'],
    },
    { field: 'ground', names: ['основание', 'примечание', 'документ'] },
  ],
  required: [
    ['code', 'login', 'school'],
    ['lowResults', 'hardConditions'],
  ],
};

/** Ready marks of a department: ШНРО and НСУ, each by itself (Лесосибирск, 2.2). */
export const supportMarks: Form = {
  id: 'supportMarks',
  detect(grid, options) {
    if (fittingMapping(grid, 'supportMarks', options)) return MAPPED;
    const head = findTable(grid, SUPPORT_MARKS_TABLE.fields, SUPPORT_MARKS_TABLE.required);
    return head && holdsAnswers(grid, head) ? 0.94 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, SUPPORT_MARKS_TABLE, options);
    if (!head) return draft.finish('supportMarks');
    tellRepeated(draft, head);
    const cells = new FieldCells(draft, head, options);
    const sheetYear = cells.titles.map(parseAcademicYear).find((year) => year !== null) ?? null;
    const schools = new SchoolRows(draft, head);
    const marks: SupportMark[] = [];
    for (const row of dataRows(grid, head)) {
      const subject = schools.subjectOf(row);
      if (subject.kind === 'nameless') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      } else if (subject.kind !== 'school') draft.rows.mark(row, subject.kind);
      else {
        draft.rows.mark(row, 'used');
        marks.push({
          school: subject.mention,
          year: parseAcademicYear(cells.text(row, 'year')) ?? sheetYear,
          lowResults: yesNo(cells, row, 'lowResults'),
          hardConditions: yesNo(cells, row, 'hardConditions'),
          ground: cells.text(row, 'ground'),
          source: subject.mention.source,
        });
      }
    }
    draft.tellHiddenRows();
    draft.facts['schools'] = marks.length;
    const programme = { ...NO_PROGRAMME_RECORDS, supportMarks: marks };
    return { ...draft.finish('supportMarks'), records: { ...NO_RECORDS, programme } };
  },
};

/** Registers of partners head the helped school «ШНРО» too: a column of names is no column of marks. */
function holdsAnswers(grid: Grid, head: TableHead<Field>): boolean {
  const columns = (['lowResults', 'hardConditions'] as const).flatMap(
    (field) => head.columns.get(field) ?? [],
  );
  const rows = dataRows(grid, head).slice(0, ROWS_LOOKED_AT);
  const filled = columns.flatMap((column) =>
    rows.map((row) => cellAt(grid, row, column)).filter((value) => !isBlank(value)),
  );
  const answers = filled.filter((value) => readAnswer(value).kind !== 'bad').length;
  return filled.length === 0 ? columns.length === 2 : answers * 2 > filled.length;
}

const ROWS_LOOKED_AT = 30;

/** «да» or «нет»; the dash of a delivered table says that the school is not one. */
function yesNo(
  cells: FieldCells<Field>,
  row: number,
  field: 'lowResults' | 'hardConditions',
): boolean | null {
  if (/^[-–—‑−]+$/.test(cellText(cells.value(row, field)))) return false;
  const answer = cells.answer(row, field);
  if (!answer) return null;
  if (answer.value === 'yes') return true;
  return answer.value === 'partial' ? null : false;
}
