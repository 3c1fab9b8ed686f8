import { address } from '../../grid/grid';
import { cell, formulaCell, type SheetDraft } from '../draft';
import type { CellSpec, StyleName } from '../sheetSpec';
import { WORD } from '../../locale/words';
import type { SeriesRow } from './dynamicsRows';
import { COLUMN as MONITORING } from './monitoringLayout';
import { shownCode, sliceNumbers } from './monitoringNames';
import { valueCell } from './trendCells';

/** Columns of «Ряды», 0-based. */
const COLUMN = { code: 0, sheet: 1, slice: 2, numerator: 3, denominator: 4, value: 5 } as const;

/** Headings by which the table is read back. */
export const SERIES_HEADINGS = [
  'Код',
  'Лист-источник',
  'Срез',
  'Числитель',
  'Знаменатель',
  'Значение',
] as const;

/** «Ряды»: a row a value of a slice; returns the address of every value. */
export function addSeriesTable(
  draft: SheetDraft,
  rows: readonly SeriesRow[],
): ReadonlyMap<SeriesRow, string> {
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right: COLUMN.value },
    cell('Ряды: все срезы; по этой таблице лист читается при следующем расчёте', 'section'),
  );
  draft.add(SERIES_HEADINGS.map((heading) => cell(heading, 'header')));
  const places = new Map<SeriesRow, string>();
  for (const series of rows) {
    const { entry, slice, sheet, numerator, denominator, value, isPrinted } = series;
    const row = draft.next;
    const at = (column: number) => address(row, column);
    const style: StyleName = entry.unit === 'count' ? 'textCentered' : 'percent';
    draft.add([
      cell(shownCode(entry.code), 'textCentered'),
      cell(sheet, 'text'),
      cell(sliceNumbers(slice), 'textCentered'),
      followed(series, MONITORING.numerator, numerator),
      followed(series, MONITORING.denominator, denominator),
      isPrinted
        ? cell(value, style)
        : valueCell(
            at(COLUMN.numerator),
            denominator === WORD.notApplicable ? null : at(COLUMN.denominator),
            value,
            style,
          ),
    ]);
    places.set(series, at(COLUMN.value));
  }
  return places;
}

/** A number of this run follows its own sheet; an earlier one is a number for good. */
function followed({ sheet, follows }: SeriesRow, column: number, value: CellSpec['value']): CellSpec {
  return follows === null
    ? cell(value, 'textCentered')
    : formulaCell(`'${sheet.replace(/'/g, "''")}'!${address(follows, column)}`, value, 'textCentered');
}
