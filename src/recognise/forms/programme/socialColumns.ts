import { cellAt, cellText, isBlank } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { SocialComponent, WrittenCell } from '../../../model/programme/social';
import { quotable } from '../../cells';
import type { FieldSpec, TableHead } from '../../columns';
import { findTable, textsAbove } from '../../columns';
import { headingPaths, normaliseHeading } from '../../heading';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS } from '../../schoolRows';
import type { SheetDraft } from '../../sheetDraft';
import { readNumberAt } from '../../values';
import { readDirection } from './socialDirection';

export type SocialField = SchoolField | 'year' | 'ready' | 'result';

export const SOCIAL_FIELDS: readonly FieldSpec<SocialField>[] = [
  ...SCHOOL_FIELDS,
  { field: 'year', names: ['учебный год', 'уч. год', 'год'] },
  {
    field: 'ready',
    names: [
      'исбш',
      'исбш (готовый)',
      'готовый исбш',
      'индекс социального благополучия школы',
      'социальный индекс',
    ],
    patterns: [/^(?:значение |индекс )?исбш/, /индекс социального благополучия/],
  },
  {
    field: 'result',
    names: [
      'образовательный результат',
      'образовательный результат, %',
      'результат',
      'образовательные результаты',
    ],
    patterns: [/^образовательн\S* результат/],
  },
];

/** A school and a value; that the values are social conditions is told by what `isSocial` looks for. */
export const SOCIAL_REQUIRED: readonly (readonly SocialField[])[] = [['code', 'login', 'school']];

/** Rows under the heading that describe the components. */
export interface DescribingRows {
  readonly direction: number | null;
  readonly weight: number | null;
}

const ROWS_LOOKED_AT = 4;
/** Columns that stand in every list and are no conditions. */
const NO_COMPONENT =
  /^(?:no|no ?п.*|n п\/п|примечани\S*|комментари\S*|дата.*|адрес.*|директор.*|телефон.*|тип.*|вид.*|статус.*|источник.*|квинтиль.*|место|ранг)$/;

/** «Направление» and «Вес» right under the heading, in whichever column the words stand. */
export function describingRows(grid: Grid, head: TableHead<SocialField>): DescribingRows {
  let direction: number | null = null;
  let weight: number | null = null;
  for (let row = head.bottom + 1; row <= head.bottom + ROWS_LOOKED_AT; row += 1) {
    const label = firstText(grid, row);
    if (/^направлени/i.test(label)) direction ??= row;
    else if (/^вес(?:а|ы)?(?![а-я])/i.test(label)) weight ??= row;
  }
  return { direction, weight };
}

function firstText(grid: Grid, row: number): string {
  const cell = (grid.rows[row] ?? []).find((value) => !isBlank(value));
  return cell === undefined ? '' : cellText(cell);
}

/** Does the sheet speak of social conditions: a ready index, the describing rows, or the words of its title? */
export function socialHead(grid: Grid): TableHead<SocialField> | null {
  const found = findTable(grid, SOCIAL_FIELDS, SOCIAL_REQUIRED);
  if (!found) return null;
  const head = wholeHead(grid, found);
  const rows = describingRows(grid, head);
  if (rows.direction !== null || (rows.weight !== null && head.columns.has('ready'))) return head;
  const titles = [...textsAbove(grid, head.top), grid.sheet].join(' ');
  const titled = /социальн\S* (?:услови|индекс|паспорт|состав|контекст)|исбш/i.test(titles);
  if (head.columns.has('ready') && (titled || columnsOf(grid, head, rows).length === 0)) return head;
  return titled && columnsOf(grid, head, rows).length > 0 ? head : null;
}

/**
 * The heading down to the row in which the merged cell of the school ends: a group heading stands over the components,
 * whose own names are below it.
 */
export function wholeHead(grid: Grid, head: TableHead<SocialField>): TableHead<SocialField> {
  const names = SOCIAL_REQUIRED[0]!.flatMap((field) => head.columns.get(field) ?? []);
  let bottom = head.bottom;
  for (const merge of grid.merges)
    if (merge.top <= head.bottom && names.some((column) => merge.left <= column && column <= merge.right))
      bottom = Math.max(bottom, Math.min(merge.bottom, head.bottom + 2));
  if (bottom === head.bottom) return head;
  const paths = headingPaths(grid, head.top, bottom);
  return { ...head, bottom, headings: paths.map((path) => path[path.length - 1] ?? '') };
}

/** Columns that hold components: a heading of their own, and numbers or a direction under it. */
export function columnsOf(
  grid: Grid,
  head: TableHead<SocialField>,
  { direction, weight }: DescribingRows,
): number[] {
  const known = new Set([...head.columns.values(), ...head.repeated.map(({ column }) => column)]);
  const first = Math.max(head.bottom, direction ?? -1, weight ?? -1) + 1;
  return head.headings.flatMap((heading, column) => {
    if (heading === '' || known.has(column) || NO_COMPONENT.test(normaliseHeading(heading))) return [];
    if (direction !== null && readDirection(cellText(cellAt(grid, direction, column))) !== null)
      return [column];
    return holdsNumber(grid, column, first) ? [column] : [];
  });
}

function holdsNumber(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < grid.rows.length; row += 1)
    if (readNumberAt(grid, row, column).kind === 'number') return true;
  return false;
}

/** The component of a column: name, direction as stated (never guessed), weight (1 when not stated). */
export function componentOf(
  draft: SheetDraft,
  head: TableHead<SocialField>,
  column: number,
  columns: readonly number[],
  { direction, weight }: DescribingRows,
): SocialComponent {
  const { grid } = draft;
  const name = (head.headings[column] ?? '').replace(/\s+/g, ' ');
  const written = (row: number | null): WrittenCell => ({
    text: row === null ? '' : quotable(cellText(cellAt(grid, row, column))),
    source: draft.source(row ?? head.bottom, column),
  });
  return {
    name,
    key: normaliseHeading(name),
    direction: direction === null ? null : readDirection(cellText(cellAt(grid, direction, column))),
    weight: weight === null ? 1 : weightAt(grid, weight, column, columns),
    written: { direction: written(direction), weight: written(weight) },
    source: draft.source(head.bottom, column),
  };
}

/** A weight in percent compares with others in percent only: beside «1» nobody knows what «50 %» is. */
function weightAt(grid: Grid, row: number, column: number, columns: readonly number[]): number | null {
  const reading = readNumberAt(grid, row, column);
  const inPercent = (one: typeof reading) => one.kind === 'number' && one.percentSign;
  if (inPercent(reading) && !columns.every((other) => inPercent(readNumberAt(grid, row, other)))) return null;
  if (reading.kind === 'unknown') return 1;
  return reading.kind === 'number' && reading.value >= 0 ? reading.value : null;
}
