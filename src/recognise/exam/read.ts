import type { Procedure } from '../../model/procedure';
import { procedureKey } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import type { FormId, ReadingOptions } from '../contract';
import { gapsOf } from '../gaps';
import { isNeeded } from '../neededProcedures';
import { procedureOf } from '../procedureTitle';
import type { SheetDraft } from '../sheetDraft';
import type { Missing } from '../tellMissing';
import { tellMissing } from '../tellMissing';
import { settleBlanks, checkTotal } from './blanks';
import { BlockValues } from './blockValues';
import type { ExamRow } from './rows';
import { outcomeOf } from './outcomes';
import { scopesOf } from './scopes';
import { stagesTold, tellEarlierGraduates } from './remarks';
import type { PreparedTable } from './prepare';
import { prepareTables } from './prepare';

/** The procedure that a block states for a row. */
interface Dated {
  readonly procedure: Procedure;
  readonly year: AcademicYear;
  readonly stage?: 'main' | 'final';
  readonly season?: 'spring' | 'autumn';
}

/** Reads every exam table of a sheet: municipal summaries and regional tables alike. */
export function readExamTables(draft: SheetDraft, options: ReadingOptions, form: FormId): void {
  const tables = prepareTables(draft, options);
  if (tables.length === 0) {
    draft.rows.markAll('reported');
    draft.find('headerNotFound', 'error', { form });
    return;
  }
  draft.tellHiddenRows();
  draft.facts['headerRow'] = tables[0]!.table.top + 1;
  if (tables.length > 1) draft.facts['tables'] = tables.length;
  const missing = new Map<string, number[]>();
  const unneeded = new Map<string, number[]>();
  const told = { procedures: new Set<string>(), years: new Set<string>(), schools: 0 };
  for (const table of tables) {
    readTable(draft, table, missing, unneeded, told);
  }
  finishRows(draft, missing, unneeded);
  tellRest(draft, tables[tables.length - 1]!.table.lastRow);
  draft.facts['schools'] = told.schools;
  if (told.procedures.size > 0) draft.facts['procedure'] = [...told.procedures].join(', ');
  if (told.years.size > 0) draft.facts['year'] = [...told.years].sort().join(', ');
  stagesTold(draft);
  tellEarlierGraduates(draft, tables);
}

/** Rows below the last table: there are more tables than a sheet of a department can hold. */
function tellRest(draft: SheetDraft, lastRow: number): void {
  const rest = draft.grid.rows.length - lastRow - 1;
  if (rest <= 0) return;
  for (let row = lastRow + 1; row < draft.grid.rows.length; row += 1)
    if (!draft.rows.is(row, 'blank')) draft.rows.mark(row, 'reported');
  draft.find('rowsNotRead', 'error', { rows: rest }, `${lastRow + 2}:${draft.grid.rows.length}`);
}

interface Told {
  readonly procedures: Set<string>;
  readonly years: Set<string>;
  schools: number;
}

function readTable(
  draft: SheetDraft,
  prepared: PreparedTable,
  missing: Map<string, number[]>,
  unneeded: Map<string, number[]>,
  told: Told,
): void {
  const { rows, columns } = prepared;
  told.schools += rows.schools.length;
  // A row is read when at least one of its procedures is needed; then all of its blocks become records.
  const wanted: ExamRow[] = [];
  for (const school of rows.schools) {
    const stated = columns.blocks.map((_, block) => dated(prepared, school, block));
    const known = stated.filter((item): item is Dated => typeof item === 'object');
    for (const item of stated) if (typeof item === 'string') listOf(missing, item).push(school.row);
    if (known.some(({ procedure }) => isNeeded(procedure))) wanted.push(school);
    else for (const { procedure } of known) listOf(unneeded, procedureKey(procedure)).push(school.row);
  }
  if (wanted.length === 0) return;
  const values = columns.blocks.map((block, index) => {
    const severity = wanted.some((school) => {
      const item = dated(prepared, school, index);
      return typeof item === 'object' && isNeeded(item.procedure);
    })
      ? 'error'
      : 'info';
    return new BlockValues(draft, block, wanted, severity);
  });
  for (const block of values) {
    if (block.marksUnclear) {
      draft.find('marksAmbiguous', block.severity, { rows: wanted.length }, `${block.marksRange(0)}`);
    }
  }
  // Totals over rows of different procedures are the sum of none of them.
  const oneProcedure = new Set(wanted.map(({ stated }) => JSON.stringify(stated))).size <= 1;
  const scopes = oneProcedure
    ? scopesOf(wanted, rows.aggregates, (aggregate, schools) => {
        const checks = values.flatMap((block) =>
          block.countRoles().map((role) => checkTotal(draft, block, role, { aggregate, schools })),
        );
        return checks.filter(({ stated, own }) => stated !== null && stated === own).length;
      })
    : [];
  let zeros = 0;
  for (const block of values) zeros += settleBlanks(draft, block, scopes);
  if (zeros > 0) draft.find('blankReadAsZero', 'info', { cells: zeros });
  wanted.forEach((school, index) => emit(draft, prepared, school, index, values, told));
}

function emit(
  draft: SheetDraft,
  prepared: PreparedTable,
  school: ExamRow,
  index: number,
  values: readonly BlockValues[],
  told: Told,
): void {
  let good = 0;
  let bad = 0;
  values.forEach((block, position) => {
    const item = dated(prepared, school, position);
    if (typeof item === 'string') return;
    const outcome = outcomeOf(draft, block, index);
    const { columns } = block.block;
    const gapColumns = {
      participants: columns.get('participants'),
      failed: [columns.get('failed'), columns.get('mark2'), columns.get('failedPercent')],
    };
    const gaps = gapsOf(draft, school.row, gapColumns, outcome);
    if (outcome.bad) bad += 1;
    else good += 1;
    told.procedures.add(procedureKey(item.procedure));
    told.years.add(item.year);
    draft.results.push({
      school: school.mention,
      procedure: item.procedure,
      year: item.year,
      ...(item.season && { season: item.season }),
      ...(item.stage && { stage: item.stage }),
      participants: outcome.participants,
      failed: outcome.failed,
      ...(gaps.length > 0 && { gaps }),
    });
  });
  // A row of many subjects (or of tables side by side) is lost only when nothing of it could be read.
  if (good > 0) draft.rows.mark(school.row, 'used');
  else if (bad > 0 && !draft.rows.is(school.row, 'used')) draft.rows.mark(school.row, 'reported');
}

function dated(prepared: PreparedTable, school: ExamRow, block: number): Dated | Missing {
  const stated = { ...prepared.stated, ...prepared.columns.blocks[block]!.stated, ...school.stated };
  const year = prepared.override ?? stated.year;
  const named = procedureOf({ ...stated, ...(year && { year }) });
  if ('missing' in named) return named.missing;
  if (!year) return 'year';
  const { kind } = named.procedure;
  const stage = kind === 'oge' || kind === 'ege' ? (stated.stage ?? 'main') : undefined;
  return {
    procedure: named.procedure,
    year,
    ...(stage && { stage }),
    ...(kind === 'vpr' && stated.season && { season: stated.season }),
  };
}

/** Rows without any record: what is missing is told once; procedures that no rule needs are told once each. */
function finishRows(
  draft: SheetDraft,
  missing: ReadonlyMap<string, readonly number[]>,
  unneeded: ReadonlyMap<string, readonly number[]>,
): void {
  const lost = new Map<string, number[]>();
  for (const [what, rows] of missing) {
    const open = [...new Set(rows)].filter((row) => !draft.rows.is(row, 'used'));
    if (open.length > 0) lost.set(what, open);
  }
  for (const [procedure, rows] of unneeded) {
    const distinct = [...new Set(rows)];
    for (const row of distinct)
      if (!draft.rows.is(row, 'used') && !draft.rows.is(row, 'reported')) draft.rows.mark(row, 'unneeded');
    draft.find('unneededProcedure', 'info', { procedure, rows: distinct.length });
  }
  tellMissing(draft, lost);
}

function listOf(map: Map<string, number[]>, key: string): number[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
