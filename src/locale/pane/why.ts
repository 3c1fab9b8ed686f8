import type { Language } from '../language';

/** The panel «Почему?»: reasons, procedures, inputs, cells. */
export interface WhyTexts {
  readonly why: string;
  /** Name of the button for a screen reader. */
  readonly whyOf: (school: string) => string;
  readonly reasons: string;
  readonly factors: string;
  readonly proceduresOf: (year: string) => string;
  readonly procedure: string;
  readonly counts: string;
  readonly mark: string;
  readonly indicator: string;
  readonly value: string;
  /** «12 из 31»: the word between. */
  readonly of: string;
  readonly noData: string;
  readonly summed: string;
  readonly section: (section: number, name: string) => string;
  readonly missing: string;
  /** Addends of a sum, as a small list of cells. */
  readonly addedFrom: string;
  readonly contingent: string;
  readonly contingentFactor: string;
  readonly uniqueChildren: string;
  /** Why a procedure or a line has no yes or no. */
  readonly causes: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, string>>;
}

export const WHY_TEXTS: Readonly<Record<Language, WhyTexts>> = {
  ru: {
    why: 'Почему?',
    whyOf: (school) => `Почему? ${school}`,
    reasons: 'Основания',
    factors: 'Факторы',
    proceduresOf: (year) => `Процедуры ${year} учебного года: не справились из участников`,
    procedure: 'Процедура',
    counts: 'Результат',
    mark: 'Отметка',
    indicator: 'Показатель',
    value: 'Значение',
    of: 'из',
    noData: 'н/д',
    summed: 'входит в сумму',
    section: (section, name) => `Раздел ${section}. ${name}`,
    missing: 'Чего не хватает',
    addedFrom: 'слагаемые:',
    contingent: 'Сумма раздела',
    contingentFactor: 'контингент (3.1–3.4)',
    uniqueChildren: 'Дети хотя бы с одним признаком',
    causes: {
      noData: 'у школы нет результата',
      notLoaded: 'результаты не загружены',
      conflict: 'строки противоречат друг другу',
      bothSeasons: 'есть и весенняя, и осенняя работа',
      ambiguousPercent: 'процент округлён слишком грубо',
      impossible: 'числа невозможны',
      noParticipants: 'не было участников',
      noSuchLevel: 'нет таких классов',
      notHeld: 'в этом году не проводилась',
      notOpenYet: 'школа ещё не была открыта',
      closed: 'школа закрыта',
      belowMinimum: 'участников меньше минимума',
      leftOut: 'не загружена, решено без неё',
      zeroDenominator: 'делить не на что: 0',
      stated: 'так указано в таблице',
    },
    marks: {
      reconstructed: 'число восстановлено по проценту',
      roundingDecides: 'решает округление источника',
      borderline: 'на границе',
      smallSample: 'малая выборка',
      belowMinimum: 'участников меньше минимума',
    },
  },
  en: {
    why: 'Why?',
    whyOf: (school) => `Why? ${school}`,
    reasons: 'Reasons',
    factors: 'Factors',
    proceduresOf: (year) => `Procedures of ${year}: failed of participants`,
    procedure: 'Procedure',
    counts: 'Result',
    mark: 'Mark',
    indicator: 'Indicator',
    value: 'Value',
    of: 'of',
    noData: 'no data',
    summed: 'part of the sum',
    section: (section, name) => `Section ${section}. ${name}`,
    missing: 'What is missing',
    addedFrom: 'addends:',
    contingent: 'Sum of the section',
    contingentFactor: 'contingent (3.1–3.4)',
    uniqueChildren: 'Children with any attribute',
    causes: {
      noData: 'the school has no result',
      notLoaded: 'the results were not loaded',
      conflict: 'the rows contradict each other',
      bothSeasons: 'there are both a spring and an autumn work',
      ambiguousPercent: 'the percent is rounded too coarsely',
      impossible: 'the numbers are impossible',
      noParticipants: 'nobody took part',
      noSuchLevel: 'the school has no such classes',
      notHeld: 'not held in that year',
      notOpenYet: 'the school was not open yet',
      closed: 'the school is closed',
      belowMinimum: 'fewer participants than the minimum',
      leftOut: 'not loaded, decided without it',
      zeroDenominator: 'nothing to divide by: 0',
      stated: 'stated in the table',
    },
    marks: {
      reconstructed: 'count reconstructed from the percent',
      roundingDecides: 'the rounding of the source decides',
      borderline: 'on the border',
      smallSample: 'small sample',
      belowMinimum: 'fewer participants than the minimum',
    },
  },
};
