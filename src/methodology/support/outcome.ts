import type { Partnership } from '../../model/programme/events';
import type { EvidenceList, EvidenceState } from '../../model/programme/support';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { Verdict } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { Quintile } from '../social/outcome';

/** Shares of «Контекст» that speak of social conditions: rows 3.1–3.4 of table 3.2. */
export const SHARE_KEYS = ['registered', 'disabilities', 'foreignLanguage', 'truants'] as const;
export type ShareKey = (typeof SHARE_KEYS)[number];

/** What a verdict rests on. */
export type ShnroGround = 'calculated' | 'official' | 'rating' | 'mark' | 'markConflict';
export type NsuGround = 'mark' | 'markConflict' | 'index' | 'shares' | 'noData';

/** The mark or the rule that did not decide and says otherwise. */
export interface OtherOpinion<Ground> {
  readonly verdict: Verdict;
  readonly ground: Ground;
}

/** The four cells of the table of Лесосибирск, and what cannot be decided. */
export const SUPPORT_GROUPS = ['both', 'onlyLow', 'onlyHard', 'neither', 'undecided'] as const;
export type SupportGroup = (typeof SUPPORT_GROUPS)[number];

/** Everything that is known of one school for the two verdicts and for the choice of partners. */
export interface SupportSchool {
  readonly school: School;
  /** ШНРО. */
  readonly low: Verdict;
  readonly lowGround: ShnroGround;
  readonly lowOther: OtherOpinion<ShnroGround> | null;
  /** НСУ. */
  readonly hard: Verdict;
  readonly hardGround: NsuGround;
  readonly hardOther: OtherOpinion<NsuGround> | null;
  readonly group: SupportGroup;
  /** «Основание» of the department's mark, as written. */
  readonly note: string;
  /** Percent 0–100 of participants who passed, or a ready result; null: no data. */
  readonly result: number | null;
  readonly index: number | null;
  readonly quintile: Quintile | null;
  /** Percent 0–100; null: no data or not applicable. */
  readonly shares: Readonly<Record<ShareKey, number | null>>;
  /** Shares beyond their thresholds, and those without data; null where they did not decide. */
  readonly sharesHit: readonly ShareKey[] | null;
  readonly pupils: number | null;
}

/** How near two schools are; every part is 0–1, null: cannot be compared. */
export interface PairComparison {
  readonly socialBasis: 'index' | 'shares' | null;
  /** |index − index|, or the mean difference of the shares in п.п. */
  readonly socialDifference: number | null;
  readonly social: number | null;
  /** Result of the partner − result of the school, п.п. */
  readonly resultDifference: number | null;
  /** Part of the way to 100 % that lies between them. */
  readonly results: number | null;
  readonly sameType: boolean;
  readonly sameLevels: boolean;
  /** Smaller number of pupils / larger; null without both. */
  readonly size: number | null;
  readonly profile: number;
  /** Weighted mean of the known parts, 0–100; null when none has a weight. */
  readonly score: number | null;
}

/** An agreement on the day asked for: действует, ещё не начался, истёк, договор или срок не понят. */
export type AgreementState = 'inForce' | 'notBegun' | 'expired' | 'unclear';

/**
 * Where a pair stands: действующий договор, договор ещё не начался, истёк или его срок не понят, пара без договора,
 * решено, отклонено, предложено.
 */
export const PAIR_STATES = [
  'concluded',
  'notBegun',
  'unclear',
  'expired',
  'paired',
  'accepted',
  'refused',
  'suggested',
] as const;
export type PairState = (typeof PAIR_STATES)[number];

export interface PartnerPair {
  readonly school: School;
  /** null: the partner that a register names was not matched. */
  readonly partner: School | null;
  readonly partnerName: string;
  /** Place among the suggestions for the school, from 1; null: a person named the pair. */
  readonly place: number | null;
  readonly comparison: PairComparison | null;
  /** What a person decided; null: nothing yet. */
  readonly decision: boolean | null;
  readonly agreements: readonly Partnership[];
  readonly state: PairState;
  /** The partner is itself ШНРО: III.4 wants a school with high results. */
  readonly partnerIsLow: boolean;
}

/** One line of the programme with what was done. */
export interface EvidenceLine {
  readonly list: EvidenceList;
  readonly number: string;
  readonly text: string;
  /** null: not stated. */
  readonly state: EvidenceState | null;
  /** Of the programme, where nobody has written another. */
  readonly responsible: string;
  readonly document: string;
  /** Its words are no document: they prove nothing. */
  readonly noProof?: true;
  readonly documentDate?: string;
  readonly date: string | null;
  /** What the loaded data say of it, in words; empty without any. */
  readonly facts: readonly EvidenceFact[];
  readonly source: Source | null;
}

/** A count that speaks for a line: «партнёрских договоров: 4». */
export interface EvidenceFact {
  readonly kind:
    | 'lowSchools'
    | 'hardSchools'
    | 'undecidedSchools'
    | 'planRows'
    | 'agreements'
    | 'agreementsWithEvents'
    | 'agreementsEventsOpen'
    | 'unclearAgreements'
    | 'otherAgreements'
    | 'trained'
    | 'events'
    | 'unions';
  readonly value: number;
}

export interface SupportOutcome {
  readonly year: AcademicYear;
  readonly schools: readonly SupportSchool[];
  /** By school, then by place; pairs that a person named come after the suggestions. */
  readonly pairs: readonly PartnerPair[];
  /** Lines of the programme; empty when no sheet of them was read. */
  readonly evidence: readonly EvidenceLine[];
}
