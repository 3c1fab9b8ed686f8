import { address } from '../../grid/grid';
import { WORD } from '../../locale/words';
import { boundsOf } from '../../methodology/monitoring/bounds';
import type { HistoryPoint, IndicatorValue } from '../../methodology/monitoring/outcome';
import type { Bounds } from '../../model/programme/indicator';
import { cell, formulaCell, type SheetDraft } from '../draft';
import type { CellSpec } from '../sheetSpec';
import type { LiveSums } from './contributions';
import { BESIDE, COLUMN } from './monitoringLayout';
import type { BoundCells, Shown } from './trendCells';

/** Headings of the columns beside the printed table; the sheet is read back by them. */
export const BESIDE_HEADINGS: Readonly<Record<keyof typeof BESIDE, string>> = {
  low: 'Не менее',
  high: 'Не более',
  previousLow: 'Предыдущее не менее',
  previousHigh: 'Предыдущее не более',
  numerator: 'Рассчитан числитель',
  denominator: 'Рассчитан знаменатель',
  value: 'Рассчитано значение',
  supplier: 'Рассчитано, кто представил',
  note: 'Рассчитано примечание',
};

/** Writes the headings into the row of the head. */
export function addBesideHead(draft: SheetDraft, row: number): void {
  for (const [field, heading] of Object.entries(BESIDE_HEADINGS)) {
    draft.put(row, BESIDE[field as keyof typeof BESIDE], cell(heading, 'plain'));
  }
}

/** Writes the bounds of a value and of the one before; gives their places. `sums`: the live numbers, where the row follows them. */
export function addBounds(
  draft: SheetDraft,
  row: number,
  value: IndicatorValue,
  [shown, previous]: readonly [Shown, Shown],
  sums: LiveSums | undefined,
): readonly [BoundCells, BoundCells] {
  const at = (column: number) => address(row, column);
  const now = boundsShown(value, shown);
  const [numerator, denominator, own] = [at(COLUMN.numerator), at(COLUMN.denominator), at(COLUMN.value)];
  const put = (column: number, side: keyof Bounds) =>
    draft.put(row, column, boundCell(now[side], side, { numerator, denominator, own }, value, sums));
  put(BESIDE.low, 'low');
  put(BESIDE.high, 'high');
  const before = boundsShown(value.previous, previous);
  draft.put(row, BESIDE.previousLow, cell(before.low, 'percent'));
  draft.put(row, BESIDE.previousHigh, cell(before.high, 'percent'));
  return [
    { low: at(BESIDE.low), high: at(BESIDE.high), bounds: boundsOf(value) },
    {
      low: at(BESIDE.previousLow),
      high: at(BESIDE.previousHigh),
      bounds: value.previous && boundsOf(value.previous),
    },
  ];
}

/** Both bounds as cells show them: without a number the word of the value, with unknown bounds «н/д». */
export function boundsShown(
  point: Pick<HistoryPoint, 'ratio' | 'percent' | 'bounds'> | null,
  shown: Shown,
): Readonly<Record<keyof Bounds, Shown>> {
  if (!point || typeof shown !== 'number') return { low: shown, high: shown };
  return boundsOf(point) ?? { low: WORD.noData, high: WORD.noData };
}

function boundCell(
  shown: Shown,
  side: keyof Bounds,
  { numerator, denominator, own }: Readonly<Record<'numerator' | 'denominator' | 'own', string>>,
  value: IndicatorValue,
  sums: LiveSums | undefined,
): CellSpec {
  const live = (formula: string) => formulaCell(`IF(ISNUMBER(${own}),${formula},${own})`, shown, 'percent');
  if (value.bounds === undefined && !sums?.open) return formulaCell(own, shown, 'percent');
  if (!sums) return cell(shown, 'percent');
  if (!sums.open) return live(`"${WORD.noData}"`);
  const { open } = sums;
  const whole = `(${denominator}+${open.denominator})`;
  const part = side === 'low' ? numerator : `MIN(${numerator}+${open.numerator},${whole})`;
  const percent = `100*${part}/${whole}`;
  return live(open.unknown === '0' ? percent : `IF(${open.unknown}>0,"${WORD.noData}",${percent})`);
}
