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

/** «тел. 22-22-22», «+7 (999) 123-45-67», «5-55-55», an address of electronic mail. */
const CONTACT = new RegExp(
  [
    '(?:(?:конт|моб|сот|раб|служ|эл)[а-яё]*\\.?\\s*)?(?<![а-яё])(?:тел(?:ефон[а-яё]*)?|т|факс)\\s*[.:]{0,2}\\s*' +
      '\\+?[(]?\\d[\\d\\s()–-]{2,}\\d(?:,?\\s*(?:доб|вн)[а-яё]*\\.?\\s*\\d+)?',
    '(?<!\\d)(?:\\+7|8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s–-]*\\d\\d[\\s–-]*\\d\\d(?!\\d)',
    '(?<![\\d–-])\\d{1,3}[–-]\\d\\d[–-]\\d\\d(?![\\d–-])',
    '(?:(?:e-?mail|эл(?:ектронная|\\.)?\\s*почта|почта)\\s*:?\\s*)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  ].join('|'),
  'gi',
);

/** Who answers for a row, without telephone numbers and addresses: those go into no output. */
export function withoutContacts(words: string): string {
  const left = words.replace(CONTACT, '');
  if (left === words) return words;
  return left
    .replace(/\([\s,;:]*\)/g, '')
    .replace(/[,;][ ]*(?=[,;)])/g, '')
    .replace(/\([ ]*[,;][ ]*/g, '(')
    .replace(/[ ]{2,}/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^[\s,;]+|[\s,;]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}
