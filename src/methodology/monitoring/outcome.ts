import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';

/** What one school adds to an indicator. Σ numerators / Σ denominators is the value of the town. */
export interface Contribution {
  readonly school: School;
  /** null: no data; counted by the rule of `missing`. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cells behind the two numbers; empty where nothing was read. */
  readonly sources: readonly Source[];
}

/** A school with what the text of the indicator asks to be listed: factors, deficits, removed factors. */
export interface ListedSchool {
  readonly school: School;
  /** Official words of every factor, in the order of the source. */
  readonly items: readonly string[];
}

/** A numerator over a denominator, exact. `denominator` is null for a «Числовое значение». */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number | null;
}

/** One value of one slice. */
export interface IndicatorValue {
  readonly code: IndicatorCode;
  /**
   * `known`; `noData`: nothing that the indicator needs was loaded; `zeroDenominator`: «—», nothing to divide by
   * (no ШНОР this year, no неуспевающие). `why` says which.
   */
  readonly status: 'known' | 'noData' | 'zeroDenominator';
  /** Set when `known`. */
  readonly ratio: Ratio | null;
  /** Where the numbers come from: contributions of schools, or an aggregate typed in place of a register. */
  readonly origin: 'schools' | 'aggregate';
  readonly contributions: readonly Contribution[];
  /** What is taken off the sum over the schools: people who stand in two of them are counted once. Zeros otherwise. */
  readonly countedTwice: Ratio;
  /** Schools of the denominator without data: the share is «не менее». */
  readonly missing: number;
  /** Another denominator that the text also allows, printed beside. */
  readonly alternative?: { readonly label: string; readonly ratio: Ratio | null };
  readonly lists: readonly ListedSchool[];
  /** Official words: «ШНОР в текущем году не выявлены», «не загружены результаты ОГЭ …»; empty when known. */
  readonly why: string;
  /** Sheets that supplied the data, and what a sheet itself says of its supplier. */
  readonly suppliers: readonly string[];
  /** The same indicator in the nearest earlier slice of its system; null without one. */
  readonly previous: HistoryPoint | null;
}

/** A value of a slice that was made before. */
export interface HistoryPoint {
  readonly code: IndicatorCode;
  readonly slice: SliceId;
  readonly ratio: Ratio | null;
  /** Percent 0–100 as printed, where the sheet gives no counts; else null. */
  readonly percent: number | null;
  readonly source: Source;
}

/** The indicators of one programme for one slice, in the order of the source. */
export interface SystemSlice {
  readonly system: IndicatorSystem;
  readonly slice: SliceId;
  /** Academic year that the slice speaks of. */
  readonly year: AcademicYear;
  readonly values: readonly IndicatorValue[];
}

/** Everything that «Мониторинг …» and «Динамика» are made of. */
export interface MonitoringOutcome {
  /** Slices made in this run, at most one of a system. */
  readonly slices: readonly SystemSlice[];
  /** Values of earlier slices, by code and slice ascending; none of them belongs to `slices`. */
  readonly history: readonly HistoryPoint[];
}

/** Percent 0–100 of a share, unrounded; the number itself of a count; null when there is none. */
export function valueOf({ ratio, percent }: Pick<HistoryPoint, 'ratio' | 'percent'>): number | null {
  if (!ratio) return percent;
  if (ratio.denominator === null) return ratio.numerator;
  return ratio.denominator === 0 ? null : (100 * ratio.numerator) / ratio.denominator;
}
