import type { Format, Language } from '../language';

/** Filters of the list, which are the cards above it as well. */
export const RISK_VIEWS = [
  'all',
  'yes',
  'no',
  'unknown',
  'section1',
  'section2',
  'section3',
  'section4',
] as const;
export type RiskView = (typeof RISK_VIEWS)[number];

/** Orders of the list, the one at first first. */
export const RISK_ORDERS = ['verdict', 'sections', 'name'] as const;
export type RiskOrder = (typeof RISK_ORDERS)[number];

/** The step «Риски»: table 3.2. */
export interface RisksTexts {
  readonly heading: (year: string) => string;
  readonly views: Readonly<Record<RiskView, string>>;
  readonly orders: Readonly<Record<RiskOrder, string>>;
  readonly cards: string;
  readonly list: string;
  readonly sections: string;
  readonly sectionsHit: (hit: number, needed: number, format: Format) => string;
  readonly factors: string;
  readonly sensitivity: string;
  readonly sensitivityHint: string;
  readonly atLeast: (sections: number, format: Format) => string;
  readonly noList: string;
  readonly noListHint: string;
  readonly sheetsRead: string;
}

export const RISKS_TEXTS: Readonly<Record<Language, RisksTexts>> = {
  ru: {
    heading: (year) => `Сводная таблица рисков (раздел 3.2), ${year} учебный год`,
    views: {
      all: 'Всего школ',
      yes: 'Рисковые',
      no: 'Не рисковые',
      unknown: 'Не определено',
      section1: 'Раздел 1: база',
      section2: 'Раздел 2: кадры',
      section3: 'Раздел 3: контингент',
      section4: 'Раздел 4: результаты',
    },
    orders: { verdict: 'Вывод', sections: 'Число разделов', name: 'Название' },
    cards: 'Отбор по выводу и разделам',
    list: 'Школы сводной таблицы',
    sections: 'Разделы',
    sectionsHit: (hit, needed, format) =>
      `Разделов с риском: ${format.number(hit)} из 4 (нужно не менее ${format.number(needed)})`,
    factors: 'Факторы:',
    sensitivity: 'Чувствительность: сколько школ будут рисковыми при разном числе разделов',
    sensitivityHint: 'В тексте программы не сказано, достаточно ли одного раздела.',
    atLeast: (sections, format) =>
      `Не менее ${format.number(sections)} ${format.plural(sections, { one: 'раздела', few: 'разделов', many: 'разделов', other: 'разделов' })}`,
    noList: 'Таблица рисков не составлена.',
    noListHint:
      'Нужна хотя бы одна из таблиц: заполненная сводная таблица раздела 3.2, лист «Контекст» или результаты ВПР по классам 4 и 8. Пустые листы для заполнения можно вставить на шаге «Данные».',
    sheetsRead: 'Прочитанные листы:',
  },
  en: {
    heading: (year) => `Summary table of risks (section 3.2), ${year}`,
    views: {
      all: 'All schools',
      yes: 'At risk',
      no: 'Not at risk',
      unknown: 'Unknown',
      section1: 'Section 1: base',
      section2: 'Section 2: staff',
      section3: 'Section 3: contingent',
      section4: 'Section 4: outcomes',
    },
    orders: { verdict: 'Verdict', sections: 'Number of sections', name: 'Name' },
    cards: 'Filter by verdict and section',
    list: 'Schools of the table',
    sections: 'Sections',
    sectionsHit: (hit, needed, format) =>
      `Sections hit: ${format.number(hit)} of 4 (at least ${format.number(needed)} needed)`,
    factors: 'Factors:',
    sensitivity: 'Sensitivity: schools at risk by the number of sections',
    sensitivityHint: 'The source does not say whether one section is enough.',
    atLeast: (sections, format) =>
      `At least ${format.number(sections)} ${format.plural(sections, { one: 'section', other: 'sections' })}`,
    noList: 'There is no risk table.',
    noListHint:
      'At least one of these is needed: a filled table of section 3.2, the sheet «Контекст», or VPR results of classes 4 and 8. Empty sheets for input can be inserted on the step “Data”.',
    sheetsRead: 'Sheets read:',
  },
};
