import type { Grid } from '../grid/grid';
import { cellAt, cellText, gridWidth } from '../grid/grid';
import { headingPaths, isNumberingRow, normaliseHeading } from './heading';

/** A field of a form and how departments head its column. */
export interface FieldSpec<F extends string = string> {
  readonly field: F;
  /** Headings; compared in the form that `normaliseHeading` gives. */
  readonly names: readonly string[];
  /** Looked at when no name fits; tested on normalised headings. */
  readonly patterns?: readonly RegExp[];
}

/** Where a table begins and which column feeds which field. */
export interface TableHead<F extends string = string> {
  /** First and last row of the heading band, 0-based. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<F, number>;
  /** Further columns with a heading of a field that was already found, left to right. */
  readonly repeated: readonly { readonly field: F; readonly column: number }[];
  /** The full heading of every column as it stands («Кабинеты | физика»). */
  readonly headings: readonly string[];
}

/** Titles above a table are few; beyond these bounds nobody keeps a heading. */
const HEADING_ROWS = 40;
const HEADING_COLUMNS = 1024;
const LONGEST_HEADING = 400;
const BAND_HEIGHT = 3;

/** Says of a row that it holds data, however much its words look like headings. */
export type DataTest = (grid: Grid, row: number) => boolean;

/**
 * Finds the heading of a table by its fields: the band of one to three rows that names the most of them.
 * `required` lists groups of which at least one field each must be there. Null when there is no such band.
 * `isData` keeps rows of words («предметная, методическая») out of the band.
 */
export function findTable<F extends string>(
  grid: Grid,
  specs: readonly FieldSpec<F>[],
  required: readonly (readonly F[])[],
  isData: DataTest = () => false,
): TableHead<F> | null {
  const exact = namesOf(specs);
  let best: TableHead<F> | null = null;
  const tried = new Set<number>();
  for (const seed of seedRows(grid, exact)) {
    const reach = headingReach(grid, seed, isData);
    for (let top = reach.from; top <= seed; top += 1) {
      for (let bottom = seed; bottom < top + BAND_HEIGHT && bottom <= reach.to; bottom += 1) {
        const key = top * BAND_HEIGHT + (bottom - top);
        if (tried.has(key)) continue;
        tried.add(key);
        const head = headOf(grid, top, bottom, specs, exact);
        if (!required.every((group) => group.some((field) => head.columns.has(field)))) continue;
        if (!best || isBetter(head, best)) best = head;
      }
    }
  }
  return best;
}

/** More fields; then a lower band (a title above may repeat a word); then fewer rows. */
function isBetter<F extends string>(head: TableHead<F>, best: TableHead<F>): boolean {
  if (head.columns.size !== best.columns.size) return head.columns.size > best.columns.size;
  const height = head.bottom - head.top;
  const bestHeight = best.bottom - best.top;
  return height !== bestHeight ? height < bestHeight : head.top < best.top;
}

const namesBySpecs = new WeakMap<readonly FieldSpec[], Map<string, string>>();

/** The field of every heading; made once for a form, because every form looks at every sheet. */
function namesOf<F extends string>(specs: readonly FieldSpec<F>[]): ReadonlyMap<string, F> {
  const known = namesBySpecs.get(specs) as Map<string, F> | undefined;
  if (known) return known;
  const names = new Map<string, F>();
  for (const { field, names: headings } of specs) {
    for (const name of headings.map(normaliseHeading)) if (!names.has(name)) names.set(name, field);
  }
  namesBySpecs.set(specs, names);
  return names;
}

const normalisedRows = new WeakMap<Grid, string[][]>();

/** Normalised texts of the first rows; several forms look at the same sheet, so they are made once. */
export function normalisedHead(grid: Grid): readonly (readonly string[])[] {
  const known = normalisedRows.get(grid);
  if (known) return known;
  const rows = grid.rows
    .slice(0, HEADING_ROWS)
    .map((cells) =>
      cells
        .slice(0, HEADING_COLUMNS)
        .map((value) =>
          typeof value === 'string' && value.length <= LONGEST_HEADING
            ? normaliseHeading(cellText(value))
            : '',
        ),
    );
  normalisedRows.set(grid, rows);
  return rows;
}

/** A heading is looked for around so many rows at most; a sheet on which every row is one is not a table. */
const SEEDS = 6;

/**
 * The rows that hold the most headings word for word; regular expressions are tried around them only.
 * Equal rows are taken from the top.
 */
function seedRows(grid: Grid, exact: ReadonlyMap<string, string>): number[] {
  return bestRows(normalisedHead(grid), (text) => exact.has(text));
}

/** The first rows with the most wanted texts. */
export function bestRows(
  texts: readonly (readonly string[])[],
  isWanted: (text: string) => boolean,
): number[] {
  return texts
    .map((row, index) => ({ index, count: row.filter((text) => text !== '' && isWanted(text)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.index - other.index)
    .slice(0, SEEDS)
    .map(({ index }) => index);
}

/** Rows around a heading row that may belong to its band: those with several texts or a merged group heading. */
function headingReach(grid: Grid, seed: number, isData: DataTest): { from: number; to: number } {
  const texts = normalisedHead(grid);
  const isHeading = (row: number): boolean => {
    const own = texts[row];
    if (!own || isData(grid, row)) return false;
    return (
      own.filter((text) => text !== '').length >= 2 ||
      grid.merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && right > left)
    );
  };
  let from = seed;
  while (from > 0 && seed - from < BAND_HEIGHT - 1 && isHeading(from - 1)) from -= 1;
  let to = seed;
  while (to - seed < BAND_HEIGHT - 1 && isHeading(to + 1)) to += 1;
  return { from, to };
}

function headOf<F extends string>(
  grid: Grid,
  top: number,
  bottom: number,
  specs: readonly FieldSpec<F>[],
  exact: ReadonlyMap<string, F>,
): TableHead<F> {
  const paths = headingPaths(grid, top, bottom);
  const columns = new Map<F, number>();
  const repeated: { field: F; column: number }[] = [];
  paths.slice(0, HEADING_COLUMNS).forEach((path, column) => {
    const field = fieldOf(path, specs, exact);
    if (field === undefined) return;
    if (columns.has(field)) repeated.push({ field, column });
    else columns.set(field, column);
  });
  return { top, bottom, columns, repeated, headings: paths.map((path) => path.join(' | ')) };
}

/** The field of a column: its lowest heading first, then the whole path, then the group heading. */
function fieldOf<F extends string>(
  path: readonly string[],
  specs: readonly FieldSpec<F>[],
  exact: ReadonlyMap<string, F>,
): F | undefined {
  if (path.length === 0) return undefined;
  const texts = [path[path.length - 1]!];
  if (path.length > 1) texts.push(path.join(' '), path[0]!);
  const headings = texts.filter((text) => text.length <= LONGEST_HEADING).map(normaliseHeading);
  for (const heading of headings) {
    const field = exact.get(heading);
    if (field !== undefined) return field;
  }
  for (const heading of headings.slice(0, 2)) {
    const spec = specs.find(({ patterns }) => patterns?.some((pattern) => pattern.test(heading)));
    if (spec) return spec.field;
  }
  return undefined;
}

/** Titles of the blocks that stand under the tables of our finished sheets, in the words of those sheets. */
const BELOW_TABLE =
  /^(?:условные обозначения|факторы по числу школ|четыр[её]хпольная таблица: число школ|доля выполнения|выполнение по разделам|матрица ответственности)$/i;
const LONGEST_BELOW = 40;

/** Does a block of a finished sheet begin here? Its sheet may have been copied as values. */
function endsTable(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).filter((value) => value !== null && value !== '');
  const [only] = filled;
  return (
    filled.length === 1 &&
    typeof only === 'string' &&
    only.length <= LONGEST_BELOW &&
    BELOW_TABLE.test(only.trim())
  );
}

/**
 * The rows under a heading: numbering rows, repeated headings and what stands below the table of a finished sheet are
 * left out (they stay service rows).
 */
export function dataRows(grid: Grid, head: TableHead): number[] {
  const rows: number[] = [];
  const mapped = [...head.columns.values()];
  const headingTexts = mapped.map((column) => lastPart(head.headings[column] ?? ''));
  for (let row = head.bottom + 1; row < grid.rows.length; row += 1) {
    if (row === head.bottom + 1 && isNumberingRow(grid, row)) continue;
    if (endsTable(grid, row)) break;
    let same = 0;
    let different = 0;
    mapped.forEach((column, index) => {
      const value = cellAt(grid, row, column);
      if (value === null) return;
      const heading = headingTexts[index]!;
      // Most cells are numbers or longer than any heading: that is told without normalising a text.
      if (typeof value === 'number') {
        if (heading.length <= 4 && String(value) === heading) same += 1;
        else different += 1;
        return;
      }
      const text = cellText(value);
      if (text === '') return;
      if (text.length < 2 * heading.length + 8 && normaliseHeading(text) === heading) same += 1;
      else different += 1;
    });
    if (same + different === 0 && (grid.rows[row] ?? []).every((value) => cellText(value) === '')) continue;
    if (same >= 2 && same > different) continue;
    rows.push(row);
  }
  return rows;
}

function lastPart(heading: string): string {
  return normaliseHeading(heading.split(' | ').pop() ?? '');
}

/** Texts above a heading band, for years and titles; at most the 12 nearest rows. */
export function textsAbove(grid: Grid, top: number): string[] {
  const texts: string[] = [];
  const width = Math.min(gridWidth(grid), HEADING_COLUMNS);
  for (let row = Math.max(0, top - 12); row < top; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const text = cellText(cellAt(grid, row, column));
      if (text !== '' && text.length <= LONGEST_HEADING) texts.push(text);
    }
  }
  return texts;
}
