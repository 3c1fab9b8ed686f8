import type { CellValue, Grid } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { normaliseHeading } from './heading';
import type { Stated } from './procedureTitle';
import { completed, statedIn } from './procedureTitle';
import { subjectOfCell } from './subjects';
import { calendarYearsIn, dateIn } from './years';

/** What the lines above a table, the sheet name and the file name say, in this order of trust. */
export interface Titles {
  readonly stated: Stated;
  /** Date of the procedure, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Every line of text above the table. */
  readonly texts: readonly string[];
}

/** Text cells of the rows `from` … `to` (excluded) within some columns, row by row. */
export function titleTexts(grid: Grid, from: number, to: number, left = 0, right = Infinity): string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, from); row < to; row += 1) {
    const cells = grid.rows[row] ?? [];
    for (let column = left; column < Math.min(cells.length, right + 1); column += 1) {
      const value = cells[column]!;
      if (typeof value === 'string' && !isBlank(value) && value.length <= 600) texts.push(cellText(value));
    }
  }
  return texts;
}

/** Reads the rows above a table; «Предмет:» and «Дата:» lines are believed more than free titles. */
export function titlesAbove(grid: Grid, to: number): Titles {
  let line: Stated = {};
  let date: string | null = null;
  for (let row = 0; row < to; row += 1) {
    const labelled = labelledLine(grid.rows[row] ?? []);
    if (labelled?.label === 'предмет') {
      const subject = subjectOfCell(normaliseHeading(cellText(labelled.value)));
      if (subject) line = { ...line, subject };
    } else if (labelled?.label === 'дата') date = dateIn(labelled.value) ?? date;
    else if (labelled) line = { ...statedIn(`${labelled.label} ${cellText(labelled.value)}`), ...line };
  }
  const texts = titleTexts(grid, 0, to);
  return { stated: completed(line, ...texts.map(statedIn), nameStated(grid)), date, texts };
}

/** What the names of the sheet and of the file say; a file name with several years says no year. */
export function nameStated(grid: Grid): Stated {
  const file = statedIn(grid.workbook.replace(/\.[a-z]{3,4}$/i, '').replace(/[_-]+/g, ' '));
  const { kind, year } = file;
  const several = calendarYearsIn(grid.workbook).length > 1;
  return completed(statedIn(grid.sheet), { ...(kind && { kind }), ...(year && !several && { year }) });
}

/** «Предмет: | Математика» or «Дата: 01.09.2020» in one cell. */
function labelledLine(
  cells: readonly CellValue[],
): { readonly label: string; readonly value: CellValue } | null {
  const first = cells.findIndex((value) => !isBlank(value));
  const text = first < 0 ? '' : cellText(cells[first]!);
  const match = /^(предмет|дата(?: проведения)?|класс|год|учебный год|период)\s*:?\s*(.*)$/i.exec(text);
  if (!match || (!text.includes(':') && match[2] !== '')) return null;
  const label = match[1]!.toLowerCase().split(' ')[0] === 'дата' ? 'дата' : match[1]!.toLowerCase();
  const value = match[2] !== '' ? match[2]! : cells.slice(first + 1).find((cell) => !isBlank(cell));
  return value === undefined ? null : { label, value };
}
