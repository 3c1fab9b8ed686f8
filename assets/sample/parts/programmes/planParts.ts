import type { CellValue } from 'hucre';
import type { Sheet } from '../sheet';
import { TITLE } from '../sheet';

/** What the plans of the sample share. */

export const day = (year: number, month: number, date: number): Date =>
  new Date(Date.UTC(year, month - 1, date));
export const CENTRE = 'МБУ «МЦ»';
export const OFFICE = 'Управление образования';

/** A heading over rows, or a row. */
export type PlanLine = string | readonly CellValue[];

export function addLines(sheet: Sheet, width: number, lines: readonly PlanLine[]): void {
  for (const line of lines) {
    if (typeof line !== 'string') {
      sheet.row(line);
      continue;
    }
    const row = sheet.row([line], TITLE);
    sheet.merge(row, 0, row, width - 1);
  }
}

/** Excel dates of a column, shown as dates. */
export function withDates(sheet: Sheet, ...columns: readonly number[]): Sheet {
  for (let row = 0; row < sheet.next; row += 1)
    for (const column of columns)
      if (sheet.value(row, column) instanceof Date) sheet.format(row, column, 'dd.mm.yyyy');
  return sheet;
}
