import { CommandType, IUndoRedoService, LocaleType } from '@univerjs/core';
import type { ICellData, IDisposable, Injector, IWorksheetData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { AddConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import {
  IFormulaDependencyGenerator,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { SetSheetsFilterRangeMutation } from '@univerjs/preset-sheets-filter';
import { UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { Area } from '../../officeHost/model/area';
import type { BookData, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import type { PageLanguage } from '../texts';
import { calmValidation } from './calmValidation';
import { Drawn } from './drawn';
import { GridNames } from './gridNames';
import { lazySheets } from './lazySheets';
import { localeOf } from './localeOf';
import { toConditionalRule, toValidationRule } from './rules';
import { SPARE_COLUMNS, SPARE_ROWS, toCell, toRange, toSnapshot } from './toSnapshot';

/** One sheet of the grid and the sheet of the model behind it. */
interface View {
  readonly gridId: string;
  readonly sheetId: string;
  drawn: Drawn;
}

const NOTE_SIZE = { width: 240, height: 90 };

/** The workbook inside the grid. Draws the model; whatever it does itself is marked by `drawing`. */
export class GridBook {
  /** True while the grid is being changed by us and not by a person. */
  drawing = false;
  private views: View[] = [];
  private unit = '';
  private serial = 0;
  private readonly names = new GridNames((id, params) => this.run(id, params));

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    /** Decimal signs and dates are shown in its way. */
    private language: PageLanguage,
  ) {}

  get unitId(): string {
    return this.unit;
  }

  /** Puts another workbook into the grid. */
  open(book: BookData): void {
    this.byUs(() => {
      const first = this.unit === '';
      if (!first) this.api.disposeUnit(this.unit);
      this.serial += 1;
      this.unit = `book${this.serial}`;
      const lazy = lazySheets(book);
      this.views = book.sheets.map((sheet) => this.view(sheet, !lazy.has(sheet.id)));
      const snapshots = book.sheets.map((sheet, index) => this.snapshot(sheet, this.views[index]!));
      this.api.createWorkbook({
        id: this.unit,
        name: book.name,
        locale: LocaleType.RU_RU,
        appVersion: '0.25.1',
        styles: {},
        sheetOrder: this.views.map((view) => view.gridId),
        sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
      });
      if (first) calmValidation(this.injector);
      book.sheets.forEach((sheet, index) => this.lay(sheet, this.views[index]!));
      this.names.forget();
      this.drawNames(book);
      this.api.getActiveWorkbook()?.setNumfmtLocal(this.language);
      this.show(book);
    });
  }

  /** Another language of the grid itself and of the numbers in it. */
  speak(language: PageLanguage): void {
    this.language = language;
    this.api.setLocale(localeOf(language));
    this.byUs(() => this.api.getActiveWorkbook()?.setNumfmtLocal(language));
  }

  /** Draws what the add-in has changed. True when anything was different. */
  draw(book: BookData): boolean {
    return this.byUs(() => {
      let changed = false;
      let fresh = false;
      for (const [index, sheet] of book.sheets.entries()) {
        const view = this.views.find(({ sheetId }) => sheetId === sheet.id);
        if (!view) {
          this.insert(sheet, index, null);
          changed = fresh = true;
          continue;
        }
        const difference = view.drawn.compare(sheet);
        if (difference.kind === 'none') continue;
        changed = true;
        if (difference.kind === 'cells') this.patch(sheet, view, difference.keys);
        else this.insert(sheet, index, view);
      }
      const kept = new Set(book.sheets.map(({ id }) => id));
      const gone = this.views.filter(({ sheetId }) => !kept.has(sheetId));
      if (gone.some(({ gridId }) => gridId === this.activeGridId())) this.activate(book.activeSheet);
      for (const view of gone) this.remove(view);
      this.order(book);
      const otherSheets = fresh || gone.length > 0;
      const otherNames = this.drawNames(book, otherSheets);
      if (otherSheets || otherNames) this.parseAnew();
      if (otherNames) changed = true;
      // What a person could undo may no longer be there.
      if (changed || gone.length > 0) this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
      return changed || gone.length > 0;
    });
  }

  /** Goes to the sheet and the cells that the model calls active. */
  show(book: BookData): void {
    this.byUs(() => {
      const gridId = this.gridIdOf(book.activeSheet);
      if (gridId !== null) this.fill(gridId, book);
      this.activate(book.activeSheet);
      const area = book.selection.areas[0];
      const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
      if (!area || !sheet || book.selection.sheet !== book.activeSheet) return;
      const bottom = Math.min(area.bottom, sheet.getMaxRows() - 1);
      const right = Math.min(area.right, sheet.getMaxColumns() - 1);
      sheet.getRange(area.top, area.left, bottom - area.top + 1, right - area.left + 1).activate();
      sheet.scrollToCell(Math.max(0, area.top - 3), Math.max(0, area.left - 2));
    });
  }

  /** The cells of a sheet that was left empty are given to the grid when a person opens it. */
  fill(gridId: string, book: BookData): void {
    const view = this.views.find((each) => each.gridId === gridId);
    const index = book.sheets.findIndex(({ id }) => id === view?.sheetId);
    if (!view || index < 0 || view.drawn.withCells) return;
    this.byUs(() => this.insert(book.sheets[index]!, index, view));
  }

  sheetIdOf(gridId: string): string | null {
    return this.views.find((view) => view.gridId === gridId)?.sheetId ?? null;
  }

  gridIdOf(sheetId: string): string | null {
    return this.views.find((view) => view.sheetId === sheetId)?.gridId ?? null;
  }

  /** A person made a sheet in the grid. */
  adopt(gridId: string, sheet: SheetData): void {
    this.views.push({ gridId, sheetId: sheet.id, drawn: new Drawn(sheet, true) });
  }

  /** A person deleted a sheet in the grid. */
  forget(gridId: string): void {
    this.views = this.views.filter((view) => view.gridId !== gridId);
  }

  /** The grid holds these cells of the sheet already; all of it when no keys are given. */
  taken(sheet: SheetData, keys?: Iterable<number>): void {
    const view = this.views.find(({ sheetId }) => sheetId === sheet.id);
    if (!view) return;
    if (keys) view.drawn.take(sheet, keys);
    else view.drawn = new Drawn(sheet, view.drawn.withCells);
  }

  /** Something was entered beyond the edge of the sheet: the grid would keep it and not show it. */
  makeRoom(gridId: string, { bottom, right }: Pick<Area, 'bottom' | 'right'>): void {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(gridId);
    const place = { unitId: this.unit, subUnitId: gridId };
    this.byUs(() => {
      if (sheet && bottom >= sheet.getMaxRows())
        this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: bottom + 1 + SPARE_ROWS });
      if (sheet && right >= sheet.getMaxColumns())
        this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: right + 1 + SPARE_COLUMNS });
    });
  }

  // --- one sheet -----------------------------------------------------------------------------------------------

  private view(sheet: SheetData, withCells: boolean): View {
    this.serial += 1;
    return { gridId: `sheet${this.serial}`, sheetId: sheet.id, drawn: new Drawn(sheet, withCells) };
  }

  private snapshot(sheet: SheetData, view: View): IWorksheetData {
    return toSnapshot(sheet, view.gridId, !view.drawn.withCells);
  }

  private insert(sheet: SheetData, index: number, old: View | null): void {
    const active = old !== null && this.activeGridId() === old.gridId;
    const view = this.view(sheet, true);
    this.views.push(view);
    this.run(InsertSheetMutation.id, {
      unitId: this.unit,
      index: Math.min(index, this.views.length - 1),
      sheet: this.snapshot(sheet, view),
    });
    this.lay(sheet, view);
    if (!old) return;
    if (active) this.api.getActiveWorkbook()?.setActiveSheet(view.gridId);
    this.remove(old);
  }

  private remove(view: View): void {
    // Not by its name: while it goes, the engine would take that for this sheet, though the next one bears it by now.
    this.run(RemoveSheetMutation.id, {
      unitId: this.unit,
      subUnitId: view.gridId,
      subUnitName: view.gridId,
    });
    this.views = this.views.filter((each) => each !== view);
  }

  private patch(sheet: SheetData, view: View, keys: readonly number[]): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const key of keys) {
      const cell = sheet.cells.get(key);
      const row = (cellValue[keyRow(key)] ??= {});
      // A property that is absent would keep what stood there.
      row[keyColumn(key)] = { v: null, f: null, si: null, p: null, s: null, ...(cell && toCell(cell)) };
    }
    this.makeRoom(view.gridId, {
      bottom: keys.reduce((most, key) => Math.max(most, keyRow(key)), 0),
      right: keys.reduce((most, key) => Math.max(most, keyColumn(key)), 0),
    });
    this.run(SetRangeValuesMutation.id, { unitId: this.unit, subUnitId: view.gridId, cellValue });
    view.drawn.take(sheet, keys);
  }

  /** Rules, notes and filter buttons, which the grid keeps beside its sheets. */
  private lay(sheet: SheetData, view: View): void {
    const place = { unitId: this.unit, subUnitId: view.gridId };
    // The grid gives precedence to the rule that was added last.
    for (const format of [...sheet.conditionalFormats].reverse()) {
      const rule = toConditionalRule(format);
      if (rule) this.run(AddConditionalRuleMutation.id, { ...place, rule });
    }
    const validations = sheet.validations.flatMap((each, index) => {
      const rule = toValidationRule(each, `${view.gridId}-${index}`);
      return rule ? [rule] : [];
    });
    if (validations.length > 0) this.run(AddDataValidationMutation.id, { ...place, rule: validations });
    for (const { id, row, column, content } of sheet.comments)
      this.run(UpdateNoteMutation.id, {
        unitId: this.unit,
        sheetId: view.gridId,
        row,
        col: column,
        note: { id, row, col: column, ...NOTE_SIZE, note: content, show: false },
      });
    if (sheet.filter)
      this.run(SetSheetsFilterRangeMutation.id, { ...place, range: toRange(sheet.filter.area) });
  }

  private drawNames(book: BookData, anew = false): boolean {
    return this.names.draw(book, this.unit, (sheetId) => this.gridIdOf(sheetId), anew);
  }

  /**
   * The engine keeps formulas as it has parsed them, with names that it did not know then as errors, and its way of
   * dropping one fails for those longer than 64 characters. Its disposal drops all; nothing else of it ends thereby.
   */
  private parseAnew(): void {
    (this.injector.get(IFormulaDependencyGenerator) as unknown as IDisposable).dispose();
  }

  private order(book: BookData): void {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) return;
    for (const [index, { id }] of book.sheets.entries()) {
      const gridId = this.gridIdOf(id);
      const now = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === gridId);
      if (gridId === null || now === index || now < 0) continue;
      this.run(SetWorksheetOrderMutation.id, {
        unitId: this.unit,
        subUnitId: gridId,
        fromOrder: now,
        toOrder: index,
      });
    }
  }

  private activate(sheetId: string): void {
    const gridId = this.gridIdOf(sheetId);
    if (gridId !== null && gridId !== this.activeGridId())
      this.api.getActiveWorkbook()?.setActiveSheet(gridId);
  }

  private activeGridId(): string | null {
    return this.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? null;
  }

  private run(id: string, params: object): void {
    this.api.syncExecuteCommand(id, params, { byModel: true });
  }

  private byUs<T>(work: () => T): T {
    const before = this.drawing;
    this.drawing = true;
    try {
      return work();
    } finally {
      this.drawing = before;
    }
  }
}

export const isMutation = (type: CommandType | undefined): boolean => type === CommandType.MUTATION;
