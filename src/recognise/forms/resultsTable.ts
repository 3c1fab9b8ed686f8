import { address, cellAt, cellText } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { ProcedureResult } from '../../model/procedure';
import { procedureKey } from '../../model/procedure';
import type { TableHead } from '../columns';
import { dataRows, findTable, textsAbove } from '../columns';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { gapsOf } from '../gaps';
import { fittingMapping } from '../mappingResolve';
import { isNeeded } from '../neededProcedures';
import { SchoolRows } from '../schoolRows';
import { SheetDraft } from '../sheetDraft';
import { MAPPED, headWithFindings, tellRepeated } from '../tableForm';
import { tellMissing } from '../tellMissing';
import { statedBeside, statedInRow } from './resultsProcedure';
import type { ResultsField } from './resultsFields';
import { RESULTS_FIELDS, RESULTS_TABLE } from './resultsFields';
import { ResultsMeasures } from './resultsMeasures';
import { ResultsValues } from './resultsValues';

/** Columns that say what a row is about; the rest are its values. */
const NOT_VALUES: readonly ResultsField[] = [
  'code',
  'login',
  'school',
  'municipality',
  'year',
  'procedure',
  'subject',
  'level',
  'grade',
  'period',
  'stage',
  'category',
  'origin',
];

/** «Результаты»: the long form, one line per school, procedure and year (methodology C5). */
export const resultsTable: Form = {
  id: 'results',
  detect(grid, options) {
    if (fittingMapping(grid, 'results', options)) return MAPPED;
    const head = findTable(grid, RESULTS_FIELDS, RESULTS_TABLE.required);
    if (!head) return 0;
    const columns = head.columns;
    if (columns.has('procedure') && columns.has('subject')) return 0.92;
    return columns.has('procedure') || (columns.has('subject') && columns.has('year')) ? 0.8 : 0.55;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, RESULTS_TABLE, options);
    return head ? readResults(draft, head, options) : draft.finish('results');
  },
};

function readResults(
  draft: SheetDraft,
  head: TableHead<ResultsField>,
  options: ReadingOptions,
): SheetReading {
  const { grid } = draft;
  tellRepeated(draft, head);
  const rows = new SchoolRows(draft, head, NOT_VALUES);
  const beside = statedBeside([grid.sheet, ...textsAbove(grid, head.top)]);
  const values = new ResultsValues(draft, head);
  const measures = new ResultsMeasures(draft, head);
  const gapColumns = {
    participants: head.columns.get('participants'),
    failed: [head.columns.get('failed'), head.columns.get('percent')],
  };
  const missing = new Map<string, number[]>();
  const unneeded = new Map<string, number[]>();
  const earlier: number[] = [];
  const years = new Set<string>();
  for (const row of dataRows(grid, head)) {
    const subject = rows.subjectOf(row);
    if (subject.kind === 'aggregate' || subject.kind === 'service') {
      draft.rows.mark(row, subject.kind);
      continue;
    }
    if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('schoolNameMissing', 'error', {}, `${row + 1}:${row + 1}`);
      continue;
    }
    if (isEarlierGraduate(text(grid, head, row, 'category'))) {
      draft.rows.mark(row, 'reported');
      earlier.push(row);
      continue;
    }
    const stated = statedInRow(draft, head, row, beside, options);
    if ('missing' in stated) {
      draft.rows.mark(row, 'reported');
      if (stated.missing !== 'told') listOf(missing, stated.missing).push(row);
      continue;
    }
    if (!isNeeded(stated.procedure)) {
      draft.rows.mark(row, 'unneeded');
      listOf(unneeded, procedureKey(stated.procedure)).push(row);
      continue;
    }
    const outcome = values.read(row, subject.mention.name);
    const { participants, failed } = outcome;
    const gaps = gapsOf(draft, row, gapColumns, outcome);
    draft.rows.mark(row, outcome.bad ? 'reported' : 'used');
    years.add(stated.year);
    const result: ProcedureResult = {
      school: subject.mention,
      procedure: stated.procedure,
      year: stated.year,
      ...(stated.season && { season: stated.season }),
      ...(stated.stage && { stage: stated.stage }),
      participants,
      failed,
      ...measures.read(row, subject.mention.name),
      ...(gaps.length > 0 && { gaps }),
    };
    draft.results.push(result);
  }
  tellMissing(draft, missing);
  for (const [procedure, list] of unneeded) {
    draft.find('unneededProcedure', 'info', { procedure, rows: list.length }, span(list));
  }
  if (earlier.length > 0) {
    draft.find('earlierGraduatesExcluded', 'info', { rows: earlier.length }, span(earlier));
  }
  if (options.resultsYear && years.size > 0 && !(years.size === 1 && years.has(options.resultsYear))) {
    draft.find('yearOverrideIgnored', 'warning', {
      override: options.resultsYear,
      years: [...years].sort().join(', '),
    });
  }
  draft.tellHiddenRows();
  draft.facts['results'] = draft.results.length;
  draft.facts['years'] = [...years].sort().join(', ');
  return draft.finish('results');
}

function isEarlierGraduate(category: string): boolean {
  return /(?<![а-я])впл(?![а-я])|прошлых лет/i.test(category);
}

function text(grid: Grid, head: TableHead<ResultsField>, row: number, field: ResultsField): string {
  const column = head.columns.get(field);
  return column === undefined ? '' : cellText(cellAt(grid, row, column));
}

/** Rows «first:last» of a list. */
function span(rows: readonly number[]): string {
  return rows.length === 1 ? address(rows[0]!, 0) : `${rows[0]! + 1}:${rows[rows.length - 1]! + 1}`;
}

function listOf(map: Map<string, number[]>, key: string): number[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
