import { cellAt, cellText } from '../../../grid/grid';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { Wave, WaveLine } from '../../../model/programme/social';
import { WAVES } from '../../../model/programme/social';
import type { Measure } from '../../../model/source';
import type { FieldSpec, TableHead } from '../../columns';
import { dataRows, findTable, textsAbove } from '../../columns';
import type { Form } from '../../contract';
import { NO_RECORDS } from '../../contract';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS, SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import { periodAbove, periodIn } from './figureCells';
import { figuresOf, scaleOf } from './percentFigures';

type Field = SchoolField | 'period' | Wave;

const FIELDS: readonly FieldSpec<Field>[] = [
  ...SCHOOL_FIELDS,
  { field: 'period', names: ['год', 'учебный год', 'период'] },
  {
    field: 'entry',
    names: ['входная', 'входной', 'входная волна', 'входная комплексная оценка', 'входной мониторинг'],
    patterns: [/^входн/, /^1(?:-я)? волна/],
  },
  {
    field: 'interim',
    names: ['промежуточная', 'промежуточный', 'промежуточный мониторинг', 'промежуточная волна'],
    patterns: [/^промежуточн/, /^2(?:-я)? волна/],
  },
  {
    field: 'final',
    names: ['итоговая', 'итоговый', 'итоговый мониторинг', 'итоговая волна'],
    patterns: [/^итогов/, /^3(?:-я)? волна/],
  },
];

const WAVES_TABLE: TableForm<Field> = {
  id: 'waves',
  fields: FIELDS,
  required: [
    ['code', 'login', 'school'],
    ['entry', 'interim'],
    ['final', 'interim'],
  ],
};

/** Results of the three waves of monitoring, one line a school; a blank cell is «н/д». */
export const waves: Form = {
  id: 'waves',
  detect(grid) {
    const head = findTable(grid, FIELDS, WAVES_TABLE.required);
    return head ? 0.92 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, WAVES_TABLE, options);
    if (!head) return draft.finish('waves');
    tellRepeated(draft, head);
    const rows = new SchoolRows(draft, head, ['code', 'login', 'school', 'municipality', 'period']);
    const titled = periodAbove([grid.sheet, ...textsAbove(grid, head.top)]);
    const periodColumn = head.columns.get('period');
    const lines: WaveDraft[] = [];
    for (const row of dataRows(grid, head)) {
      const subject = rows.subjectOf(row);
      if (subject.kind === 'nameless') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
        continue;
      }
      if (subject.kind !== 'school') {
        draft.rows.mark(row, subject.kind);
        continue;
      }
      const written = periodColumn === undefined ? '' : cellText(cellAt(grid, row, periodColumn));
      lines.push({ row, school: subject.mention, period: periodIn(written) ?? titled, values: {} });
      draft.rows.mark(row, 'used');
    }
    readValues(draft, head, lines);
    draft.tellHiddenRows();
    draft.facts['schools'] = lines.length;
    return {
      ...draft.finish('waves'),
      records: {
        ...NO_RECORDS,
        programme: { ...NO_PROGRAMME_RECORDS, waves: lines.map(({ row: _, ...line }) => line) },
      },
    };
  },
};

interface WaveDraft extends WaveLine {
  readonly row: number;
  readonly values: Partial<Record<Wave, Measure>>;
}

/** All waves are measured alike, so their scale is decided over all of them; every wave has its own column. */
function readValues(draft: SheetDraft, head: TableHead<Field>, lines: readonly WaveDraft[]): void {
  const { grid } = draft;
  const columns = WAVES.flatMap((wave) => {
    const column = head.columns.get(wave);
    return column === undefined ? [] : [{ wave, column }];
  });
  const cells = columns.flatMap(({ column }) => lines.map(({ row }) => ({ row, column })));
  const headings = columns.map(({ column }) => head.headings[column] ?? '');
  const words = [grid.sheet, ...textsAbove(grid, head.top), ...headings].join(' ');
  const scale = scaleOf(grid, cells, words, 'score');
  const figures = figuresOf(draft, cells, head.headings, scale);
  columns.forEach(({ wave }, place) =>
    lines.forEach((line, index) => {
      const value = figures[place * lines.length + index];
      if (value) line.values[wave] = value;
    }),
  );
}
