import type { MentorRecord } from '../../../model/programme/people';
import type { Form } from '../../contract';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import type { FieldCells } from './fieldCells';
import { Persons } from './persons';
import { countOf, programmeForm, schoolFields } from './programmeTable';
import { isDataRow, schoolKey, schoolLines } from './schoolLines';

type Role = MentorRecord['role'];
export type MentorField =
  SchoolField | 'mentor' | 'ward' | 'mentorRole' | 'subject' | 'from' | 'to' | 'mentorPeriod' | 'pairResult';

export const MENTOR_TABLE: TableForm<MentorField> = {
  id: 'mentors',
  fields: [
    ...schoolFields('курируемая школа', 'закрепленная школа', 'школа шнор', 'шнор'),
    {
      field: 'mentor',
      names: [
        'наставник',
        'наставники',
        'тьютор',
        'тьютор-консультант',
        'куратор',
        'ученик-наставник',
        'учитель-наставник',
        'педагог-наставник',
        'наставник (тьютор, куратор)',
        'наставник, тьютор, куратор',
        'обучающийся-наставник',
      ],
      patterns: [
        /^(?:фио |ф\. ?и\. ?о\.? |id |код )(?:\S+ )?(?:наставник|тьютор|куратор)/,
        /(?:наставник|тьютор|куратор)\S* \((?:фио|id|код)/,
      ],
    },
    {
      field: 'ward',
      names: [
        'подопечный',
        'подопечные',
        'наставляемый',
        'наставляемые',
        'сопровождаемый',
        'обучающийся',
        'ученик',
        'молодой педагог',
        'закрепленный педагог',
        'педагог',
        'учитель',
      ],
      patterns: [
        /^(?:фио|ф\. ?и\. ?о\.?|id|код) (?:подопечн|наставляем|обучающ|ученик|педагог|сопровожд)/,
        /^(?:подопечн|наставляем)/,
      ],
    },
    {
      field: 'mentorRole',
      names: ['роль', 'вид', 'форма', 'статус', 'вид наставничества', 'форма наставничества'],
    },
    {
      field: 'subject',
      names: ['предмет', 'учебный предмет', 'направление', 'предмет (направление)', 'тема'],
    },
    { field: 'from', names: ['с', 'начало', 'дата начала', 'дата закрепления', 'период с', 'дата приказа'] },
    { field: 'to', names: ['по', 'окончание', 'дата окончания', 'период по'] },
    {
      field: 'mentorPeriod',
      names: ['период', 'срок', 'сроки', 'период работы', 'срок закрепления', 'учебный год'],
    },
    {
      field: 'pairResult',
      names: ['итог', 'результат', 'итоги', 'итог работы', 'результаты', 'результат работы'],
    },
  ],
  required: [['mentor']],
  isData: isDataRow,
};

/** Registers of mentors, tutors and curators (A4.6 row 7, IRK-7); both people only as keys. */
export const mentors: Form = programmeForm<MentorField>({
  table: MENTOR_TABLE,
  sureness: (head) => {
    const more = countOf(head, ['ward', 'mentorRole', 'subject', 'from', 'to', 'mentorPeriod', 'pairResult']);
    if (!head.columns.has('ward')) return more >= 3 ? 0.8 : 0;
    return more >= 2 ? 0.9 : 0.75;
  },
  read: (cells) => ({ mentors: readMentors(cells) }),
});

function readMentors(cells: FieldCells<MentorField>): MentorRecord[] {
  const { draft } = cells;
  const lines = schoolLines(draft, cells.head);
  const mentorKeys = new Persons(cells, ['mentor'], lines);
  const wardKeys = new Persons(cells, ['ward'], lines);
  // «Ученическое наставничество» of the title says more than «Наставник» of a heading.
  const said = [...cells.titles, cells.heading('mentor'), cells.heading('ward')].map((text) =>
    roleOf(text, true),
  );
  const ofSheet =
    said.find((role) => role === 'pupilMentor') ??
    roleOf(cells.heading('mentor'), true) ??
    said.find(Boolean);
  const assumed: number[] = [];
  const records = lines.map((line): MentorRecord => {
    const { row, school, source } = line;
    const role = roleOf(cells.text(row, 'mentorRole'), false) ?? ofSheet ?? null;
    if (role === null) assumed.push(row);
    const period = periodOf(cells, row);
    return {
      school,
      role: role ?? 'mentor',
      mentor: mentorKeys.key(line),
      ward: wardKeys.key(line),
      subject: cells.note(row, 'subject'),
      from: cells.date(row, 'from') ?? period.from,
      to: cells.date(row, 'to') ?? period.to,
      result: cells.note(row, 'pairResult'),
      source,
    };
  });
  const [first] = assumed;
  if (first !== undefined)
    draft.find('mentorRoleAssumed', 'info', { rows: assumed.length }, `${first + 1}:${first + 1}`);
  draft.facts['pairs'] = records.length;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

/** `plain`: the word «наставник» alone says nothing more in a heading that names all three. */
function roleOf(text: string, plain: boolean): Role | null {
  const words = text.toLowerCase().replace(/ё/g, 'е');
  if (
    /учени[кч]\S*.*наставн|наставн\S*.*учени[кч](?!е)|(?:обучающ|учащ)\S*-наставник|ученик ?[-–—] ?ученик/.test(
      words,
    )
  )
    return 'pupilMentor';
  const found = [
    ...(/тьютор/.test(words) ? (['tutor'] as const) : []),
    ...(/куратор/.test(words) ? (['curator'] as const) : []),
    ...(/наставн/.test(words) ? (['mentor'] as const) : []),
  ];
  return found.length === 1 || (!plain && found.length > 0) ? found[0]! : null;
}

const DATES = /\d{1,2}\.\d{1,2}\.\d{4}|20\d\d-\d\d-\d\d/g;

/** «01.09.2023 – 31.05.2024», «2023/2024 учебный год». */
function periodOf(
  cells: FieldCells<MentorField>,
  row: number,
): { readonly from: string | null; readonly to: string | null } {
  const text = cells.text(row, 'mentorPeriod');
  const [from, to] = (text.match(DATES) ?? []).map(isoOf);
  if (from) return { from, to: to ?? null };
  const years = /(20\d\d)\s*[/\-–]\s*(20)?(\d\d)(?!\d)/.exec(text);
  return years ? { from: `${years[1]}-09-01`, to: `20${years[3]}-08-31` } : { from: null, to: null };
}

function isoOf(text: string): string {
  const [day, month, year] = text.split('.');
  return year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
