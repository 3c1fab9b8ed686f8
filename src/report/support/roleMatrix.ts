import { WORD } from '../../locale/words';
import type { EvidenceLine } from '../../methodology/support/outcome';
import { cell, type SheetDraft } from '../draft';
import { addSection } from './shared';

const MARK = '●';
/** The first column of the bodies; the functions stand before it. */
const BODIES = 2;

/** «Матрица ответственности»: functions of the programme down, bodies across (Лесосибирск 2.3). */
export function addRoleMatrix(draft: SheetDraft, evidence: readonly EvidenceLine[]): void {
  const roles = evidence.filter(({ list }) => list === 'roles');
  if (roles.length === 0) return;
  const bodies = [...new Set(roles.map(({ responsible }) => responsible || WORD.noData))];
  const last = Math.max(BODIES + bodies.length - 1, BODIES + 1);
  addSection(draft, 0, last, 'Матрица ответственности');
  const head = draft.next;
  draft.span({ top: head, left: 0, bottom: head, right: 1 }, cell('Функция', 'header'));
  bodies.forEach((body, index) => draft.put(head, BODIES + index, cell(body, 'header')));
  for (const { text, responsible } of roles) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(text, 'text'));
    bodies.forEach((body, index) =>
      draft.put(
        row,
        BODIES + index,
        cell(body === (responsible || WORD.noData) ? MARK : WORD.notApplicable, 'textCentered'),
      ),
    );
  }
  draft.add([]);
}
