import type { Bounds, IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import type { RiskFactor } from '../../model/riskFactor';
import type { SliceId } from '../../model/slice';
import type { School } from '../../model/school';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import type { RiskChange } from './riskTables';

/** What one school adds to an indicator. Σ numerators / Σ denominators is the value of the town. */
export interface Contribution {
  readonly school: School;
  /** null: no data; counted by the rule of `missing`. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A part of the school's data is missing, so its numerator is a lower bound. */
  readonly incomplete?: true;
  /** Its sheets contradict one another: a finding says where. */
  readonly disputed?: true;
  /**
   * How many more its missing data may add to the numerator, and to the denominator where that is null. Absent with
   * data missing: its whole denominator, or, where a part of both numbers is missing, nobody can say.
   */
  readonly open?: number;
  /** Cells behind the two numbers; empty where nothing was read. */
  readonly sources: readonly Source[];
}

/** A factor in the words of a school. */
export interface WrittenFactor {
  readonly text: string;
  readonly source: Source;
}

/**
 * A school with what the text of the indicator asks to be listed: factors, deficits, removed factors. The words
 * of a factor of table 3.2 are `riskFactorText` of the locale.
 */
export interface ListedSchool {
  readonly school: School;
  /** In the order of the source. */
  readonly items: readonly (RiskFactor | WrittenFactor)[];
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
  /** Set when `known` by counts. */
  readonly ratio: Ratio | null;
  /** Percent 0–100 of an aggregate that states no counts; else null. */
  readonly percent: number | null;
  /** Where the numbers come from: contributions of schools, or an aggregate typed in place of a register. */
  readonly origin: 'schools' | 'aggregate';
  readonly contributions: readonly Contribution[];
  /** What is taken off the sum over the schools: people who stand in two of them are counted once. Zeros otherwise. */
  readonly countedTwice: Ratio;
  /** People of incomplete lists who are in neither number of a share of those who gave data. */
  readonly silentPeople?: number;
  /** Schools without data or with a part of them, whether they stand in the denominator or in neither number. */
  readonly missing: number;
  /** Between which percents it lies with the data that are missing; null: nobody can say; absent: it is exact. */
  readonly bounds?: Bounds | null;
  /** Schools about which nobody knows whether they are ШНОР: the base of the share is not firm. */
  readonly baseOpen?: number;
  /** Lines of schools that were not matched: how many more there may be. */
  readonly unmatched?: number;
  /** Another denominator that the text also allows, printed beside. */
  readonly alternative?: {
    readonly label: string;
    readonly labelEn: string;
    readonly ratio: Ratio | null;
    readonly bounds?: Bounds | null;
  };
  /** 3.3.3.1–2: schools without a single failure in both works («стабильно 0»), which is no decrease. */
  readonly stableZero?: readonly School[];
  /** The text as a person edited it where the printed one is restored; the text of the catalogue when absent. */
  readonly text?: string;
  readonly lists: readonly ListedSchool[];
  /** Official words: «ШНОР в текущем году не выявлены», «не загружены результаты ОГЭ …»; empty when known. */
  readonly why: string;
  readonly whyEn: string;
  /** Sheets that supplied the data, and what a sheet itself says of its supplier. */
  readonly suppliers: readonly string[];
  /** Cells of the numbers of an aggregate. */
  readonly typed?: readonly Source[];
  /** The same indicator in the nearest earlier slice of its system; null without one. */
  readonly previous: HistoryPoint | null;
  /** What a person wrote on the finished sheet of this very slice: it stands there again. */
  readonly byHand?: ByHand;
}

/** Numbers, supplier and words of a person in place of those of the run. */
export interface ByHand {
  /** What the rules give where the person wrote other numbers. */
  readonly rule?: Pick<IndicatorValue, 'status' | 'ratio' | 'percent'>;
  readonly supplier?: string;
  readonly note?: string;
}

/** A value of a slice that was made before. */
export interface HistoryPoint {
  readonly code: IndicatorCode;
  readonly slice: SliceId;
  readonly ratio: Ratio | null;
  /** Percent 0–100 as printed, where the sheet gives no counts; else null. */
  readonly percent: number | null;
  /** As in `IndicatorValue`. */
  readonly bounds?: Bounds | null;
  readonly source: Source;
}

/** The indicators of one programme for one slice, in the order of the source. */
export interface SystemSlice {
  readonly system: IndicatorSystem;
  readonly slice: SliceId;
  /** Academic year that the slice speaks of. */
  readonly year: AcademicYear;
  readonly values: readonly IndicatorValue[];
  /** 3.3 with tables of two years: who became risky, who left, which factors went and which came. */
  readonly riskChanges?: readonly RiskChange[];
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
