import { sliceName } from '../../locale/monitoring';
import type { IndicatorSystem } from '../../model/programme/indicator';
import { sliceParts, type SliceId } from '../../model/slice';

/** How a set of indicators is called in names of sheets and headings of columns. */
export const SYSTEM_NAMES: Readonly<Record<IndicatorSystem, string>> = {
  norilsk23: '2.3',
  norilsk33: '3.3',
  norilsk43: '4.3',
  predgorny: 'Предгорный',
};

export const DYNAMICS_SHEET = 'Динамика';

/** «Мониторинг 2.3 09.2023»: at most 29 characters. */
export function monitoringSheetName(system: IndicatorSystem, slice: SliceId): string {
  return `Мониторинг ${SYSTEM_NAMES[system]} ${sliceNumbers(slice)}`;
}

/** «сентябрь 2023»: the words that the sheet is read back by. */
export function sliceWords(slice: SliceId): string {
  return sliceName(slice, 'ru');
}

/** «09.2023». */
export function sliceNumbers(slice: SliceId): string {
  const { year, month } = sliceParts(slice);
  return `${String(month).padStart(2, '0')}.${year}`;
}
