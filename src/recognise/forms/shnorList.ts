import type { Grid } from '../../grid/grid';
import { address, cellAt, cellText } from '../../grid/grid';
import type { RegisterEntry } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { parseAcademicYear } from '../../model/year';
import { UNKNOWN_LEVELS } from '../../schools/levels';
import { schoolMention } from '../../schools/mention';
import { quotable } from '../cells';
import type { FieldSpec } from '../columns';
import { dataRows, findTable } from '../columns';
import type { Form } from '../contract';
import { NO_RECORDS } from '../contract';
import { SheetDraft } from '../sheetDraft';
import { readOfficial } from './officialList';

type Field = 'id' | 'school' | 'municipality' | 'official' | 'calculated';
/** Headings as the product itself writes them. */
const FIELDS: readonly FieldSpec<Field>[] = [
  { field: 'id', names: ['код / логин'] },
  { field: 'school', names: ['оо'] },
  { field: 'municipality', names: ['муниципалитет'] },
  { field: 'official', names: ['перечень фиоко'] },
  { field: 'calculated', names: ['расчетный признак шнор'] },
];
const REQUIRED: readonly (readonly Field[])[] = [['school'], ['official'], ['calculated']];

/**
 * Our own finished «ШНОР <год>»: its column «Перечень ФИОКО» is for a person to fill, so what stands there is
 * read back as statements of the official list. Everything else on the sheet was calculated and is not read.
 */
export const shnorList: Form = {
  id: 'shnorList',
  detect(grid) {
    return grid.ownKind === 'shnor' && findTable(grid, FIELDS, REQUIRED) ? 0.99 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = findTable(grid, FIELDS, REQUIRED);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'shnorList' });
      return draft.finish('shnorList');
    }
    const text = (row: number, field: Field): string => {
      const column = head.columns.get(field);
      const value = column === undefined ? '' : cellText(cellAt(grid, row, column));
      return /^(?:[-–—]+|н\/д)$/.test(value) ? '' : value;
    };
    const column = head.columns.get('official')!;
    const heading = head.headings[column] ?? '';
    const year = listYear(grid, head.bottom, column);
    const entries: RegisterEntry[] = [];
    for (const row of dataRows(grid, head)) {
      const mark = text(row, 'official');
      const cell = address(row, column);
      // Not stated, or a line of the legend below the list.
      if (mark === '') {
        draft.rows.mark(row, 'service');
        continue;
      }
      const [name, id, municipality] = [text(row, 'school'), text(row, 'id'), text(row, 'municipality')];
      const { years, problem } = readOfficial(mark, year, options.listYear);
      if (name === '' && id === '') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, cell);
      } else if (years.size === 0) {
        draft.rows.mark(row, 'reported');
        const code = problem === 'yearMissing' ? 'officialYearMissing' : 'officialNotUnderstood';
        draft.find(code, 'error', { heading, text: quotable(mark) }, cell);
      } else {
        const source = draft.source(row, column);
        const { source: _, ...school } = schoolMention(name || id, {
          ...(municipality && { municipality }),
          ...(id && { code: id }),
          source,
        });
        entries.push({
          ...school,
          aliases: [],
          levels: UNKNOWN_LEVELS,
          official: years,
          partial: true,
          statementOnly: true,
          source,
        });
        draft.rows.mark(row, 'used');
      }
    }
    draft.facts['headerRow'] = head.bottom + 1;
    draft.facts['officiallyListed'] = entries.filter(({ official }) => [...official.values()][0]).length;
    return { ...draft.finish('shnorList'), records: { ...NO_RECORDS, register: entries } };
  },
};

/** «Перечень ФИОКО 2023/2024» over the column, or anywhere above it. */
function listYear(grid: Grid, bottom: number, column: number): AcademicYear | null {
  for (let row = bottom; row >= 0; row -= 1) {
    const year = parseAcademicYear(cellText(cellAt(grid, row, column)));
    if (year) return year;
  }
  return parseAcademicYear(grid.sheet);
}
