import type { ExcelHost } from '../excelHost';

/** An object of Excel as a path of the request found it: the name of its class in Office.js, and what it stands for. */
export class HostObject<S = unknown> {
  /** Given by `_KeepReference`; the client then names the object by it. */
  reference: string | null = null;

  constructor(
    readonly type: string,
    readonly state: S,
  ) {}
}

/** The answer of `…OrNullObject` where there is nothing. */
export const NOTHING = Symbol('null object');
export type Found = HostObject | typeof NOTHING;

/** What one class of Office.js does. Names are those on the wire (`RowCount`); what is absent answers 501. */
export interface Kind<S> {
  /** The identity that the client keeps and asks by. */
  readonly id?: (state: S, host: ExcelHost) => string;
  readonly get?: Readonly<Record<string, (state: S, host: ExcelHost) => unknown>>;
  readonly set?: Readonly<Record<string, (state: S, value: unknown, host: ExcelHost) => void>>;
  /** Navigation properties. */
  readonly open?: Readonly<Record<string, (state: S, host: ExcelHost) => Found>>;
  /** Methods: a plain value, an object, or nothing. */
  readonly call?: Readonly<Record<string, (state: S, args: readonly unknown[], host: ExcelHost) => unknown>>;
  /** A collection: its members, by which getCount, getItem, getItemAt, getFirst and getLast are answered. */
  readonly items?: (state: S, host: ExcelHost) => readonly HostObject[];
  /** Whether a member answers to a name or an identity; by identity alone when absent. */
  readonly matches?: (item: HostObject, key: unknown, host: ExcelHost) => boolean;
}

export type AnyKind = Kind<never>;
export type Kinds = Readonly<Record<string, AnyKind>>;
