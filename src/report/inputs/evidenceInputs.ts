import { WORD } from '../../locale/words';
import { LIST_TITLES, PROGRAMME_LINES } from '../../methodology/support/programmeTexts';
import type { EvidenceList } from '../../model/programme/support';
import { cell, printSetup, SheetDraft } from '../draft';
import { columnRange } from '../refs';
import type { SheetSpec } from '../sheetSpec';
import { EVIDENCE_HEADINGS, EVIDENCE_WIDTHS, STATE_WORDS } from '../support/expectedSheet';
import { addSection } from '../support/shared';

/** Empty lines under every list, for a department's own items. */
const OWN_LINES = 2;
const LAST = EVIDENCE_HEADINGS.length - 1;
const STATE = 2;
const IN_PROGRAMME = 'В программе Лесосибирска: ';

function evidenceInput(name: string, title: string, lists: readonly EvidenceList[]): SheetSpec {
  const draft = new SheetDraft();
  draft.span({ top: 0, left: 0, bottom: 0, right: LAST }, cell(title, 'title'));
  draft.height(0, 21);
  draft.span(
    { top: 1, left: 0, bottom: 1, right: LAST },
    cell(
      'Тексты и номера – из программы Лесосибирска, их можно менять; «—» вместо номера – в программе его нет. «Выполнено»: да, нет, частично, «—» (не применимо) или пусто (не указано). Ответственных впишите своих: кто назван в программе, говорит примечание ячейки.',
      'note',
    ),
  );
  draft.height(1, 28);
  const head = draft.add(
    EVIDENCE_HEADINGS.map((heading) => cell(heading, 'header')),
    24,
  );
  for (const list of lists) {
    addSection(draft, 0, LAST, LIST_TITLES[list]);
    for (const { number, text, responsible } of PROGRAMME_LINES.filter((line) => line.list === list)) {
      draft.add([
        cell(number === '' ? WORD.notApplicable : number, 'textCentered'),
        cell(text, 'inputText'),
        cell(null, 'input'),
        { ...cell(null, 'inputText'), ...(responsible !== '' && { note: IN_PROGRAMME + responsible }) },
        cell(null, 'inputText'),
        cell(null, 'inputDate'),
      ]);
    }
    for (let line = 0; line < OWN_LINES; line += 1) {
      draft.add(
        EVIDENCE_HEADINGS.map((_, column) =>
          cell(null, column === LAST ? 'inputDate' : column === STATE ? 'input' : 'inputText'),
        ),
      );
    }
  }
  draft.validate({
    range: columnRange(STATE, head + 1, draft.next - 1),
    kind: 'list',
    values: [...Object.values(STATE_WORDS), WORD.noData],
    errorTitle: 'Выполнено',
    errorMessage: 'Выберите «да», «нет», «частично», «—» (не применимо) или «н/д» (не указано).',
  });
  return draft.finish({
    kind: 'input',
    name,
    widths: EVIDENCE_WIDTHS,
    freeze: { rows: head + 1, columns: 2 },
    print: printSetup({ titleRows: { from: head, to: head } }),
  });
}

/** The eight expected results of the programme of Лесосибирск, word for word. */
export function expectedInput(): SheetSpec {
  return evidenceInput('Результаты программы', 'Ожидаемые результаты программы поддержки ШНРО/НСУ', [
    'expected',
  ]);
}

/** Its works and the division of responsibility. */
export function worksInput(): SheetSpec {
  return evidenceInput(
    'Работы и роли программы',
    'Программа поддержки ШНРО/НСУ: что делается и кто отвечает',
    ['actual', 'works', 'roles'],
  );
}
