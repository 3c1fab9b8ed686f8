import type { Grid } from '../../grid/grid';
import { cellAt, cellText, gridWidth, isBlank } from '../../grid/grid';
import type { RiskIndicator } from '../../model/context';
import { HeadingView, normaliseHeading } from '../heading';
import { indicatorOfText, lineNumber, numberFits } from './riskIndicators';

/** One line of inputs: a row when schools stand across, a column in the transposed table. */
export interface RiskLine {
  readonly index: number;
  readonly indicator: RiskIndicator;
}

/** One school: a column when schools stand across, a row in the transposed table. */
export interface RiskSchool {
  readonly index: number;
  readonly name: string;
  readonly nameRow: number;
  readonly code: string;
  readonly municipality: string;
}

/** A line whose number and text disagree, whose text is unknown, or which stands twice. */
export interface LineProblem {
  readonly index: number;
  readonly problem: 'mismatch' | 'unknown';
  readonly number: string;
  readonly text: string;
}

/** Where table 3.2 stands on the sheet. */
export interface RiskTable {
  readonly orientation: 'schoolsAcross' | 'schoolsDown';
  /** First and last row of the heading band. */
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly RiskLine[];
  readonly problems: readonly LineProblem[];
  readonly labelColumn: number;
  /** Rows from here on are our own conclusions or notes, never inputs. */
  readonly end: number;
}

const ROWS = 90;
const LABEL_COLUMNS = 6;
/** So many different lines make the table certain. */
export const ENOUGH_LINES = 6;

/** Rows that our own sheet adds after the inputs: «Количество разделов с риском», the verdict, the legend. */
const CONCLUSION =
  /^(?:количество разделов|число разделов|рисковая школа|факторы риска|чувствительность|легенда|условные обозначения|цвет$|примечани)/;
/** Rows inside the table that are no inputs. */
const SERVICE =
  /^(?:раздел \d.*(?:риск|выявлен)|в том числе|код оо|логин|муниципалитет|доля детей, имеющих хотя бы один)/;
const SECTION = /^(?:материально|кадровые|контингент|образовательные результаты|оснащенность)/;

/** Finds the table with schools across: a column of the first six that holds the texts of the lines. */
export function findAcross(grid: Grid): RiskTable | null {
  let best: { column: number; count: number } | null = null;
  for (let column = 0; column < LABEL_COLUMNS; column += 1) {
    const found = new Set<RiskIndicator>();
    for (let row = 0; row < Math.min(grid.rows.length, ROWS); row += 1) {
      const value = cellAt(grid, row, column);
      const indicator = typeof value === 'string' ? indicatorOfText(value) : null;
      if (indicator) found.add(indicator);
    }
    if (found.size >= ENOUGH_LINES && found.size > (best?.count ?? 0)) best = { column, count: found.size };
  }
  return best ? layoutAcross(grid, best.column) : null;
}

function layoutAcross(grid: Grid, labelColumn: number): RiskTable {
  const lines: RiskLine[] = [];
  const problems: LineProblem[] = [];
  let first = -1;
  let end = grid.rows.length;
  const height = grid.rows.length;
  for (let row = 0; row < height; row += 1) {
    const text = cellText(cellAt(grid, row, labelColumn));
    const heading = normaliseHeading(text || firstText(grid, row, labelColumn));
    if (lines.length > 0 && CONCLUSION.test(heading)) {
      end = row;
      break;
    }
    if (first < 0 && (SECTION.test(heading) || heading.startsWith('в том числе'))) first = row;
    const number = numberOf(grid, row, labelColumn);
    const indicator = indicatorOfText(text);
    if (indicator) {
      if (first < 0) first = row;
      if (number !== null && !numberFits(number, indicator)) {
        problems.push({ index: row, problem: 'mismatch', number, text });
      } else lines.push({ index: row, indicator });
    } else if (first >= 0 && !SERVICE.test(heading) && !isSectionHeading(heading, number)) {
      const byNumber = text === '' && number !== null ? indicatorOfNumber(number) : null;
      if (byNumber) lines.push({ index: row, indicator: byNumber });
      else if (text !== '' || number !== null) {
        problems.push({ index: row, problem: 'unknown', number: number ?? '', text });
      }
    }
  }
  if (first < 0) first = lines[0]?.index ?? 0;
  const top = headingTop(grid, first, labelColumn);
  return {
    orientation: 'schoolsAcross',
    top,
    bottom: first - 1,
    lines,
    problems,
    labelColumn,
    end,
  };
}

/** The heading begins at the row that says «Показатели», else at the nearest filled row above the lines. */
function headingTop(grid: Grid, first: number, labelColumn: number): number {
  for (let row = first - 1; row >= Math.max(0, first - 8); row -= 1) {
    for (let column = 0; column <= labelColumn; column += 1) {
      if (/^(?:показател|индикатор|наименование показател)/i.test(cellText(cellAt(grid, row, column))))
        return row;
    }
  }
  for (let row = first - 1; row >= Math.max(0, first - 3); row -= 1) {
    if ((grid.rows[row] ?? []).some((value, column) => column > labelColumn && !isBlank(value))) return row;
  }
  return first;
}

function numberOf(grid: Grid, row: number, labelColumn: number): string | null {
  for (let column = labelColumn - 1; column >= 0; column -= 1) {
    const number = lineNumber(cellAt(grid, row, column));
    if (number !== null) return number;
  }
  return null;
}

function firstText(grid: Grid, row: number, before: number): string {
  for (let column = 0; column < before; column += 1) {
    const text = cellText(cellAt(grid, row, column));
    if (text !== '' && lineNumber(cellAt(grid, row, column)) === null) return text;
  }
  return '';
}

function isSectionHeading(heading: string, number: string | null): boolean {
  return (
    SECTION.test(heading) || (number !== null && /^\d$/.test(number)) || (heading === '' && number === '1.3')
  );
}

/** A line without text is known by its number, except 1.3, which five lines share. */
function indicatorOfNumber(number: string): RiskIndicator | null {
  const known: readonly string[] = [
    '1.1',
    '1.2',
    '2.1',
    '2.2',
    '3.1',
    '3.2',
    '3.3',
    '3.4',
    '4.1',
    '4.2',
    '4.3',
    '4.4',
    '4.5',
  ];
  return known.includes(number) || /^1\.3\.[1-5]$/.test(number) ? (number as RiskIndicator) : null;
}

/** Words over the school columns that name no school. */
const GENERIC =
  /^(?:оу|оо|школа|школы|ооу|образовательн\S+ (?:учреждени|организаци)\S*|показател\S*|№|\d{1,3})$/;

/** Schools of a table with schools across: the last telling text of each heading column. */
export function schoolsAcross(grid: Grid, table: RiskTable): RiskSchool[] {
  const view = new HeadingView(grid, table.top, table.bottom);
  const schools: RiskSchool[] = [];
  const labels = new Map<number, string>();
  for (let row = table.top; row <= table.bottom; row += 1) {
    labels.set(row, normaliseHeading(cellText(cellAt(grid, row, table.labelColumn))));
  }
  for (let index = table.labelColumn + 1; index < gridWidth(grid); index += 1) {
    let name = '';
    let nameRow = table.bottom;
    let code = '';
    let municipality = '';
    for (let row = table.top; row <= table.bottom; row += 1) {
      const text = view.text(row, index);
      const label = labels.get(row) ?? '';
      if (/^(?:код|логин)/.test(label)) code = /^[-–—]*$/.test(text) ? '' : text;
      else if (/^(?:муниципалитет|муниципальн|район)/.test(label)) municipality = text;
      else if (text !== '' && !GENERIC.test(normaliseHeading(text))) {
        name = text;
        nameRow = row;
      }
    }
    schools.push({ index, name, nameRow, code, municipality });
  }
  return schools;
}
