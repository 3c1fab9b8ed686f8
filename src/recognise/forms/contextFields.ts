import type { ContextAnswer, ContextCount } from '../../model/context';
import type { FieldSpec } from '../columns';
import type { SchoolField } from '../schoolRows';
import { SCHOOL_FIELDS } from '../schoolRows';

export type ContextField =
  SchoolField | 'date' | 'year' | 'internetSpeed' | 'rural' | ContextCount | ContextAnswer;

/** A heading that speaks of shares belongs to table 3.2, not to the headcounts of «Контекст». */
const count = (source: string): RegExp => new RegExp(`^(?!.*(?:дол[яи]|%|процент)).*(?:${source})`);

/** Headings of «Контекст» (methodology C5) with the wordings departments use. Order decides between patterns. */
export const CONTEXT_FIELDS: readonly FieldSpec<ContextField>[] = [
  ...SCHOOL_FIELDS,
  { field: 'date', names: ['дата среза', 'дата', 'на дату', 'по состоянию на', 'срез'] },
  { field: 'year', names: ['учебный год', 'уч. год', 'год'] },
  {
    field: 'pupils',
    names: [
      'обучающихся всего',
      'всего обучающихся',
      'обучающихся',
      'учащихся всего',
      'всего учащихся',
      'учеников всего',
      'численность обучающихся',
      'общая численность обучающихся',
      'количество обучающихся',
    ],
  },
  {
    field: 'teachers',
    names: [
      'учителей всего',
      'всего учителей',
      'учителей',
      'количество учителей',
      'численность учителей',
      'общая численность учителей',
      'педагогов всего',
      'всего педагогов',
    ],
  },
  {
    field: 'teachers36h',
    names: ['учителей 36 ч и более', 'учителей 36 часов и более', 'учителей с нагрузкой 36 ч и более'],
    patterns: [count('(?:учител|педагог).*36\\s*ч')],
  },
  {
    field: 'teachersWithoutRetrainingDiploma',
    names: ['учителей без диплома о переподготовке', 'без диплома о переподготовке'],
    patterns: [count('без диплома.*переподготовк|не имеющих диплома.*переподготовк')],
  },
  {
    field: 'teachersUnqualified',
    names: ['учителей без соответствующей подготовки', 'без соответствующей подготовки'],
    patterns: [count('(?:учител|педагог).*без (?:соответствующ\\S* )?(?:подготовк|образовани)')],
  },
  {
    field: 'teachersOffProfile',
    names: [
      'учителей, ведущих предмет не по образованию',
      'ведут предмет не по образованию',
      'учителей не по профилю образования',
    ],
    patterns: [count('(?:учител|педагог|ведут|ведущ).*не по (?:профил|образовани|специальност)')],
  },
  {
    field: 'registeredSum',
    names: ['сумма по видам учета', 'на учете (сумма по видам учета)', 'на учете, сумма по видам'],
    patterns: [count('сумм\\S* по видам(?: учета)?')],
  },
  {
    field: 'registered',
    names: [
      'на учете',
      'состоят на учете',
      'состоящих на учете',
      'детей на учете',
      'на различных видах учета',
    ],
    patterns: [count('(?:состо[ия]\\S*|дет\\S*|обучающ\\S*).*на (?:\\S+ )*учет')],
  },
  {
    field: 'disabilities',
    names: ['овз', 'с овз', 'детей с овз', 'обучающихся с овз', 'дети с овз', 'количество детей с овз'],
    patterns: [count('с ограниченными возможностями здоровья')],
  },
  {
    field: 'foreignLanguage',
    names: ['инофоны', 'инофонов', 'детей инофонов', 'дети инофоны', 'дети-инофоны', 'детей-инофонов'],
    patterns: [count('русский язык не является родным|(?:количество|численность).*инофон')],
  },
  {
    field: 'truants',
    names: ['систематически пропускающие', 'систематически пропускающих', 'пропускающие занятия'],
    patterns: [count('систематически пропуска')],
  },
  {
    field: 'anyOfContingent',
    names: ['имеющих хотя бы один признак', 'хотя бы один признак', 'детей хотя бы с одним признаком'],
    patterns: [count('хотя бы (?:с )?одн\\S+ признак|уникальных детей')],
  },
  {
    field: 'failing',
    names: ['неуспевающие', 'неуспевающих', 'количество неуспевающих', 'неуспевающих обучающихся'],
  },
  { field: 'weak', names: ['слабоуспевающие', 'слабоуспевающих', 'количество слабоуспевающих'] },
  {
    field: 'withIndividualRoute',
    names: ['с иом', 'иом', 'обучающихся с иом', 'с индивидуальным образовательным маршрутом'],
  },
  {
    field: 'attendingExtra',
    names: [
      'на доп. занятиях',
      'на доп занятиях',
      'на дополнительных занятиях',
      'посещают дополнительные занятия',
    ],
  },
  {
    field: 'internetSpeed',
    names: [
      'скорость интернета',
      'скорость интернет',
      'скорость интернета, мбит/с',
      'скорость доступа к интернету',
    ],
  },
  { field: 'rural', names: ['сельская', 'сельская школа', 'сельская местность', 'сельская (да/нет)'] },
  {
    field: 'internet',
    names: [
      'интернет да/нет',
      'интернет',
      'интернет (да/нет)',
      'устойчивый доступ в интернет',
      'устойчивый интернет',
    ],
    patterns: [/устойчив\S* (?:доступ|интернет)/],
  },
  {
    field: 'computers',
    names: [
      'компьютеры да/нет',
      'компьютеры',
      'компьютеры (да/нет)',
      'обеспеченность компьютерной техникой',
      'компьютерная техника',
    ],
    patterns: [/обеспеченн\S* компьютер/],
  },
  ...labs(),
];

/** «физика», «кабинет физики», «физика (да/нет/не применимо)». */
function labs(): FieldSpec<ContextField>[] {
  const subjects: readonly (readonly [ContextAnswer, string, string])[] = [
    ['labPhysics', 'физика', 'физик[иае]'],
    ['labChemistry', 'химия', 'хими[ия]'],
    ['labBiology', 'биология', 'биологи[ия]'],
    ['labGeography', 'география', 'географи[ия]'],
    ['labTechnology', 'технология', 'технологи[ия]'],
  ];
  return subjects.map(([field, name, stem]) => ({
    field,
    names: [
      name,
      `${name} да/нет`,
      `${name} (да/нет)`,
      `${name} (да/нет/не применимо)`,
      `лаборатория: ${name}`,
    ],
    patterns: [new RegExp(`^(?:оснащенность |лабораторное оборудование|лаборатория|кабинет).*${stem}$`)],
  }));
}

/** A count can never exceed its total: [part, whole]. */
export const PART_OF: readonly (readonly [ContextCount, ContextCount])[] = [
  ['teachers36h', 'teachers'],
  ['teachersUnqualified', 'teachers'],
  ['teachersWithoutRetrainingDiploma', 'teachers'],
  ['teachersOffProfile', 'teachers'],
  ['registered', 'pupils'],
  ['disabilities', 'pupils'],
  ['foreignLanguage', 'pupils'],
  ['truants', 'pupils'],
  ['anyOfContingent', 'pupils'],
  ['failing', 'pupils'],
  ['weak', 'pupils'],
  ['withIndividualRoute', 'pupils'],
  ['attendingExtra', 'pupils'],
];

export const COUNT_FIELDS: readonly ContextCount[] = [
  'pupils',
  'teachers',
  'teachers36h',
  'teachersUnqualified',
  'teachersWithoutRetrainingDiploma',
  'teachersOffProfile',
  'registered',
  'registeredSum',
  'disabilities',
  'foreignLanguage',
  'truants',
  'anyOfContingent',
  'failing',
  'weak',
  'withIndividualRoute',
  'attendingExtra',
];

export const ANSWER_FIELDS: readonly ContextAnswer[] = [
  'internet',
  'computers',
  'labPhysics',
  'labChemistry',
  'labBiology',
  'labGeography',
  'labTechnology',
];
