import type { Settings } from '../methodology/settings';
import { cell, type SheetDraft } from './draft';
import { liveTextCell, type LiveText } from './liveText';
import type { StyleName } from './sheetSpec';

/** One line of a legend: the colour with its word, what it means, the rule behind it. */
export interface LegendLine {
  readonly style: StyleName;
  readonly sign: string;
  readonly meaning: string;
  readonly rule: LiveText;
}

/** Columns (0-based, inclusive) of the three parts of a legend. */
export interface LegendColumns {
  readonly sign: readonly [number, number];
  readonly meaning: readonly [number, number];
  readonly rule: readonly [number, number];
}

/** «Условные обозначения»: Цвет | Значение | Правило (methodology, part E). */
export function addLegend(
  draft: SheetDraft,
  columns: LegendColumns,
  lines: readonly LegendLine[],
  settings: Settings,
): void {
  const title = draft.next;
  draft.span(
    { top: title, bottom: title, left: columns.sign[0], right: columns.rule[1] },
    cell('Условные обозначения', 'section'),
  );
  addLegendRow(draft, columns, [
    cell('Цвет', 'header'),
    cell('Значение', 'header'),
    cell('Правило', 'header'),
  ]);
  for (const line of lines) {
    addLegendRow(draft, columns, [
      cell(line.sign, line.style),
      cell(line.meaning, 'text'),
      liveTextCell(line.rule, settings, 'text'),
    ]);
  }
  draft.keep(title, draft.next - 1);
}

function addLegendRow(
  draft: SheetDraft,
  columns: LegendColumns,
  cells: readonly [ReturnType<typeof cell>, ReturnType<typeof cell>, ReturnType<typeof cell>],
): void {
  const row = draft.next;
  const places = [columns.sign, columns.meaning, columns.rule];
  places.forEach(([left, right], index) => draft.span({ top: row, bottom: row, left, right }, cells[index]!));
}

/** Lines of a note over merged columns, one row each. */
export function addNotes(
  draft: SheetDraft,
  left: number,
  right: number,
  notes: readonly LiveText[],
  settings: Settings,
): void {
  for (const note of notes) {
    const row = draft.next;
    draft.span({ top: row, bottom: row, left, right }, liveTextCell(note, settings, 'note'));
  }
}

/** Signature of the head and the small line of the person who prepared the table, as blanks to fill by hand. */
export function addSignature(draft: SheetDraft, left: number, middle: number, right: number): void {
  draft.add([]);
  const row = draft.next;
  draft.put(row, left, cell('Начальник Управления', 'signature'));
  draft.put(row, middle, cell('____________________', 'signature'));
  draft.put(row, right, cell('И.О. Фамилия', 'signature'));
  draft.add([]);
  draft.put(draft.next, left, cell('Исполнитель: Фамилия И.О., тел. __________', 'signature'));
  draft.put(draft.next, left, cell('М.П. «___» ____________ 20___ г.', 'signature'));
}
