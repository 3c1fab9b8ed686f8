import { cellAt, cellText } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SchoolMention } from '../../../model/school';
import type { PartnerDecision } from '../../../model/programme/support';
import { schoolMention } from '../../../schools/mention';
import { readAnswerAt } from '../../cells';
import type { FieldSpec } from '../../columns';
import { dataRows, findTable } from '../../columns';
import type { Form } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { SheetDraft } from '../../sheetDraft';

type Field =
  | 'school'
  | 'schoolId'
  | 'partner'
  | 'partnerId'
  | 'municipality'
  | 'partnerMunicipality'
  | 'score'
  | 'decision'
  | 'state';
/** Headings as the product itself writes them; those of 0.3.0 called every school «ШНРО». */
const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'schoolId', names: ['код / логин школы', 'код / логин шнро'] },
  { field: 'school', names: ['школа', 'шнро'] },
  { field: 'municipality', names: ['муниципалитет школы', 'муниципалитет шнро'] },
  { field: 'partnerId', names: ['код / логин партнера'] },
  { field: 'partner', names: ['школа-партнер'] },
  { field: 'partnerMunicipality', names: ['муниципалитет партнера'] },
  { field: 'score', names: ['балл'] },
  { field: 'decision', names: ['решение'] },
  { field: 'state', names: ['состояние'] },
];
const REQUIRED: readonly (readonly Field[])[] = [['school'], ['partner'], ['score'], ['decision'], ['state']];

/**
 * Our own finished «Партнёры <год>», copied as values too: its column «Решение» is for a person to fill, so what
 * stands there is read back. Everything else on the sheet was calculated and is not read.
 */
export const partnerDecisions: Form = {
  id: 'partnerDecisions',
  detect(grid) {
    return findTable(grid, FIELDS, REQUIRED) ? 0.99 : 0;
  },
  read(grid) {
    const draft = new SheetDraft(grid);
    const head = findTable(grid, FIELDS, REQUIRED);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'partnerDecisions' });
      return draft.finish('partnerDecisions');
    }
    const text = (row: number, field: Field): string => {
      const column = head.columns.get(field);
      const value = column === undefined ? '' : cellText(cellAt(grid, row, column));
      return /^(?:[-–—]+|н\/д)$/.test(value) ? '' : value;
    };
    const mention = (row: number, name: Field, id: Field, municipality: Field): SchoolMention | null => {
      const [own, code, place] = [text(row, name), text(row, id), text(row, municipality)];
      if (own === '' && code === '') return null;
      return schoolMention(own || code, {
        ...(place && { municipality: place }),
        ...(code && { code }),
        source: draft.source(row, head.columns.get(name)!),
      });
    };
    const column = head.columns.get('decision')!;
    const decisions: PartnerDecision[] = [];
    for (const row of dataRows(grid, head)) {
      // Only pairs are numbered: a legend or a signature below may reach into this column too.
      const empty = text(row, 'decision') === '' || typeof cellAt(grid, row, 0) !== 'number';
      const answer = empty ? null : readAnswerAt(draft, row, column, 'Решение');
      const accepted = answer?.value === 'yes' ? true : answer?.value === 'no' ? false : null;
      const school = mention(row, 'school', 'schoolId', 'municipality');
      const partner = mention(row, 'partner', 'partnerId', 'partnerMunicipality');
      if (empty) draft.rows.mark(row, 'service');
      else if (accepted === null) {
        draft.rows.mark(row, 'reported');
        if (answer) draft.find('decisionNotUnderstood', 'error', {}, draft.source(row, column).cell);
      } else if (!school || !partner) {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      } else {
        decisions.push({ school, partner, accepted, source: draft.source(row, column) });
        draft.rows.mark(row, 'used');
      }
    }
    draft.facts['decisions'] = decisions.length;
    const programme = { ...NO_PROGRAMME_RECORDS, partnerDecisions: decisions };
    return { ...draft.finish('partnerDecisions'), records: { ...NO_RECORDS, programme } };
  },
};
