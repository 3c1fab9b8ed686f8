import { BooleanNumber } from '@univerjs/core';
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IRange,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { bound, single } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';
import type { CellStyle, SheetData } from '../../officeHost/model/book';
import type { ExcelHost } from '../../officeHost/excelHost';
import { activate, addSheet } from '../../officeHost/model/workbook';
import { usedArea } from '../../officeHost/model/sheet';
import { lostSheet, mapFormulas, renamedSheet } from '../../officeHost/model/references';
import { cellKey } from '../../../src/grid/grid';
import { EVENTS } from '../../officeHost/objects/events';
import { fireChanged } from '../../officeHost/objects/rangeWrite';
import { isMutation, type GridBook } from '../grid/gridBook';
import { styleBehind } from '../grid/styleMemory';
import { moveLines } from '../lines/moveLines';
import type { Move } from '../lines/move';
import { takeCell, takeSheet } from './fromGrid';

type Params = Record<string, unknown> & { unitId?: string; subUnitId?: string };

/** Changes of a sheet that move cells or lines: the sheet is taken over as a whole. */
const WHOLE_SHEET =
  /^sheet\.mutation\.(move-range|move-rows|move-columns?|reorder-range|add-worksheet-merge|remove-worksheet-merge|set-worksheet-row-height|set-worksheet-row-is-auto-height|set-worksheet-col-width|set-row-hidden|set-row-visible|set-col-hidden|set-col-visible)$/;

/** Lines that a person inserts or deletes. */
const LINES: Readonly<Record<string, Pick<Move, 'kind' | 'axis'>>> = {
  'sheet.mutation.insert-row': { kind: 'insert', axis: 'rows' },
  'sheet.mutation.insert-col': { kind: 'insert', axis: 'columns' },
  'sheet.mutation.remove-rows': { kind: 'delete', axis: 'rows' },
  'sheet.mutation.remove-col': { kind: 'delete', axis: 'columns' },
};

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Carries what a person does in the grid into the model. */
export class Edits {
  constructor(
    private readonly api: FUniver,
    private readonly grid: GridBook,
    private readonly host: () => ExcelHost,
    /** A person has edited; `moved` when lines or cells were moved, so that the grid has rewritten formulas. */
    private readonly onEdit: (moved: boolean) => void,
  ) {}

  /** Called for everything that happens in the grid. */
  take({ id, type, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.grid.drawing || !isMutation(type) || !params) return;
    const given = params as Params;
    if (given.unitId !== undefined && given.unitId !== this.grid.unitId) return;
    if (id === SET_VALUES) {
      // Results of formulas, and what the engine notes for itself, are no edits.
      if (!options?.['applyFormulaCalculationResult'] && !options?.['fromFormula'] && !options?.onlyLocal)
        this.takeValues(given);
    } else if (LINES[id]) this.takeLines(LINES[id], given);
    else if (WHOLE_SHEET.test(id)) this.takeWhole(given);
    else this.takeStructure(id, given);
  }

  private sheetOf(gridId: unknown): SheetData | undefined {
    const id = typeof gridId === 'string' ? this.grid.sheetIdOf(gridId) : null;
    return this.host().book.sheets.find((sheet) => sheet.id === id);
  }

  private takeValues({ subUnitId, cellValue }: Params): void {
    const sheet = this.sheetOf(subUnitId);
    if (!sheet || !cellValue) return;
    const matrix = cellValue as Record<string, Record<string, Nullable<ICellData>>>;
    let area: Area | null = null;
    const keys: number[] = [];
    this.host().desk.change(() => {
      this.host().touch();
      for (const [r, cells] of Object.entries(matrix))
        for (const c of Object.keys(cells)) {
          const [row, column] = [Number(r), Number(c)];
          const now = this.cell(subUnitId!, row, column);
          takeCell(sheet, row, column, now, this.formatOf(now));
          keys.push(cellKey(row, column));
          area = area ? bound(area, single(row, column)) : single(row, column);
        }
      this.grid.taken(sheet, keys);
      if (!area) return;
      this.grid.makeRoom(subUnitId!, area);
      fireChanged(sheet, area, this.host(), 'Unknown');
    });
    this.onEdit(false);
  }

  private takeLines(move: Pick<Move, 'kind' | 'axis'>, { subUnitId, range }: Params): void {
    const sheet = this.sheetOf(subUnitId);
    if (!sheet || !range) return;
    const { startRow, endRow, startColumn, endColumn } = range as IRange;
    const [at, end] = move.axis === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    const { book } = this.host();
    this.host().desk.change(() => {
      this.host().touch();
      moveLines(book, sheet, { ...move, at, count: end - at + 1 });
      for (const each of book.sheets) this.grid.taken(each);
      fireChanged(sheet, usedArea(sheet, false) ?? single(0, 0), this.host(), 'Unknown');
    });
    this.onEdit(true);
  }

  private takeWhole({ subUnitId }: Params): void {
    const sheet = this.sheetOf(subUnitId);
    const snapshot = this.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(subUnitId ?? '')
      ?.getSheet()
      .getSnapshot();
    if (!sheet || !snapshot) return;
    this.host().desk.change(() => {
      this.host().touch();
      takeSheet(
        sheet,
        snapshot,
        (cell) => this.styleOf(cell),
        (cell) => this.formatOf(cell),
      );
      this.grid.taken(sheet);
      fireChanged(sheet, usedArea(sheet, false) ?? single(0, 0), this.host(), 'Unknown');
    });
    this.onEdit(true);
  }

  private takeStructure(id: string, params: Params): void {
    const { book } = this.host();
    const change = (work: () => void) => {
      this.host().desk.change(() => {
        this.host().touch();
        work();
      });
      this.onEdit(false);
    };
    const sheet = this.sheetOf(params.subUnitId);
    if (id === 'sheet.mutation.insert-sheet') {
      const made = params['sheet'] as { id: string; name: string };
      change(() => {
        const added = addSheet(book, made.name);
        this.grid.adopt(made.id, added);
        const snapshot = this.api.getActiveWorkbook()?.getSheetBySheetId(made.id)?.getSheet().getSnapshot();
        if (snapshot)
          takeSheet(
            added,
            snapshot,
            (cell) => this.styleOf(cell),
            (cell) => this.formatOf(cell),
          );
        this.grid.taken(added);
        this.reorder();
        this.announce(EVENTS.sheetAdded, added);
      });
    } else if (id === 'sheet.mutation.remove-sheet' && sheet) {
      change(() => {
        book.sheets = book.sheets.filter((each) => each !== sheet);
        // As Excel does; the grid leaves the formulas as they are, and is told with the next drawing.
        mapFormulas(book, (formula) => lostSheet(formula, sheet.name));
        this.grid.forget(params.subUnitId!);
        const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
        if (book.activeSheet === sheet.id && next) activate(book, next);
        this.announce(EVENTS.sheetDeleted, sheet);
      });
    } else if (id === 'sheet.mutation.set-worksheet-name' && sheet) {
      change(() => {
        const before = sheet.name;
        sheet.name = String(params['name']);
        mapFormulas(book, (formula) => renamedSheet(formula, before, sheet.name));
        for (const each of book.sheets) this.grid.taken(each);
        this.host().fire(EVENTS.nameChanged, sheet.id, {
          worksheetId: sheet.id,
          nameBefore: before,
          nameAfter: sheet.name,
          source: 'Local',
        });
      });
    } else if (id === 'sheet.mutation.set-worksheet-hidden' && sheet) {
      change(() => {
        sheet.visibility = params['hidden'] === BooleanNumber.TRUE ? 'Hidden' : 'Visible';
        this.grid.taken(sheet);
      });
    } else if (id === 'sheet.mutation.set-worksheet-order') change(() => this.reorder());
  }

  /** A sheet has come or gone. */
  private announce(event: number, { id }: SheetData): void {
    this.host().fire(event, 'Workbook', { worksheetId: id, source: 'Local' });
  }

  /** The order of the sheets is that of the grid's tabs. */
  private reorder(): void {
    const { book } = this.host();
    const order = (this.api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) =>
      this.grid.sheetIdOf(sheet.getSheetId()),
    );
    book.sheets.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  private cell(gridId: string, row: number, column: number): Nullable<ICellData> {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(gridId)?.getSheet().getCellRaw(row, column);
  }

  private gridStyle(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell ? this.api.getActiveWorkbook()?.getWorkbook().getStyles().getStyleByCell(cell) : null;
  }

  private formatOf(cell: Nullable<ICellData>): string | undefined {
    return this.gridStyle(cell)?.n?.pattern;
  }

  private styleOf(cell: ICellData): CellStyle | undefined {
    return styleBehind(this.gridStyle(cell));
  }
}
