import type { Source } from '../model/source';

/** How many rows of one sheet fell into one bucket, with the first of their cells. */
export interface TallyLine<Bucket> {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly bucket: Bucket;
  readonly count: number;
}

interface Entry {
  first: Source;
  count: number;
}

/**
 * Counts rows by sheet and bucket, so that 18 000 equal remarks become one finding a sheet. Nested maps
 * instead of joined keys: this runs once per row.
 */
export class SheetTally<Bucket extends string | number> {
  private readonly books = new Map<string, Map<string, Map<Bucket, Entry>>>();

  add(source: Source, bucket: Bucket): void {
    let sheets = this.books.get(source.workbook);
    if (!sheets) this.books.set(source.workbook, (sheets = new Map()));
    let buckets = sheets.get(source.sheet);
    if (!buckets) sheets.set(source.sheet, (buckets = new Map()));
    const entry = buckets.get(bucket);
    if (!entry) buckets.set(bucket, { first: source, count: 1 });
    else {
      entry.count += 1;
      if (cellOrder(source.cell, entry.first.cell) < 0) entry.first = source;
    }
  }

  /** The lines ordered by workbook, sheet and bucket, whatever order the rows came in. */
  lines(): TallyLine<Bucket>[] {
    const lines: TallyLine<Bucket>[] = [];
    for (const [workbook, sheets] of this.books) {
      for (const [sheet, buckets] of sheets) {
        for (const [bucket, { first, count }] of buckets) {
          lines.push({ workbook, sheet, cell: first.cell, bucket, count });
        }
      }
    }
    return lines.sort(
      (a, b) => plain(a.workbook, b.workbook) || plain(a.sheet, b.sheet) || plain(a.bucket, b.bucket),
    );
  }
}

/** Order of two sources: workbook, sheet, then row and column. */
export function sourceOrder(a: Source, b: Source): number {
  return plain(a.workbook, b.workbook) || plain(a.sheet, b.sheet) || cellOrder(a.cell, b.cell);
}

function plain(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const CELL = /^([A-Z]+)(\d+)/;

function cellOrder(a: string, b: string): number {
  if (a === b) return 0;
  const left = CELL.exec(a);
  const right = CELL.exec(b);
  if (!left || !right) return plain(a, b);
  return (
    Number(left[2]) - Number(right[2]) ||
    left[1]!.length - right[1]!.length ||
    plain(left[1]!, right[1]!) ||
    plain(a, b)
  );
}
