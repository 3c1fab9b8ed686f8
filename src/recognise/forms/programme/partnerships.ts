import { cellAt, cellText } from '../../../grid/grid';
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
import { agreementWords, anyHeld } from './agreementWords';
import type { FieldCells } from './fieldCells';
import { countOf, programmeForm, schoolFields } from './programmeTable';
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
    const date = cells.date(row, 'agreementDate') ?? dateIn(cells.value(row, 'agreementNumber'));
    const activities = activitiesOf(cells, row);
    records.push({
      school,
      partner,
      number: cells.note(row, 'agreementNumber'),
      date,
      ...(!isStated(cells, row, date) && { notConcluded: true as const }),
      ...termOf(cells, row, date),
      subject: cells.note(row, 'subject'),
      activities,
      ...(activities !== null && !anyHeld(activities) && { noneHeld: true as const }),
      source,
    });
  }
  draft.facts['agreements'] = records.length;
  draft.facts['schools'] = new Set(records.map(({ school }) => schoolKey(school))).size;
  return records;
}

/**
 * Does the row state a concluded agreement? Words that say it is not (or no longer) there, and words without number
 * or date that say neither, are asked about; an empty number says nothing.
 */
function isStated(cells: FieldCells<PartnershipField>, row: number, date: string | null): boolean {
  for (const field of ['agreementNumber', 'agreementDate'] as const) {
    const text = cells.note(row, field);
    if (text === null) continue;
    const words = agreementWords(text);
    if (words === 'notConcluded' || (words === 'other' && date === null && field === 'agreementNumber')) {
      cells.draft.find('agreementNotConcluded', 'warning', { text: quotable(text) }, cells.cell(row, field));
      return false;
    }
    if (words === 'answer' && field === 'agreementNumber')
      cells.draft.find('documentIsAnswer', 'warning', { text }, cells.cell(row, field));
  }
  return true;
}

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

/** Texts of all columns for seminars, webinars and other events; a bare number or tick is told by its heading. */
function activitiesOf(cells: FieldCells<PartnershipField>, row: number): string | null {
  const texts = cells.columnsOf('activities').flatMap((column) => {
    const text = cellText(cellAt(cells.draft.grid, row, column));
    if (/^(?:|[-–—]+|нет|н\/д|0)$/i.test(text)) return [];
    return [/^(?:\d+|\++|да)$/i.test(text) ? `${cells.head.headings[column]}: ${text}` : text];
  });
  return texts.length > 0 ? withoutNames(texts.join('; ')) : null;
}
