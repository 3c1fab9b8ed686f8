import type { AcademicYear } from '../year';
import type { Source } from '../source';
import type { SchoolMention } from '../school';

/** Значимость фактора риска, as a profile states it. */
export const SIGNIFICANCES = ['high', 'medium', 'low', 'none', 'notApplicable'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** The eleven risk subsections of the road map of Бобров. */
export const SUBSECTIONS = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
] as const;
export type Subsection = (typeof SUBSECTIONS)[number];

/** Known factors: the subsections, and the ten names of the federal project 500+, which nobody has confirmed yet. */
export const FACTOR_CODES = [
  ...SUBSECTIONS,
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
] as const;
export type FactorCode = (typeof FACTOR_CODES)[number];

/** One cell of a risk profile. */
export interface ProfileMark {
  /** null: a factor of the department's own. */
  readonly factor: FactorCode | null;
  /** Heading of its column as written: «1.1. Преодоление дефицита базовой инфраструктуры». */
  readonly heading: string;
  /** null: the column is there, the cell says nothing («нет данных»). */
  readonly value: Significance | null;
  readonly source: Source;
}

/** One line of «Рисковый профиль»: a school and the significance of its factors, in the order of the columns. */
export interface RiskProfileRecord {
  readonly school: SchoolMention;
  readonly year: AcademicYear | null;
  readonly marks: readonly ProfileMark[];
}

/** How a countable result is measured: да/нет, a number, a share in percent. */
export type ResultUnit = 'answer' | 'count' | 'percent';

/** A cell «Было» or «Стало»; a percent is 0–100. */
export type ResultState =
  | { readonly kind: 'answer'; readonly yes: boolean; readonly source: Source }
  | { readonly kind: 'number'; readonly value: number; readonly source: Source };

/** One line of «Результаты до и после»: a countable result of a row of the road map. */
export interface CountableResult {
  /** Number of the plan's row as written; empty when the line belongs to none. */
  readonly row: string;
  readonly title: string;
  /** null: the line is about the whole municipality. */
  readonly school: SchoolMention | null;
  readonly unit: ResultUnit;
  /** null: «нет данных», never zero. */
  readonly before: ResultState | null;
  readonly after: ResultState | null;
  /** «Лучше, если»: null when the sheet does not say, `unclear` when it is not understood. */
  readonly better: 'more' | 'less' | 'unclear' | null;
  readonly document: string;
  readonly source: Source;
}
