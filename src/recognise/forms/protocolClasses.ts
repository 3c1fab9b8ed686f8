import { cellAt, cellText } from '../../grid/grid';
import type { TableHead } from '../columns';
import type { SheetDraft } from '../sheetDraft';
import type { ProtocolField } from './protocolFields';

/** «5А», «5-а», «5 «А»»: a class with its letter; a grade alone («5») names no class of the school. */
const CLASS = /^(1[01]|[1-9])\s?[-–]?\s?["«“]?([а-яё])["»”]?(?:\s?кл(?:асс)?\.?)?$/i;
/**
 * The same inside a title; between the grade and the letter no space, or the word «класс» just after.
 * «5-х классов», «5-е классы» and the number of a school («№ 5а») name no class.
 */
const IN_TITLE =
  /(?<![\d.,а-яё]|№\s?)(?!\d{1,2}(?:[-–]?[хйыъь]|[-–][ея](?![а-яё])))(1[01]|[1-9])(?:[-–]?["«“]?([а-яё])["»”]?(?![а-яё\d])|\s["«“]?([а-яё])["»”]?(?=\s?кл))/gi;

/**
 * The classes whose pupils the rows hold, sorted: by the column «Класс» when every row names one, else by
 * the titles; empty when neither does. Anything that is no class («Иванов») is left alone.
 */
export function classesOf(
  draft: SheetDraft,
  head: TableHead<ProtocolField>,
  rows: readonly number[],
  titles: readonly string[],
): string[] {
  const column = head.columns.get('class');
  if (column !== undefined) {
    const named = rows.map((row) => className(cellText(cellAt(draft.grid, row, column))));
    if (named.every((name) => name !== null)) return sorted(named);
  }
  for (const title of titles) {
    const found = className(title) ?? [...title.matchAll(IN_TITLE)].map(join);
    const names = typeof found === 'string' ? [found] : found;
    if (names.length > 0) return sorted(names);
  }
  return [];
}

function className(text: string): string | null {
  const match = CLASS.exec(text);
  return match ? join(match) : null;
}

function join([, grade, letter, afterSpace]: RegExpExecArray | RegExpMatchArray): string {
  return `${grade}${(letter ?? afterSpace ?? '').toUpperCase()}`;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1));
}
