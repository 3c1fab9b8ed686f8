import type { Source } from '../model/source';

/** How many rows of one sheet fell into one bucket, with the first of their cells. */
export interface TallyLine<Bucket> {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly bucket: Bucket;
  readonly count: number;
  /** What was said beside that first cell: the row that made it superfluous. */
  readonly other?: Source;
}

interface Entry {
  first: Source;
  other: Source | undefined;
  count: number;
}

/**
 * Counts rows by sheet and bucket, so that 18 000 equal remarks become one finding a sheet. Nested maps
 * instead of joined keys: this runs once per row.
 */
export class SheetTally<Bucket extends string | number> {
  private readonly books = new Map<string, Map<string, Map<Bucket, Entry>>>();
  /** Rows come sheet by sheet, so the entry of the row before is nearly always the one needed. */
  private latest: { readonly source: Source; readonly bucket: Bucket; readonly entry: Entry } | null = null;

  add(source: Source, bucket: Bucket, other?: Source): void {
    const { latest } = this;
    if (
      latest &&
      latest.bucket === bucket &&
      latest.source.sheet === source.sheet &&
      latest.source.workbook === source.workbook
    ) {
      count(latest.entry, source, other);
      return;
    }
    const entry = this.entry(source, bucket, other);
    this.latest = { source, bucket, entry };
    count(entry, source, other);
  }

  private entry(source: Source, bucket: Bucket, other: Source | undefined): Entry {
    let sheets = this.books.get(source.workbook);
    if (!sheets) this.books.set(source.workbook, (sheets = new Map()));
    let buckets = sheets.get(source.sheet);
    if (!buckets) sheets.set(source.sheet, (buckets = new Map()));
    let entry = buckets.get(bucket);
    if (!entry) buckets.set(bucket, (entry = { first: source, other, count: 0 }));
    return entry;
  }

  /** The lines ordered by workbook, sheet and bucket, whatever order the rows came in. */
  lines(): TallyLine<Bucket>[] {
    const lines: TallyLine<Bucket>[] = [];
    for (const [workbook, sheets] of this.books) {
      for (const [sheet, buckets] of sheets) {
        for (const [bucket, { first, other, count }] of buckets) {
          lines.push({ workbook, sheet, cell: first.cell, bucket, count, ...(other && { other }) });
        }
      }
    }
    return lines.sort(
      (a, b) => plain(a.workbook, b.workbook) || plain(a.sheet, b.sheet) || plain(a.bucket, b.bucket),
    );
  }
}

function count(entry: Entry, source: Source, other: Source | undefined): void {
  entry.count += 1;
  if (source.cell === entry.first.cell || cellOrder(source.cell, entry.first.cell) > 0) return;
  entry.first = source;
  entry.other = other;
}

/** Order of two sources: workbook, sheet, then row and column. */
export function sourceOrder(a: Source, b: Source): number {
  return plain(a.workbook, b.workbook) || plain(a.sheet, b.sheet) || cellOrder(a.cell, b.cell);
}

function plain(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Row first, then column; ranges by their first cell. No pattern matching: this runs once per row. */
function cellOrder(a: string, b: string): number {
  const left = digitsAt(a);
  const right = digitsAt(b);
  return (
    rowOf(a, left) - rowOf(b, right) ||
    left - right ||
    plain(a.slice(0, left), b.slice(0, right)) ||
    plain(a, b)
  );
}

/** Where the letters of an A1 address end. */
function digitsAt(cell: string): number {
  let at = 0;
  while (at < cell.length && cell.charCodeAt(at) > 57) at += 1;
  return at;
}

function rowOf(cell: string, from: number): number {
  let row = 0;
  for (let at = from; at < cell.length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  return row;
}
