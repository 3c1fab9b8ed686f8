import type { Grid } from '../../grid/grid';
import type { FieldSpec, TableHead } from '../columns';
import { findTable, normalisedHead } from '../columns';

/**
 * Columns of a protocol by pupil that may be read. Surname, name, patronymic, document and sex have no
 * field here, so no code can reach them; the pupil's code only tells that a row is a pupil's.
 */
export type ProtocolField =
  | 'pupil'
  | 'code'
  | 'login'
  | 'school'
  | 'municipality'
  | 'class'
  | 'variant'
  | 'mark'
  | 'points'
  | 'score'
  | 'category';

export const PROTOCOL_FIELDS: readonly FieldSpec<ProtocolField>[] = [
  {
    field: 'pupil',
    names: [
      'код',
      'код участника',
      'код ученика',
      'номер обучающегося',
      'код обучающегося',
      'номер участника',
    ],
  },
  { field: 'code', names: ['код оо', 'код оу', 'оо', 'код школы'] },
  { field: 'login', names: ['логин', 'логин оо', 'логин школы', 'оо (логин школы)'] },
  { field: 'school', names: ['название оо', 'наименование оо', 'школа', 'наименование оу', 'оу'] },
  { field: 'municipality', names: ['муниципалитет', 'район', 'мо'] },
  { field: 'class', names: ['класс', 'класс №'], patterns: [/^класс(?: №)? \(список/] },
  { field: 'variant', names: ['вариант', 'вариант (часть 1)'], patterns: [/^вариант/] },
  { field: 'mark', names: ['отметка', 'оценка', 'отметка за работу', 'отметка за впр'] },
  { field: 'points', names: ['итого баллов', 'первичный балл', 'всего баллов', 'сумма баллов'] },
  { field: 'score', names: ['балл', 'тестовый балл'] },
  { field: 'category', names: ['категория', 'категория участника'] },
];

const TASK = /^\d{1,2}(?:\.\d{1,2})?(?: ?[kк]\d)? ?\(\d{1,2} ?б\)$/;
const PERSON_COLUMNS: ReadonlySet<string> = new Set(['фамилия', 'имя', 'отчество']);

/** The heading of a protocol by pupil: task columns «9.1 (1б)», name columns, or a pupil's code beside a mark. */
export function findProtocol(grid: Grid): TableHead<ProtocolField> | null {
  if (!normalisedHead(grid).some(isProtocolRow)) return null;
  return findTable(grid, PROTOCOL_FIELDS, [
    ['mark', 'points', 'score'],
    ['pupil', 'class', 'code', 'login', 'variant'],
  ]);
}

function isProtocolRow(texts: readonly string[]): boolean {
  let tasks = 0;
  let persons = 0;
  let pupilCode = false;
  let mark = false;
  for (const text of texts) {
    if (text === '') continue;
    if (TASK.test(text)) tasks += 1;
    else if (PERSON_COLUMNS.has(text)) persons += 1;
    else if (text === 'код участника' || text === 'код ученика' || text === 'номер обучающегося')
      pupilCode = true;
    else if (text === 'отметка' || text === 'балл' || text === 'всего баллов') mark = true;
  }
  return tasks >= 3 || persons >= 2 || (pupilCode && mark);
}
