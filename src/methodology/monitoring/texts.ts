import type { IndicatorCode, IndicatorRecord } from '../../model/programme/indicator';
import { sourceOrder } from '../sheetTally';
import { indicatorEntry } from './catalogue';

/**
 * The wording that a department gave to an indicator whose text the source lost: what its newest «Мониторинг …»
 * sheet says, where that is not the text of the catalogue. Texts that are printed whole are never replaced.
 */
export function editedText(
  code: IndicatorCode,
  indicators: readonly IndicatorRecord[],
): { readonly text?: string } {
  const { restored, text: printed } = indicatorEntry(code);
  if (!restored) return {};
  const [newest] = indicators
    .filter((record) => record.code === code && record.text !== undefined && record.text.trim() !== '')
    .sort((a, b) => later(a.slice ?? '', b.slice ?? '') || sourceOrder(a.source, b.source));
  return newest && newest.text !== printed ? { text: newest.text! } : {};
}

function later(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
