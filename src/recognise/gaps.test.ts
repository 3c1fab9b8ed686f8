import { gridOf } from '../../test/fixtures/gridOf';
import type { CellValue } from '../grid/grid';
import { gapsOf } from './gaps';
import { SheetDraft } from './sheetDraft';

const COLUMNS = { participants: 0, failed: [1, undefined, 2] };
const NOTHING = { participants: null, failed: null, bad: false };

function gaps(cells: CellValue[], outcome: Parameters<typeof gapsOf>[3] = NOTHING) {
  const draft = new SheetDraft(gridOf([cells]));
  const found = gapsOf(draft, 0, COLUMNS, outcome);
  return found.map(({ reason, text, source }) => [source.cell, reason, text]);
}
const quantity = (value: number) => ({ value, source: { workbook: 'а', sheet: 'б', cell: 'A1' } });

it('names each cell that keeps a row from stating a result', () => {
  expect(gaps([null, 'н/д', null])).toEqual([
    ['A1', 'blank', undefined],
    ['B1', 'noData', 'н/д'],
  ]);
  expect(
    gaps([10, null, { kind: 'error', text: '#DIV/0!' }], { ...NOTHING, participants: quantity(10) }),
  ).toEqual([['C1', 'formulaError', '#DIV/0!']]);
});

it('never quotes what is neither a number nor a mark of no data', () => {
  expect(gaps([5, 'Петрова', null], { ...NOTHING, participants: quantity(5), bad: true })).toEqual([
    ['B1', 'notNumber', undefined],
  ]);
});

it('a number that was refused is named too; a whole result and nobody at all have no gap', () => {
  const participants = quantity(5);
  expect(gaps([5, 7], { participants, failed: null, bad: true })).toEqual([['B1', 'refused', undefined]]);
  expect(gaps([0, null], { ...NOTHING, participants: quantity(0) })).toEqual([]);
  const failed = { kind: 'count', count: 1, source: participants.source } as const;
  expect(gaps([5, 1], { participants, failed, bad: false })).toEqual([]);
});
