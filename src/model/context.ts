import type { AcademicYear } from './year';
import type { Quantity, Source } from './source';
import type { SchoolMention } from './school';

/** Headcounts of the sheet «Контекст» (methodology C5). */
export type ContextCount =
  | 'pupils'
  | 'teachers'
  | 'teachers36h'
  | 'teachersUnqualified' // без соответствующей подготовки (reading a of 2.2)
  | 'teachersWithoutRetrainingDiploma' // literal reading b of 2.2
  | 'teachersOffProfile' // ведут предмет не по образованию
  | 'registered' // на учёте, unique children
  | 'registeredSum' // сумма по видам учёта
  | 'disabilities' // ОВЗ
  | 'foreignLanguage' // инофоны
  | 'truants' // систематически пропускающие
  | 'anyOfContingent' // unique children with at least one attribute of section 3
  | 'failing' // неуспевающие
  | 'weak' // слабоуспевающие
  | 'withIndividualRoute' // с ИОМ
  | 'attendingExtra'; // на доп. занятиях

/** Yes/no answers of the material base section. */
export type ContextAnswer =
  'internet' | 'computers' | 'labPhysics' | 'labChemistry' | 'labBiology' | 'labGeography' | 'labTechnology';

export type AnswerValue = 'yes' | 'no' | 'partial' | 'notApplicable';

/** An answer with the words that stood in the cell. */
export interface Answer {
  readonly value: AnswerValue;
  readonly text: string;
  readonly source: Source;
}

/** The context of one school at one date: counts, not shares. A missing key is «нет данных». */
export interface SchoolContext {
  readonly school: SchoolMention;
  /** Date of the slice, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly year: AcademicYear | null;
  readonly counts: Readonly<Partial<Record<ContextCount, Quantity>>>;
  readonly answers: Readonly<Partial<Record<ContextAnswer, Answer>>>;
  /** Declared Internet speed as written («51–100 Мбит/с») and whether the settlement is rural. */
  readonly internetSpeed?: { readonly text: string; readonly source: Source };
  readonly rural?: boolean;
}

/** The 18 input cells of table 3.2, in the order of the source. */
export const RISK_INDICATORS = [
  '1.1',
  '1.2',
  '1.3.1', // физика
  '1.3.2', // химия
  '1.3.3', // биология
  '1.3.4', // география
  '1.3.5', // технология
  '2.1',
  '2.2',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
] as const;
export type RiskIndicator = (typeof RISK_INDICATORS)[number];

/** A filled input cell: an answer, an exact share (numerator of denominator), a percent 0–100, or «не применимо». */
export type RiskValue =
  | { readonly kind: 'answer'; readonly value: AnswerValue; readonly text: string; readonly source: Source }
  | {
      readonly kind: 'share';
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      /** True when the numerator was reconstructed from a rounded percent. */
      readonly reconstructed?: boolean;
    }
  | { readonly kind: 'percent'; readonly percent: number; readonly source: Source }
  | { readonly kind: 'notApplicable'; readonly source?: Source };

/** One school's column of table 3.2 filled by a department. A missing key is «нет данных». */
export interface RiskTableColumn {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  readonly values: Readonly<Partial<Record<RiskIndicator, RiskValue>>>;
  /**
   * True when it stands on a finished sheet of our own, loaded again: its values were calculated once and
   * only fill what no primary source gives. A table that a department filled itself is primary.
   */
  readonly ownSheet?: true;
}
