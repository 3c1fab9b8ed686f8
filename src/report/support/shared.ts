import { WORD, yearInName } from '../../locale/words';
import type { AcademicYear } from '../../model/year';
import { cell, type SheetDraft } from '../draft';
import type { CellSpec, StyleName } from '../sheetSpec';

/** «Рисковый профиль 2023-2024» and the like: at most 31 characters with the longest of these words. */
export function sheetTitle(words: string, year: AcademicYear): string {
  return `${words} ${yearInName(year)}`;
}

/** Title and lines under it, centred over the columns `left`…`right`. */
export function addTitles(
  draft: SheetDraft,
  left: number,
  right: number,
  title: string,
  subtitles: readonly string[],
): void {
  [title, ...subtitles].forEach((text, index) => {
    const row = draft.next;
    const style: StyleName = index === 0 ? 'title' : 'subtitle';
    draft.span({ top: row, left, bottom: row, right }, cell(text, style));
    // A long line goes over the width of the table and needs its own height.
    if (text.length < 90) draft.height(row, index === 0 ? 21 : 17);
  });
}

/** A heading over a block of lines. */
export function addSection(draft: SheetDraft, left: number, right: number, text: string): number {
  const row = draft.next;
  draft.span({ top: row, left, bottom: row, right }, cell(text, 'section'));
  return row;
}

/** A number, or «н/д» where there is none. */
export function numberCell(value: number | null, style: StyleName): CellSpec {
  return cell(value === null ? WORD.noData : value, value === null ? 'textCentered' : style);
}

/** A text, or «—» where nothing is written. */
export function textCell(text: string, style: StyleName = 'text'): CellSpec {
  return cell(text === '' ? WORD.notApplicable : text, style);
}

/** Double quotes of a formula's literal. */
export function quoted(word: string): string {
  return `"${word.replace(/"/g, '""')}"`;
}
