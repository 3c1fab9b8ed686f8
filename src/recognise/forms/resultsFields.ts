import type { FieldSpec } from '../columns';
import type { SchoolField } from '../schoolRows';
import { SCHOOL_FIELDS } from '../schoolRows';
import type { TableForm } from '../tableForm';

export type ResultsField =
  | SchoolField
  | 'year'
  | 'procedure'
  | 'subject'
  | 'level'
  | 'grade'
  | 'period'
  | 'stage'
  | 'category'
  | 'participants'
  | 'failed'
  | 'percent'
  | 'average'
  | 'quality'
  | 'origin';

/** Headings of the long form «Результаты» (methodology C5) with their synonyms. */
export const RESULTS_FIELDS: readonly FieldSpec<ResultsField>[] = [
  ...SCHOOL_FIELDS,
  { field: 'year', names: ['учебный год', 'уч. год', 'уч год', 'год', 'year - учебный год'] },
  {
    field: 'procedure',
    names: [
      'процедура',
      'оценочная процедура',
      'процедура (впр/огэ/егэ/кдр)',
      'вид процедуры',
      'вид работы',
      'экзамен',
    ],
    patterns: [/^(?:оценочная )?процедура/],
  },
  { field: 'subject', names: ['предмет', 'учебный предмет', 'дисциплина'] },
  { field: 'level', names: ['уровень', 'уровень (база/профиль)', 'уровень экзамена', 'база/профиль'] },
  {
    field: 'grade',
    names: ['класс по программе', 'класс', 'класс (по программе)', 'параллель', 'классы'],
    patterns: [/^класс/],
  },
  {
    field: 'period',
    names: ['период', 'период проведения', 'период (весна/осень; основной/итоговый)', 'сроки', 'сезон'],
    patterns: [/^период/],
  },
  { field: 'stage', names: ['этап', 'этап экзамена', 'основной/итоговый'] },
  { field: 'category', names: ['категория', 'категория участников', 'категория участника'] },
  {
    field: 'participants',
    names: [
      'участников',
      'участников всего',
      'всего участников',
      'кол-во участников',
      'количество участников',
      'число участников',
      'приняло участие',
      'приняли участие',
      'писали',
      'выполняли работу',
      'сдавали',
      'всего сдавали',
    ],
    patterns: [/^(?:кол-во|количество|число) (?:участник|писавш|сдававш)/],
  },
  {
    field: 'percent',
    names: [
      '% ниже порога',
      'доля ниже порога',
      'ниже порога, %',
      '% не преодолевших порог',
      'доля 2',
      '% 2',
      'доля двоек',
      '% двоек',
      'доля не преодолевших порог',
      'доля ниже порога, %',
    ],
    patterns: [
      /(?:%|дол[яи]|процент).*(?:порог|двоек|неудовлетв|не сдали|(?<!\d)2(?!\d))/,
      /(?:порог|не сдали).*(?:%|процент)/,
    ],
  },
  {
    field: 'failed',
    names: [
      'ниже порога (2)',
      'ниже порога',
      'не преодолели порог',
      'не преодолели минимальный порог',
      'не сдали',
      'получили 2',
      'двоек',
      'количество двоек',
      'кол-во 2',
      'количество 2',
      'отметка 2',
      'неудовлетворительно',
    ],
    patterns: [/^(?!.*(?:%|дол[яи]|процент)).*(?:ниже .*порога|не преодол\S+)/],
  },
  {
    field: 'average',
    names: ['средний балл', 'ср. балл', 'ср балл', 'средняя отметка', 'средний тестовый балл'],
    patterns: [/^ср(?:едн\S*|\.)? ?(?:тестов\S* )?(?:балл|отметк)/],
  },
  {
    field: 'quality',
    names: [
      'качество',
      'качество, %',
      '% качества',
      'качество знаний',
      'качество знаний, %',
      '% кз',
      'кз, %',
    ],
    patterns: [/^(?:% |процент )?качеств/],
  },
  {
    field: 'origin',
    names: ['источник', 'источник (файл, лист, строка)', 'источник данных'],
    patterns: [/^источник/],
  },
];

export const RESULTS_TABLE: TableForm<ResultsField> = {
  id: 'results',
  fields: RESULTS_FIELDS,
  required: [
    ['code', 'login', 'school'],
    ['participants', 'failed', 'percent'],
    ['failed', 'percent'],
    ['subject', 'procedure'],
  ],
};
