import type { Format, Language } from '../language';

/** Filters of the list, which are the cards above it as well. */
export const SHNOR_VIEWS = [
  'all',
  'yes',
  'criterion1',
  'criterion2',
  'both',
  'no',
  'unknown',
  'notApplicable',
  'disagrees',
] as const;
export type ShnorView = (typeof SHNOR_VIEWS)[number];

/** Orders of the list, the one at first first. */
export const SHNOR_ORDERS = ['verdict', 'criterion', 'name'] as const;
export type ShnorOrder = (typeof SHNOR_ORDERS)[number];

/** The step «ШНОР». */
export interface ShnorTexts {
  readonly heading: (year: string, previous: string, earlier: string) => string;
  readonly views: Readonly<Record<ShnorView, string>>;
  readonly orders: Readonly<Record<ShnorOrder, string>>;
  readonly cards: string;
  readonly list: string;
  readonly criterion: (number: number) => string;
  readonly disagrees: string;
  readonly low: (previous: number, earlier: number, format: Format) => string;
  readonly byProcedure: (year: string) => string;
  readonly noList: string;
  readonly noListHint: (previous: string, earlier: string) => string;
  readonly yearsFound: (years: string) => string;
  readonly sheetsWithResults: string;
}

export const SHNOR_TEXTS: Readonly<Record<Language, ShnorTexts>> = {
  ru: {
    heading: (year, previous, earlier) =>
      `Список на ${year} учебный год по результатам ${previous} и ${earlier}`,
    views: {
      all: 'Всего школ',
      yes: 'ШНОР',
      criterion1: 'Критерий 1',
      criterion2: 'Критерий 2',
      both: 'Оба критерия',
      no: 'Не ШНОР',
      unknown: 'Не определено',
      notApplicable: 'Не оценивается',
      disagrees: 'Расхождения с перечнем ФИОКО',
    },
    orders: { verdict: 'Вывод', criterion: 'Критерий', name: 'Название' },
    cards: 'Отбор по выводу',
    list: 'Школы списка ШНОР',
    criterion: (number) => `критерий ${number}`,
    disagrees: 'расхождение с перечнем',
    low: (previous, earlier, format) =>
      `Процедур с низким результатом: ${format.number(previous)} в прошлом году, ${format.number(earlier)} в позапрошлом`,
    byProcedure: (year) => `По каким процедурам низкие результаты в ${year}`,
    noList: 'Список ШНОР не составлен.',
    noListHint: (previous, earlier) =>
      `Нужны результаты по школам за ${previous} и ${earlier}: ВПР по математике и русскому языку (5 и 6 классы), ОГЭ, ЕГЭ. Подойдут «Статистика по отметкам» ФИС ОКО, сводные таблицы ОГЭ и ЕГЭ, лист «Результаты».`,
    yearsFound: (years) => `Найдены результаты за: ${years}. Проверьте год перечня на шаге «Данные».`,
    sheetsWithResults: 'Листы с результатами:',
  },
  en: {
    heading: (year, previous, earlier) => `List for ${year} by the results of ${previous} and ${earlier}`,
    views: {
      all: 'All schools',
      yes: 'Low results',
      criterion1: 'Criterion 1',
      criterion2: 'Criterion 2',
      both: 'Both criteria',
      no: 'Not low results',
      unknown: 'Unknown',
      notApplicable: 'Not assessed',
      disagrees: 'Differ from the ФИОКО list',
    },
    orders: { verdict: 'Verdict', criterion: 'Criterion', name: 'Name' },
    cards: 'Filter by verdict',
    list: 'Schools of the list',
    criterion: (number) => `criterion ${number}`,
    disagrees: 'differs from the list',
    low: (previous, earlier, format) =>
      `Procedures with a low result: ${format.number(previous)} in the previous year, ${format.number(earlier)} in the year before`,
    byProcedure: (year) => `Procedures with low results in ${year}`,
    noList: 'There is no list of schools with low results.',
    noListHint: (previous, earlier) =>
      `Results by school for ${previous} and ${earlier} are needed: VPR in mathematics and Russian (classes 5 and 6), OGE, EGE. FIS OKO mark statistics, OGE and EGE summaries, and the sheet «Результаты» will do.`,
    yearsFound: (years) => `Results were found for: ${years}. Check the list year on the step “Data”.`,
    sheetsWithResults: 'Sheets with results:',
  },
};
