import { address, cellAt, cellText, isBlank } from '../../../grid/grid';
import type { CellValue, Grid } from '../../../grid/grid';
import type { SchoolMention } from '../../../model/school';
import type { Source } from '../../../model/source';
import { classifyLabel } from '../../../schools/labels';
import { schoolMention } from '../../../schools/mention';
import { quotable } from '../../cells';
import type { TableHead } from '../../columns';
import { dataRows } from '../../columns';
import { isNumberingRow } from '../../heading';
import type { SchoolField } from '../../schoolRows';
import { SchoolRows } from '../../schoolRows';
import type { SheetDraft } from '../../sheetDraft';

/** A row of data and the school it belongs to. */
export interface SchoolLine {
  readonly row: number;
  readonly school: SchoolMention;
  /** The same for the same school of the sheet. */
  readonly key: string;
  /** A cell of this very row; the school may be named by a cell above. */
  readonly source: Source;
}

const NAMING: readonly SchoolField[] = ['code', 'login', 'school'];
/** «Все школы», «все ОО города»: no school by name. */
const EVERYBODY = /^все (?:школы|оо|оу|шнор|шнсу|образовательные|организации)(?![а-яё])/i;
/** Lines below a table: who made it, who signs it. */
const FOOTNOTE =
  /^(?:исполнител|примечани|директор|руководител|начальник|заместител|подпись|согласован|утвержд|м\. ?п\.|тел\.|\*)/i;

/**
 * The rows of a list in which a school stands in every row, once for several rows (merged or written once), or alone
 * in a row over its people. Every row is accounted for; a row that can not be given to a school is a finding.
 */
export function schoolLines<F extends string>(
  draft: SheetDraft,
  head: TableHead<F | SchoolField>,
  /** A field of words: a row that has it is no total, though it names «все школы». */
  wording?: F,
): SchoolLine[] {
  const { grid } = draft;
  const rows = dataRows(grid, head);
  const subjects = new SchoolRows<F>(draft, head);
  const merged = mergedRows(grid, head);
  const lines: SchoolLine[] = [];
  const filledDown: number[] = [];
  const empty: number[] = [];
  let current: SchoolMention | null = null;
  let key = '';
  rows.forEach((row, index) => {
    const values = filledCells(grid, row);
    const first = values[0] === undefined ? '' : cellText(values[0].value);
    const named = NAMING.some((field) => hasText(grid, head, row, field));
    const naming = head.columns.get('school');
    const name = naming === undefined ? '' : cellText(cellAt(grid, row, naming));
    if (wording && EVERYBODY.test(name) && /[а-яё]/i.test(textAt(grid, head, row, wording))) {
      draft.rows.mark(row, 'reported');
      draft.find('everySchoolNamed', 'error', { text: quotable(name) }, address(row, naming!));
      current = null;
      return;
    }
    if (classifyLabel(first) === 'total' && (!named || values[0]!.column === naming)) {
      draft.rows.mark(row, 'aggregate');
      current = null;
      return;
    }
    if (isGroup(grid, head, row, rows[index + 1])) {
      current = schoolMention(first, { source: draft.source(row, values[0]!.column) });
      key = schoolKey(current);
      draft.rows.mark(row, 'service');
      return;
    }
    if (!named && FOOTNOTE.test(first)) {
      draft.rows.mark(row, 'service');
      return;
    }
    const subject = subjects.subjectOf(row);
    if (subject.kind === 'school') {
      current = subject.mention;
      key = schoolKey(current);
      if (holdsValues(grid, head, row))
        lines.push({ row, school: subject.mention, key, source: subject.mention.source });
      else {
        draft.rows.mark(row, 'reported');
        empty.push(row);
        return;
      }
    } else if (subject.kind === 'nameless') {
      if (current === null) {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
        return;
      }
      if (!merged.has(row)) filledDown.push(row);
      lines.push({ row, school: current, key, source: draft.source(row, values[0]!.column) });
    } else {
      draft.rows.mark(row, subject.kind);
      if (subject.kind === 'aggregate') current = null;
      return;
    }
    draft.rows.mark(row, 'used');
  });
  tell(draft, 'schoolFilledDown', filledDown);
  tell(draft, 'schoolWithoutValues', empty);
  return lines;
}

/** Does a school stand alone in a row over rows that name none? Then a column for schools is not needed. */
export function hasGroups<F extends string>(grid: Grid, head: TableHead<F | SchoolField>): boolean {
  const rows = dataRows(grid, head);
  return rows.some((row, index) => isGroup(grid, head, row, rows[index + 1]));
}

/** A row that names a school, or holds a number or a date, is a row of data, however many words stand in it. */
export function isDataRow(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  if (cells.some((value) => typeof value === 'string' && classifyLabel(value) === 'school')) return true;
  return cells.some((value) => value !== null && typeof value !== 'string') && !isNumberingRow(grid, row);
}

/** The same school, by what names it best. */
export function schoolKey({ login, code, name, municipality }: SchoolMention): string {
  return login ?? code ?? `${municipality ?? ''}|${name}`.toLowerCase().replace(/ё/g, 'е');
}

function tell(
  draft: SheetDraft,
  code: 'schoolFilledDown' | 'schoolWithoutValues',
  rows: readonly number[],
): void {
  const [first] = rows;
  if (first !== undefined) draft.find(code, 'info', { rows: rows.length }, `${first + 1}:${first + 1}`);
}

interface Filled {
  readonly column: number;
  readonly value: CellValue;
}

function filledCells(grid: Grid, row: number): Filled[] {
  return (grid.rows[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [{ column, value }]));
}

function hasText(grid: Grid, head: TableHead<string>, row: number, field: SchoolField): boolean {
  const column = head.columns.get(field);
  return column !== undefined && !isBlank(cellAt(grid, row, column));
}

function textAt<F extends string>(grid: Grid, head: TableHead<F>, row: number, field: F): string {
  const column = head.columns.get(field);
  return column === undefined ? '' : cellText(cellAt(grid, row, column));
}

function holdsValues(grid: Grid, head: TableHead<string>, row: number): boolean {
  return [...head.columns].some(
    ([field, column]) =>
      !(NAMING as readonly string[]).includes(field) &&
      field !== 'municipality' &&
      !isBlank(cellAt(grid, row, column)),
  );
}

function isGroup(grid: Grid, head: TableHead<string>, row: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  const values = filledCells(grid, row);
  if (values.length !== 1) return false;
  if (classifyLabel(cellText(values[0]!.value)) !== 'school') return false;
  const following = filledCells(grid, next);
  const namedNext = NAMING.some((field) => hasText(grid, head, next, field));
  return following.length > 1 && !namedNext;
}

/** Rows that lie in a vertical merge of a column that names the school. */
function mergedRows(grid: Grid, head: TableHead<string>): ReadonlySet<number> {
  const columns = NAMING.map((field) => head.columns.get(field));
  const rows = new Set<number>();
  for (const { top, left, bottom, right } of grid.merges) {
    if (
      bottom === top ||
      !columns.some((column) => column !== undefined && left <= column && column <= right)
    )
      continue;
    for (let row = top + 1; row <= Math.min(bottom, grid.rows.length - 1); row += 1) rows.add(row);
  }
  return rows;
}
