import type { FigureAnswer, FigureCount, FigureResult } from '../../../model/programme/figures';
import type { FieldSpec } from '../../columns';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import { schoolFields } from './programmeTable';
import { isDataRow } from './schoolLines';

export type FigureField =
  SchoolField | 'date' | 'year' | FigureCount | FigureAnswer | FigureResult | 'removedFactors';

const PAST = /прошл|предыдущ|предшеств/;
/** A heading of a result of the year itself, and of the year before. */
const result = (stem: string): { readonly now: RegExp; readonly before: RegExp } => ({
  now: new RegExp(`^(?!.*(?:${PAST.source})).*${stem}`),
  before: new RegExp(`${stem}.*(?:${PAST.source})|(?:${PAST.source}).*${stem}`),
});
const success = result('успеваемост');
const quality = result('качеств\\S* (?:знаний|обучен|успеваемост|образован)|^качество');
const average = result('средн\\S* (?:балл|отметк)');

/** «Показатели школ»: what schools report for a slice (4.3, 3.3.1.2, Предгорный 1, 2, 5, 6). */
export const FIGURE_FIELDS: readonly FieldSpec<FigureField>[] = [
  ...schoolFields('шнор', 'школа шнор'),
  { field: 'date', names: ['дата', 'дата среза', 'на дату', 'по состоянию на', 'срез', 'дата отчета'] },
  { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год'] },
  {
    field: 'failingAttendingExtra',
    names: ['неуспевающие, посещающие доп. занятия', 'неуспевающие на доп. занятиях'],
    patterns: [
      /неуспевающ\S*.*(?:доп\S* |дополнительн\S* )заняти|посеща\S* (?:доп\S* |дополнительн\S* )заняти|на доп\S* занятиях/,
    ],
  },
  {
    field: 'withIndividualRoute',
    names: ['с иом', 'иом', 'из них с иом', 'обучающихся с иом', 'имеют иом', 'разработан иом'],
    patterns: [/(?<![а-я])иом(?![а-я])|индивидуальн\S* (?:образовательн\S* )?маршрут/],
  },
  {
    field: 'weakAndFailing',
    names: [
      'слабоуспевающие и неуспевающие',
      'неуспевающие и слабоуспевающие',
      'слабоуспевающих и неуспевающих',
    ],
    patterns: [/слабоуспевающ\S*.* неуспевающ|неуспевающ\S*.* слабоуспевающ/],
  },
  {
    field: 'weak',
    names: [
      'слабоуспевающие',
      'слабоуспевающих',
      'слабоуспевающих обучающихся',
      'количество слабоуспевающих',
    ],
    patterns: [/слабоуспевающ/],
  },
  {
    field: 'failing',
    names: ['неуспевающие', 'неуспевающих', 'неуспевающих обучающихся', 'количество неуспевающих'],
    patterns: [/неуспевающ/],
  },
  {
    field: 'teachersTrained',
    names: ['прошли пк или переподготовку', 'прошли пк', 'прошли пк/пп', 'из них прошли пк'],
    patterns: [/повышени\S* квалификации|переподготовк|(?<![а-я])к?пк(?![а-я])/],
  },
  {
    field: 'teachers',
    names: [
      'педагогических работников',
      'педагогических работников всего',
      'всего педагогических работников',
      'педагогов',
      'педагогов всего',
      'всего педагогов',
      'учителей всего',
      'численность педагогических работников',
      'количество педагогических работников',
    ],
  },
  {
    field: 'postsQualified',
    names: ['занято квалифицированными кадрами', 'занято квалифицированными', 'укомплектовано'],
    patterns: [
      /(?:занят|укомплектован|замещен)\S*.*(?:квалифицирован|кадр|ставок|должност)|квалифицированн\S* кадр/,
    ],
  },
  {
    field: 'posts',
    names: [
      'ставок по штату',
      'должностей по штату',
      'ставок по штатному расписанию',
      'должностей по штатному расписанию',
      'ставок (должностей) по штатному расписанию',
      'штатных единиц',
      'ставок всего',
    ],
    patterns: [/(?:ставок|должност|единиц).*штат|штатн\S* единиц/],
  },
  {
    field: 'prophylaxisSystem',
    names: ['внутришкольная система профилактики', 'система профилактики'],
    patterns: [/(?:внутришкольн\S* )?систем\S* профилактик/],
  },
  {
    field: 'prophylaxisOrganised',
    names: [
      'профилактика рисков организована',
      'организована профилактика рисков',
      'профилактика организована',
    ],
    patterns: [/профилактик\S*.*(?:риск|организован)|организован\S*.*профилактик/],
  },
  {
    field: 'equalAccess',
    names: ['условия равного доступа', 'равный доступ', 'обеспечены условия равного доступа'],
    patterns: [/равн\S* доступ/],
  },
  {
    field: 'removedFactors',
    names: ['устраненные факторы', 'устранены факторы', 'устраненные риски', 'перечень устраненных факторов'],
    patterns: [/устранен\S* (?:фактор|риск)/],
  },
  { field: 'successBefore', names: [], patterns: [success.before] },
  { field: 'success', names: ['успеваемость', 'успеваемость, %'], patterns: [success.now] },
  { field: 'averageBefore', names: [], patterns: [average.before] },
  { field: 'average', names: ['средний балл', 'средняя отметка'], patterns: [average.now] },
  { field: 'qualityBefore', names: [], patterns: [quality.before] },
  {
    field: 'quality',
    names: ['качество', 'качество, %', 'качество знаний', 'качество обучения'],
    patterns: [quality.now],
  },
];

/** What «Контекст» asks for as well; a sheet of nothing but these stays «Контекст». */
export const SHARED_WITH_CONTEXT: readonly FigureField[] = [
  'failing',
  'weak',
  'withIndividualRoute',
  'teachers',
  'failingAttendingExtra',
];

export const FIGURE_TABLE: TableForm<FigureField> = {
  id: 'schoolFigures',
  fields: FIGURE_FIELDS,
  required: [
    FIGURE_FIELDS.map(({ field }) => field).filter(
      (field) => !['code', 'login', 'school', 'municipality', 'date', 'year'].includes(field),
    ),
  ],
  isData: isDataRow,
};

/** A number can never exceed its whole: [part, whole]. */
export const FIGURE_PARTS: readonly (readonly [FigureCount, FigureCount])[] = [
  ['failingAttendingExtra', 'failing'],
  ['withIndividualRoute', 'weakAndFailing'],
  ['failing', 'weakAndFailing'],
  ['weak', 'weakAndFailing'],
  ['teachersTrained', 'teachers'],
  ['postsQualified', 'posts'],
];
