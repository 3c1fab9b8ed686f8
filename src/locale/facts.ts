import type { Format, Language } from './language';
import { procedureName } from './procedures';

/** What a recogniser tells about a sheet, in front of a person. */
const LABELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    headerRow: 'строка заголовков',
    columns: 'распознано столбцов',
    schools: 'школ',
    officiallyListed: 'в перечне ФИОКО',
    procedure: 'процедура',
    procedures: 'процедур',
    year: 'учебный год',
    years: 'учебные годы',
    season: 'время проведения',
    stage: 'результаты',
    marks: 'отметки указаны',
    participants: 'участников',
    written: 'писали',
    absent: 'отсутствовали',
    noMark: 'без отметки',
    notStarted: 'не приступали',
    earlierGraduates: 'выпускников прошлых лет',
    minimumScore: 'минимальный балл',
    tables: 'таблиц на листе',
    results: 'результатов',
    slices: 'срезов',
    indicators: 'показателей',
    orientation: 'расположение',
    mapping: 'соответствие столбцов',
    settings: 'параметров',
    confirmed: 'подтверждённых пар',
    teachers: 'педагогов',
    routesOfTeachers: 'ИОМ педагогов',
    routesOfPupils: 'ИОМ обучающихся',
    pairs: 'пар',
    events: 'мероприятий',
    sites: 'площадок',
    agreements: 'договоров',
    factors: 'факторов риска',
    lines: 'пунктов программы',
    decisions: 'решений о партнёрах',
    components: 'показателей условий',
    choices: 'решений',
    targets: 'целевых показателей',
    facts: 'с фактом',
    plans: 'планов',
    rows: 'мероприятий плана',
  },
  en: {
    headerRow: 'heading row',
    columns: 'columns recognised',
    schools: 'schools',
    officiallyListed: 'in the ФИОКО list',
    procedure: 'procedure',
    procedures: 'procedures',
    year: 'academic year',
    years: 'academic years',
    season: 'season',
    stage: 'results',
    marks: 'marks given as',
    participants: 'participants',
    written: 'wrote',
    absent: 'absent',
    noMark: 'without a mark',
    notStarted: 'did not start',
    earlierGraduates: 'graduates of earlier years',
    minimumScore: 'minimum score',
    tables: 'tables on the sheet',
    results: 'results',
    slices: 'slices',
    indicators: 'indicators',
    orientation: 'layout',
    mapping: 'column mapping',
    settings: 'settings',
    confirmed: 'confirmed pairs',
    teachers: 'teachers',
    routesOfTeachers: 'routes of teachers',
    routesOfPupils: 'routes of pupils',
    pairs: 'pairs',
    events: 'events',
    sites: 'sites',
    agreements: 'agreements',
    factors: 'risk factors',
    lines: 'lines of the programme',
    decisions: 'decisions about partners',
    components: 'components of conditions',
    choices: 'decisions',
    targets: 'targets',
    facts: 'with a fact',
    plans: 'plans',
    rows: 'measures of the plan',
  },
};

const VALUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    spring: 'весна',
    autumn: 'осень',
    main: 'до пересдачи',
    final: 'после пересдачи',
    'main, final': 'до и после пересдачи',
    percent: 'в процентах',
    count: 'числом',
    fraction: 'долями',
    schoolsAcross: 'школы в столбцах',
    schoolsDown: 'школы в строках',
  },
  en: {
    main: 'before the re-sit',
    final: 'after the re-sit',
    'main, final': 'before and after the re-sit',
    percent: 'percent',
    count: 'counts',
    fraction: 'fractions',
    schoolsAcross: 'schools in columns',
    schoolsDown: 'schools in rows',
  },
};

/** «строка заголовков: 7»; zero counts and empty texts say nothing and are left out (null). */
export function factText(key: string, value: string | number, format: Format): string | null {
  if (value === 0 || value === '') return null;
  const label = LABELS[format.language][key] ?? key;
  if (typeof value === 'number') return `${label}: ${format.number(value)}`;
  const text =
    key === 'procedure'
      ? value
          .split(', ')
          .map((one) => procedureName(one, format))
          .join('; ')
      : (VALUES[format.language][value] ?? value);
  return `${label}: ${text}`;
}
