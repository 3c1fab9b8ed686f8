import { address, cellAt, cellText } from '../../../grid/grid';
import type { Partnership } from '../../../model/programme/events';
import type { SchoolMention } from '../../../model/school';
import { schoolMention } from '../../../schools/mention';
import type { Form } from '../../contract';
import { quotable } from '../../cells';
import { readDate } from '../../dates';
import { withoutNames } from '../../personKey';
import type { SchoolField } from '../../schoolRows';
import type { TableForm } from '../../tableForm';
import { dateIn } from '../../years';
import type { AgreementTerm } from './agreementTerm';
import { agreementTerm } from './agreementTerm';
import { agreementWords } from './agreementWords';
import type { FieldCells } from './fieldCells';
import { countOf, programmeForm, schoolFields } from './programmeTable';
import type { HeldEvents } from './heldEvents';
import { heldEvents } from './heldEvents';
import { isDataRow, schoolKey, schoolLines } from './schoolLines';

export type PartnershipField =
  | SchoolField
  | 'partner'
  | 'partnerCode'
  | 'agreementNumber'
  | 'agreementDate'
  | 'agreementUntil'
  | 'subject'
  | 'activities';

export const PARTNERSHIP_TABLE: TableForm<PartnershipField> = {
  id: 'partnerships',
  fields: [
    ...schoolFields(
      'шнор',
      'шнро',
      'школа шнор',
      'школа-шнор',
      'шнро/нсу',
      'курируемая школа',
      'школа с низкими результатами',
      'школа с низкими результатами обучения',
      'школа-участница',
    ),
    {
      field: 'partner',
      names: [
        'школа-партнер',
        'школа партнер',
        'школа - партнер',
        'школа – партнер',
        'оо-партнер',
        'партнер',
        'школа-наставник',
        'школа-лидер',
        'школа-куратор',
        'организация-партнер',
        'наименование школы-партнера',
      ],
      patterns: [/^(?!код).*(?:партнер|школ\S+ ?[-–] ?(?:наставник|лидер|куратор))/],
    },
    {
      field: 'partnerCode',
      names: ['код партнера', 'код школы-партнера', 'код оо-партнера'],
      patterns: [/^код.*партнер/],
    },
    {
      field: 'agreementNumber',
      names: [
        'no договора',
        'номер договора',
        'договор',
        'реквизиты договора',
        'no соглашения',
        'соглашение',
        'документ',
      ],
      patterns: [/^(?:no|номер|реквизиты) .*(?:договор|соглашен)/, /^(?:договор|соглашени)/],
    },
    {
      field: 'agreementDate',
      names: ['дата', 'дата договора', 'дата заключения', 'дата соглашения', 'дата подписания'],
      patterns: [/^дата .*(?:договор|соглашен|заключен|подписан)/],
    },
    {
      field: 'agreementUntil',
      names: [
        'срок',
        'срок действия',
        'срок договора',
        'действует до',
        'по',
        'действует по',
        'срок действия договора',
      ],
    },
    {
      field: 'subject',
      names: ['предмет', 'предметы', 'предмет договора', 'направление', 'учебный предмет'],
    },
    {
      field: 'activities',
      names: [
        'мероприятия',
        'совместные мероприятия',
        'семинары',
        'вебинары',
        'семинары, вебинары',
        'проведено',
      ],
      patterns: [/семинар|вебинар|^(?:проведенн\S* |совместн\S* )?мероприят/],
    },
  ],
  required: [['partner']],
  isData: isDataRow,
};

/** Partner pairs and agreements (Лесосибирск III.4, Иркутск). */
export const partnerships: Form = programmeForm<PartnershipField>({
  table: PARTNERSHIP_TABLE,
  sureness: (head) => {
    const more = countOf(head, [
      'agreementNumber',
      'agreementDate',
      'agreementUntil',
      'subject',
      'activities',
    ]);
    if (more === 0) return 0.7;
    return more >= 3 ? 0.93 : 0.88;
  },
  together: ['activities'],
  read: (cells) => ({ partnerships: readPartnerships(cells) }),
});

function readPartnerships(cells: FieldCells<PartnershipField>): Partnership[] {
  const { draft } = cells;
  const records: Partnership[] = [];
  for (const { row, school, source } of schoolLines(draft, cells.head)) {
    const partner = partnerOf(cells, row);
    if (partner === null) {
      draft.rows.mark(row, 'reported');
      draft.find('partnerMissing', 'warning', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    if (schoolKey(partner) === schoolKey(school)) {
      draft.rows.mark(row, 'reported');
      draft.find('partnerOfItself', 'error', {}, cells.cell(row, 'partner'));
      continue;
    }
    const agreement = agreementOf(cells, row);
    records.push({
      school,
      partner,
      ...agreement,
      ...termOf(cells, row, agreement.date),
      subject: cells.note(row, 'subject'),
      ...eventsOf(cells, row),
      source,
    });
  }
  draft.facts['agreements'] = records.length;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

type Agreement = Pick<Partnership, 'number' | 'date' | 'notConcluded'>;

/**
 * Number and date of the agreement. A cell that says more than these, or no number beside a date, is asked about: the
 * agreement is not counted, and what stands there is kept as written.
 */
function agreementOf(cells: FieldCells<PartnershipField>, row: number): Agreement {
  const text = cells.text(row, 'agreementNumber');
  const note = cells.note(row, 'agreementNumber');
  const number = note === null ? null : agreementWords(note);
  const stated = cells.note(row, 'agreementDate');
  const dated =
    stated === null || readDate(cells.value(row, 'agreementDate')) !== null ? null : agreementWords(stated);
  const refused = (field: 'agreementNumber' | 'agreementDate', kind: 'denied' | 'unclear'): Agreement => {
    const words = field === 'agreementDate' ? stated : note;
    const params = { text: quotable(words ?? text) };
    cells.draft.find('agreementNotConcluded', 'warning', params, cells.cell(row, field));
    const written = [note ?? text, ...(dated && stated !== null ? [stated] : [])].filter((one) => one !== '');
    const date = dated ? null : readDate(cells.value(row, 'agreementDate'));
    return { number: written.join(', ') || null, date, notConcluded: kind };
  };
  if (number?.kind === 'denied' || number?.kind === 'unclear') return refused('agreementNumber', number.kind);
  if (dated?.kind === 'denied' || dated?.kind === 'unclear') return refused('agreementDate', dated.kind);
  if (number === null && stated !== null && NO_NUMBER.test(text))
    return refused('agreementNumber', 'unclear');
  if (number?.kind === 'answer')
    cells.draft.find('documentIsAnswer', 'warning', { text: note! }, cells.cell(row, 'agreementNumber'));
  const date =
    cells.date(row, 'agreementDate') ?? (number ? dateIn(cells.value(row, 'agreementNumber')) : null);
  return { number: number?.kind === 'stated' ? number.number : note, date };
}

/** A refusal where the number is asked; «н/д» says only that it is not known. */
const NO_NUMBER = /^(?:[-–—‑−]+|нет|0)$/i;

function partnerOf(cells: FieldCells<PartnershipField>, row: number): SchoolMention | null {
  const name = cells.note(row, 'partner') ?? '';
  const code = cells.note(row, 'partnerCode') ?? '';
  if (name === '' && code === '') return null;
  const column = cells.head.columns.get(name === '' ? 'partnerCode' : 'partner')!;
  const municipality = cells.text(row, 'municipality');
  return schoolMention(cells.text(row, 'partner') || code, {
    ...(code !== '' && { code }),
    ...(municipality !== '' && { municipality }),
    source: cells.draft.source(row, column),
  });
}

/** The term with its first and last day; a text that is not understood, and an end before the start, are told. */
function termOf(
  cells: FieldCells<PartnershipField>,
  row: number,
  signed: string | null,
): AgreementTerm & Pick<Partnership, 'termText'> {
  const text = cells.note(row, 'agreementUntil');
  if (text === null) return { until: null };
  const date = readDate(cells.value(row, 'agreementUntil'));
  const term: AgreementTerm & Pick<Partnership, 'termText'> =
    date === null ? { ...agreementTerm(text, signed), termText: text } : { until: date };
  const cell = cells.cell(row, 'agreementUntil');
  if (term.term === 'unclear') {
    const params = { heading: cells.heading('agreementUntil'), text: quotable(text) };
    cells.draft.find('dateNotUnderstood', 'warning', params, cell);
    return term;
  }
  const start = term.from ?? signed;
  if (start === null || term.until === null || term.until >= start) return term;
  cells.draft.find('agreementEndsBeforeStart', 'error', { start, end: term.until }, cell);
  return { ...term, term: 'unclear', termText: text };
}

type Events = Pick<Partnership, 'activities' | 'notHeld' | 'heldFrom'>;

/** Texts of all columns for seminars, webinars and other events; a bare number or tick is told by its heading. */
function eventsOf(cells: FieldCells<PartnershipField>, row: number): Events {
  const texts: string[] = [];
  const read: HeldEvents[] = [];
  for (const column of cells.columnsOf('activities')) {
    const text = cellText(cellAt(cells.draft.grid, row, column));
    if (/^(?:|[-–—]+|нет|н\/д|0)$/i.test(text)) continue;
    const heading = cells.head.headings[column] ?? '';
    const bare = /^(?:\d+|\++|да)$/i.test(text);
    const events = bare ? bareEvents(heading) : heldEvents(text);
    texts.push(bare ? `${heading}: ${text}` : text);
    read.push(events);
    if (events.kind !== 'unclear') continue;
    const params = { heading, text: quotable(withoutNames(text)) };
    cells.draft.find('agreementEventsUnclear', 'warning', params, address(row, column));
  }
  if (texts.length === 0) return { activities: null };
  const held = read.flatMap((one) => (one.kind === 'held' ? [one.from] : []));
  const days = held.filter((from) => from !== null).sort();
  return {
    activities: withoutNames(texts.join('; ')),
    ...(held.length === 0 && { notHeld: read.some(({ kind }) => kind === 'unclear') ? 'unclear' : 'none' }),
    ...(held.length > 0 && days.length === held.length && { heldFrom: days[0]! }),
  };
}

/** A number or tick says that events were held under a heading that says nothing else («План семинаров» does). */
function bareEvents(heading: string): HeldEvents {
  return heldEvents(heading).kind === 'held' ? { kind: 'held', from: null } : { kind: 'unclear' };
}
