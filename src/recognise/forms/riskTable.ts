import { address, cellAt, cellText, columnName, isBlank } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { RiskIndicator, RiskTableColumn, RiskValue } from '../../model/context';
import { RISK_INDICATORS } from '../../model/context';
import type { SchoolMention } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { parseAcademicYear } from '../../model/year';
import { classifyLabel } from '../../schools/labels';
import { schoolMention } from '../../schools/mention';
import { quotable } from '../cells';
import { dataRows, normalisedHead, textsAbove } from '../columns';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { NO_RECORDS } from '../contract';
import { municipalityInTitles } from '../municipalityTitle';
import { SchoolRows } from '../schoolRows';
import { SheetDraft } from '../sheetDraft';
import type { LineProblem, RiskLine, RiskTable } from './riskLayout';
import { findAcross, schoolsAcross } from './riskLayout';
import type { TransposedTable } from './riskTransposed';
import { findDown } from './riskTransposed';
import { readLine } from './riskValues';

/** Table 3.2 of the Norilsk programme, filled by a department, in either orientation; also our own «Риски». */
export const riskTable: Form = {
  id: 'riskTable',
  detect(grid) {
    if (!speaksOfShares(grid)) return 0;
    if (findAcross(grid)) return 0.97;
    return findDown(grid) ? 0.94 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const across = findAcross(grid);
    const down = across ? null : findDown(grid);
    draft.tellHiddenRows();
    if (across) return readAcross(draft, across, options);
    if (down) return readDown(draft, down, options);
    draft.rows.markAll('reported');
    draft.find('tableNotFound', 'error', { form: 'riskTable' });
    return draft.finish('riskTable');
  },
};

/** A quick look: at least three cells of the first rows begin with «Доля» or hold such a line. */
function speaksOfShares(grid: Grid): boolean {
  let count = 0;
  for (const row of normalisedHead(grid)) {
    for (const text of row) {
      if (text.includes('доля ') || text.includes('доли ')) count += 1;
      if (count >= 3) return true;
    }
  }
  return false;
}

interface SchoolAt {
  readonly mention: SchoolMention;
  readonly index: number;
}

function readAcross(draft: SheetDraft, table: RiskTable, options: ReadingOptions): SheetReading {
  const { grid } = draft;
  const schools: SchoolAt[] = [];
  for (const { index, name, nameRow, code, municipality } of schoolsAcross(grid, table)) {
    const filled = table.lines.some(({ index: row }) => !isBlank(cellAt(grid, row, index)));
    const label = classifyLabel(name);
    if (name === '' && code === '') {
      if (filled) draft.find('riskSchoolUnnamed', 'error', {}, `${columnName(index)}:${columnName(index)}`);
    } else if (label === 'school' || (label === 'other' && (filled || code !== ''))) {
      const details = { ...identity(code), ...(municipality && { municipality }) };
      const source = draft.source(nameRow, index);
      schools.push({ mention: schoolMention(name || code, { ...details, source }), index });
    }
  }
  const values = new Map<number, Partial<Record<RiskIndicator, RiskValue>>>();
  for (const school of schools) values.set(school.index, {});
  const taken = new Map<RiskIndicator, number>();
  for (const line of table.lines) {
    const cells = schools.map(({ index }) => ({ row: line.index, column: index }));
    if (cells.every(({ row, column }) => isBlank(cellAt(grid, row, column)))) continue;
    const before = taken.get(line.indicator);
    if (before !== undefined) {
      draft.rows.mark(line.index, 'reported');
      const params = { indicator: line.indicator, first: address(before, table.labelColumn) };
      draft.find('riskRowTwice', 'error', params, address(line.index, table.labelColumn));
      continue;
    }
    taken.set(line.indicator, line.index);
    const read = readLine(
      draft,
      line.indicator,
      cells,
      grid.ownKind === 'risk' || grid.ownKind === 'riskInput',
    );
    read.forEach((value, place) => {
      if (value) values.get(schools[place]!.index)![line.indicator] = value;
    });
    draft.rows.mark(line.index, 'used');
  }
  for (const problem of table.problems) tellProblem(draft, table, problem, schools);
  return finish(
    draft,
    table,
    schools.map(({ mention, index }) => ({ mention, values: values.get(index)! })),
    options,
  );
}

function tellProblem(
  draft: SheetDraft,
  table: RiskTable,
  { index, problem, number, text }: LineProblem,
  schools: readonly SchoolAt[],
): void {
  const filled = schools.some(({ index: column }) => !isBlank(cellAt(draft.grid, index, column)));
  if (!filled) return;
  draft.rows.mark(index, 'reported');
  draft.find(
    problem === 'mismatch' ? 'riskRowMismatch' : 'riskRowUnknown',
    problem === 'mismatch' ? 'error' : 'warning',
    { number, text: quotable(text) },
    address(index, table.labelColumn),
  );
}

/** «22108 / sch223015», a code or a login. */
function identity(text: string): { code?: string; login?: string } {
  const parts = text
    .split(/[/;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[-–—]+$/.test(part) && !/^н\s*\/?\s*д$/i.test(part));
  const login = parts.find((part) => /[a-zа-я]/i.test(part));
  const code = parts.find((part) => !/[a-zа-я]/i.test(part));
  return { ...(code && { code }), ...(login && { login }) };
}

function readDown(draft: SheetDraft, table: TransposedTable, options: ReadingOptions): SheetReading {
  const { grid } = draft;
  const lines: RiskLine[] = [];
  for (const line of table.lines) {
    const first = lines.find(({ indicator }) => indicator === line.indicator);
    if (!first) lines.push(line);
    else {
      const params = { indicator: line.indicator, first: address(table.bottom, first.index) };
      draft.find('riskRowTwice', 'error', params, address(table.bottom, line.index));
    }
  }
  for (const { index, number, text } of table.problems) {
    draft.find('riskRowMismatch', 'error', { number, text: quotable(text) }, address(table.bottom, index));
  }
  const rows = new SchoolRows(draft, table.head);
  const schools: SchoolAt[] = [];
  for (const row of dataRows(grid, table.head)) {
    const filled = lines.some(({ index }) => cellText(cellAt(grid, row, index)) !== '');
    const subject = rows.subjectOf(row, filled);
    if (subject.kind === 'school') {
      schools.push({ mention: subject.mention, index: row });
      draft.rows.mark(row, 'used');
    } else if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
    } else draft.rows.mark(row, subject.kind);
  }
  const values = schools.map((): Partial<Record<RiskIndicator, RiskValue>> => ({}));
  for (const { index, indicator } of lines) {
    const cells = schools.map(({ index: row }) => ({ row, column: index }));
    readLine(draft, indicator, cells, false).forEach((value, place) => {
      if (value) values[place]![indicator] = value;
    });
  }
  return finish(
    draft,
    table,
    schools.map(({ mention }, place) => ({ mention, values: values[place]! })),
    options,
  );
}

function finish(
  draft: SheetDraft,
  table: RiskTable,
  columns: readonly { mention: SchoolMention; values: RiskTableColumn['values'] }[],
  options: ReadingOptions,
): SheetReading {
  const { grid } = draft;
  const titles = [grid.sheet, ...textsAbove(grid, table.top)];
  const stated = titles.map(parseAcademicYear).find((found): found is AcademicYear => found !== null);
  const year = stated ?? options.contextYear ?? null;
  // An empty table of the template asks nothing yet.
  if (year === null && columns.length > 0)
    draft.find('riskYearUnknown', 'warning', {}, address(table.top, 0));
  const present = new Set(table.lines.map(({ indicator }) => indicator));
  const missing = RISK_INDICATORS.filter((indicator) => !present.has(indicator));
  if (missing.length > 0) {
    draft.find(
      'riskRowsMissing',
      'warning',
      { indicators: missing.join(', ') },
      address(table.bottom, table.labelColumn),
    );
  }
  draft.facts['orientation'] = table.orientation;
  draft.facts['headerRow'] = table.bottom + 1;
  draft.facts['schools'] = columns.length;
  if (year) draft.facts['year'] = year;
  const place = municipalityInTitles(titles);
  const riskColumns = columns.map(({ mention, values }): RiskTableColumn => ({
    school: place && !mention.municipality ? { ...mention, municipality: place } : mention,
    year,
    values,
    ...(grid.ownKind === 'risk' && { ownSheet: true }),
  }));
  return { ...draft.finish('riskTable'), records: { ...NO_RECORDS, riskColumns } };
}
