import type { SheetSpec } from './sheetSpec';

/** A cell whose formula works only with the add-in. 0-based, the formula without «=». */
export interface AddinFormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const LITERAL = /"(?:[^"]|"")*"/g;
const ADDIN_CALL = /(?:^|[^\p{L}\p{N}_.])(?:SHNOR|RISK)\.[A-Z]+\(/u;

/**
 * Every cell of the sheet with a formula of the add-in, row by row. Where the workbook was opened before the
 * add-in they stay `#NAME?` until they are entered anew.
 */
export function addinFormulaCells(spec: SheetSpec): AddinFormulaCell[] {
  return spec.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula !== undefined && ADDIN_CALL.test(cell.formula.replace(LITERAL, '""'))
        ? [{ row, column, formula: cell.formula }]
        : [],
    ),
  );
}
