import { columnName } from '../grid/grid';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import type { Settings } from '../methodology/settings';
import { isSet, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** 0-based columns of a school's line that its formulas read. */
export interface ShnorColumns {
  /** First of the nine shares of the previous year; the rest follow in the order P1…P9. */
  readonly shares1: number;
  /** First of the nine shares of the year before it. */
  readonly shares2: number;
  readonly low1: number;
  readonly unknown1: number;
  readonly low2: number;
  readonly unknown2: number;
  readonly criterion1: number;
  readonly criterion2: number;
  readonly verdict: number;
  readonly official: number;
}

/** The formulas of one line; each is three-valued exactly as `atLeast` in model/verdict.ts. */
export interface ShnorFormulas {
  readonly low1: string;
  readonly unknown1: string;
  readonly low2: string;
  readonly unknown2: string;
  readonly criterion1: string;
  readonly criterion2: string;
  readonly verdict: string;
  readonly disagreement: string;
}

const LAST = SHNOR_PROCEDURES.length - 1;
const THRESHOLD = THRESHOLD_NAMES['shnor.threshold'];
const NEEDED = THRESHOLD_NAMES['shnor.criterion1Procedures'];

/** Offsets of the procedures that one subject family joins: [0, 1] is ВПР по математике 5 и 6 кл. */
export const FAMILY_RANGES: readonly (readonly [number, number])[] = familyRanges();

function familyRanges(): [number, number][] {
  const ranges: [number, number][] = [];
  SHNOR_PROCEDURES.forEach((listed, index) => {
    const previous = SHNOR_PROCEDURES[index - 1];
    if (previous?.family === listed.family) ranges[ranges.length - 1]![1] = index;
    else ranges.push([index, index]);
  });
  return ranges;
}

/** `row` is the 1-based row of the sheet. Shares are percents 0–100; «н/д» and anything unreadable is unknown. */
export function shnorFormulas(
  columns: ShnorColumns,
  row: number,
  settings: Settings['shnor'],
): ShnorFormulas {
  const at = (column: number) => `${columnName(column)}${row}`;
  const years = [columns.shares1, columns.shares2].map((first) => yearTerms(first, row, settings));
  const [year1, year2] = [years[0]!, years[1]!];
  const low1 = at(columns.low1);
  const open1 = `${low1}+${at(columns.unknown1)}`;
  const low2 = at(columns.low2);
  const open2 = `${low2}+${at(columns.unknown2)}`;
  const criterion1 = at(columns.criterion1);
  const criterion2 = at(columns.criterion2);
  const verdict = at(columns.verdict);
  const official = at(columns.official);
  const shares = `${at(columns.shares1)}:${at(columns.shares2 + LAST)}`;
  const assessed = (formula: string) =>
    `IF(COUNTIF(${shares},"${WORD.notApplicable}")=${2 * SHNOR_PROCEDURES.length},"${WORD.notApplicable}",${formula})`;
  const no2 = settings.missingYear === 'notLow' ? emptyYears(columns, row) : [];
  return {
    low1: year1.low,
    unknown1: year1.unknown,
    low2: year2.low,
    unknown2: year2.unknown,
    criterion1: assessed(
      `IF(${isSet(NEEDED)},${threeValued(`${low1}>=${NEEDED}`, [`${open1}<${NEEDED}`])},"${WORD.unknown}")`,
    ),
    criterion2: assessed(
      settings.criterion2SameProcedure
        ? sameProcedure(columns, row, settings, no2)
        : threeValued(`AND(${low1}>=1,${low2}>=1)`, [`${open1}<1`, `${open2}<1`, ...no2]),
    ),
    verdict:
      `IF(OR(${criterion1}="${WORD.yes}",${criterion2}="${WORD.yes}"),"${WORD.yes}",` +
      `IF(AND(${criterion1}="${WORD.notApplicable}",${criterion2}="${WORD.notApplicable}"),"${WORD.notApplicable}",` +
      `IF(OR(${criterion1}="${WORD.unknown}",${criterion2}="${WORD.unknown}"),"${WORD.unknown}","${WORD.no}")))`,
    disagreement:
      `IF(AND(OR(${verdict}="${WORD.yes}",${verdict}="${WORD.no}"),OR(${official}="${WORD.yes}",${official}="${WORD.no}")),` +
      `IF(${verdict}=${official},"${WORD.agrees}","${WORD.differs}"),"${WORD.notApplicable}")`,
  };
}

/** How many procedures (or subject families) of one year are low, and how many are unknown. */
function yearTerms(first: number, row: number, settings: Settings['shnor']) {
  if (settings.countAs === 'procedure') {
    const range = span(first, 0, LAST, row);
    return { low: low(range, settings), unknown: unknown(range, LAST + 1) };
  }
  const families = FAMILY_RANGES.map(([from, to]) => ({
    range: span(first, from, to, row),
    size: to - from + 1,
  }));
  return {
    low: families.map(({ range }) => `(${low(range, settings)}>0)`).join('+'),
    unknown: families
      .map(({ range, size }) => `(${low(range, settings)}=0)*(${unknown(range, size)}>0)`)
      .join('+'),
  };
}

function threeValued(yes: string, no: readonly string[]): string {
  const never = no.length === 1 ? no[0]! : `OR(${no.join(',')})`;
  return `IF(${yes},"${WORD.yes}",IF(${never},"${WORD.no}","${WORD.unknown}"))`;
}

/** `missingYear: notLow`: a year without a single known share is a year without low results. */
function emptyYears(columns: ShnorColumns, row: number): string[] {
  return [columns.shares1, columns.shares2].map((first) => `COUNT(${span(first, 0, LAST, row)})=0`);
}

/** Criterion 2 when the same procedure (or family) must be low in both years. */
function sameProcedure(
  columns: ShnorColumns,
  row: number,
  settings: Settings['shnor'],
  no: readonly string[],
): string {
  let yes: string;
  let open: string;
  if (settings.countAs === 'procedure') {
    const a = span(columns.shares1, 0, LAST, row);
    const b = span(columns.shares2, 0, LAST, row);
    const lowTerm = (range: string) => `ISNUMBER(${range})*(${range}${settings.thresholdSign}${THRESHOLD})`;
    const openTerm = (range: string) =>
      `(1-${isSet(THRESHOLD)}*ISNUMBER(${range})*(1-(${range}${settings.thresholdSign}${THRESHOLD}))-(${range}="${WORD.notApplicable}"))`;
    yes = `${isSet(THRESHOLD)}*SUMPRODUCT(${lowTerm(a)}*${lowTerm(b)})`;
    open = `SUMPRODUCT(${openTerm(a)}*${openTerm(b)})`;
  } else {
    const pairs = FAMILY_RANGES.map(([from, to]) => ({
      a: span(columns.shares1, from, to, row),
      b: span(columns.shares2, from, to, row),
      size: to - from + 1,
    }));
    const lowTerm = (range: string) => `(${low(range, settings)}>0)`;
    const openTerm = (range: string, size: number) => `(${low(range, settings)}+${unknown(range, size)}>0)`;
    yes = pairs.map(({ a, b }) => `${lowTerm(a)}*${lowTerm(b)}`).join('+');
    open = pairs.map(({ a, b, size }) => `${openTerm(a, size)}*${openTerm(b, size)}`).join('+');
  }
  return threeValued(`${yes}>=1`, [`${open}<1`, ...no]);
}

function span(first: number, from: number, to: number, row: number): string {
  const start = `${columnName(first + from)}${row}`;
  return from === to ? start : `${start}:${columnName(first + to)}${row}`;
}

/**
 * COUNTIF passes over texts, so that «н/д» never compares as a number – but only while the threshold is a
 * number: against an emptied one every text would count.
 */
function low(range: string, settings: Settings['shnor']): string {
  return `COUNTIF(${range},"${settings.thresholdSign}"&${THRESHOLD})*${isSet(THRESHOLD)}`;
}

/** Neither a number nor «—»: «н/д», an emptied cell, a word; without a threshold, everything but «—». */
function unknown(range: string, size: number): string {
  return `(${size}-COUNT(${range})*${isSet(THRESHOLD)}-COUNTIF(${range},"${WORD.notApplicable}"))`;
}
