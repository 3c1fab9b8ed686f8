import { sliceName } from '../../locale/monitoring';
import type { IndicatorCode, IndicatorSystem } from '../../model/programme/indicator';
import { sliceParts, type SliceId } from '../../model/slice';

/** How a set of indicators is called in names of sheets and headings of columns. */
export const SYSTEM_NAMES: Readonly<Record<IndicatorSystem, string>> = {
  norilsk23: '2.3',
  norilsk33: '3.3',
  norilsk43: '4.3',
  predgorny: 'Предгорный',
};

export const DYNAMICS_SHEET = 'Динамика';

const LETTERS = { a: 'а', b: 'б', c: 'в' } as const;

/** «ПМО-1», «2.3.2.1а»: the code as Russian sheets write it; Latin letters are read back too. */
export function shownCode(code: IndicatorCode): string {
  return code.replace(/^PMO/, 'ПМО').replace(/[abc]$/, (letter) => LETTERS[letter as keyof typeof LETTERS]);
}

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
