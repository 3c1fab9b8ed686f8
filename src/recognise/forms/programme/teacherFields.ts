import type { TeacherMark } from '../../../model/programme/people';
import type { FieldSpec, TableHead } from '../../columns';
import { normaliseHeading } from '../../heading';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import { MARK_FIELDS } from './markFields';
import { schoolFields } from './programmeTable';
import { isDataRow } from './schoolLines';

export type PersonField = 'person' | 'firstName' | 'patronymic';
/** `diagnosed`: one column that names the kinds («предметная, методическая»). */
export type TeacherField = SchoolField | PersonField | TeacherMark | 'diagnosed' | 'year';

/** A person by any sign: an id, a табельный номер, a name in one column or in three. */
export const PERSON_SPECS: readonly FieldSpec<PersonField>[] = [
  {
    field: 'person',
    names: [
      'id',
      'ид',
      'идентификатор',
      'фио',
      'ф.и.о',
      'ф. и. о',
      'ф и о',
      'фамилия',
      'педагог',
      'педагоги',
      'учитель',
      'педагогический работник',
      'табельный номер',
      'таб. номер',
      'таб. no',
      'таб.no',
      'код педагога',
      'номер педагога',
    ],
    patterns: [
      /^(?:фио|ф\. ?и\. ?о)(?![а-я])/,
      /^фамилия/,
      /табельн/,
      /^id(?![a-z])/,
      /^код (?:педагог|учител|работник)/,
    ],
  },
  { field: 'firstName', names: ['имя'] },
  { field: 'patronymic', names: ['отчество'] },
];

export const TEACHER_TABLE: TableForm<TeacherField> = {
  id: 'teachers',
  fields: [
    ...schoolFields('место работы', 'шнор', 'школа шнор'),
    ...PERSON_SPECS,
    {
      field: 'diagnosed',
      names: ['диагностика', 'вид диагностики', 'виды диагностики', 'диагностика дефицитов'],
      patterns: [/диагност.*предметн.*методич/],
    },
    ...MARK_FIELDS,
    { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
  ],
  required: [['diagnosed', ...MARK_FIELDS.map(({ field }) => field)]],
  isData: isDataRow,
};

/** Does a heading name people one by one? */
export function namesPeople(head: TableHead<string>): boolean {
  const { names, patterns } = PERSON_SPECS[0]!;
  return head.headings.some((heading) => {
    const text = normaliseHeading(heading.split(' | ').pop()!);
    return names.includes(text) || patterns!.some((pattern) => pattern.test(text));
  });
}
