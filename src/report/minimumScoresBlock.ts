import { formatFor } from '../locale/language';
import { procedureText } from '../locale/procedureText';
import { MATHEMATICS, procedureKey } from '../model/procedure';
import { MINIMUM_SCORES } from '../recognise/minimumScores';
import { cell, type SheetDraft } from './draft';
import type { CellSpec } from './sheetSpec';

/**
 * Under the table of «Методика»: the minimum test scores of ЕГЭ (0–100) by which a protocol without marks
 * is read. Not settings: they are shown so that a reader can check them.
 */
export function addMinimumScores(draft: SheetDraft, right: number): void {
  draft.add([]);
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right },
    cell('Минимальные баллы (для протоколов без отметок)', 'section'),
  );
  const line = (cells: readonly CellSpec[], source: CellSpec) => {
    const row = draft.add([...cells]);
    draft.span({ top: row, left: cells.length, bottom: row, right }, source);
  };
  line(
    ['Экзамен', 'Годы экзамена', 'Минимальный балл'].map((heading) => cell(heading, 'header')),
    cell('Источник', 'header'),
  );
  for (const { subject, score, from, to, source } of MINIMUM_SCORES) {
    const level = subject === MATHEMATICS ? ({ level: 'profile' } as const) : {};
    const exam = procedureText(procedureKey({ kind: 'ege', subject, ...level }), formatFor('ru'));
    line(
      [cell(exam, 'text'), cell(`${from}–${to}`, 'textCentered'), cell(score, 'integer')],
      cell(source, 'text'),
    );
  }
  const note = draft.next;
  draft.span(
    { top: note, left: 0, bottom: note, right },
    cell(
      'Только для справки: в протоколе ЕГЭ, где есть баллы, но нет отметок, «не справился» – балл ниже минимального. По базовой математике балл и есть отметка. Изменения в этом блоке на расчёт не влияют.',
      'note',
    ),
  );
}
