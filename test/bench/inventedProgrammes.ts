import type { SchoolRecords } from '../../src/methodology/collected';
import type { Quantity, Source } from '../../src/model/source';
import type { Procedure, ProcedureResult } from '../../src/model/procedure';
import { MATHEMATICS, RUSSIAN } from '../../src/model/procedure';
import type { RiskProfileRecord } from '../../src/model/programme/profile';
import type { SocialComponent } from '../../src/model/programme/social';
import type { AcademicYear } from '../../src/model/year';
import { inventedRecords } from './invented';

/** List year of the invented programmes; its results are those of the two years before. */
export const LIST_YEAR: AcademicYear = '2023/2024';

const RESULT_YEARS = ['2022/2023', '2021/2022'] as const;
const CONTEXT_YEARS = ['2023/2024', '2022/2023'] as const;
const CONTEXT_SHEETS = ['Контекст', 'Контекст прошлого года'] as const;
const TEACHERS = 12;
const EVENTS = 3;

/** What the monitoring asks for beside the nine procedures of the list. */
const MORE_PROCEDURES: readonly Procedure[] = [MATHEMATICS, RUSSIAN].flatMap((subject): Procedure[] => [
  { kind: 'vpr', subject, grade: 4 },
  { kind: 'vpr', subject, grade: 8 },
  { kind: 'kdr', subject, grade: 4 },
  { kind: 'kdr', subject, grade: 6 },
  { kind: 'kdr', subject, grade: 7 },
  { kind: 'kdr', subject, grade: 8 },
]);

const COMPONENTS = ['доля семей на учёте', 'доля инофонов', 'доля детей с ОВЗ', 'оснащённость'] as const;

export const INVENTED_COMPONENTS: readonly SocialComponent[] = COMPONENTS.map((name, index) => ({
  name,
  key: name,
  direction: index === 3 ? 1 : -1,
  weight: 1,
  written: {
    direction: { text: index === 3 ? '+' : '−', source: inConditions(index, 2) },
    weight: { text: '1', source: inConditions(index, 3) },
  },
  source: inConditions(index, 1),
}));

function inConditions(index: number, row: number): Source {
  return { workbook: 'invented.xlsx', sheet: 'Социальные условия', cell: `${'BCDE'[index]}${row}` };
}

/** Invented schools with a line on every sheet that the programmes ask for; the same on every run. */
export function inventedProgrammes(schools: number): SchoolRecords[] {
  return inventedRecords(schools).map((record, index) => withProgrammes(record, index));
}

function withProgrammes(record: SchoolRecords, index: number): SchoolRecords {
  const { name, login } = record.school;
  const at = (sheet: string, line = 0): Source => ({
    workbook: 'invented.xlsx',
    sheet,
    cell: `A${2 + index * TEACHERS + line}`,
  });
  const mention = (sheet: string, line = 0) => ({ name, login: login!, source: at(sheet, line) });
  const of = (value: number, sheet: string): Quantity => ({ value, source: at(sheet) });
  const results = RESULT_YEARS.flatMap((year) =>
    MORE_PROCEDURES.map((procedure, order): ProcedureResult => {
      const participants = 12 + ((index * 11 + order) % 80);
      const sheet = 'Результаты';
      return {
        school: mention(sheet),
        procedure,
        year,
        participants: of(participants, sheet),
        failed: {
          kind: 'count',
          count: (index * 17 + order * 3 + Number(year.slice(0, 4))) % Math.ceil(participants / 2),
          source: at(sheet),
        },
      };
    }),
  );
  const contexts: SchoolRecords['contexts'] = CONTEXT_YEARS.map((year, past) => {
    const sheet = CONTEXT_SHEETS[past]!;
    const count = (share: number) => of((index * share + past * 7) % 40, sheet);
    const answer = (every: number) =>
      ({ value: (index + past) % every === 0 ? 'no' : 'yes', text: '', source: at(sheet) }) as const;
    return {
      school: mention(sheet),
      date: `${year.slice(0, 4)}-10-01`,
      year,
      counts: {
        pupils: of(300 + (index % 500), sheet),
        teachers: of(30, sheet),
        teachers36h: of((index + past * 3) % 5, sheet),
        teachersUnqualified: of((index + past) % 2, sheet),
        registered: count(3),
        disabilities: count(5),
        foreignLanguage: count(7),
        truants: count(11),
        failing: count(2),
      },
      answers: {
        internet: answer(28),
        computers: answer(35),
        labPhysics: answer(42),
        labChemistry: answer(49),
        labBiology: answer(56),
        labGeography: answer(63),
        labTechnology: answer(70),
      },
    };
  });
  const teachers = Array.from({ length: TEACHERS }, (_, line) => ({
    school: mention('Педагоги', line),
    // Some people work in two schools.
    person: `p${index * TEACHERS + line - (line === 0 && index % 10 === 0 ? 1 : 0)}`,
    year: LIST_YEAR,
    marks: {
      diagnosedSubject: line % 2 === 0,
      diagnosedMethod: line % 3 === 0,
      diagnosedPsychology: line % 4 === 0,
      supported: true,
      regionalUnion: line % 5 === 0,
      townUnion: line % 2 === 1,
      trained: line % 3 === 1,
    },
    source: at('Педагоги', line),
  }));
  const figures = 'Показатели';
  const measure = (value: number) => ({ value, source: at(figures) });
  const yes = { value: index % 3 === 0 ? 'no' : 'yes', text: '', source: at(figures) } as const;
  return {
    ...record,
    results: [...record.results.map((result, order) => withOwnYear(result, index, order)), ...results],
    contexts,
    programme: {
      ...record.programme,
      teachers,
      routes: (['teacher', 'pupil'] as const).map((kind) => ({
        school: mention('ИОМ'),
        of: kind,
        person: `p${index * TEACHERS + 1}`,
        date: null,
        year: LIST_YEAR,
        source: at('ИОМ'),
      })),
      events: Array.from({ length: EVENTS }, (_, line) => ({
        school: mention('Мероприятия', line),
        title: `Семинар ${line + 1}`,
        level: 'municipal',
        date: null,
        year: LIST_YEAR,
        participated: (index + line) % 4 !== 0,
        product: line === 0 ? 'выступление' : null,
        source: at('Мероприятия', line),
      })),
      stagingSites: [],
      figures: [
        {
          school: mention(figures),
          date: null,
          year: LIST_YEAR,
          counts: {
            failing: measure(index % 9),
            weak: measure(index % 21),
            weakAndFailing: measure((index % 9) + (index % 21)),
            withIndividualRoute: measure(index % 9),
            failingAttendingExtra: measure(Math.floor((index % 9) / 2)),
            teachers: measure(30),
            teachersTrained: measure(index % 30),
            posts: measure(32.5),
            postsQualified: measure(20 + (index % 10)),
          },
          answers: { prophylaxisOrganised: yes, prophylaxisSystem: yes, equalAccess: yes },
          results: {
            success: measure(90 + (index % 10)),
            successBefore: measure(89 + (index % 11)),
            quality: measure(40 + (index % 30)),
            qualityBefore: measure(40 + (index % 29)),
          },
          removedFactors: null,
        },
      ],
      profiles: [profileOf(mention('Профиль'), index)],
      supportMarks: [
        {
          school: mention('ШНРО и НСУ'),
          year: LIST_YEAR,
          lowResults: index % 5 === 0,
          hardConditions: index % 4 === 0,
          ground: '',
          source: at('ШНРО и НСУ'),
        },
      ],
      socialConditions: [
        {
          school: mention('Социальные условия'),
          year: LIST_YEAR,
          values: Object.fromEntries(
            COMPONENTS.map((key, order) => [key, measure(((index * (37 + order)) % 997) / 10)]),
          ),
          ready: null,
          result: null,
        },
      ],
      network: [
        {
          school: mention('Сеть'),
          group: 'focus',
          period: '2023',
          tutor: true,
          mentor: false,
          source: at('Сеть'),
        },
      ],
      waves: [
        {
          school: mention('Волны'),
          period: '2023',
          values: { entry: measure(index % 50), interim: measure(index % 55), final: measure(index % 60) },
        },
      ],
    },
  };
}

/** Other failures every year, so that schools get better and worse; every fourth school has many of them. */
function withOwnYear(result: ProcedureResult, index: number, order: number): ProcedureResult {
  const { participants, failed, year } = result;
  const most = Math.ceil(participants!.value / (index % 4 === 0 ? 2 : 12));
  const count = ((index + order) * 5 + Number(year.slice(0, 4))) % most;
  return { ...result, failed: { kind: 'count', count, source: failed!.source } };
}

function profileOf(school: RiskProfileRecord['school'], index: number): RiskProfileRecord {
  return {
    school,
    year: LIST_YEAR,
    marks: (['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2'] as const).map((factor, order) => ({
      factor,
      heading: factor,
      value: (['high', 'medium', 'low', 'none'] as const)[(index + order) % 4]!,
      source: school.source,
    })),
  };
}
