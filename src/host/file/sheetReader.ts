import type { NamedRange, Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { KIND_NAME, kindOfFormula } from '../ownKind';

/**
 * The library refuses a whole workbook because of one sheet (a chart sheet, a stray far cell, damage).
 * Halving the set of sheets finds the guilty ones in few readings and keeps the others.
 */
export class SheetReader {
  /** Every sheet of the workbook in order, readable or not. */
  names: string[] = [];
  readonly sheets = new Map<number, Sheet>();
  readonly failures = new Map<number, unknown>();
  readonly ownKinds = new Map<string, string>();
  /** The workbook around the sheets: its defined names, colours, the sheet in front. */
  readonly definedNames = new Map<string, NamedRange>();
  frame: Omit<Workbook, 'sheets' | 'namedRanges'> = {};

  constructor(private readonly bytes: Uint8Array) {}

  async readAll(): Promise<void> {
    const names: string[] = [];
    try {
      const workbook = await readXlsx(this.bytes, {
        readStyles: true,
        sheets: (info) => {
          names[info.index] = info.name;
          return true;
        },
      });
      this.names = names;
      this.take(
        workbook,
        names.map((_, index) => index),
      );
    } catch (error) {
      // Nothing was listed: the workbook itself is at fault, and no subset would read.
      if (names.length === 0) throw error;
      this.names = names;
      await this.readHalves(
        names.map((_, index) => index),
        error,
      );
    }
  }

  private async readHalves(indexes: readonly number[], error: unknown): Promise<void> {
    if (indexes.length === 1) {
      this.failures.set(indexes[0]!, error);
      return;
    }
    const middle = Math.ceil(indexes.length / 2);
    for (const half of [indexes.slice(0, middle), indexes.slice(middle)]) {
      const wanted = new Set(half);
      try {
        const workbook = await readXlsx(this.bytes, {
          readStyles: true,
          sheets: (info) => wanted.has(info.index),
        });
        this.take(workbook, half);
      } catch (halfError) {
        await this.readHalves(half, halfError);
      }
    }
  }

  private take(workbook: Workbook, indexes: readonly number[]): void {
    indexes.forEach((index, position) => this.sheets.set(index, workbook.sheets[position]!));
    const { sheets: _, namedRanges = [], ...frame } = workbook;
    this.frame = frame;
    for (const name of namedRanges) this.takeName(name);
  }

  private takeName(name: NamedRange): void {
    this.definedNames.set(`${name.scope ?? ''}!${name.name}`, name);
    if (name.name !== KIND_NAME || name.scope === undefined) return;
    const kind = kindOfFormula(name.range);
    if (kind) this.ownKinds.set(name.scope, kind);
  }
}
