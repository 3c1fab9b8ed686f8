import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import { NORILSK_23 } from './catalogue23';
import { NORILSK_33 } from './catalogue33';
import { NORILSK_43 } from './catalogue43';
import { PREDGORNY } from './cataloguePredgorny';

/** One value of a monitoring table: what it says, where it stands, what it is made of. */
export interface IndicatorEntry {
  readonly code: IndicatorCode;
  readonly system: IndicatorSystem;
  /** Number of the block with its exact title; null where the source has no blocks. */
  readonly block: { readonly number: string; readonly title: string } | null;
  /** Number of the row as printed. */
  readonly number: string;
  /** Exact text; words that the source lost stand in square brackets. */
  readonly text: string;
  /** The line inside one printed row that has several values: 2.3.2.1. */
  readonly part?: string;
  /** The text was restored from a damaged one: a department may edit it. */
  readonly restored?: true;
  /** Document and paragraph. */
  readonly source: string;
  /** What is divided by what, in Russian words; `denominator` is null for a «Числовое значение». */
  readonly numerator: string;
  readonly denominator: string | null;
  readonly unit: 'percent' | 'count';
  /** As printed in the table: «%», «Числовое значение»; the OCR damage of «%» is repaired. */
  readonly unitText: string;
  /** The period that the value speaks of. */
  readonly period: string;
  /** What the text asks to be listed beside the value. */
  readonly lists?: 'factors' | 'removedFactors' | 'deficits' | 'removedDeficits';
  /** Which direction is better. */
  readonly better: 'up' | 'down';
  /** Short names for the pane. */
  readonly label: string;
  readonly labelEn: string;
}

/** Every indicator in the order of the sources. */
export const INDICATORS: readonly IndicatorEntry[] = [
  ...NORILSK_23,
  ...NORILSK_33,
  ...NORILSK_43,
  ...PREDGORNY,
];

const BY_CODE = new Map(INDICATORS.map((entry) => [entry.code, entry]));

/** The entry of a code. */
export function indicatorEntry(code: IndicatorCode): IndicatorEntry {
  return BY_CODE.get(code)!;
}

/** The indicators of one system in the order of its source. */
export function indicatorsOf(system: IndicatorSystem): readonly IndicatorEntry[] {
  return INDICATORS.filter((entry) => entry.system === system);
}
