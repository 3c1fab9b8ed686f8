import type { Grid } from '../grid/grid';
import { cellAt, gridWidth, isBlank } from '../grid/grid';
import type { Finding } from '../model/finding';
import type { ColumnMapping, FormId, ReadingOptions } from './contract';
import type { TableHead } from './columns';
import { bestRows, normalisedHead } from './columns';
import { headingPaths, normaliseHeading } from './heading';

/** What a mapping found on a sheet. */
export interface ResolvedMapping {
  readonly mapping: ColumnMapping;
  /** null: none of its headings is on the sheet. */
  readonly head: TableHead | null;
  /** Share 0–1 of the mapped columns that are on the sheet. */
  readonly fit: number;
  readonly findings: readonly Finding[];
}

/** A saved heading fits next year's sheet too: academic years in it are not compared. */
function looseHeading(text: string): string {
  return normaliseHeading(text)
    .replace(/(?<!\d)20\d\d(?:\s*[/\-–]\s*(?:20)?\d\d)?(?!\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 0-based number of a column given by letters: A → 0, AA → 26; null when it is no column. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= 16_384 ? index - 1 : null;
}

/**
 * Finds the columns of a mapping on a sheet: the band of one to three rows that holds the most of its
 * headings. Every heading that is not there becomes a finding with the nearest headings that are.
 */
export function resolveMapping(grid: Grid, mapping: ColumnMapping): ResolvedMapping {
  const wanted = new Map<string, string>();
  const fixed = new Map<string, number>();
  for (const [field, target] of Object.entries(mapping.columns)) {
    if (typeof target === 'string') wanted.set(field, target);
    else {
      const column = columnIndex(target.column);
      if (column !== null) fixed.set(field, column);
    }
  }
  const band = wanted.size > 0 ? bestBand(grid, wanted) : null;
  const head = band
    ? { ...band, columns: new Map([...band.columns, ...fixed]) }
    : fixed.size > 0
      ? headOfFixed(grid, fixed)
      : null;
  const total = wanted.size + fixed.size;
  const findings: Finding[] = [];
  for (const [field, target] of Object.entries(mapping.columns)) {
    if (head?.columns.has(field)) continue;
    findings.push({
      code: 'mappingColumnMissing',
      severity: 'warning',
      workbook: grid.workbook,
      sheet: grid.sheet,
      params: {
        mapping: mapping.name,
        field,
        heading: typeof target === 'string' ? target : target.column,
        nearest: nearestHeadings(grid, typeof target === 'string' ? target : '').join('; '),
      },
    });
  }
  return { mapping, head, fit: total === 0 || !head ? 0 : head.columns.size / total, findings };
}

/**
 * The mapping of the user that this sheet is read by, or null. A mapping that names the sheet always
 * fits it; any other fits when at least half of its headings are there.
 */
export function fittingMapping(grid: Grid, form: FormId, options: ReadingOptions): ResolvedMapping | null {
  let best: ResolvedMapping | null = null;
  for (const mapping of options.mappings) {
    if (mapping.form !== form || (mapping.sheet !== undefined && mapping.sheet !== grid.sheet)) continue;
    if (
      mapping.sheet === undefined &&
      Object.values(mapping.columns).every((target) => typeof target !== 'string')
    ) {
      continue; // Letters alone would fit any sheet; `parseMapping` asks for the sheet's name.
    }
    const resolved = resolveMapping(grid, mapping);
    if (!resolved.head || (mapping.sheet === undefined && resolved.fit < 0.5)) continue;
    if (!best || resolved.fit > best.fit) best = resolved;
  }
  return best;
}

const looseRows = new WeakMap<Grid, readonly (readonly string[])[]>();

/** The first rows as loose headings; made once for all mappings that are tried on the sheet. */
function looseHead(grid: Grid): readonly (readonly string[])[] {
  let rows = looseRows.get(grid);
  if (!rows) {
    rows = normalisedHead(grid).map((row) => row.map((text) => (text === '' ? '' : looseHeading(text))));
    looseRows.set(grid, rows);
  }
  return rows;
}

function bestBand(grid: Grid, wanted: ReadonlyMap<string, string>): TableHead | null {
  const loose = new Set([...wanted.values()].map(looseHeading));
  const texts = looseHead(grid);
  const exact = bestRows(texts, (text) => loose.has(text));
  // A mapping may name a heading by all its levels («Кабинеты физика»); then the fullest rows are tried.
  const seeds = new Set(exact.length > 0 ? exact : bestRows(texts, () => true));
  let best: TableHead | null = null;
  for (let top = 0; top < texts.length; top += 1) {
    if (![top, top + 1, top + 2].some((row) => seeds.has(row))) continue;
    for (let bottom = top; bottom < Math.min(top + 3, texts.length); bottom += 1) {
      const paths = headingPaths(grid, top, bottom);
      const columns = columnsOf(paths, wanted);
      const equal = best !== null && bottom === best.bottom && columns.size === best.columns.size;
      if (columns.size > (best?.columns.size ?? 0) || (equal && isTitle(texts[top - 1]!))) {
        best = { top, bottom, columns, repeated: [], headings: paths.map((path) => path.join(' | ')) };
      }
    }
  }
  return best;
}

/**
 * Columns by the headings of a mapping. The heading as it is written wins; years are passed over only where that
 * leaves one column and one field («Всего детей 2022/2023» beside «Всего детей 2023/2024» are two columns).
 */
function columnsOf(
  paths: readonly (readonly string[])[],
  wanted: ReadonlyMap<string, string>,
): Map<string, number> {
  const headingsOf = (compare: (text: string) => string) =>
    paths.map((path) =>
      path.length === 0 ? [] : [compare(path.join(' ')), compare(path[path.length - 1]!)],
    );
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const give = (field: string, column: number) => {
    columns.set(field, column);
    taken.add(column);
  };
  const written = headingsOf(normaliseHeading);
  for (const [field, heading] of wanted) {
    const column = written.findIndex(
      (names, at) => !taken.has(at) && names.includes(normaliseHeading(heading)),
    );
    if (column >= 0) give(field, column);
  }
  const loose = headingsOf(looseHeading);
  const wantedLoose = new Map([...wanted].map(([field, heading]) => [field, looseHeading(heading)]));
  for (const [field, heading] of wantedLoose) {
    if (columns.has(field) || [...wantedLoose.values()].filter((one) => one === heading).length > 1) continue;
    const candidates = loose.flatMap((names, at) => (!taken.has(at) && names.includes(heading) ? [at] : []));
    if (candidates.length === 1) give(field, candidates[0]!);
  }
  return columns;
}

/** A row of one text above a heading names the table, not its columns. */
function isTitle(row: readonly string[]): boolean {
  return row.filter((text) => text !== '').length <= 1;
}

/** So many rows below a title the heading is looked for. */
const BELOW_TITLE = 3;

/**
 * With letters only, the heading is the first row in which at least half of the columns are filled. A row of one
 * cell is a title when a row of several words follows it; numbers there are data, and the one cell their heading.
 */
function headOfFixed(grid: Grid, fixed: ReadonlyMap<string, number>): TableHead | null {
  const columns = [...fixed.values()];
  const filled = (row: number) =>
    columns.map((column) => cellAt(grid, row, column)).filter((value) => !isBlank(value));
  const isHalfFilled = (row: number) => filled(row).length * 2 >= columns.length;
  const isSingle = (row: number) => grid.rows[row]!.filter((value) => !isBlank(value)).length === 1;
  const first = grid.rows.findIndex((_, row) => isHalfFilled(row));
  if (first < 0) return null;
  let top = first;
  for (let row = first + 1; row <= first + BELOW_TITLE && row < grid.rows.length && isSingle(top); row += 1) {
    if (!isHalfFilled(row)) continue;
    if (filled(row).some((value) => typeof value !== 'string')) break;
    if (isSingle(row) && columns.length === 1) break;
    top = row;
  }
  const headings = headingPaths(grid, top, top).map((path) => path.join(' | '));
  return { top, bottom: top, columns: new Map(fixed), repeated: [], headings };
}

/** Up to three headings of the sheet that share the most words with the wanted one. */
function nearestHeadings(grid: Grid, wanted: string): string[] {
  const words = new Set(
    looseHeading(wanted)
      .split(/[^a-zа-я0-9]+/)
      .filter((word) => word.length > 2),
  );
  const scored = new Map<string, number>();
  const width = Math.min(gridWidth(grid), 512);
  const heading = normalisedHead(grid);
  for (let row = 0; row < heading.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const text = heading[row]![column] ?? '';
      if (text === '' || text.length > 200) continue;
      const own = text.split(/[^a-zа-я0-9]+/).filter((word) => word.length > 2);
      const shared = own.filter((word) => words.has(word)).length;
      if (shared > 0)
        scored.set(text, Math.max(scored.get(text) ?? 0, (2 * shared) / (own.length + words.size)));
    }
  }
  return [...scored]
    .filter(([, score]) => score >= 0.25)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([text]) => text);
}
