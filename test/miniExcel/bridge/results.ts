import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import { cellKey } from '../../../src/grid/grid';
import type { BookData, CellScalar } from '../../officeHost/model/book';
import type { GridBook } from '../grid/gridBook';
import { toScalar } from './fromGrid';

/** Carries what the formula engine computed into the model: values of formulas, and what spills from them. */
export class Results {
  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly grid: GridBook,
  ) {}

  /**
   * Reads the results of every formula of the sheets that the grid holds; with `formulas` also the formulas, which
   * the grid rewrites when a person moves lines or takes that back. True when a result is another one than before.
   */
  take(book: BookData, formulas: boolean): boolean {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) return false;
    let changed = false;
    for (const sheet of book.sheets) {
      const gridId = this.grid.gridIdOf(sheet.id);
      const shown = gridId === null ? null : workbook.getSheetBySheetId(gridId)?.getSheet();
      if (!shown) continue;
      sheet.spills.clear();
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        const raw: Nullable<ICellData> = shown.getCellRaw(row, column);
        if (raw) {
          const value = toScalar(raw);
          changed ||= value !== cell.value;
          cell.value = value;
        }
        if (!formulas || !raw?.f?.startsWith('=') || raw.f === cell.formula) continue;
        cell.formula = raw.f;
        this.grid.taken(sheet, [key]);
      }
      this.takeSpills(gridId!, (row, column, values) => sheet.spills.set(cellKey(row, column), values));
    }
    return changed;
  }

  private takeSpills(
    gridId: string,
    put: (row: number, column: number, values: CellScalar[][]) => void,
  ): void {
    const model = this.injector.get(FormulaDataModel);
    const ranges = model.getArrayFormulaRange()?.[this.grid.unitId]?.[gridId];
    const cells = model.getArrayFormulaCellData()?.[this.grid.unitId]?.[gridId];
    for (const [r, columns] of Object.entries(ranges ?? {})) {
      for (const [c, range] of Object.entries(
        columns as Record<string, { endRow: number; endColumn: number }>,
      )) {
        const [top, left] = [Number(r), Number(c)];
        const values: CellScalar[][] = [];
        for (let row = top; row <= range.endRow; row += 1) {
          const line: CellScalar[] = [];
          for (let column = left; column <= range.endColumn; column += 1)
            line.push(toScalar(cells?.[row]?.[column]));
          values.push(line);
        }
        if (values.length > 1 || (values[0]?.length ?? 0) > 1) put(top, left, values);
      }
    }
  }
}
