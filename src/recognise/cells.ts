import { address, cellAt, cellText } from '../grid/grid';
import type { Answer } from '../model/context';
import { quotable } from '../model/quotable';
import type { Quantity } from '../model/source';
import { readAnswer } from './answers';
import type { SheetDraft } from './sheetDraft';
import { readNumberAt } from './values';

export { quotable };

/** A headcount cell: the number with its address, `missing` («нет данных»), or `bad` (a finding was added). */
export type CountReading =
  | { readonly kind: 'count'; readonly quantity: Quantity }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

/** Reads a headcount: a whole number from 0. `heading` names the column in the finding. */
export function readCount(draft: SheetDraft, row: number, column: number, heading: string): CountReading {
  const reading = readNumberAt(draft.grid, row, column);
  const cell = address(row, column);
  const text = quotable(cellText(cellAt(draft.grid, row, column)));
  if (reading.kind === 'unknown') {
    if (reading.reason === 'formulaError') draft.find('formulaFailed', 'warning', { heading, text }, cell);
    return { kind: 'missing' };
  }
  if (reading.kind === 'bad') {
    draft.find(
      reading.reason === 'date' ? 'dateInsteadOfNumber' : 'numberExpected',
      'error',
      { heading, text },
      cell,
    );
    return { kind: 'bad' };
  }
  if (reading.percentSign) {
    draft.find('shareInsteadOfCount', 'error', { heading, text }, cell);
    return { kind: 'bad' };
  }
  if (reading.value < 0 || !Number.isSafeInteger(reading.value)) {
    draft.find('countImpossible', 'error', { heading, text }, cell);
    return { kind: 'bad' };
  }
  return { kind: 'count', quantity: draft.quantity(reading.value, row, column) };
}

/** Reads a yes/no cell; null when nothing (or nothing readable, with a finding) stands there. */
export function readAnswerAt(draft: SheetDraft, row: number, column: number, heading: string): Answer | null {
  const reading = readAnswer(cellAt(draft.grid, row, column));
  const cell = address(row, column);
  if (reading.kind === 'answer')
    return { value: reading.value, text: reading.text, source: draft.source(row, column) };
  if (reading.kind === 'bad') {
    draft.find('answerNotUnderstood', 'error', { heading, text: quotable(reading.text) }, cell);
  } else if (reading.reason === 'formulaError') {
    draft.find(
      'formulaFailed',
      'warning',
      { heading, text: cellText(cellAt(draft.grid, row, column)) },
      cell,
    );
  }
  return null;
}
