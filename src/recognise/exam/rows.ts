import { address, cellAt, cellText, isBlank } from '../../grid/grid';
import type { SchoolMention } from '../../model/school';
import { classifyLabel } from '../../schools/labels';
import { schoolMention } from '../../schools/mention';
import { quotable } from '../cells';
import { HeadingView, isNumberingRow, normaliseHeading } from '../heading';
import type { Stated } from '../procedureTitle';
import { gradeIn, levelIn, stageIn, statedIn } from '../procedureTitle';
import type { SheetDraft } from '../sheetDraft';
import { subjectOfCell } from '../subjects';
import { yearInText } from '../years';
import type { TableColumns } from './blocks';
import type { ColumnRole } from './roles';
import { roleOf, stageOfHeading } from './roles';
import type { ExamTable } from './tables';
import { isHeadingRow, mayNameSchoolColumn } from './tables';

/** A row of a school. */
export interface ExamRow {
  readonly row: number;
  readonly mention: SchoolMention;
  /** What the cells of the row say about the procedure. */
  readonly stated: Stated;
}

/** A row that sums up schools. */
export interface ExamAggregate {
  readonly row: number;
  readonly label: string;
  readonly type: 'municipality' | 'total' | 'region';
}

export interface ExamRows {
  readonly schools: readonly ExamRow[];
  readonly aggregates: readonly ExamAggregate[];
}

const EARLIER_GRADUATES = /(?<![а-я])впл(?![а-я])|прошлых лет|прошлого года/;

/** The quick look first: this is asked of every row. */
function isEarlierGraduates(text: string): boolean {
  return /впл|прошл/i.test(text) && EARLIER_GRADUATES.test(normaliseHeading(text));
}

/** Tells schools, totals and notes apart in the rows of a table. */
export function examRows(
  draft: SheetDraft,
  table: ExamTable,
  columns: TableColumns,
  place: string | undefined,
): ExamRows {
  const { grid } = draft;
  const { identity } = columns;
  const schools: ExamRow[] = [];
  const aggregates: ExamAggregate[] = [];
  const earlier: number[] = [];
  const values = columns.blocks.flatMap((block) => [...block.columns.values()]);
  const firstValue = values[0];
  const view = new HeadingView(grid, table.firstRow, table.lastRow);
  const own = (row: number, role: ColumnRole) => {
    const column = identity.get(role);
    return column === undefined ? '' : cellText(cellAt(grid, row, column));
  };
  const heading = normaliseHeading(table.paths[table.school - table.left]?.join(' ') ?? '');
  let municipality = place;
  let sum = 0;

  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (draft.rows.is(row, 'blank')) continue;
    // A number in the school column of a total row is junk («ВСЕГО по региону | 843»), not a name.
    const written = own(row, 'school');
    const label =
      /^\d+$/.test(written) && (totalLabel(draft, table, row) || own(row, 'code') === written) ? '' : written;
    const hasValues = values.some((column) => !isBlank(cellAt(grid, row, column)));
    if (isServiceRow(draft, table, row, label)) continue;
    const district = identity.has('municipality') ? view.text(row, identity.get('municipality')!) : '';
    const code = own(row, 'code');
    const login = own(row, 'login');
    const text = label || totalLabel(draft, table, row) || (code === '' && login === '' ? district : '');
    const type = classifyLabel(text);

    if (hasValues && isEarlierGraduates(`${label} ${own(row, 'category')}`)) {
      draft.rows.mark(row, 'reported');
      earlier.push(row);
      continue;
    }
    if (district && classifyLabel(district) !== 'total' && classifyLabel(district) !== 'region')
      municipality = district;
    if (type === 'municipality' && label) municipality = label;
    const named = label !== '' || code !== '' || login !== '';
    const isSchool =
      named &&
      (type === 'school' ||
        ((code !== '' || login !== '' || own(row, 'index') !== '' || nameOf(label, heading) !== label) &&
          type === 'other' &&
          hasValues));
    if (isSchool) {
      const column = label ? table.school : (identity.get(code ? 'code' : 'login') ?? table.school);
      const mention = schoolMention(nameOf(label, heading) || code || login, {
        ...(municipality !== undefined && { municipality }),
        ...(code && { code }),
        ...(login && { login }),
        source: draft.source(row, column),
      });
      schools.push({ row, mention, stated: statedByCells(view, identity, row) });
      const first = firstValue === undefined ? null : cellAt(grid, row, firstValue);
      if (typeof first === 'number') sum += first;
      continue;
    }
    if (!hasValues) continue;
    const nameless = text === '';
    const isUnlabelledTotal =
      nameless && schools.length > 1 && firstValue !== undefined && cellAt(grid, row, firstValue) === sum;
    if (type !== 'other' && !nameless ? true : isUnlabelledTotal) {
      draft.rows.mark(row, 'aggregate');
      const kind =
        type === 'municipality'
          ? 'municipality'
          : type === 'region' || type === 'country'
            ? 'region'
            : 'total';
      aggregates.push({ row, label: text, type: kind });
      continue;
    }
    draft.rows.mark(row, 'reported');
    if (nameless) draft.find('schoolNameMissing', 'error', {}, address(row, table.school));
    else draft.find('labelNotSchool', 'warning', { label: quotable(text) }, address(row, table.school));
  }
  if (earlier.length > 0) {
    const cell = earlier.map((row) => address(row, table.school)).join(', ');
    draft.find('earlierGraduatesExcluded', 'info', { rows: earlier.length }, cell);
  }
  return { schools, aggregates };
}

/** Under the heading «Школа» a bare number is the number of the school. */
function nameOf(label: string, heading: string): string {
  return /^\d{1,4}$/.test(label) && heading.includes('школ') ? `Школа № ${label}` : label;
}

/** Numbering rows, headings printed again and their lower rows. */
function isServiceRow(draft: SheetDraft, table: ExamTable, row: number, label: string): boolean {
  if (row === table.firstRow && isNumberingRow(draft.grid, row)) return true;
  if (label !== '' && label.length <= 80) return mayNameSchoolColumn(label) && roleOf(label) === 'school';
  return isHeadingRow(draft.grid, row, table.school);
}

/** «Итого» that stands in a column before the schools, under «№» or «Код». */
function totalLabel(draft: SheetDraft, table: ExamTable, row: number): string {
  for (let column = table.left; column < table.school; column += 1) {
    const text = cellText(cellAt(draft.grid, row, column));
    const type = text === '' || /^\d/.test(text) ? 'other' : classifyLabel(text);
    if (type === 'total' || type === 'region' || type === 'country') return text;
  }
  return '';
}

/** Columns «Предмет», «Уровень», «Год» … speak for their row; merged cells of such labels are filled down. */
function statedByCells(view: HeadingView, identity: ReadonlyMap<ColumnRole, number>, row: number): Stated {
  const cell = (role: ColumnRole) => {
    const column = identity.get(role);
    return column === undefined ? '' : normaliseHeading(view.text(row, column));
  };
  const subjectText = cell('subjectCell');
  const { kind } = statedIn(cell('kindCell'));
  const subject = subjectOfCell(subjectText);
  const level = levelIn(`${cell('levelCell')} ${subjectText}`);
  const gradeText = cell('gradeCell');
  const grade =
    gradeIn(gradeText) ??
    (/^(?:1[01]|[1-9])(?!\d)/.test(gradeText) ? Number.parseInt(gradeText, 10) : undefined);
  const year = yearInText(cell('yearCell'));
  const stageText = cell('stageCell');
  const stage = stageOfHeading(stageText) ?? stageIn(stageText);
  return {
    ...(kind && { kind }),
    ...(subject && { subject }),
    ...(level && { level }),
    ...(grade !== undefined && { grade }),
    ...(year && { year }),
    ...(stage && { stage }),
  };
}
