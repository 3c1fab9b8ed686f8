import { addLegend, type LegendLine } from '../blocks';
import type { SheetDraft } from '../draft';
import type { Settings } from '../../methodology/settings';

/** Columns of every sheet of this room: a code, the name of a school, then the rest. */
const SIGN = 1;
const MEANING = 2;

/** «Условные обозначения» over the columns that every sheet of this room has; `right` is the last of them. */
export function addColours(
  draft: SheetDraft,
  right: number,
  lines: readonly LegendLine[],
  settings: Settings,
): void {
  const columns = {
    sign: [SIGN, SIGN],
    meaning: [MEANING, MEANING],
    rule: [MEANING + 1, right],
  } as const;
  addLegend(draft, columns, lines, settings);
  draft.add([]);
}

/** «Нет данных» is never a zero and never «нет». */
export const NO_DATA_LINE: LegendLine = {
  style: 'noData',
  sign: 'н/д',
  meaning: 'нет данных',
  rule: 'это не ноль и не «нет»: решение может стать «не определено»',
};
