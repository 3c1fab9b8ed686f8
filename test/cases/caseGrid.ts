import type { CellValue, Grid, Merge } from '../../src/grid/grid';
import { cellKey } from '../../src/grid/grid';
import type { FormId, ReadingOptions } from '../../src/recognise/contract';
import type { AcademicYear } from '../../src/model/year';

/** A cell as a case writes it: a plain value, `{"date": "2022-05-10"}` or `{"error": "#N/A"}`. */
export type CaseCell = null | string | number | boolean | { date: string } | { error: string };

/** `input.json` of a case: a sheet that a person can read and type. */
export interface CaseInput {
  workbook?: string;
  sheet: string;
  rows: CaseCell[][];
  /** A1 ranges: «A4:A6». */
  merges?: string[];
  /** 1-based. */
  hiddenRows?: number[];
  /** A1 addresses of numbers shown as percents. */
  percentCells?: string[];
  ownKind?: string;
  options?: Partial<ReadingOptions> & {
    resultsYear?: AcademicYear;
    /** The form of this very sheet, or `ignore`. */
    form?: FormId | 'ignore';
  };
}

function position(a1: string): [row: number, column: number] {
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  if (!match) throw new Error(`Not an address: ${a1}`);
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(match[2]) - 1, column - 1];
}

function mergeOf(range: string): Merge {
  const [from, to] = range.split(':').map((a1) => position(a1)) as [[number, number], [number, number]];
  return { top: from[0], left: from[1], bottom: to[0], right: to[1] };
}

function cellOf(cell: CaseCell): CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? { kind: 'date', iso: cell.date } : { kind: 'error', text: cell.error };
}

export function gridOf(input: CaseInput): Grid {
  return {
    workbook: input.workbook ?? 'случай.xlsx',
    sheet: input.sheet,
    rows: input.rows.map((row) => row.map(cellOf)),
    merges: (input.merges ?? []).map(mergeOf),
    hiddenRows: new Set((input.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    visibility: 'visible',
    percentCells: new Set((input.percentCells ?? []).map((a1) => cellKey(...position(a1)))),
    ownKind: input.ownKind ?? null,
  };
}

export function optionsOf(input: CaseInput): ReadingOptions {
  const { form, ...options } = input.options ?? {};
  return {
    mappings: [],
    forms: form ? { [`${input.workbook ?? 'случай.xlsx'}|${input.sheet}`]: form } : {},
    ...options,
  };
}
