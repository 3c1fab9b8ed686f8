import { Interpreter, type CellSource, type SourceCell } from '../fixtures/formulas/interpreter';
import type { Argument, FormulaFunction } from '../fixtures/formulas/functions';
import { failed, isError, isMatrix, type Scalar, type Value } from '../fixtures/formulas/value';
import { cellKey } from '../../src/grid/grid';
import type { CalcEngine } from './calcEngine';
import type { BookData, CellScalar, SheetData } from './model/book';
import { keyColumn, keyRow, valueAt } from './model/sheet';
import { isError as isErrorText } from './model/shown';
import { sameName } from './model/names';

/** A custom function as Excel knows it from its metadata. */
export interface CustomFunctionEntry {
  readonly id: string;
  readonly arguments: readonly { readonly dimensionality: 'matrix' | 'scalar' }[];
  readonly run: (...values: unknown[]) => unknown;
}

export interface FormulaCalcOptions {
  readonly functions?: readonly CustomFunctionEntry[];
  /** What a custom function gets for an empty cell: 0 as on the desktop (when absent), null as on the web. */
  readonly emptyAs?: 0 | null;
}

/** Computes the formulas of the book with the interpreter of the tests; an unknown function gives `#NAME?`. */
export class FormulaCalc implements CalcEngine {
  private readonly functions: Readonly<Record<string, FormulaFunction>>;

  constructor({ functions = [], emptyAs = 0 }: FormulaCalcOptions = {}) {
    this.functions = Object.fromEntries(
      functions.map((entry) => [entry.id.toUpperCase(), adapted(entry, emptyAs)]),
    );
  }

  recalculate(book: BookData): void {
    const formulas = book.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, cell]) => (cell.formula === null ? [] : [{ sheet, key }])),
    );
    for (const sheet of book.sheets) sheet.spills.clear();
    if (formulas.length === 0) return;
    const interpreter = new Interpreter(sourceOf(book), this.functions);
    const pass = () => formulas.map((at) => place(at.sheet, at.key, interpreter));
    // What has spilled is seen by the other formulas only in a second pass.
    if (pass().includes(true)) {
      interpreter.reset();
      pass();
    }
  }
}

function sourceOf(book: BookData): CellSource {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const find = (name: string) => sheets.get(name.toLowerCase());
  return {
    hasSheet: (name) => find(name) !== undefined,
    cell: (name, row, column) => {
      const sheet = find(name);
      return sheet && cellFor(sheet, row, column);
    },
    name: (name, from) => {
      const found = [...(find(from)?.names ?? []), ...book.names].find((each) => sameName(each.name, name));
      return found ? { formula: found.formula.replace(/^=/, '') } : null;
    },
  };
}

function cellFor(sheet: SheetData, row: number, column: number): SourceCell | undefined {
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell && cell.formula !== null) return { value: null, formula: cell.formula.replace(/^=/, '') };
  const value = valueAt(sheet, row, column);
  if (value === '') return undefined;
  return { value: isErrorText(value) ? failed(String(value)) : value };
}

/** An empty result shows as 0 in Excel. */
const shown = (value: Scalar): CellScalar => (value === null ? 0 : isError(value) ? value.error : value);

/** Writes the result of one formula; true when it spills. */
function place(sheet: SheetData, key: number, interpreter: Interpreter): boolean {
  const cell = sheet.cells.get(key)!;
  const [row, column] = [keyRow(key), keyColumn(key)];
  const result = interpreter.result(sheet.name, row, column);
  if (!isMatrix(result) || (result.length === 1 && result[0]!.length === 1)) {
    cell.value = shown(isMatrix(result) ? result[0]![0]! : result);
    return false;
  }
  const blocked = result.some((line, r) =>
    line.some((_, c) => {
      const other = r + c === 0 ? undefined : sheet.cells.get(cellKey(row + r, column + c));
      return other !== undefined && (other.value !== '' || other.formula !== null);
    }),
  );
  cell.value = blocked ? '#SPILL!' : shown(result[0]?.[0] ?? null);
  if (!blocked)
    sheet.spills.set(
      key,
      result.map((line) => line.map(shown)),
    );
  return !blocked;
}

/** A custom function behind an interpreter's function: what Excel hands over, and what it makes of the answer. */
function adapted(entry: CustomFunctionEntry, emptyAs: 0 | null): FormulaFunction {
  const given = (value: Scalar): unknown => (value === null ? emptyAs : isError(value) ? value.error : value);
  const argument = (arg: Argument | undefined, dimensionality: 'matrix' | 'scalar'): unknown => {
    if (!arg) return null;
    const value = arg();
    const rows = isMatrix(value) ? value : [[value]];
    return dimensionality === 'matrix' ? rows.map((row) => row.map(given)) : given(rows[0]?.[0] ?? null);
  };
  return (...args) => {
    try {
      return answered(
        entry.run(
          ...entry.arguments.map(({ dimensionality }, index) => argument(args[index], dimensionality)),
        ),
      );
    } catch (error) {
      const { code } = error as { code?: unknown };
      return failed(typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!');
    }
  };
}

function answered(result: unknown): Value {
  const one = (value: unknown): Scalar => {
    if (typeof value === 'string') return isErrorText(value) ? failed(value) : value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : 0;
  };
  return Array.isArray(result)
    ? (result as unknown[]).map((row) => (Array.isArray(row) ? row.map(one) : [one(row)]))
    : one(result);
}
