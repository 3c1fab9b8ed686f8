import { address, cellAt, cellText } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { Answer } from '../../../model/context';
import type {
  FigureAnswer,
  FigureCount,
  FigureResult,
  SchoolFigures,
} from '../../../model/programme/figures';
import { FIGURE_ANSWERS, FIGURE_COUNTS, FIGURE_RESULTS } from '../../../model/programme/figures';
import type { Measure } from '../../../model/source';
import { quotable } from '../../cells';
import type { TableHead } from '../../columns';
import { findTable } from '../../columns';
import type { Form } from '../../contract';
import { normaliseHeading } from '../../heading';
import { tellUnclearPercents, unclearPercents } from '../../percentScale';
import { readNumberAt } from '../../values';
import { CONTEXT_TABLE } from '../context';
import { ANSWER_FIELDS, COUNT_FIELDS } from '../contextFields';
import type { FieldCells } from './fieldCells';
import type { FigureField } from './figureFields';
import { FIGURE_PARTS, FIGURE_TABLE, SHARED_WITH_CONTEXT } from './figureFields';
import { OneLineASchool } from './oneLineASchool';
import { countOf, programmeForm } from './programmeTable';
import { schoolLines } from './schoolLines';
import { namesPeople } from './teacherFields';

/** Posts may be fractions (12,5 ставки); people are whole. */
const FRACTIONS: readonly FigureCount[] = ['posts', 'postsQualified'];
const HIGHEST: Readonly<Record<FigureResult, number>> = {
  success: 100,
  successBefore: 100,
  quality: 100,
  qualityBefore: 100,
  average: 5,
  averageBefore: 5,
};

/** «Показатели школ»: what schools report for a slice (indicators 4.3, 3.3.1.2; Предгорный 1, 2, 5, 6). */
export const schoolFigures: Form = programmeForm<FigureField>({
  table: FIGURE_TABLE,
  sureness: (head, grid) => {
    const fields = [...FIGURE_COUNTS, ...FIGURE_ANSWERS, ...FIGURE_RESULTS, 'removedFactors' as const];
    const own = countOf(
      head,
      fields.filter((field) => !SHARED_WITH_CONTEXT.includes(field)),
    );
    if (own === 0 || own <= contextOnly(grid) || namesPeople(head)) return 0;
    if (own === countOf(head, [...FIGURE_RESULTS]) && speaksOfExam(head)) return 0;
    // Above «Контекст», which knows some of the same columns.
    return own >= 2 ? 0.96 : 0.7;
  },
  read: (cells) => ({ figures: readFigures(cells) }),
});

/** «Успеваемость», «качество», «средний балл» beside participants or marks are results of a procedure. */
function speaksOfExam({ headings }: TableHead<FigureField>): boolean {
  return headings.some((heading) =>
    /участник|сдавал|писал|выполнял|порог|процедур|предмет|отметк|^«?[2-5]»?$/.test(
      normaliseHeading(heading),
    ),
  );
}

/** Columns that only «Контекст» asks for. */
function contextOnly(grid: Grid): number {
  const head = findTable(grid, CONTEXT_TABLE.fields, CONTEXT_TABLE.required);
  if (!head) return 0;
  const shared: readonly string[] = [...SHARED_WITH_CONTEXT, 'attendingExtra'];
  return [...COUNT_FIELDS, ...ANSWER_FIELDS].filter(
    (field) => !shared.includes(field) && head.columns.has(field),
  ).length;
}

function readFigures(cells: FieldCells<FigureField>): SchoolFigures[] {
  const { draft } = cells;
  const lines = schoolLines(draft, cells.head);
  const unclear = unclearScales(
    cells,
    lines.map(({ row }) => row),
  );
  const once = new OneLineASchool(draft);
  const records: SchoolFigures[] = [];
  for (const { row, school } of lines) {
    const when = cells.when(row, 'date', 'oftener');
    if (when === null) continue;
    const { date } = when;
    const year = cells.year(row, 'year', date);
    if (!once.isFirst(row, school, date ?? year)) continue;
    const removed = cells.note(row, 'removedFactors');
    records.push({
      school,
      date,
      year,
      ...countsOf(cells, row),
      answers: answersOf(cells, row),
      results: resultsOf(cells, row, unclear),
      removedFactors:
        removed === null
          ? null
          : { text: removed, source: draft.source(row, cells.head.columns.get('removedFactors')!) },
    });
  }
  draft.facts['schools'] = new Set(
    records.map(({ school }) => school.login ?? school.code ?? school.name),
  ).size;
  draft.facts['slices'] = new Set(records.map(({ date, year }) => date ?? year)).size;
  return records;
}

/** Numbers of people and posts; where a part exceeds its whole nobody knows which is wrong, and both are left out. */
function countsOf(cells: FieldCells<FigureField>, row: number): Pick<SchoolFigures, 'counts' | 'disputed'> {
  const counts: Partial<Record<FigureCount, Measure>> = {};
  for (const field of FIGURE_COUNTS) {
    const count = FRACTIONS.includes(field) ? measure(cells, row, field, Infinity) : cells.count(row, field);
    if (count) counts[field] = count;
  }
  const disputed = new Set<FigureCount>(unionAboveParts(cells, counts));
  for (const [part, whole] of FIGURE_PARTS) {
    const own = counts[part];
    const total = counts[whole];
    if (!own || !total || own.value <= total.value) continue;
    cells.draft.find(
      'countAboveTotal',
      'error',
      {
        heading: cells.heading(part),
        count: own.value,
        totalHeading: cells.heading(whole),
        total: total.value,
        totalCell: total.source.cell,
      },
      own.source.cell,
    );
    disputed.add(part).add(whole);
  }
  for (const field of disputed) delete counts[field];
  return { counts, ...(disputed.size > 0 && { disputed: [...disputed] }) };
}

/** Who is weak or failing is in one of the two groups: a union above their sum leaves nobody knowing which is wrong. */
function unionAboveParts(
  cells: FieldCells<FigureField>,
  counts: Readonly<Partial<Record<FigureCount, Measure>>>,
): readonly FigureCount[] {
  const { failing, weak, weakAndFailing: union } = counts;
  if (!failing || !weak || !union || union.value <= failing.value + weak.value) return [];
  cells.draft.find(
    'figureAboveParts',
    'error',
    {
      heading: cells.heading('weakAndFailing'),
      count: union.value,
      parts: failing.value + weak.value,
      cells: `${failing.source.cell}, ${weak.source.cell}`,
    },
    union.source.cell,
  );
  return ['failing', 'weak', 'weakAndFailing'];
}

function answersOf(cells: FieldCells<FigureField>, row: number): Partial<Record<FigureAnswer, Answer>> {
  const answers: Partial<Record<FigureAnswer, Answer>> = {};
  for (const field of FIGURE_ANSWERS) {
    const answer = cells.answer(row, field);
    if (!answer) continue;
    answers[field] = answer;
    // What is formed in part is not formed; a reader of the share should know that it was counted so.
    if (answer.value === 'partial') {
      const params = { heading: cells.heading(field), text: quotable(answer.text) };
      cells.draft.find('answerPartly', 'info', params, answer.source.cell);
    }
  }
  return answers;
}

function resultsOf(
  cells: FieldCells<FigureField>,
  row: number,
  unclear: ReadonlySet<string>,
): Partial<Record<FigureResult, Measure>> {
  const results: Partial<Record<FigureResult, Measure>> = {};
  for (const field of FIGURE_RESULTS) {
    const value = measure(cells, row, field, HIGHEST[field]);
    if (value && !unclear.has(value.source.cell)) results[field] = value;
  }
  return results;
}

/** A number from 0 to `highest`, fractions allowed; null with a finding when something else stands there. */
function measure(
  cells: FieldCells<FigureField>,
  row: number,
  field: FigureField,
  highest: number,
): Measure | null {
  const { draft, head } = cells;
  const column = head.columns.get(field);
  if (column === undefined) return null;
  const reading = readNumberAt(draft.grid, row, column);
  if (reading.kind === 'number' && reading.value >= 0 && reading.value <= highest) {
    return { value: reading.value, source: draft.source(row, column) };
  }
  const params = { heading: cells.heading(field), text: quotable(cellText(cellAt(draft.grid, row, column))) };
  if (reading.kind === 'number') {
    const limit = highest === Infinity ? {} : { highest };
    draft.find('figureOutOfRange', 'error', { ...params, ...limit }, address(row, column));
  } else if (reading.kind === 'bad') {
    const code = reading.reason === 'date' ? 'dateInsteadOfNumber' : 'numberExpected';
    draft.find(code, 'error', params, address(row, column));
  } else if (reading.reason === 'formulaError') {
    draft.find('formulaFailed', 'warning', params, address(row, column));
  }
  return null;
}

/** Cells of the columns of percents of which it is not clear whether 0,9 is 90 % or 0,9 %; each column is asked about. */
function unclearScales(cells: FieldCells<FigureField>, rows: readonly number[]): ReadonlySet<string> {
  const { draft, head } = cells;
  const unclear = new Set<string>();
  for (const field of FIGURE_RESULTS) {
    const column = head.columns.get(field);
    if (column === undefined || HIGHEST[field] !== 100) continue;
    const places = rows.map((row) => ({ row, column }));
    const found = unclearPercents(draft.grid, places, 'ask');
    tellUnclearPercents(draft, cells.heading(field), found);
    for (const { row } of found.cells) unclear.add(address(row, column));
  }
  return unclear;
}
