import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
} from '@univerjs/preset-sheets-core';
import type { BaseValueObject } from '@univerjs/preset-sheets-core';

/** A custom function as the add-in registered it. */
export type AddInCode = (...args: unknown[]) => unknown;

/** What an empty cell becomes on its way into a function: 0 in Excel for Windows and Mac, null on the web. */
export type EmptyAs = 0 | null;

/** A cell of the grid. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Hears why a function has refused to answer, in the language of the pane. */
export type OnRefusal = (cell: GridCell, message: string) => void;

/** Errors that a function may give back, by the code of `CustomFunctions.Error`. */
const ERRORS: Readonly<Record<string, ErrorType>> = {
  '#N/A': ErrorType.NA,
  '#VALUE!': ErrorType.VALUE,
  '#NUM!': ErrorType.NUM,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#NULL!': ErrorType.NULL,
  '#NAME?': ErrorType.NAME,
  '#REF!': ErrorType.REF,
};

/**
 * A function of the add-in inside the formula engine. The engine's own way of adding functions hands an empty cell
 * over as 0 only; Excel does both, and the functions must stand both.
 */
export class AddInFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    /** Asked at every call: the grid keeps this object, and a pane that is loaded anew brings new code. */
    private readonly code: () => AddInCode,
    private readonly emptyAs: () => EmptyAs,
    private readonly onRefusal: OnRefusal,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    try {
      return result(this.code()(...variants.map((variant) => this.argument(variant))));
    } catch (error) {
      this.tell(error);
      return ErrorValueObject.create(errorOf(error) ?? ErrorType.VALUE);
    }
  }

  /** Excel shows the message at the cell; the grid has no place for it. */
  private tell(error: unknown): void {
    // Thrown in the frame of the pane, so it is an object of another window.
    if (typeof error !== 'object' || error === null || !('message' in error) || !this.subUnitId) return;
    this.onRefusal({ sheet: this.subUnitId, row: this.row, column: this.column }, String(error.message));
  }

  private argument(variant: BaseValueObject): unknown {
    // A cell comes as a range: what is empty and no range is an argument that was skipped, which Excel hands as null.
    if (variant.isNull()) return null;
    if (!variant.isArray()) return this.scalar(variant);
    const rows: unknown[][] = [];
    (variant as ArrayValueObject).iterator((value, row, column) => {
      (rows[row] ??= [])[column] = this.scalar(value);
    });
    return rows;
  }

  private scalar(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return this.emptyAs();
    return value.getValue();
  }
}

function result(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return scalarResult(answer);
  const rows = (answer as unknown[][]).map((row) => row.map(scalarResult));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarResult(answer: unknown): BaseValueObject {
  const error = errorOf(answer);
  if (error) return ErrorValueObject.create(error);
  if (typeof answer === 'number' || typeof answer === 'boolean' || typeof answer === 'string')
    return ValueObjectFactory.create(answer);
  return ValueObjectFactory.create('');
}

/** `CustomFunctions.Error` carries its code; anything else is no error of a cell. */
function errorOf(answer: unknown): ErrorType | null {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null;
  return ERRORS[String(answer.code)] ?? ErrorType.VALUE;
}
