import { columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type { EvidenceTally } from '../../methodology/support/evidence';
import { tallyEvidence } from '../../methodology/support/evidence';
import type { EvidenceFact, EvidenceLine, SupportOutcome } from '../../methodology/support/outcome';
import { LIST_TITLES } from '../../methodology/support/programmeTexts';
import type { EvidenceState } from '../../model/programme/support';
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
  agreements: 'действующих партнёрских договоров ШНРО и НСУ',
  agreementsWithEvents: 'из них с семинарами и вебинарами',
  agreementsEventsOpen: 'договоров, где не понято, проведены ли мероприятия',
  unclearAgreements: 'записей, где не понято, заключён ли договор',
  otherAgreements: 'прочих договоров (не действуют или школа не ШНРО и не НСУ)',
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
  const head = draft.add(
    [...EVIDENCE_HEADINGS, 'По загруженным данным'].map((heading) => cell(heading, 'header')),
    20,
  );
  const tallies = tallyEvidence(evidence).filter(({ lines }) => lines > 0);
  const states = tallies.map(({ list }) => {
    addSection(draft, 0, LAST, LIST_TITLES[list]);
    const first = draft.next;
    for (const line of evidence) if (line.list === list) draft.add(evidenceLine(line, format));
    return absoluteRange(columnRange(STATE, first, draft.next - 1));
  });
  const last = draft.next - 1;
  addFormats(draft, head + 1, last);
  draft.add([]);
  addTallies(draft, tallies, states);
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

/** Where the counts of each list stand: the last one needs two columns for its long words. */
const TALLY_COLUMNS = [
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 6],
] as const;

/** How many items of every list are in which state; the five states make up all of them. */
function addTallies(draft: SheetDraft, tallies: readonly EvidenceTally[], states: readonly string[]): void {
  addSection(draft, 0, LAST, 'Доля выполнения');
  const top = draft.next;
  const put = (row: number, place: number, content: CellSpec) => {
    const [left, right] = TALLY_COLUMNS[place]!;
    draft.span({ top: row, left, bottom: row, right }, content);
  };
  const line = (label: string, style: 'header' | 'text', contents: readonly CellSpec[]) => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: 1 }, cell(label, style));
    contents.forEach((content, place) => put(row, place, content));
  };
  const titles = tallies.map(({ list }) => cell(LIST_TITLES[list], 'header'));
  line('Число пунктов', 'header', titles);
  const countIf = (place: number, word: string) => `COUNTIF(${states[place]},"${word}")`;
  const counted = (label: string, word: string, value: (tally: EvidenceTally) => number) => {
    const cells = tallies.map((tally, place) => formulaCell(countIf(place, word), value(tally), 'integer'));
    line(label, 'text', cells);
  };
  const total = tallies.map(({ lines }) => cell(lines, 'integer'));
  line('Всего', 'text', total);
  counted('Да', WORD.yes, ({ done }) => done);
  counted('Частично', WORD.partial, ({ partial }) => partial);
  counted('Нет', WORD.no, ({ refused }) => refused);
  const open = tallies.map(({ notStated }, place) =>
    formulaCell(`${countIf(place, NOT_STATED)}+COUNTBLANK(${states[place]})`, notStated, 'integer'),
  );
  line('Не указано', 'text', open);
  counted('Не применимо', WORD.notApplicable, ({ notApplicable }) => notApplicable);
  const shares = tallies.map(({ lines, done, notApplicable }, place) => {
    const column = columnName(TALLY_COLUMNS[place]![0]);
    // Rows under the heading of the block: всего, да, частично, нет, не указано, не применимо.
    const [all, yes, out] = [2, 3, 7].map((row) => `$${column}$${top + row}`);
    const base = lines - notApplicable;
    return formulaCell(
      `IF(${all}=${out},"${WORD.notApplicable}",100*${yes}/(${all}-${out}))`,
      base === 0 ? WORD.notApplicable : (100 * done) / base,
      'percent',
    );
  });
  line('Доля выполнения, %', 'text', shares);
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
