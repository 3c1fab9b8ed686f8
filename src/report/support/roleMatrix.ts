import { WORD } from '../../locale/words';
import { foldText } from '../../methodology/profile/profileFactors';
import type { EvidenceLine } from '../../methodology/support/outcome';
import { cell, type SheetDraft } from '../draft';
import { addSection } from './shared';

const MARK = '●';
/** The first column of the bodies; the functions stand before it. */
const BODIES = 2;

/** Width of a body that stands to the right of the list above, characters. */
const BODY_WIDTH = 20;

/** The widths of the list with those of the bodies that it has no columns for. */
export function matrixWidths(list: readonly number[], evidence: readonly EvidenceLine[]): readonly number[] {
  const more = BODIES + bodiesOf(rolesOf(evidence)).length - list.length;
  return [...list, ...new Array<number>(Math.max(0, more)).fill(BODY_WIDTH)];
}

function rolesOf(evidence: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return evidence.filter(({ list }) => list === 'roles');
}

/** Bodies of a cell: «отдел образования; рабочая группа» are two, however they are capitalised. */
function bodiesIn({ responsible }: EvidenceLine): readonly string[] {
  const bodies = responsible.split(/[;\n]/).map((body) => body.trim());
  return bodies.filter((body) => body !== '');
}

function bodiesOf(roles: readonly EvidenceLine[]): readonly string[] {
  const bodies = new Map<string, string>();
  for (const body of roles.flatMap(bodiesIn))
    if (!bodies.has(foldText(body))) bodies.set(foldText(body), body);
  return [...bodies.values()];
}

/** «Матрица ответственности»: functions of the programme down, bodies across (Лесосибирск 2.3); none without bodies. */
export function addRoleMatrix(draft: SheetDraft, evidence: readonly EvidenceLine[]): void {
  const roles = rolesOf(evidence);
  const bodies = bodiesOf(roles);
  if (bodies.length === 0) return;
  const last = Math.max(BODIES + bodies.length - 1, BODIES + 1);
  addSection(draft, 0, last, 'Матрица ответственности');
  const head = draft.next;
  draft.span({ top: head, left: 0, bottom: head, right: 1 }, cell('Функция', 'header'));
  bodies.forEach((body, index) => draft.put(head, BODIES + index, cell(body, 'header')));
  for (const role of roles) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(role.text, 'text'));
    const own = bodiesIn(role);
    const keys = own.map(foldText);
    bodies.forEach((body, index) => {
      const sign = keys.includes(foldText(body)) ? MARK : own.length === 0 ? WORD.noData : WORD.notApplicable;
      draft.put(row, BODIES + index, cell(sign, 'textCentered'));
    });
  }
  draft.add([]);
}
