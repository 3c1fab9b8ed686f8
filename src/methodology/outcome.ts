import type { RiskIndicator, RiskValue } from '../model/context';
import type { Gap } from '../model/procedure';
import type { Quantity, Source } from '../model/source';
import type { School } from '../model/school';
import type { Verdict } from '../model/verdict';
import type { AcademicYear } from '../model/year';
import type { ProcedureCode } from './procedures';

/** A remark on a procedure verdict that a reader must see beside it. */
export type ProcedureMark =
  | 'reconstructed' // the count came from a printed percent
  | 'roundingDecides' // the printed percent and the count fall on different sides of the threshold
  | 'borderline' // prints as the threshold at one decimal but is not on its side
  | 'smallSample'
  | 'belowMinimum'; // fewer participants than `minParticipants`: not assessed

/** LOW(p, y) of one school: методика 2.1. */
export interface ProcedureVerdict {
  readonly code: ProcedureCode;
  readonly year: AcademicYear;
  readonly verdict: Verdict;
  /** Exact numbers the verdict was decided on; null when unknown or not applicable. */
  readonly participants: Quantity | null;
  readonly failed: Quantity | null;
  /**
   * 100 · failed / participants, unrounded; the printed percent when the source gives no number of
   * participants and the percent alone decides; null when unknown or not applicable.
   */
  readonly percent: number | null;
  readonly marks: readonly ProcedureMark[];
  /** Why it is unknown or not applicable. */
  readonly cause?: ProcedureCause;
  /** With the cause `noData`: the cells that state nothing. Absent when the school has no row at all. */
  readonly gaps?: readonly Gap[];
}

/** Why a procedure has no yes or no. */
export type ProcedureCause = UnknownCause | NotApplicableCause;

export type UnknownCause =
  | 'noData' // this school has no row, or «н/д» stands in it
  | 'notLoaded' // no school has a row: the source was not given
  | 'conflict' // rows of the same school contradict each other
  | 'bothSeasons' // spring and autumn ВПР, and the settings say to ask
  | 'ambiguousPercent' // the printed percent fits counts on both sides of the threshold
  | 'impossible'; // no count fits the printed percent, or the counts contradict each other

export type NotApplicableCause =
  'noParticipants' | 'noSuchLevel' | 'notHeld' | 'notOpenYet' | 'closed' | 'belowMinimum' | 'leftOut'; // not loaded, and the settings say to decide without it

/** The whole line of one school in the list. */
export interface ShnorVerdict {
  readonly school: School;
  /** Calculated mark: criterion 1 or criterion 2. */
  readonly verdict: Verdict;
  readonly criterion1: Verdict;
  readonly criterion2: Verdict;
  /** Numbers of the criteria met: [], [1], [2], [1, 2]. */
  readonly criteria: readonly number[];
  /** All procedures that apply, both years, in the order P1…P9, previous year first. */
  readonly procedures: readonly ProcedureVerdict[];
  /** In the ФИОКО list of the year: yes / no / unknown (not stated). */
  readonly official: Verdict;
  /** Calculated and official are both known and differ. */
  readonly disagrees: boolean;
  /** Cause of `notApplicable`: the type is excluded, the school is closed, or no procedure of the list applies. */
  readonly notApplicableCause?: 'excludedType' | 'closedSchool' | 'noProcedure';
}

export interface ShnorOutcome {
  readonly year: AcademicYear;
  /** [Y−1, Y−2]. */
  readonly years: readonly [AcademicYear, AcademicYear];
  readonly schools: readonly ShnorVerdict[];
}

/** One of the 18 inputs with what the rule made of it. */
export interface RiskInput {
  readonly indicator: RiskIndicator;
  /** null: no data. */
  readonly value: RiskValue | null;
  /** Percent 0–100, unrounded; null for answers and missing values. */
  readonly percent: number | null;
  /**
   * Does this line by itself cross its threshold (or is its answer negative)? Lines of section 3 are only
   * summed: `notApplicable`, and `unknown` when there is no data.
   */
  readonly hit: Verdict;
  /** Why there is no data, or why the line does not apply. */
  readonly cause?: UnknownCause | NotApplicableCause | 'zeroDenominator' | 'stated';
}

export type RiskSection = 1 | 2 | 3 | 4;

export interface RiskVerdict {
  readonly school: School;
  readonly verdict: Verdict;
  readonly inputs: readonly RiskInput[];
  readonly sections: Readonly<Record<RiskSection, Verdict>>;
  /** Sections with verdict yes, ascending. */
  readonly sectionsHit: readonly RiskSection[];
  /** Sum (or mean, or unique share) that decided section 3, percent; null when incomplete. */
  readonly contingentPercent: number | null;
  /** Indicators without data, in source order. */
  readonly missing: readonly RiskIndicator[];
}

/** How many schools are risky when at least `minSections` sections must be hit. */
export interface SensitivityLine {
  readonly minSections: 1 | 2 | 3 | 4;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

export interface RiskOutcome {
  /** Academic year of the table (October of its first calendar year). */
  readonly year: AcademicYear;
  readonly schools: readonly RiskVerdict[];
  readonly sensitivity: readonly SensitivityLine[];
}

/** A cell that a reason leads to. */
export type { Source };
