import { cellAt, cellText } from '../../grid/grid';
import type { ConfirmedMatch, Form } from '../contract';
import { NO_RECORDS } from '../contract';
import type { FieldSpec } from '../columns';
import { dataRows, findTable } from '../columns';
import { SheetDraft } from '../sheetDraft';

type Field = 'name' | 'municipality' | 'target';
const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'name', names: ['исходное имя', 'исходное название', 'имя в файле'] },
  { field: 'municipality', names: ['муниципалитет'] },
  {
    field: 'target',
    names: ['подтвердить: код или название оо', 'подтвердить', 'подтвердил'],
    patterns: [/^подтвердить/],
  },
];
const REQUIRED: readonly (readonly Field[])[] = [['name'], ['target']];

/** «Сопоставление»: rows in which a person wrote the school become confirmed pairs; the rest is our own log. */
export const matchesSheet: Form = {
  id: 'matches',
  detect(grid) {
    return findTable(grid, FIELDS, REQUIRED) ? 0.98 : 0;
  },
  read(grid) {
    const draft = new SheetDraft(grid);
    const head = findTable(grid, FIELDS, REQUIRED);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'matches' });
      return draft.finish('matches');
    }
    const text = (row: number, field: Field): string => {
      const column = head.columns.get(field);
      const value = column === undefined ? '' : cellText(cellAt(grid, row, column));
      return /^[-–—]+$/.test(value) ? '' : value;
    };
    const confirmed: ConfirmedMatch[] = [];
    for (const row of dataRows(grid, head)) {
      const [name, target, municipality] = [
        text(row, 'name'),
        text(row, 'target'),
        text(row, 'municipality'),
      ];
      if (target === '') {
        draft.rows.mark(row, 'service');
      } else if (name === '') {
        draft.rows.mark(row, 'reported');
        draft.find('matchWithoutName', 'error', {}, `${row + 1}:${row + 1}`);
      } else {
        confirmed.push({ name, ...(municipality && { municipality }), target });
        draft.rows.mark(row, 'used');
      }
    }
    draft.facts['headerRow'] = head.bottom + 1;
    draft.facts['confirmed'] = confirmed.length;
    return { ...draft.finish('matches'), records: { ...NO_RECORDS, confirmed } };
  },
};
