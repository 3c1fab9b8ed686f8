import type { CellValue } from '../../../grid/grid';
import { cellText } from '../../../grid/grid';

/** A cell word for word: its line breaks are kept, spaces inside a line are folded. */
export function wordsOf(value: CellValue): string {
  if (typeof value !== 'string') return plainText(value);
  return value
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A date cell as people write it. */
function plainText(value: CellValue): string {
  if (value !== null && typeof value === 'object' && value.kind === 'date') {
    const [year, month, day] = value.iso.split('-');
    return `${day}.${month}.${year}`;
  }
  return cellText(value);
}

/** «1.2» that Excel has turned into 1 February is a number of a row again. */
export function rowNumberOf(value: CellValue): string {
  if (value !== null && typeof value === 'object' && value.kind === 'date') {
    return `${Number(value.iso.slice(8, 10))}.${Number(value.iso.slice(5, 7))}`;
  }
  return wordsOf(value);
}

/** A piece of a wrapped cell behind the one before it: on a new line when it begins a sentence or an item of a list. */
export function continued(before: string, next: string): string {
  if (before === '' || next === '') return before + next;
  const begins = /^(?:[А-ЯЁA-Z]|[-–—•·]|\d+[.)]\s)/.test(next) && !/[-–—(«]$/.test(before);
  return `${before}${begins ? '\n' : ' '}${next}`;
}
