import type { AcademicYear } from '../year';
import type { Source } from '../source';
import type { SchoolMention } from '../school';

/** A ready mark of the department: ШНРО and НСУ, each by itself. */
export interface SupportMark {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  /** ШНРО; null: not stated. */
  readonly lowResults: boolean | null;
  /** НСУ; null: not stated. */
  readonly hardConditions: boolean | null;
  /** «Основание», as written. */
  readonly ground: string;
  readonly source: Source;
}

/** What a person decided about a suggested partner on «Партнёры <год>». */
export interface PartnerDecision {
  readonly school: SchoolMention;
  readonly partner: SchoolMention;
  readonly accepted: boolean;
  readonly source: Source;
}

/** The lists of the programme of Лесосибирск whose lines are evidenced one by one. */
export const EVIDENCE_LISTS = ['expected', 'actual', 'works', 'roles'] as const;
export type EvidenceList = (typeof EVIDENCE_LISTS)[number];

/** How far a line of the programme is: да, нет, не применимо. */
export type EvidenceState = 'yes' | 'no' | 'partial' | 'notApplicable';

/** One line of «Ожидаемые результаты», of the checklist of works, or of the division of responsibility. */
export interface EvidenceRecord {
  readonly list: EvidenceList;
  /** As in the source, gaps and empty numbers included. */
  readonly number: string;
  readonly text: string;
  /** null: not stated. */
  readonly state: EvidenceState | null;
  readonly responsible: string;
  readonly document: string;
  /** The words of «Документ» name none («нет», «готовится»), or nobody can tell. */
  readonly noProof?: true;
  /** The day of the document, `YYYY-MM-DD`, where its words say one. */
  readonly documentDate?: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** True when it stands on a finished sheet of our own: it only fills what no input sheet states. */
  readonly ownSheet?: true;
  readonly source: Source;
}
