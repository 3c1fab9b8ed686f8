import { cellText, isBlank } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { EvidenceList, EvidenceRecord } from '../../../model/programme/support';
import { dataRows, findTable } from '../../columns';
import type { Form, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import { quotable } from '../../cells';
import { dateIn } from '../../years';
import { documentWords } from './documentWords';
import { FieldCells } from './fieldCells';

type Field = 'number' | 'text' | 'state' | 'responsible' | 'document' | 'date';

export const EVIDENCE_TABLE: TableForm<Field> = {
  id: 'evidence',
  fields: [
    { field: 'number', names: ['№', '№ п/п', '№ в программе'] },
    { field: 'text', names: ['пункт программы', 'ожидаемый результат программы', 'работа по программе'] },
    { field: 'state', names: ['выполнено', 'выполнено (да/нет)', 'исполнено'] },
    { field: 'responsible', names: ['ответственный', 'ответственные', 'исполнитель'] },
    { field: 'document', names: ['документ', 'реквизиты документа', 'подтверждающий документ'] },
    { field: 'date', names: ['дата', 'дата документа', 'дата исполнения'] },
  ],
  required: [['text'], ['state']],
};

/** What a heading row over the lines calls their list. */
const LISTS: readonly (readonly [RegExp, EvidenceList])[] = [
  [/ожидаемые результаты/i, 'expected'],
  [/актуальн\S* .*мероприяти|мероприяти\S* .*актуальн/i, 'actual'],
  [/состав работ|организация работы/i, 'works'],
  [/распределение ответственности|роли|участники реализации/i, 'roles'],
];

/**
 * Lines of the programme of Лесосибирск with what was done: expected results, works, roles. Read from the input
 * sheets and from our own finished «Ожидаемые результаты», because people fill both.
 */
export const evidence: Form = {
  id: 'evidence',
  detect(grid) {
    return findTable(grid, EVIDENCE_TABLE.fields, EVIDENCE_TABLE.required) ? 0.95 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, EVIDENCE_TABLE, options);
    if (!head) return draft.finish('evidence');
    tellRepeated(draft, head);
    return readLines(new FieldCells(draft, head, options));
  },
};

const FILLED = ['state', 'responsible', 'document', 'date'] as const;
/** A tick where a document is asked. */
const ANSWER = /^(?:да|есть|имеется|\++)$/i;

function readLines(cells: FieldCells<Field>): SheetReading {
  const { draft, head } = cells;
  const own = draft.grid.ownKind === 'expected';
  const rows = dataRows(draft.grid, head);
  // The lines themselves stand there from the start: as long as nothing is stated, the sheet waits.
  const filled = rows.some((row) => FILLED.some((field) => !isSign(cells.text(row, field))));
  const records: EvidenceRecord[] = [];
  let list = cells.titles.map(listOf).find((one) => one !== null) ?? null;
  for (const row of rows) {
    const text = cells.text(row, 'text');
    const section = sectionOf(cells, row);
    if (section !== null) {
      list = listOf(section) ?? list;
    }
    if (section !== null || !filled || text === '') {
      const lost = section === null && filled && FILLED.some((field) => !isSign(cells.text(row, field)));
      draft.rows.mark(row, lost ? 'reported' : 'service');
      if (lost) draft.find('evidenceWithoutText', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    if (list === null) {
      draft.rows.mark(row, 'reported');
      draft.find('evidenceListUnknown', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    records.push(readLine(cells, row, list, text, own));
    draft.rows.mark(row, 'used');
  }
  draft.tellHiddenRows();
  draft.facts['lines'] = records.length;
  const programme = { ...NO_PROGRAMME_RECORDS, evidence: records };
  return { ...draft.finish('evidence'), records: { ...NO_RECORDS, programme } };
}

function listOf(text: string): EvidenceList | null {
  return LISTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A heading over lines: a single text in the row. */
function sectionOf({ draft }: FieldCells<Field>, row: number): string | null {
  const texts = (draft.grid.rows[row] ?? []).filter((value) => !isBlank(value));
  return texts.length === 1 && typeof texts[0] === 'string' ? cellText(texts[0]) : null;
}

function isSign(text: string): boolean {
  return /^(?:|[-–—]+|н\/д)$/.test(text);
}

function readLine(
  cells: FieldCells<Field>,
  row: number,
  list: EvidenceList,
  text: string,
  own: boolean,
): EvidenceRecord {
  const words = (field: Field) => (isSign(cells.text(row, field)) ? '' : cells.text(row, field));
  const answer = cells.answer(row, 'state');
  const document = words('document');
  const isAnswer = ANSWER.test(document);
  if (isAnswer)
    cells.draft.find('documentIsAnswer', 'warning', { text: document }, cells.cell(row, 'document'));
  const named = isAnswer || document === '' ? null : documentWords(document);
  if (named === 'unclear' && answer?.value === 'yes')
    cells.draft.find(
      'evidenceDocumentUnclear',
      'warning',
      { text: quotable(document) },
      cells.cell(row, 'document'),
    );
  const documentDate = dateIn(cells.value(row, 'document'));
  return {
    list,
    number: words('number').replace(/[.)]$/, ''),
    text,
    state: answer?.value ?? null,
    responsible: words('responsible'),
    document: isAnswer ? '' : document,
    ...(named !== null && named !== 'document' && { noProof: true as const }),
    ...(documentDate !== null && { documentDate }),
    date: cells.date(row, 'date'),
    ...(own && { ownSheet: true as const }),
    source: cells.draft.source(row, cells.head.columns.get('text')!),
  };
}
