import { columnName } from '../../grid/grid';
import type { RangeSpec, SheetSpec } from '../../report/sheetSpec';
import { rangeAddress } from '../ranges';
import { CELLS_PER_ANSWER, REQUEST_BYTES } from './blocks';
import { cellInput, inputBytes } from './cellInput';
import type { CellInput } from './cellInput';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';

/** A piece of the sheet with what is entered into it. */
interface Chunk {
  readonly area: RangeSpec;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly bytes: number;
}

/** Values and formulas in one assignment for as many rows as a request can carry. */
export function cellSteps(sheet: Excel.Worksheet, rows: SheetSpec['rows']): Step[] {
  return chunksOf(rows).map(({ area, inputs, bytes }) => ({
    bytes: bytes + RANGE_BYTES,
    apply: () => {
      sheet.getRange(rangeAddress(area)).formulas = inputs.map((row) => [...row]);
    },
  }));
}

export function chunksOf(rows: SheetSpec['rows'], mostBytes: number = REQUEST_BYTES / 4): Chunk[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  const chunks: Chunk[] = [];
  let inputs: CellInput[][] = [];
  let bytes = 0;
  const close = (bottom: number): void => {
    if (inputs.length === 0) return;
    const area = { top: bottom + 1 - inputs.length, left: 0, bottom, right: width - 1 };
    chunks.push({ area, inputs, bytes });
    inputs = [];
    bytes = 0;
  };
  rows.forEach((row, index) => {
    const line = Array.from({ length: width }, (_, column): CellInput => {
      const cell = row[column];
      return cell ? cellInput(cell) : '';
    });
    const size = line.reduce<number>((sum, input) => sum + inputBytes(input), 0);
    if (bytes + size > mostBytes || inputs.length * width >= CELLS_PER_ANSWER) close(index - 1);
    inputs.push(line);
    bytes += size;
  });
  close(rows.length - 1);
  return chunks;
}

/**
 * Points of a column that holds so many digits of the program's default font (7 pixels each, 5 around them, four
 * pixels in three points).
 */
export function columnPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 4) / 4;
}

/** Column widths and row heights; rows of no stated height grow with their texts. */
export function sizeSteps(sheet: Excel.Worksheet, spec: SheetSpec): Step[] {
  const steps: Step[] = [];
  const step = (address: string, apply: (format: Excel.RangeFormat) => void): void => {
    steps.push({
      bytes: RANGE_BYTES + CALL_BYTES,
      apply: () => apply(sheet.getRange(address).format),
    });
  };
  for (const { from, to, value } of runs(spec.widths)) {
    step(`${columnName(from)}:${columnName(to)}`, (format) => {
      format.columnWidth = columnPoints(value);
    });
  }
  if (spec.rows.length > 0) step(`1:${spec.rows.length}`, (format) => format.autofitRows());
  const heights: (number | undefined)[] = [];
  for (const [row, height] of Object.entries(spec.heights ?? {})) heights[Number(row)] = height;
  for (const { from, to, value } of runs(Array.from(heights))) {
    if (value === undefined) continue;
    step(`${from + 1}:${to + 1}`, (format) => {
      format.rowHeight = value;
    });
  }
  return steps;
}

/** Equal neighbours together. */
function runs<Value>(values: readonly Value[]): { from: number; to: number; value: Value }[] {
  const found: { from: number; to: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.to = index;
    else found.push({ from: index, to: index, value });
  });
  return found;
}

export function mergeSteps(sheet: Excel.Worksheet, merges: SheetSpec['merges']): Step[] {
  return merges.map((merge) => ({
    bytes: RANGE_BYTES + CALL_BYTES,
    apply: () => sheet.getRange(rangeAddress(merge)).merge(false),
  }));
}
