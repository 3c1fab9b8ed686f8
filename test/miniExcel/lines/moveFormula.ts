import { columnName } from '../../../src/grid/grid';
import { COLUMNS, ROWS, parseArea } from '../../officeHost/model/area';
import { moveStretch } from './move';
import type { Move } from './move';

/** Texts are passed over; a reference may have a sheet before it: `'Лист 1'!$A$1:B2`, `A1`, `$A:C`, `2:$5`. */
const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/giu;

/** How a formula stands to the sheet whose lines move. */
export interface Standpoint {
  /** The sheet whose lines move. */
  readonly sheet: string;
  /** References without a sheet's name mean that sheet. */
  readonly own: boolean;
  /**
   * A rule speaks of its first cell. When that cell is deleted, relative references are meant from the first cell
   * that is left: they are taken this many lines further on first.
   */
  readonly ahead?: number;
}

/** The formula after lines were inserted or deleted; a reference to deleted cells only becomes `#REF!`. */
export function moveFormula(formula: string, move: Move, standpoint: Standpoint): string {
  return formula.replace(REFERENCE, (all: string, prefix: string | undefined, place: string | undefined) => {
    if (place === undefined) return all;
    const named = prefix?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
    const meant = named === undefined ? standpoint.own : same(named, standpoint.sheet);
    if (!meant) return all;
    return (prefix ?? '') + movePlace(place, move, standpoint.ahead ?? 0);
  });
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

interface End {
  readonly text: string;
  readonly column: string | undefined;
  readonly row: string | undefined;
}

function movePlace(place: string, move: Move, ahead: number): string {
  const area = parseArea(place);
  if (!area) return place;
  const [first = '', second] = place.split(':');
  const ends = [first, second ?? first].map(endOf);
  const lines = ends.map((end) => (move.axis === 'rows' ? end.row : end.column));
  // «A:C» has no rows that could move.
  if (lines.some((line) => line === undefined)) return place;
  const wide =
    move.axis === 'rows' ? [area.top, area.bottom] : ([area.left, area.right] as readonly number[]);
  const most = (move.axis === 'rows' ? ROWS : COLUMNS) - 1;
  const from = lines.map((line, index) => (line!.startsWith('$') ? wide[index]! : wide[index]! + ahead));
  const [low, high] = [Math.min(...from), Math.max(...from)];
  const moved = low < 0 || high > most ? null : moveStretch(move, low, high);
  if (!moved) return '#REF!';
  const texts = ends.map((end, index) => {
    const line = lines[index]!;
    const number = moved[index]!;
    const written =
      (line.startsWith('$') ? '$' : '') + (move.axis === 'rows' ? number + 1 : columnName(number));
    return move.axis === 'rows' ? `${end.column ?? ''}${written}` : `${written}${end.row ?? ''}`;
  });
  return second === undefined ? texts[0]! : texts.join(':');
}

function endOf(text: string): End {
  const [, column, row] = /^(\$?[A-Z]{1,3})?(\$?\d+)?$/i.exec(text) ?? [];
  return { text, column, row };
}
