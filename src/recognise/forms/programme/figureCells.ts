import { address, cellAt, cellText } from '../../../grid/grid';
import type { Period } from '../../../model/programme/social';
import type { Measure } from '../../../model/source';
import { parseAcademicYear } from '../../../model/year';
import { quotable } from '../../cells';
import type { SheetDraft } from '../../sheetDraft';
import { readNumberAt } from '../../values';
import { calendarYearsIn } from '../../years';

/** A figure of a cell with its address; `percentSign` tells that it was written as a percent. */
export interface Figure extends Measure {
  readonly percentSign: boolean;
}

/**
 * Any number of a cell: a count, a percent 0–100 (a cell formatted as a percent comes out as such), a mean. null for
 * a blank cell and «н/д», and with a finding for what cannot be a number.
 */
export function figureAt(draft: SheetDraft, row: number, column: number, heading: string): Figure | null {
  const reading = readNumberAt(draft.grid, row, column);
  if (reading.kind === 'number')
    return {
      value: reading.value,
      source: draft.source(row, column),
      percentSign: reading.percentSign,
    };
  const cell = address(row, column);
  const text = quotable(cellText(cellAt(draft.grid, row, column)));
  if (reading.kind === 'unknown') {
    if (reading.reason === 'formulaError') draft.find('formulaFailed', 'warning', { heading, text }, cell);
    return null;
  }
  const code = reading.reason === 'date' ? 'dateInsteadOfNumber' : 'numberExpected';
  draft.find(code, 'error', { heading, text }, cell);
  return null;
}

/** The same without the note on how it was written. */
export function measureAt(draft: SheetDraft, row: number, column: number, heading: string): Measure | null {
  const figure = figureAt(draft, row, column, heading);
  return figure && { value: figure.value, source: figure.source };
}

/** «2018», «2023/2024»: the year that a text states; null without exactly one. */
export function periodIn(text: string): Period | null {
  const academic = parseAcademicYear(text);
  if (academic) return academic;
  const years = calendarYearsIn(text);
  return years.length === 1 ? `${years[0]!}` : null;
}

/** The first text that states a year; texts nearest to the table come last and are asked first. */
export function periodAbove(titles: readonly string[]): Period | null {
  for (const title of [...titles].reverse()) {
    const period = periodIn(title);
    if (period) return period;
  }
  return null;
}
