import { address, cellAt, cellText } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { GroupChoice } from '../../../model/programme/social';
import { parseAcademicYear } from '../../../model/year';
import { schoolMention } from '../../../schools/mention';
import { readYesNo } from '../../answers';
import { quotable } from '../../cells';
import type { FieldSpec } from '../../columns';
import { dataRows, findTable } from '../../columns';
import type { Form } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { SheetDraft } from '../../sheetDraft';

type Field = 'id' | 'school' | 'municipality' | 'choice' | 'place' | 'queue';
/** Headings as the product itself writes them. */
const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'id', names: ['код / логин'] },
  { field: 'school', names: ['оо'] },
  { field: 'municipality', names: ['муниципалитет'] },
  { field: 'choice', names: ['решение'] },
  { field: 'place', names: ['место по результату в 1-м квинтиле'] },
  { field: 'queue', names: ['очередь в фокус-группу'] },
];
const REQUIRED: readonly (readonly Field[])[] = [['school'], ['choice'], ['place'], ['queue']];

/**
 * Our own finished «Группы школ», copied as values too: only the column «Решение», which a person fills, is read back.
 */
export const groupChoices: Form = {
  id: 'groupChoices',
  detect(grid) {
    return findTable(grid, FIELDS, REQUIRED) ? 0.99 : 0;
  },
  read(grid) {
    const draft = new SheetDraft(grid);
    const head = findTable(grid, FIELDS, REQUIRED);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'groupChoices' });
      return draft.finish('groupChoices');
    }
    const text = (row: number, field: Field): string => {
      const column = head.columns.get(field);
      const value = column === undefined ? '' : cellText(cellAt(grid, row, column));
      return /^(?:[-–—]+|н\/д)$/.test(value) ? '' : value;
    };
    const year = parseAcademicYear(grid.sheet) ?? titleYear(grid.rows.slice(0, head.top));
    const column = head.columns.get('choice')!;
    const choices: GroupChoice[] = [];
    for (const row of dataRows(grid, head)) {
      const written = text(row, 'choice');
      // Only schools are numbered: the legend and the signature below reach into this column too.
      if (written === '' || typeof cellAt(grid, row, 0) !== 'number') {
        draft.rows.mark(row, 'service');
        continue;
      }
      const [name, id, municipality] = [text(row, 'school'), text(row, 'id'), text(row, 'municipality')];
      const stagingSite = readYesNo(written);
      const cell = address(row, column);
      if (stagingSite === null || (name === '' && id === '')) {
        draft.rows.mark(row, 'reported');
        const heading = head.headings[column] ?? '';
        if (stagingSite === null)
          draft.find('answerNotUnderstood', 'error', { heading, text: quotable(written) }, cell);
        else draft.find('rowWithoutSchool', 'error', {}, cell);
        continue;
      }
      const source = draft.source(row, column);
      const school = schoolMention(name || id, {
        ...(municipality && { municipality }),
        ...(id && { code: id }),
        source,
      });
      choices.push({ school, year, stagingSite, source });
      draft.rows.mark(row, 'used');
    }
    draft.facts['choices'] = choices.length;
    return {
      ...draft.finish('groupChoices'),
      records: { ...NO_RECORDS, programme: { ...NO_PROGRAMME_RECORDS, groupChoices: choices } },
    };
  },
};

function titleYear(rows: Parameters<Form['detect']>[0]['rows']) {
  for (const row of rows)
    for (const value of row) {
      const year = parseAcademicYear(cellText(value));
      if (year) return year;
    }
  return null;
}
