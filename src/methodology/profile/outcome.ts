import type { FactorCode, ResultState, ResultUnit, Significance } from '../../model/programme/profile';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';

/** One column of the profile. */
export interface ProfileFactor {
  /** null: a factor of the department's own. */
  readonly code: FactorCode | null;
  /** Short number for headings: `1.1`, `F3`, or the place of an own factor (`с1`). */
  readonly label: string;
  /** Official words, or the heading as written. */
  readonly text: string;
  /** Section of the road map; empty outside it. */
  readonly section: string;
  /** A name of the federal list that nobody has confirmed. */
  readonly verify: boolean;
}

/** What a profile says of one factor of one school; `value` null is «нет данных». */
export interface FactorState {
  readonly value: Significance | null;
  readonly source: Source | null;
}

/** Level of a school; `unknown` when missing cells could change it. */
export type ProfileLevel = 'high' | 'medium' | 'low' | 'none' | 'unknown';

export interface SchoolProfile {
  readonly school: School;
  /** One for every factor of the outcome, in its order. */
  readonly states: readonly FactorState[];
  readonly level: ProfileLevel;
  /** Indexes of the factors that call for measures, ascending. */
  readonly activated: readonly number[];
}

/** A row of a road map that answers a factor. */
export interface FactorMeasure {
  /** As in the source, gaps included. */
  readonly number: string;
  readonly text: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly expected: string;
  /** Word of the state on the day asked for; null when no state is known. */
  readonly state: string | null;
  /** null for a row of the built-in road map. */
  readonly source: Source | null;
}

export interface ProfileOutcome {
  readonly year: AcademicYear;
  readonly factors: readonly ProfileFactor[];
  readonly schools: readonly SchoolProfile[];
  /** Measures of every factor, in the order of the factors. */
  readonly measures: readonly (readonly FactorMeasure[])[];
  /** Title of the plan the measures come from; `null`: the built-in road map. */
  readonly plan: string | null;
  /** Titles of the plans that were read though none of their sections answers a factor; the built-in one is shown. */
  readonly unlinkedPlans: readonly string[];
  /** Sections of the plans in use of which nobody knows the risk: a factor without measures may have some there. */
  readonly unknownSections: readonly string[];
}

/** Where a countable result has gone: лучше, хуже, без изменений; `unknown` when a value or the direction is not stated. */
export type ResultTrend = 'better' | 'worse' | 'same' | 'changed' | 'unknown';

/** One line of «До и после». */
export interface ResultChange {
  readonly row: string;
  readonly title: string;
  readonly school: School | null;
  readonly unit: ResultUnit;
  readonly before: ResultState | null;
  readonly after: ResultState | null;
  /** After − before: a number for counts, percentage points for shares; null for answers and unknown values. */
  readonly change: number | null;
  readonly better: 'more' | 'less' | null;
  readonly trend: ResultTrend;
  readonly document: string;
  readonly source: Source;
}
