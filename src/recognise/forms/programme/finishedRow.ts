import { cellAt, cellText } from '../../../grid/grid';
import type { CellValue, Grid } from '../../../grid/grid';
import type { IndicatorRecord, WrittenOver } from '../../../model/programme/indicator';
import type { TableHead } from '../../columns';
import type { IndicatorField } from './indicatorColumns';

/** The word for «not applicable» on a finished sheet. */
const EMPTY = '—';

/**
 * What only a row of our own sheets says: between which numbers the value lies and, on «Мониторинг …», what a person
 * wrote over what the run had put there – the columns beside the printed table hold that. Nothing of a sheet of an
 * earlier version, which had no such columns, but that schools without data leave its value open.
 */
export function finishedRow(
  grid: Grid,
  { headings }: TableHead<IndicatorField>,
  row: number,
  own: NonNullable<IndicatorRecord['ownSheet']>,
): Pick<IndicatorRecord, 'bounds' | 'writtenOver'> {
  const at = (heading: string): CellValue => {
    const column = headings.indexOf(heading);
    return column < 0 ? null : cellAt(grid, row, column);
  };
  const bounds = boundsOf(at);
  const written = own === 'monitoring' && headings.includes('Рассчитан числитель') ? writtenOver(at) : null;
  return { ...(bounds !== undefined && { bounds }), ...(written && { writtenOver: written }) };
}

/**
 * The number that a person typed into «Значение» of a «Числовое значение», beside the numerator that the run left
 * there; null: none. A share tells such a difference by a finding of its own.
 */
export function typedCount(grid: Grid, { headings }: TableHead<IndicatorField>, row: number): number | null {
  const [value, calculated, numerator] = ['Значение', 'Рассчитано значение', 'Числитель'].map((heading) => {
    const column = headings.indexOf(heading);
    return column < 0 ? null : cellAt(grid, row, column);
  });
  const isTyped = typeof value === 'number' && calculated !== null && value >= 0 && Number.isInteger(value);
  return isTyped && value !== calculated && value !== numerator ? value : null;
}

type CellOf = (heading: string) => CellValue;

function boundsOf(at: CellOf): IndicatorRecord['bounds'] {
  const [low, high] = [at('Не менее'), at('Не более')];
  if (typeof low === 'number' && typeof high === 'number') {
    return Math.abs(high - low) < 1e-9 ? undefined : { low, high };
  }
  if (typeof at('Значение') !== 'number') return undefined;
  const missing = at('Нет данных, школ');
  const says = low !== null || high !== null || (typeof missing === 'number' && missing > 0);
  return says ? null : undefined;
}

function writtenOver(at: CellOf): WrittenOver | null {
  const parts = differ(at('Числитель'), at('Рассчитан числитель'));
  const wholes = differ(at('Знаменатель'), at('Рассчитан знаменатель'));
  // Where counts stand they decide; a printed value that differs from them has been told.
  const counts = [at('Числитель'), at('Знаменатель')].every((cell) => typeof cell === 'number');
  const numbers = parts || wholes || (!counts && differ(at('Значение'), at('Рассчитано значение')));
  const supplier = cellText(at('Кто представил'));
  const note = addedWords(cellText(at('Примечание')), cellText(at('Рассчитано примечание')));
  const isSupplier = supplier !== '' && supplier !== cellText(at('Рассчитано, кто представил'));
  if (!numbers && !isSupplier && note === '') return null;
  return { numbers, ...(isSupplier && { supplier }), ...(note !== '' && { note }) };
}

function differ(cell: CellValue, calculated: CellValue): boolean {
  if (typeof cell === 'number' && typeof calculated === 'number') return Math.abs(cell - calculated) > 1e-9;
  return cellText(cell) !== cellText(calculated);
}

/** Of a note the parts that the run did not write. */
function addedWords(note: string, calculated: string): string {
  const own = new Set(partsOf(calculated));
  return partsOf(note)
    .filter((part) => !own.has(part) && part !== EMPTY)
    .join('; ');
}

function partsOf(note: string): string[] {
  return note
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
