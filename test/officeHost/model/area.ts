import { columnName } from '../../../src/grid/grid';

/** A rectangle of cells; 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const sizeOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isWholeColumns = (area: Area): boolean => rowsOf(area) === ROWS;
export const isWholeRows = (area: Area): boolean => columnsOf(area) === COLUMNS;
export const single = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function within(inner: Area, outer: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function overlap(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function bound(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const common = overlap(area, hole);
  if (!common) return [area];
  const rest: Area[] = [];
  if (area.top < common.top) rest.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) rest.push({ ...area, top: common.bottom + 1 });
  const band = { top: common.top, bottom: common.bottom };
  if (area.left < common.left) rest.push({ ...band, left: area.left, right: common.left - 1 });
  if (area.right > common.right) rest.push({ ...band, left: common.right + 1, right: area.right });
  return rest;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `$A$1:B2`, `A:C`, `2:5` as an area; null when it is none. Ends in either order. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, more] = text.replace(/\$/g, '').trim().split(':');
  if (more !== undefined) return null;
  const ends = [first, second].map((end) => /^([A-Za-z]{1,3})?(\d+)?$/.exec(end));
  const [from, to] = ends;
  if (!from || !to || from[0] === '' || to[0] === '') return null;
  if ((from[1] === undefined) !== (to[1] === undefined) || (from[2] === undefined) !== (to[2] === undefined))
    return null;
  if ((from[1] === undefined || from[2] === undefined) && !text.includes(':')) return null;
  const columns = from[1] === undefined ? [0, COLUMNS - 1] : [columnIndex(from[1]), columnIndex(to[1]!)];
  const rows = from[2] === undefined ? [0, ROWS - 1] : [Number(from[2]) - 1, Number(to[2]) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < ROWS && area.right < COLUMNS ? area : null;
}

/** The area as Excel writes it: `A1:B2`, `A1`, `A:C`, `2:5`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const column = (index: number) => `${sign}${columnName(index)}`;
  const row = (index: number) => `${sign}${index + 1}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const from = `${column(area.left)}${row(area.top)}`;
  const to = `${column(area.right)}${row(area.bottom)}`;
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as it stands in a formula. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Parts `'Лист 1'!A1` into the sheet's name, or null, and the rest. */
export function splitReference(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text.trim().replace(/^=/, ''));
  if (!match) return { sheet: null, rest: text.trim().replace(/^=/, '') };
  return { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), rest: match[3]! };
}
