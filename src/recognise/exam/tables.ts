import type { Grid } from '../../grid/grid';
import { cellAt, cellText, gridWidth, isBlank } from '../../grid/grid';
import { HeadingView, headingPaths, isNumberingRow } from '../heading';
import { titleTexts } from '../titles';
import { roleOf, stageOfHeading, VALUE_ROLES } from './roles';
import { statedIn } from '../procedureTitle';

/** One table of a sheet: its heading band, its columns and its rows (0-based, ends included). */
export interface ExamTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly school: number;
  /** Headings of every column from `left`, top to bottom. */
  readonly paths: readonly (readonly string[])[];
  /** Rows below the heading, up to the titles of the next table. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Lines of text that stand above this table and below the one before it, nearest last. */
  readonly titles: readonly string[];
}

/** Longest heading that is looked at; a paragraph of text is not one. */
const LONGEST = 160;
/** Tables of one sheet that are read; the rows below them are reported. */
const MOST_TABLES = 200;
/** A heading band is rarely higher. */
const BAND = 6;

/** Finds the tables of a sheet, one below another or side by side, by their school columns. */
export function findExamTables(grid: Grid): ExamTable[] {
  const heads = schoolHeadings(grid);
  const tables: ExamTable[] = [];
  let previousEnd = -1;
  for (let index = 0; index < Math.min(heads.length, MOST_TABLES); index += 1) {
    const head = heads[index]!;
    const next = heads[index + 1];
    const { top, bottom } = bandOf(grid, head.row, head.columns[0]!, previousEnd + 1);
    const end = next ? next.row - 1 : grid.rows.length - 1;
    const paths = pathsOf(grid, top, bottom, head.columns[0]!);
    const edges = tableEdges(paths, head.columns);
    const lastRow = lastDataRow(grid, bottom + 1, end, next !== undefined, head.columns);
    head.columns.forEach((school, side) => {
      const { left, right } = edges[side]!;
      const own = paths.slice(left, right + 1);
      if (!own.some((path) => path.some((text) => VALUE_ROLES.has(roleOf(text) ?? '')))) return;
      tables.push({
        top,
        bottom,
        left,
        right,
        school,
        paths: own,
        firstRow: bottom + 1,
        lastRow,
        titles: tableTitles(grid, previousEnd + 1, top, edges, side),
      });
    });
    previousEnd = lastRow;
  }
  return tables;
}

/** Rows that name the school column, with all such columns of the row. */
function schoolHeadings(grid: Grid): { row: number; columns: number[] }[] {
  const heads: { row: number; columns: number[] }[] = [];
  let below = -1;
  for (let row = 0; row < grid.rows.length && heads.length <= MOST_TABLES; row += 1) {
    if (row <= below) continue;
    const columns: number[] = [];
    grid.rows[row]!.forEach((value, column) => {
      if (typeof value === 'string' && mayNameSchoolColumn(value) && roleOf(value) === 'school')
        columns.push(column);
    });
    // A heading stands among other headings; a lone «Школа» is a title or a repeated label.
    if (columns.length === 0 || !hasValueHeadings(grid, row)) continue;
    const last = heads[heads.length - 1];
    if (last && isRepeated(grid, last.row, row)) continue;
    heads.push({ row, columns });
    below = row;
  }
  return heads;
}

/** Cheap: names of schools, which fill the sheet, hold quotes or numbers; the heading does not. */
export function mayNameSchoolColumn(text: string): boolean {
  return text.length <= 80 && !/["«№\d]/.test(text);
}

/** The heading printed again on every page is no new table. */
function isRepeated(grid: Grid, first: number, row: number): boolean {
  const text = (at: number) => (grid.rows[at] ?? []).map(cellText).join('|');
  if (text(first) !== text(row)) return false;
  // The same heading under a title of its own begins a new table.
  let above = row - 1;
  while (above > first && (grid.rows[above] ?? []).every(isBlank)) above -= 1;
  return (grid.rows[above] ?? []).some((value) => typeof value === 'number');
}

/** Do value headings («Всего», «2», «не сдали») stand in this row or just around it? */
function hasValueHeadings(grid: Grid, row: number): boolean {
  for (let at = Math.max(0, row - 2); at <= Math.min(grid.rows.length - 1, row + 3); at += 1) {
    const roles = grid.rows[at]!.filter(
      (value) => typeof value === 'string' && value.length <= LONGEST && VALUE_ROLES.has(roleOf(value) ?? ''),
    );
    if (roles.length > 0) return true;
  }
  return false;
}

/** First and last row of the heading band around the school heading. */
function bandOf(grid: Grid, row: number, school: number, from: number): { top: number; bottom: number } {
  let bottom = row;
  let top = row;
  for (const merge of grid.merges) {
    if (merge.top > row || merge.bottom < row || merge.left > school || merge.right < school) continue;
    bottom = Math.max(bottom, Math.min(merge.bottom, row + BAND));
  }
  while (bottom + 1 < grid.rows.length && bottom < row + BAND && isHeadingRow(grid, bottom + 1, school))
    bottom += 1;
  while (top > from && top > row - BAND && isGroupRow(grid, top - 1, school)) top -= 1;
  return { top, bottom };
}

/** A lower heading row: no school in it, and texts that name columns. */
export function isHeadingRow(grid: Grid, row: number, school: number): boolean {
  if (!isBlank(cellAt(grid, row, school))) return false;
  const texts = (grid.rows[row] ?? []).slice(school + 1).filter((value) => !isBlank(value));
  if (isMarksRow(texts.map(cellText))) return true;
  if (isNumberingRow(grid, row)) return false;
  const named = texts.filter((value) => typeof value !== 'object' && roleOf(cellText(value)) !== undefined);
  return texts.length > 0 && named.length > 0 && texts.some((value) => typeof value === 'string');
}

/** «5 4 3 2» alone under «Отметки»: it looks like a numbering row but is a heading. */
function isMarksRow(texts: readonly string[]): boolean {
  return (
    texts.every((text) => /^[2-5]$/.test(text)) && ['2', '3', '4', '5'].every((mark) => texts.includes(mark))
  );
}

/** A row of groups above the heading: «основной», «Математика», «2022»; not a title line. */
function isGroupRow(grid: Grid, row: number, school: number): boolean {
  const cells = grid.rows[row] ?? [];
  if (cells.slice(0, school + 1).some((value) => !isBlank(value) && roleOf(cellText(value)) === undefined))
    return false;
  const groups = cells.slice(school + 1).filter((value) => !isBlank(value));
  if (groups.length === 0) return false;
  return groups.every((value) => {
    const text = cellText(value);
    if (text.length > LONGEST) return false;
    return (
      roleOf(text) !== undefined ||
      stageOfHeading(text) !== undefined ||
      Object.keys(statedIn(text)).length > 0
    );
  });
}

/** Headings with merges filled; an unmerged group heading is carried to the right in the rows above the last. */
function pathsOf(grid: Grid, top: number, bottom: number, school: number): string[][] {
  const carry = new Set<number>();
  for (let row = top; row < bottom; row += 1) {
    const merged = grid.merges.some(
      (merge) => merge.top <= row && merge.bottom >= row && merge.right > merge.left && merge.left > school,
    );
    if (!merged) carry.add(row);
  }
  return headingPaths(grid, top, bottom, carry);
}

/** Left and right end of every side-by-side table. */
function tableEdges(
  paths: readonly (readonly string[])[],
  schools: readonly number[],
): { left: number; right: number }[] {
  const lefts = schools.map((school, side) => {
    const limit = side === 0 ? 0 : schools[side - 1]! + 1;
    let left = school;
    while (left > limit) {
      const roles = (paths[left - 1] ?? []).map(roleOf);
      if (
        !roles.some(
          (role) => role === 'index' || role === 'code' || role === 'municipality' || role === 'login',
        )
      )
        break;
      left -= 1;
    }
    return side === 0 ? 0 : left;
  });
  return lefts.map((left, side) => ({ left, right: (lefts[side + 1] ?? paths.length) - 1 }));
}

/** Where the rows of a table end: before the titles of the next one, which hold no numbers in a row of a school. */
function lastDataRow(
  grid: Grid,
  from: number,
  end: number,
  followed: boolean,
  schools: readonly number[],
): number {
  if (!followed) return end;
  let last = end;
  while (last >= from) {
    const cells = grid.rows[last] ?? [];
    const school = schools.some((column) => !isBlank(cells[column] ?? null));
    if (school && cells.some((value) => typeof value === 'number')) break;
    const filled = cells.filter((value) => !isBlank(value)).length;
    if (filled > 3) break;
    last -= 1;
  }
  return last;
}

/** Titles above a table; of tables side by side each takes the texts over its own columns. */
function tableTitles(
  grid: Grid,
  from: number,
  to: number,
  edges: readonly { left: number; right: number }[],
  side: number,
): string[] {
  if (edges.length === 1) return titleTexts(grid, from, to);
  const { left, right } = edges[side]!;
  const view = new HeadingView(grid, from, to);
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    // A line with one text speaks for all tables, wherever it stands.
    const line = titleTexts(grid, row, row + 1);
    if (line.length === 1) texts.push(line[0]!);
    else {
      const own = new Set<string>();
      for (let column = left; column <= Math.min(right, gridWidth(grid)); column += 1) {
        const text = view.text(row, column);
        if (text) own.add(text);
      }
      texts.push(...own);
    }
  }
  return texts;
}
