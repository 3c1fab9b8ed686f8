import type { Injector, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { ISetSelectionsOperationParams } from '@univerjs/preset-sheets-core';
import type { Metadata } from '../../officeHost/metadata';
import { ExcelHost } from '../../officeHost/excelHost';
import type { ThemeName } from '../../officeHost/theme';
import { EVENTS } from '../../officeHost/objects/events';
import { single } from '../../officeHost/model/area';
import type { BookData } from '../../officeHost/model/book';
import type { PageLanguage } from '../texts';
import { Calculation } from '../grid/calculation';
import { GridBook } from '../grid/gridBook';
import { registerFunctions } from '../grid/registerFunctions';
import type { Associations } from '../grid/registerFunctions';
import type { EmptyAs } from '../grid/addInFunction';
import { Edits } from './edits';
import { Refusals } from './refusals';
import type { Refusal } from './refusals';
import { readRussianFormulas } from './russianFormula';
import { Results } from './results';

/** The language and the theme of the program, which a person chooses. */
export interface Look {
  readonly language: PageLanguage;
  readonly theme: ThemeName;
}

export interface PreviewOptions extends Look {
  readonly metadata: Metadata;
  readonly emptyAs: EmptyAs;
  /** The pane opens a new workbook beside this one: its file as base64. */
  readonly onNewWorkbook: (base64: string) => void;
}

/** Steps of formulas on formulas that are computed in the wrong order; ours have fewer. */
const ROUNDS = 10;

/** Milliseconds without a change after which the add-in is taken to have written what it wanted to. */
const QUIET = 300;

/** What a request asks when it wants to know what the cells show. */
const ASKS_VALUES = /"(values|text|valueTypes|formulas)"/;

/**
 * Excel as the pane sees it: the test host, whose workbook a person sees and edits in the grid. The model is the
 * truth; the grid draws it, computes its formulas and brings back what a person does.
 */
export class Preview {
  /** The workbook and the answers to Office.js; another one for every opened file. */
  host: ExcelHost;
  private readonly grid: GridBook;
  private readonly calculation: Calculation;
  private readonly results: Results;
  private drawn = Promise.resolve();
  private dirty = false;
  private timer?: ReturnType<typeof setTimeout>;
  /** The sheet and the cells of the model at which the grid stands. */
  private place = '';
  /** Lines or cells were moved since the formulas of the grid were last read. */
  private moved = false;
  /** Formulas may still show something that another round would mend. */
  private unsure = false;
  private functions: Associations = {};
  private readonly refusals = new Refusals();
  private unsaved = false;
  private listeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private options: PreviewOptions,
  ) {
    this.grid = new GridBook(api, injector, options.language);
    this.calculation = new Calculation(api);
    this.results = new Results(api, injector, this.grid);
    this.host = this.makeHost();
    const edits = new Edits(
      api,
      this.grid,
      () => this.host,
      (moved) => {
        this.moved ||= moved;
        this.calculation.follow();
        void this.afterCalculation();
      },
    );
    api.onCommandExecuted((command, options) => edits.take(command, options));
    readRussianFormulas(api, () => this.options.language === 'ru');
    this.followSelection();
  }

  /** Tells after anything on the sheets has changed. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(book: BookData): void {
    this.host = this.makeHost();
    this.host.book = book;
    this.dirty = false;
    this.unsaved = false;
    this.refusals.forget();
    this.grid.open(book);
    this.calculation.follow();
    this.place = placeOf(book);
    this.tell();
  }

  /** The program in another language or theme, over the same workbook; a pane sees it when it is loaded anew. */
  wear(look: Look): void {
    const { book, documentSettings } = this.host;
    this.options = { ...this.options, ...look };
    this.host = this.makeHost();
    this.host.book = book;
    for (const [key, value] of documentSettings) this.host.documentSettings.set(key, value);
    this.speak(look.language);
  }

  /** The sheets in another language; the pane that is open has chosen it, and stays. */
  speak(language: PageLanguage): void {
    this.options = { ...this.options, language };
    this.grid.speak(language);
    this.tell();
  }

  /** Has anything been changed since the workbook was opened or saved, by a person or by the add-in? */
  get changed(): boolean {
    return this.unsaved;
  }

  /** The workbook stands in a file as it is, or after all does not. */
  kept(stands: boolean): void {
    this.unsaved = !stands;
  }

  /** Why the selected cell shows an error of one of our functions; null when it shows none. */
  refusal(): Refusal | null {
    const { book } = this.host;
    return this.refusals.at(book, this.grid.gridIdOf(book.selection.sheet));
  }

  /** The functions of the pane that has just been loaded; every formula is computed with them. */
  async useFunctions(functions: Associations): Promise<void> {
    this.functions = functions;
    registerFunctions(
      this.injector,
      () => this.functions,
      () => this.options.emptyAs,
      (cell, message) => this.refusals.take(cell, message),
    );
    await this.recalculate();
  }

  get functionNames(): readonly string[] {
    return Object.keys(this.functions);
  }

  /** Brings a sheet to the front, as a click on its tab does. */
  showSheet(name: string): void {
    const sheet = this.host.book.sheets.find((each) => each.name === name);
    const gridId = sheet ? this.grid.gridIdOf(sheet.id) : null;
    if (gridId !== null) this.api.getActiveWorkbook()?.setActiveSheet(gridId);
  }

  /** Deletes a sheet, as a person does by its tab. */
  removeSheet(name: string): void {
    const sheet = this.host.book.sheets.find((each) => each.name === name);
    const gridId = sheet ? this.grid.gridIdOf(sheet.id) : null;
    if (gridId !== null) this.api.getActiveWorkbook()?.deleteSheet(gridId);
  }

  /** How near the sheet in front is seen (1 for its own size), and a cell that is to be in sight. */
  lookAt(row: number, column: number, zoom: number): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.zoom(zoom);
    sheet?.scrollToCell(row, column);
  }

  /** Where the grid itself stands, whatever the model says; null when nothing is selected. */
  gridPlace(): { sheet: string; range: string } | null {
    const workbook = this.api.getActiveWorkbook();
    const range = workbook?.getActiveRange();
    const sheet = workbook?.getActiveSheet();
    if (!range || !sheet) return null;
    return { sheet: sheet.getSheetName(), range: range.getA1Notation() };
  }

  /** The fill that a person sees in a cell of the sheet in front; empty for none. */
  shownFill(row: number, column: number): string {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSheet().getCell(row, column);
    const style = this.api.getActiveWorkbook()?.getWorkbook().getStyles().getStyleByCell(cell);
    return style?.bg?.rgb ?? '';
  }

  /** Waits until the grid shows the model and its formulas are computed. */
  async settle(): Promise<void> {
    do {
      if (this.dirty) void this.redraw();
      await this.drawn;
      await this.calculation.idle();
    } while (this.dirty);
  }

  private makeHost(): ExcelHost {
    const { metadata, language, theme, onNewWorkbook } = this.options;
    const locale = language === 'ru' ? 'ru-RU' : 'en-US';
    const host = new ExcelHost({ metadata, locale, theme, flags: 1, sheets: [], workbook: 'Книга1.xlsx' });
    host.onNewWorkbook = onNewWorkbook;
    const { desk } = host;
    const request = desk.request.bind(desk);
    desk.request = async (text, flags) => {
      if (ASKS_VALUES.test(text)) await this.settle();
      const answer = await request(text, flags);
      if (this.host === host) await this.follow();
      return answer;
    };
    desk.subscribe(() => {
      this.unsaved = true;
      this.schedule();
    });
    return host;
  }

  /** The add-in has changed something: drawn a moment later, once for many requests. */
  private schedule(): void {
    if (this.grid.drawing) return;
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.dirty) void this.redraw();
    }, QUIET);
  }

  /** A link of the pane has gone to a sheet or a cell: the grid goes there before the pane hears that it is done. */
  private async follow(): Promise<void> {
    if (placeOf(this.host.book) === this.place) return;
    // The sheet in question may be one that the grid has not been given yet.
    if (this.dirty) await this.redraw();
    if (placeOf(this.host.book) === this.place) return;
    this.show();
    this.tell();
  }

  private show(): void {
    this.grid.show(this.host.book);
    this.place = placeOf(this.host.book);
  }

  /**
   * One drawing after another, and none while formulas are computed: the engine takes a change that comes while it
   * still looks for dependencies as a second calculation beside the first, and both then leave wrong results.
   */
  private redraw(): Promise<void> {
    this.drawn = this.drawn
      .catch(() => undefined)
      .then(async () => {
        await this.calculation.idle();
        if (!this.dirty) return;
        this.dirty = false;
        const { book } = this.host;
        const changed = this.grid.draw(book);
        this.show();
        if (changed || this.unsure) await this.recalculate();
        else {
          // A formula that was entered anew as it stood is nothing new to the grid, which has its result.
          this.results.take(book, false);
          this.tell();
        }
      });
    return this.drawn;
  }

  /**
   * In a book of many sheets the engine computes some formulas before those that they depend on; another round mends
   * one such step, so there are rounds until nothing changes – or until the add-in has written more: the drawing
   * that is due then begins them anew.
   */
  private async recalculate(): Promise<void> {
    await this.calculation.idle();
    this.unsure = true;
    for (let round = 0; this.unsure && !this.dirty && round < ROUNDS; round += 1) {
      this.calculation.all();
      this.unsure = await this.afterCalculation();
    }
  }

  /** True when a formula shows something else than before. */
  private async afterCalculation(): Promise<boolean> {
    await this.calculation.idle();
    // A redraw that is due would be lost: the grid does not yet know what the add-in has written.
    const changed = this.results.take(this.host.book, this.moved && !this.dirty);
    if (!this.dirty) this.moved = false;
    this.tell();
    return changed;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Where a person stands in the grid is where Excel's selection is. */
  private followSelection(): void {
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ workbook, activeSheet }) => {
      const gridId = activeSheet.getSheetId();
      const sheetId = this.grid.sheetIdOf(gridId);
      if (this.grid.drawing || sheetId === null) return;
      this.grid.fill(gridId, this.host.book);
      this.host.book.activeSheet = sheetId;
      // The grid remembers where a person stood on each sheet.
      const range = workbook.getActiveRange()?.getRange();
      this.stand(sheetId, range ? [range] : []);
      this.host.fire(EVENTS.sheetActivated, sheetId, { worksheetId: sheetId });
      this.host.deliver();
      this.tell();
    });
    // The name box takes any address, and the grid cannot stand beyond its edge.
    this.api.onBeforeCommandExecute(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      for (const { range } of selections)
        this.grid.makeRoom(subUnitId, { bottom: range.endRow, right: range.endColumn });
    });
    this.api.addEvent(this.api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const sheetId = this.grid.sheetIdOf(worksheet.getSheetId());
      if (this.grid.drawing || sheetId === null || selections.length === 0) return;
      this.stand(sheetId, selections);
      this.tell();
    });
  }

  /** A person stands here. */
  private stand(sheet: string, ranges: readonly IRange[]): void {
    const areas = ranges.map((range) => ({
      top: range.startRow,
      left: range.startColumn,
      bottom: range.endRow,
      right: range.endColumn,
    }));
    this.host.book.selection = { sheet, areas: areas.length > 0 ? areas : [single(0, 0)] };
    this.place = placeOf(this.host.book);
  }
}

const placeOf = ({ activeSheet, selection }: BookData): string => JSON.stringify([activeSheet, selection]);
