import type { Direction, NetworkGroup, Period, StatedTarget, Wave } from '../../model/programme/social';
import type { Measure, Source } from '../../model/source';
import type { School } from '../../model/school';
import type { Verdict } from '../../model/verdict';
import type { AcademicYear } from '../../model/year';
import type { WaitingComponent } from './components';

export type Quintile = 1 | 2 | 3 | 4 | 5;

/** The lowest and the highest quintile that a school can come to while other indices are not known. */
export interface QuintileRange {
  readonly least: Quintile;
  readonly most: Quintile;
}

/** A component with what its values over the set come to. */
export interface ComponentFigures {
  readonly name: string;
  readonly key: string;
  readonly direction: Direction;
  readonly weight: number;
  /** Schools with a value. */
  readonly count: number;
  /** null without any value. */
  readonly mean: number | null;
  /** Standard deviation by the setting; null when it cannot be computed. */
  readonly deviation: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Where the educational result of the schools comes from. */
export type ResultBasis = 'ready' | 'procedures' | 'none';

/** A pooled result: participants who passed, of all listed procedures of one year. */
export interface PooledResult {
  readonly passed: number;
  readonly participants: number;
  /** Procedures that were summed, and those that apply but have no data. */
  readonly counted: number;
  readonly missing: number;
  /** Cells behind the two numbers. */
  readonly sources: readonly Source[];
}

/** Σ passed / Σ participants · 100, or the mean of ready results, or the mean of the region as typed. */
export interface MeanResult {
  /** Over the schools with a result. */
  readonly value: number;
  readonly typed: boolean;
  /** Schools with a result, and those without one that should have it. */
  readonly counted: number;
  readonly missing: number;
  /** Between what it would lie if the missing results were known. */
  readonly least: number;
  readonly most: number;
}

/** Social conditions and results of one school. */
export interface SocialSchool {
  readonly school: School;
  /** By the key of the component; a missing key is «нет данных». */
  readonly values: Readonly<Record<string, Measure>>;
  /** The ready index, when the sheet gives one. */
  readonly ready: Measure | null;
  /** Weighted mean of signed scores, or the ready index; higher is better. null: not decided. */
  readonly index: number | null;
  /** 1 is the lowest; null as long as it is not certain. */
  readonly quintile: Quintile | null;
  /** Certain bounds of it; null without an index, with fewer than five known ones, or when all of them are equal. */
  readonly quintiles: QuintileRange | null;
  /** Whether the school is in the first quintile. */
  readonly lowest: Verdict;
  /** Percent 0–100 of participants who passed, or the ready result; higher is better. null: no data. */
  readonly result: number | null;
  readonly pooled: PooledResult | null;
  /** A result that the school should have is not known. */
  readonly resultMissing: boolean;
  /** Cell of a ready result. */
  readonly resultSource: Source | null;
  /** Results are low: official list, else calculated mark; or below the mean (`social.low`). */
  readonly low: Verdict;
  /** Контрольная группа: 1st quintile and low results. */
  readonly control: Verdict;
  /** Стажировочная площадка by the rule: 1st quintile and higher results. */
  readonly stagingSite: Verdict;
  /** What a person decided; wins over the rule. */
  readonly choice: boolean | null;
  /** Low results or 1st quintile: «по результатам идентификации». */
  readonly identified: Verdict;
  /** Place in the order in which identified schools are proposed for the focus group, from 1; null outside. */
  readonly focusPlace: number | null;
  /** Inside the focus group by that place; unknown as long as undecided schools could change it. */
  readonly focus: Verdict;
}

/** How many schools the focus group needs at least, by both readings of its base. */
export interface FocusSize {
  /** `undecided`: schools that may be identified too, so that base and need are «не менее» as long as they are open. */
  readonly identified: {
    readonly base: number;
    readonly needed: number;
    readonly undecided: number;
    readonly neededAtMost: number;
  };
  readonly all: { readonly base: number; readonly needed: number };
  /** By the reading in force (`social.focusBase`). */
  readonly needed: number;
}

/** Everything that «Социальный индекс» and «Группы школ» are made of. */
export interface SocialOutcome {
  readonly year: AcademicYear;
  /** The year of the conditions in use: the list's own, or an earlier one. */
  readonly conditionsYear: AcademicYear;
  readonly basis: 'components' | 'ready';
  readonly components: readonly ComponentFigures[];
  /** Components of the sheets that do not take part until what they lack is stated. */
  readonly waiting: readonly WaitingComponent[];
  readonly resultBasis: ResultBasis;
  readonly mean: MeanResult | null;
  /** In the order of the matching; schools closed before the year are left out. */
  readonly schools: readonly SocialSchool[];
  /** The bound that «более высокие результаты» is compared with; null when missing results leave it open. */
  readonly higherThan: number | null;
  readonly focus: FocusSize;
}

/** One school in one group of one year. */
export interface NetworkLine {
  readonly school: School;
  readonly group: NetworkGroup;
  readonly period: Period | null;
  readonly tutor: boolean | null;
  readonly mentor: boolean | null;
  readonly source: Source;
}

export interface NetworkOutcome {
  /** Years ascending, then groups, then schools. */
  readonly lines: readonly NetworkLine[];
  readonly periods: readonly (Period | null)[];
}

/** The waves of one school in one year. */
export interface WaveSchool {
  readonly school: School;
  readonly values: Readonly<Partial<Record<Wave, Measure>>>;
  /** Итоговая − входная; null when either is missing. */
  readonly change: number | null;
  /** Among «школы с лучшими результатами» of the final wave (`social.best`). */
  readonly best: Verdict;
}

export interface WavesOutcome {
  readonly period: Period | null;
  readonly schools: readonly WaveSchool[];
}

/** One target with its decision. */
export interface TargetLine {
  readonly number: string;
  readonly section: string;
  readonly text: string;
  readonly plan: Measure | null;
  readonly unit: string;
  readonly fact: Measure | null;
  readonly document: string;
  /** What the tables of the department state; null when only a finished sheet speaks of the target. */
  readonly stated: StatedTarget | null;
  /** fact ≥ plan; unknown without either, and for a target that says «не более». */
  readonly done: Verdict;
  readonly source: Source;
}

export interface TargetsOutcome {
  readonly period: Period | null;
  readonly lines: readonly TargetLine[];
}

/** What the sheets of Иркутск come to; null or empty where their data were not read. */
export interface SocialProgrammes {
  readonly social: SocialOutcome | null;
  readonly network: NetworkOutcome | null;
  /** By year ascending. */
  readonly waves: readonly WavesOutcome[];
  readonly targets: readonly TargetsOutcome[];
}

export const NO_SOCIAL_PROGRAMMES: SocialProgrammes = { social: null, network: null, waves: [], targets: [] };
