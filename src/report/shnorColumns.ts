import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { ShnorColumns } from './shnorFormulas';

/** Where everything stands on «ШНОР», 0-based, and how wide (characters). */
export interface ShnorLayout extends ShnorColumns {
  /** null when there is at most one municipality: the title names it. */
  readonly municipality: number | null;
  readonly disagreement: number;
  readonly marks: number;
  readonly reasons: number;
  readonly last: number;
  readonly widths: readonly number[];
}

const COUNT = SHNOR_PROCEDURES.length;
/** № п/п, Код / логин, ОО: repeated on every printed page. */
const IDENTITY = [5, 10.5, 26] as const;
const MUNICIPALITY = 15;
const SHARE = 5.8;
/** Counts of both years, the criteria, the calculated and the official mark, the difference. */
const DECISIONS = [4, 4, 4, 4, 11.5, 11.5, 11.5, 9.5, 12.5] as const;
/** Of the second printed page: how much «Отметки» takes beside «Основание». */
const MARKS_PART = 0.3;
/** The second page is narrower than the first by less than its last column. */
const NARROWER = 3;

export function shnorColumns(withMunicipality: boolean): ShnorLayout {
  const shares1 = withMunicipality ? 4 : 3;
  const shares2 = shares1 + COUNT;
  const low1 = shares2 + COUNT;
  const first = [
    ...IDENTITY,
    ...(withMunicipality ? [MUNICIPALITY] : []),
    ...new Array<number>(2 * COUNT).fill(SHARE),
    ...DECISIONS,
  ];
  // Two printed pages side by side: all numbers and decisions, then the words. A program that fits a sheet to
  // two pages ignores breaks set by hand and fills the first page; with these widths no larger scale exists at
  // which the break would fall anywhere else.
  const words = sum(first) - sum(IDENTITY) - NARROWER;
  const marks = Math.round(words * MARKS_PART);
  return {
    municipality: withMunicipality ? 3 : null,
    shares1,
    shares2,
    low1,
    unknown1: low1 + 1,
    low2: low1 + 2,
    unknown2: low1 + 3,
    criterion1: low1 + 4,
    criterion2: low1 + 5,
    verdict: low1 + 6,
    official: low1 + 7,
    disagreement: low1 + 8,
    marks: low1 + 9,
    reasons: low1 + 10,
    last: low1 + 10,
    widths: [...first, marks, words - marks],
  };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
