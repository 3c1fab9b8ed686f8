import type { Verdict } from '../../model/verdict';
import type { Language } from '../language';

/** Words of the verdicts and of the four sections of table 3.2, as they stand beside a school in the pane. */
export interface VerdictTexts {
  /** Is the school in the calculated list? */
  readonly shnor: Readonly<Record<Verdict, string>>;
  readonly risk: Readonly<Record<Verdict, string>>;
  /** A section or a line of table 3.2. */
  readonly section: Readonly<Record<Verdict, string>>;
  /** One procedure of one year. */
  readonly procedure: Readonly<Record<Verdict, string>>;
  readonly plain: Readonly<Record<Verdict, string>>;
  readonly official: Readonly<Record<Verdict, string>>;
  readonly sectionNames: Readonly<Record<1 | 2 | 3 | 4, string>>;
  /** The same for a badge. */
  readonly sectionShort: Readonly<Record<1 | 2 | 3 | 4, string>>;
}

export const VERDICT_TEXTS: Readonly<Record<Language, VerdictTexts>> = {
  ru: {
    shnor: { yes: 'ШНОР', no: 'не ШНОР', unknown: 'не определено', notApplicable: 'не оценивается' },
    risk: {
      yes: 'рисковая',
      no: 'не рисковая',
      unknown: 'не определено',
      notApplicable: 'не оценивается',
    },
    section: { yes: 'риск', no: 'нет риска', unknown: 'не определено', notApplicable: '— не применимо' },
    procedure: {
      yes: 'низкий',
      no: 'не низкий',
      unknown: 'не определено',
      notApplicable: '— не применимо',
    },
    plain: { yes: 'да', no: 'нет', unknown: 'не определено', notApplicable: '—' },
    official: {
      yes: 'в перечне ФИОКО',
      no: 'нет в перечне ФИОКО',
      unknown: 'перечень ФИОКО: н/д',
      notApplicable: '—',
    },
    sectionNames: {
      1: 'Материальная база',
      2: 'Кадровые условия',
      3: 'Контингент',
      4: 'Образовательные результаты',
    },
    sectionShort: { 1: 'База', 2: 'Кадры', 3: 'Контингент', 4: 'Результаты' },
  },
  en: {
    shnor: {
      yes: 'low results',
      no: 'not low results',
      unknown: 'unknown',
      notApplicable: 'not assessed',
    },
    risk: { yes: 'at risk', no: 'not at risk', unknown: 'unknown', notApplicable: 'not assessed' },
    section: { yes: 'risk', no: 'no risk', unknown: 'unknown', notApplicable: '— not applicable' },
    procedure: { yes: 'low', no: 'not low', unknown: 'unknown', notApplicable: '— not applicable' },
    plain: { yes: 'yes', no: 'no', unknown: 'unknown', notApplicable: '—' },
    official: {
      yes: 'in the ФИОКО list',
      no: 'not in the ФИОКО list',
      unknown: 'ФИОКО list: no data',
      notApplicable: '—',
    },
    sectionNames: { 1: 'Material base', 2: 'Staff', 3: 'Contingent', 4: 'Educational outcomes' },
    sectionShort: { 1: 'Base', 2: 'Staff', 3: 'Contingent', 4: 'Outcomes' },
  },
};
