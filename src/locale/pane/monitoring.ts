import type { SliceId } from '../../model/slice';
import type { Format, Language } from '../language';
import { sliceName } from '../monitoring';

/** The step «Показатели»: the indicators of the programmes for one slice. */
export interface MonitoringTexts {
  readonly slice: (slice: SliceId) => string;
  readonly sliceLabel: string;
  readonly sliceOf: (system: string) => string;
  /** How the bars are read. */
  readonly bars: string;
  readonly newest: (slice: string) => string;
  readonly newestNone: string;
  readonly notMade: string;
  readonly indicators: (system: string) => string;
  readonly ratio: (numerator: number, denominator: number, format: Format) => string;
  readonly atLeast: string;
  /** Before a share of those who gave data. */
  readonly partly: string;
  readonly withoutData: (schools: number, format: Format) => string;
  readonly countedTwice: (people: number, format: Format) => string;
  readonly baseOpen: (schools: number, format: Format) => string;
  readonly aggregate: string;
  /** A number that a person wrote on the finished sheet. */
  readonly byHand: string;
  readonly noBefore: string;
  readonly trend: Readonly<Record<'better' | 'worse' | 'same' | 'unknown', string>>;
  readonly points: (change: string) => string;
  readonly numerator: string;
  readonly denominator: string;
  readonly source: string;
  readonly restored: string;
  readonly suppliers: string;
  /** Before the cells of a value that was typed in place of a register. */
  readonly typed: string;
  /** The schools behind an indicator, and what each of them adds. */
  readonly schools: string;
  readonly schoolsOf: (code: string) => string;
  readonly schoolsLoading: string;
  readonly schoolsNone: string;
  /** `denominator` is null where the indicator is a plain number. */
  readonly added: (numerator: string, denominator: string | null) => string;
  readonly details: string;
  readonly detailsOf: (name: string) => string;
  readonly lists: Readonly<
    Record<'factors' | 'removedFactors' | 'deficits' | 'removedDeficits', (count: number) => string>
  >;
  readonly noData: string;
  readonly nothing: string;
  readonly nothingHint: string;
}

export const MONITORING_TEXTS: Readonly<Record<Language, MonitoringTexts>> = {
  ru: {
    slice: (slice) => sliceName(slice, 'ru'),
    sliceLabel: 'Срез',
    sliceOf: (system) => `Срез: ${system}`,
    bars: 'Полоса – доля этого среза, черта поперёк – прошлого. Изменение в процентных пунктах (п.п.).',
    newest: (slice) => `${slice} (последний наступивший)`,
    newestNone: 'последний наступивший',
    notMade: 'За этот срез данных нет.',
    indicators: (system) => `Показатели: ${system}`,
    ratio: (numerator, denominator, f) => `${f.number(numerator)} из ${f.number(denominator)}`,
    atLeast: 'не менее',
    partly: 'по остальным школам',
    withoutData: (schools, f) =>
      `нет данных: ${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}`,
    countedTwice: (people, f) => `работают в двух школах и учтены один раз: ${f.number(people)}`,
    baseOpen: (schools, f) =>
      `признак ШНОР не определён: ${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}`,
    byHand: 'вписано на готовом листе',
    aggregate: 'по сводным числам, без реестра',
    noBefore: 'прошлого среза нет',
    trend: {
      better: 'лучше',
      worse: 'хуже',
      same: 'без изменений',
      unknown: 'лучше или хуже – не определено',
    },
    points: (change) => `${change} п.п.`,
    numerator: 'Числитель:',
    denominator: 'Знаменатель:',
    source: 'Источник:',
    restored: 'текст восстановлен',
    suppliers: 'Данные с листов:',
    typed: 'Готовые числа:',
    schools: 'Из чего сложилось: школы',
    schoolsOf: (code) => `Из чего сложилось: школы, показатель ${code}`,
    schoolsLoading: 'Собираю школы…',
    schoolsNone: 'По школам этот показатель не раскладывается.',
    added: (numerator, denominator) => (denominator === null ? numerator : `${numerator} из ${denominator}`),
    details: 'Подробнее',
    detailsOf: (name) => `Подробнее: ${name}`,
    lists: {
      factors: (count) => `Выявленные факторы по школам (${count})`,
      removedFactors: (count) => `Устранённые факторы по школам (${count})`,
      deficits: (count) => `Выявленные дефициты по школам (${count})`,
      removedDeficits: (count) => `Устранённые дефициты по школам (${count})`,
    },
    noData: 'н/д',
    nothing: 'Показатели не посчитаны.',
    nothingHint:
      'Нужны листы программы: «Педагоги ШНОР», «Мероприятия ШНОР», «Показатели школ», реестры. На шаге «Данные» отметьте «Показатели: педагоги, мероприятия, реестры» и вставьте пустые листы.',
  },
  en: {
    slice: (slice) => sliceName(slice, 'en'),
    sliceLabel: 'Slice',
    sliceOf: (system) => `Slice: ${system}`,
    bars: 'The bar is the share of this slice, the line across it that of the one before. Changes in percentage points (pp).',
    newest: (slice) => `${slice} (newest due)`,
    newestNone: 'newest due',
    notMade: 'There are no data for this slice.',
    indicators: (system) => `Indicators: ${system}`,
    ratio: (numerator, denominator, f) => `${f.number(numerator)} of ${f.number(denominator)}`,
    atLeast: 'at least',
    partly: 'of the other schools',
    withoutData: (schools, f) =>
      `no data: ${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })}`,
    countedTwice: (people, f) => `work in two schools and are counted once: ${f.number(people)}`,
    baseOpen: (schools, f) =>
      `mark of ШНОР unknown: ${f.number(schools)} ${f.plural(schools, { one: 'school', other: 'schools' })}`,
    byHand: 'written on the finished sheet',
    aggregate: 'from aggregates, without a register',
    noBefore: 'no earlier slice',
    trend: { better: 'better', worse: 'worse', same: 'no change', unknown: 'better or worse: not known' },
    points: (change) => `${change} pp`,
    numerator: 'Numerator:',
    denominator: 'Denominator:',
    source: 'Source:',
    restored: 'restored text',
    suppliers: 'Data of the sheets:',
    typed: 'Typed numbers:',
    schools: 'What it is made of: schools',
    schoolsOf: (code) => `What it is made of: schools, indicator ${code}`,
    schoolsLoading: 'Gathering the schools…',
    schoolsNone: 'This indicator is not made of schools.',
    added: (numerator, denominator) => (denominator === null ? numerator : `${numerator} of ${denominator}`),
    details: 'Details',
    detailsOf: (name) => `Details: ${name}`,
    lists: {
      factors: (count) => `Factors found, by school (${count})`,
      removedFactors: (count) => `Factors removed, by school (${count})`,
      deficits: (count) => `Deficits found, by school (${count})`,
      removedDeficits: (count) => `Deficits removed, by school (${count})`,
    },
    noData: 'n/a',
    nothing: 'There are no indicators.',
    nothingHint:
      'Sheets of the programme are needed: «Педагоги ШНОР», «Мероприятия ШНОР», «Показатели школ», registers. Empty sheets can be inserted on the step “Data”.',
  },
};
