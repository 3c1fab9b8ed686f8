import { COLUMNS, ROWS } from '../../officeHost/model/area';
import type { Area } from '../../officeHost/model/area';

/** Rows or columns of one sheet that are inserted before the line `at`, or deleted from it on. */
export interface Move {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a line stands afterwards; null when it is deleted. */
export function moveLine({ kind, at, count }: Move, line: number): number | null {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line < at + count ? null : line - count;
}

/** Both ends of a stretch of lines afterwards, as Excel moves them; null when nothing of it is left. */
export function moveStretch(move: Move, from: number, to: number): [from: number, to: number] | null {
  const { kind, at, count, axis } = move;
  const most = (axis === 'rows' ? ROWS : COLUMNS) - 1;
  // A whole column, a whole row.
  if (from === 0 && to === most) return [from, to];
  if (kind === 'insert') {
    const moved = from >= at ? from + count : from;
    return moved > most ? null : [moved, Math.min(most, to >= at ? to + count : to)];
  }
  const end = at + count;
  const first = from < at ? from : Math.max(from, end) - count;
  const last = to < at ? to : to < end ? at - 1 : to - count;
  return first > last ? null : [first, last];
}

export function moveArea(move: Move, area: Area): Area | null {
  const stretch =
    move.axis === 'rows'
      ? moveStretch(move, area.top, area.bottom)
      : moveStretch(move, area.left, area.right);
  if (!stretch) return null;
  const [from, to] = stretch;
  return move.axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}
