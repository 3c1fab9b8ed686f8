import type { CalcEngine, ChangedArea } from './calcEngine';
import type { ClassMeta, Metadata } from './metadata';
import { parseArea } from './model/area';
import type { BookData, CellScalar, SheetData } from './model/book';
import { headersChanged } from './model/tables';
import { bookSnapshot, sheetSnapshot, type BookSnapshot, type SheetSnapshot } from './model/snapshot';
import { newBook, sheetNamed } from './model/workbook';
import { KINDS } from './objects/kinds';
import { enterCell, fireChanged, guardCells } from './objects/rangeWrite';
import { isSupported, limitsOf, requirementsOf, type HostOptions, type Limits } from './options';
import { notImplemented, refuse } from './protocol/hostError';
import { HostObject, NOTHING, type Found, type Kind } from './protocol/hostObject';
import type { EventEntry } from './protocol/messages';
import { RequestDesk, type RequestRecord } from './protocol/requestDesk';

/** RegisterEvent: messages of the host to the Excel API. */
const RICH_API_MESSAGES = 33;
const OBJECT_EVENTS = 65_536;

/** What carries events to the add-in. */
export type EventSink = (id: number, payload: readonly unknown[]) => void;

/**
 * Plays Excel for the real Office.js: a workbook in memory, and answers to the requests of the library.
 * What it was not taught answers NotImplemented (501). See README.md for what it states about Excel.
 */
export class ExcelHost {
  book: BookData;
  readonly locale: string;
  readonly flags: number;
  readonly limits: Limits;
  readonly requirements: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`. */
  readonly documentSettings = new Map<string, unknown>();
  /** A person is typing in a cell: requests are refused, or wait when they may. */
  cellEdit = false;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  calc: CalcEngine | null;
  sink: EventSink | null = null;
  /** Calls of objects outside the Excel model, `Microsoft.ExcelServices.CustomFunctions`, for a custom-function host. */
  onService: (service: string, method: string, args: readonly unknown[]) => unknown = () => null;
  /**
   * Operations of the transport besides the Excel API (94: a ribbon function has completed): the status, or the status
   * and what is answered. Null: not supported.
   */
  onExecute: (operation: number, parameters: readonly unknown[]) => number | readonly unknown[] | null = () =>
    null;

  /** New workbooks that were opened beside this one, as the files (base64) that they were made of. */
  readonly newWorkbooks: string[] = [];
  /** Called with the file of a new workbook, for a program that can show it. */
  onNewWorkbook: (base64: string) => void = () => {};

  /** Requests, faults, undo. */
  readonly desk: RequestDesk;
  readonly root = new HostObject('Workbook', null);
  private readonly metadata: Metadata;
  private readonly references = new Map<string, HostObject>();
  private changed: ChangedArea[] | null = [];
  private suspended = false;
  private pending: EventEntry[] = [];
  private serial = 0;

  constructor(readonly options: HostOptions = {}) {
    this.metadata = options.metadata ?? refuse('InvalidArgument', 'test host: metadata is missing');
    this.book = newBook(options.workbook ?? 'Book1.xlsx', options.sheets ?? ['Sheet1']);
    this.locale = options.locale ?? 'en-US';
    this.flags = options.flags ?? 0;
    this.limits = limitsOf(options);
    this.requirements = requirementsOf(options);
    this.calc = options.calc ?? null;
    this.desk = new RequestDesk(this);
  }

  // --- the objects -------------------------------------------------------------------------------------------

  classOf(type: string): ClassMeta {
    return this.metadata[type] ?? notImplemented(type);
  }

  service(name: string): HostObject {
    return new HostObject('@service', name);
  }

  byReference(reference: string): HostObject {
    return this.references.get(reference) ?? refuse('InvalidReference', reference);
  }

  private kind(object: HostObject): Kind<unknown> {
    return (KINDS[object.type] ?? notImplemented(object.type)) as unknown as Kind<unknown>;
  }

  private allow(object: HostObject, member: string, api: string | undefined): void {
    if (!isSupported(this.requirements, api))
      refuse('ApiNotFound', `test host: ${object.type}.${member} belongs to ${api}`);
  }

  canGet(object: HostObject, wire: string, api: string | undefined): boolean {
    return isSupported(this.requirements, api) && this.kind(object).get?.[wire] !== undefined;
  }

  get(object: HostObject, wire: string, api: string | undefined): unknown {
    this.allow(object, wire, api);
    const read = this.kind(object).get?.[wire] ?? notImplemented(`${object.type}.${wire}`);
    return read(object.state, this);
  }

  set(object: HostObject, wire: string, value: unknown): void {
    const scalar = Object.values(this.classOf(object.type).scalars).find((each) => each.wire === wire);
    if (scalar && !scalar.writable) refuse('AccessDenied', `${object.type}.${wire} is read-only`);
    this.allow(object, wire, scalar?.api);
    const write = this.kind(object).set?.[wire] ?? notImplemented(`${object.type}.${wire} =`);
    write(object.state, value, this);
  }

  open(object: HostObject, wire: string, api = this.classOf(object.type).links[wire]?.api): Found {
    this.allow(object, wire, api);
    const link = this.kind(object).open?.[wire] ?? notImplemented(`${object.type}.${wire}`);
    return link(object.state, this);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (object.type === '@service') return this.onService(object.state as string, name, args);
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.references.delete(String(args[0])) && null;
    const kind = this.kind(object);
    if (!name.startsWith('_')) this.allow(object, name, this.classOf(object.type).methods[name]?.api);
    const method = kind.call?.[name];
    if (method) return method(object.state, args, this);
    if (/^_(Unr|R)egister\w*Event$/.test(name)) return null;
    if (kind.items) return this.member(object, name, args);
    return notImplemented(`${object.type}.${name}()`);
  }

  itemsOf(object: HostObject): readonly HostObject[] {
    return this.kind(object).items?.(object.state, this) ?? notImplemented(`the members of ${object.type}`);
  }

  identityOf(object: HostObject): Record<string, unknown> {
    if (object.type === '@service') return {};
    const { identity } = this.classOf(object.type);
    const id = this.kind(object).id;
    const key = identity.find((each) => each !== '_ReferenceId');
    return {
      ...(key !== undefined && id && { [key]: id(object.state, this) }),
      ...(object.reference !== null && { _ReferenceId: object.reference }),
    };
  }

  private keep(object: HostObject): null {
    if (object.reference === null) {
      this.serial += 1;
      object.reference = `#${this.serial}`;
      this.references.set(object.reference, object);
    }
    return null;
  }

  /** What every collection answers alike. */
  private member(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const items = this.itemsOf(object);
    const kind = this.kind(object);
    const find = () =>
      items.find(
        (item) =>
          (kind.matches?.(item, args[0], this) ?? false) ||
          this.kind(item).id?.(item.state, this) === args[0],
      );
    switch (name) {
      case 'GetItem':
        return find() ?? refuse('ItemNotFound', String(args[0]));
      case 'GetItemOrNullObject':
        return find() ?? NOTHING;
      case 'GetItemAt':
        return items[Number(args[0])] ?? refuse('InvalidArgument', `index ${String(args[0])}`);
      case 'GetCount':
        return items.length;
      case 'GetFirst':
        return items[0] ?? refuse('ItemNotFound');
      case 'GetLast':
        return items.at(-1) ?? refuse('ItemNotFound');
      case 'GetOnlyItem':
        return items.length === 1 ? items[0] : refuse('GeneralException');
      case 'GetOnlyItemOrNullObject':
        return items.length === 1 ? items[0] : NOTHING;
      default:
        return notImplemented(`${object.type}.${name}()`);
    }
  }

  // --- the workbook ------------------------------------------------------------------------------------------

  /** The sheet of that id or name. */
  sheet(key: string): SheetData {
    return sheetNamed(this.book, key) ?? refuse('ItemNotFound', `sheet ${key}`);
  }

  /** To be called before anything is changed. `area`: what was entered, so that only its dependants are computed. */
  touch(change?: ChangedArea): void {
    this.desk.beforeChange();
    if (!change) this.changed = null;
    else this.changed?.push(change);
  }

  /** The same for what no formula depends on: looks, rules, charts, the page. */
  touchLook(): void {
    this.desk.beforeChange();
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Computes what is out of date; called before values are read and at the end of a request. */
  settle(endOfRequest = false): void {
    if (endOfRequest) this.suspended = false;
    if (this.suspended || this.changed?.length === 0) return;
    if (this.book.application.CalculationMode === 'Manual') return;
    this.recalculate(this.changed ?? undefined);
  }

  recalculate(changed?: readonly ChangedArea[]): void {
    this.changed = [];
    this.calc?.recalculate(this.book, changed);
  }

  // --- what a person does, and what a test asks --------------------------------------------------------------

  /** Enters something as a person would: «=…» is a formula. Null or '' empties the cell. Events are sent. */
  edit(sheet: string, address: string, value: CellScalar | null): void {
    const target = this.sheet(sheet);
    const area = parseArea(address) ?? refuse('InvalidArgument', address);
    this.desk.change(() => {
      guardCells(target, area);
      this.touch({ sheet: target.id, area });
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1)
          enterCell(target, row, column, value ?? '', this);
      headersChanged(target, area, this.locale);
      fireChanged(target, area, this, 'Unknown');
      this.settle(true);
    });
  }

  /** Everything about the workbook, or one sheet, as plain values to compare before and after. */
  snapshot(): BookSnapshot;
  snapshot(sheet: string): SheetSnapshot;
  snapshot(sheet?: string): BookSnapshot | SheetSnapshot {
    this.settle();
    return sheet === undefined ? bookSnapshot(this.book) : sheetSnapshot(this.sheet(sheet));
  }

  /** The requests since the last `reset`. */
  get requests(): readonly RequestRecord[] {
    return this.desk.records;
  }

  /** The n-th request from the last `reset` on (1-based) fails, before its first action or after `partial` ones. */
  failAt(request: number, code?: string, options: { partial?: number } = {}): void {
    this.desk.failAt(request, { ...(code !== undefined && { code }), ...options });
  }

  /** Counts requests from here; forgets planned faults. */
  reset(): void {
    this.desk.reset();
  }

  /** Takes back the last request or edit; needs `undoLevels`. */
  undo(): boolean {
    return this.desk.undo();
  }

  /** Calls back after every change of the workbook; returns how to stop. */
  subscribe(listener: () => void): () => void {
    return this.desk.subscribe(listener);
  }

  // --- events ------------------------------------------------------------------------------------------------

  /** Announces an event of an object: to those who listen to it, and to those who listen to the whole workbook. */
  fire(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return;
    const text = JSON.stringify(message);
    for (const each of new Set([target, 'Workbook']))
      this.pending.push([OBJECT_EVENTS, type, each, text, 0, false]);
  }

  /** Sends what has been announced, after the answer to the request. */
  deliver(): void {
    if (this.pending.length === 0) return;
    const entries = this.pending;
    this.pending = [];
    setTimeout(() => this.sink?.(RICH_API_MESSAGES, entries), 0);
  }

  /** A message of another kind: a custom function to be computed, a pressed ribbon button. */
  send(id: number, payload: readonly unknown[]): void {
    setTimeout(() => this.sink?.(id, payload), 0);
  }
}
