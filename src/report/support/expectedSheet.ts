import { columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type { EvidenceTally } from '../../methodology/support/evidence';
import { tallyEvidence } from '../../methodology/support/evidence';
import type { EvidenceFact, EvidenceLine, SupportOutcome } from '../../methodology/support/outcome';
import { LIST_TITLES } from '../../methodology/support/programmeTexts';
import type { EvidenceState } from '../../model/programme/support';
import { EVIDENCE_LISTS } from '../../model/programme/support';
import { addLegend } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { addRoleMatrix, matrixWidths } from './roleMatrix';
import { addSection, addTitles, sheetTitle } from './shared';

/** As the form that reads the sheet back knows them. */
export const EVIDENCE_HEADINGS = [
  '№',
  'Пункт программы',
  'Выполнено',
  'Ответственный',
  'Документ',
  'Дата',
] as const;
export const EVIDENCE_WIDTHS = [8, 74, 14, 30, 34, 13] as const;
const FACTS_WIDTH = 34;
const STATE = 2;
const LAST = EVIDENCE_HEADINGS.length;

export const STATE_WORDS: Readonly<Record<EvidenceState, string>> = {
  yes: WORD.yes,
  no: WORD.no,
  partial: WORD.partial,
  notApplicable: WORD.notApplicable,
};
const NOT_STATED = WORD.noData;

const FACT_WORDS: Readonly<Record<EvidenceFact['kind'], string>> = {
  lowSchools: 'ШНРО',
  hardSchools: 'школ с НСУ',
  undecidedSchools: 'не определено школ',
  planRows: 'строк в планах',
  agreements: 'партнёрских договоров',
  agreementsWithEvents: 'из них с семинарами и вебинарами',
  trained: 'педагогов прошли повышение квалификации',
  events: 'мероприятий',
  unions: 'педагогов в объединениях',
};

/** «Ожидаемые результаты <год>»: every line of the programme with what was done; read back. null without lines. */
export function expectedSheet(outcome: SupportOutcome, settings: Settings, format: Format): SheetSpec | null {
  const { evidence, year } = outcome;
  if (evidence.length === 0) return null;
  const draft = new SheetDraft();
  addTitles(
    draft,
    0,
    LAST,
    `Ожидаемые результаты, работы и роли программы поддержки ШНРО/НСУ, ${year} учебный год`,
    [
      municipalityLine(municipalitiesOf(outcome.schools.map(({ school }) => school))),
      'Впишите «Выполнено», документ и дату: лист читается при следующем расчёте',
    ],
  );
  const tallies = tallyEvidence(evidence).filter(({ lines }) => lines > 0);
  addTallies(draft, tallies);
  const head = draft.add(
    [...EVIDENCE_HEADINGS, 'По загруженным данным'].map((heading) => cell(heading, 'header')),
    20,
  );
  for (const list of EVIDENCE_LISTS) {
    const lines = evidence.filter((line) => line.list === list);
    if (lines.length === 0) continue;
    addSection(draft, 0, LAST, LIST_TITLES[list]);
    for (const line of lines) draft.add(evidenceLine(line, format));
  }
  const last = draft.next - 1;
  addFormats(draft, head + 1, last);
  draft.add([]);
  addRoleMatrix(draft, evidence);
  addLegend(draft, { sign: [0, 0], meaning: [1, 1], rule: [2, LAST] }, LEGEND, settings);
  return draft.finish({
    kind: 'expected',
    name: sheetTitle('Ожидаемые результаты', year),
    widths: matrixWidths([...EVIDENCE_WIDTHS, FACTS_WIDTH], evidence),
    freeze: { rows: head + 1, columns: 2 },
    print: printSetup({ header: LETTER_HEADER, titleRows: { from: head, to: head } }),
    tabColor: '2E75B6',
  });
}

/** Rows before the heading: three titles, section, heading of the counts, counts, a blank. */
function addTallies(draft: SheetDraft, tallies: readonly EvidenceTally[]): void {
  addSection(draft, 0, LAST, 'Доля выполнения');
  const head = draft.next;
  draft.span({ top: head, left: 0, bottom: head, right: 1 }, cell('Список', 'header'));
  ['Пунктов', 'Да', 'Не указано', 'Не применимо', 'Доля выполнения, %'].forEach((text, index) =>
    draft.put(head, 2 + index, cell(text, 'header')),
  );
  // The lists stand one under another, each under its heading.
  let first = head + 1 + tallies.length + 2;
  for (const { list, lines, done, notStated, notApplicable } of tallies) {
    const row = draft.next;
    const states = absoluteRange(columnRange(STATE, first + 1, first + lines));
    first += lines + 1;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(LIST_TITLES[list], 'text'));
    draft.put(row, 2, cell(lines, 'integer'));
    const countIf = (word: string) => `COUNTIF(${states},"${word}")`;
    draft.put(row, 3, formulaCell(countIf(WORD.yes), done, 'integer'));
    draft.put(row, 4, formulaCell(`${countIf(NOT_STATED)}+COUNTBLANK(${states})`, notStated, 'integer'));
    draft.put(row, 5, formulaCell(countIf(WORD.notApplicable), notApplicable, 'integer'));
    const [total, yes, out] = [2, 3, 5].map((column) => `$${columnName(column)}$${row + 1}`);
    const base = lines - notApplicable;
    draft.put(
      row,
      6,
      formulaCell(
        `IF(${total}=${out},"${WORD.notApplicable}",100*${yes}/(${total}-${out}))`,
        base === 0 ? WORD.notApplicable : (100 * done) / base,
        'percent',
      ),
    );
  }
  draft.add([]);
}

function evidenceLine(line: EvidenceLine, format: Format): CellSpec[] {
  return [
    cell(line.number === '' ? WORD.notApplicable : line.number, 'textCentered'),
    cell(line.text, 'text'),
    cell(line.state === null ? NOT_STATED : STATE_WORDS[line.state], 'input'),
    cell(line.responsible === '' ? null : line.responsible, 'inputText'),
    cell(line.document === '' ? null : line.document, 'inputText'),
    cell(line.date, 'inputDate'),
    cell(
      line.facts.map(({ kind, value }) => `${FACT_WORDS[kind]}: ${format.number(value)}`).join('; ') ||
        WORD.notApplicable,
      'text',
    ),
  ];
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  const range = columnRange(STATE, first, last);
  const at = `$${columnName(STATE)}${first + 1}`;
  draft.format(range, `${at}="${WORD.yes}"`, 'ok');
  draft.format(range, `${at}="${WORD.no}"`, 'low');
  draft.format(range, `${at}="${WORD.partial}"`, 'borderline');
  draft.format(range, `${at}="${NOT_STATED}"`, 'noData');
  draft.validate({
    range,
    kind: 'list',
    values: [...Object.values(STATE_WORDS), NOT_STATED],
    errorTitle: 'Выполнено',
    errorMessage: 'Выберите «да», «нет», «частично», «—» (не применимо) или «н/д» (не указано).',
  });
}

const LEGEND = [
  { style: 'ok', sign: WORD.yes, meaning: 'Выполнено', rule: 'Входит в долю выполнения' },
  {
    style: 'borderline',
    sign: WORD.partial,
    meaning: 'Выполнено частично',
    rule: 'В долю выполнения не входит',
  },
  { style: 'low', sign: WORD.no, meaning: 'Не выполнено', rule: 'В долю выполнения не входит' },
  {
    style: 'noData',
    sign: WORD.noData,
    meaning: 'Не указано',
    rule: 'В долю выполнения не входит; число таких пунктов показано рядом',
  },
  {
    style: 'textCentered',
    sign: WORD.notApplicable,
    meaning: 'В столбце «№» – в программе номера нет; в «Выполнено» – не применимо',
    rule: 'Номера – как в программе: 8, 12 и 13 там нет. Не применимые пункты не входят в знаменатель',
  },
] as const;
