import { address } from '../../grid/grid';
import { cell, formulaCell, type SheetDraft } from '../draft';
import type { CellSpec, StyleName } from '../sheetSpec';
import { WORD } from '../../locale/words';
import type { SeriesRow } from './dynamicsRows';
import { BESIDE_HEADINGS } from './besideCells';
import { BESIDE, COLUMN as MONITORING } from './monitoringLayout';
import { shownCode, sliceNumbers } from './monitoringNames';
import { numberStyle, valueCell } from './trendCells';

/** Columns of «Ряды», 0-based. */
const COLUMN = {
  code: 0,
  sheet: 1,
  slice: 2,
  numerator: 3,
  denominator: 4,
  value: 5,
  low: 6,
  high: 7,
} as const;

/** Where a value and its bounds stand. */
export interface SeriesPlace {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** Headings by which the table is read back. */
export const SERIES_HEADINGS = [
  'Код',
  'Лист-источник',
  'Срез',
  'Числитель',
  'Знаменатель',
  'Значение',
  BESIDE_HEADINGS.low,
  BESIDE_HEADINGS.high,
] as const;

/** «Ряды»: a row a value of a slice; returns where every value stands. */
export function addSeriesTable(
  draft: SheetDraft,
  rows: readonly SeriesRow[],
): ReadonlyMap<SeriesRow, SeriesPlace> {
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right: COLUMN.high },
    cell('Ряды: все срезы; по этой таблице лист читается при следующем расчёте', 'section'),
  );
  draft.add(SERIES_HEADINGS.map((heading) => cell(heading, 'header')));
  const places = new Map<SeriesRow, SeriesPlace>();
  for (const series of rows) {
    const { entry, slice, sheet, numerator, denominator, value, isPrinted } = series;
    const row = draft.next;
    const at = (column: number) => address(row, column);
    const style = numberStyle(entry.unit === 'count', series.precision);
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
      followed(series, BESIDE.low, series.bounds.low, 'percent'),
      followed(series, BESIDE.high, series.bounds.high, 'percent'),
    ]);
    places.set(series, { value: at(COLUMN.value), low: at(COLUMN.low), high: at(COLUMN.high) });
  }
  return places;
}

/** A number of this run follows its own sheet; an earlier one is a number for good. */
function followed(
  { sheet, follows }: SeriesRow,
  column: number,
  value: CellSpec['value'],
  style: StyleName = 'textCentered',
): CellSpec {
  return follows === null
    ? cell(value, style)
    : formulaCell(`'${sheet.replace(/'/g, "''")}'!${address(follows, column)}`, value, style);
}
