import type { Grid } from '../../grid/grid';
import { headingPaths } from '../heading';
import type { TableHead } from '../columns';
import { findTable } from '../columns';
import type { SchoolField } from '../schoolRows';
import { SCHOOL_FIELDS } from '../schoolRows';
import { indicatorOfText, numberFits } from './riskIndicators';
import type { LineProblem, RiskLine, RiskTable } from './riskLayout';
import { ENOUGH_LINES } from './riskLayout';

/** The transposed table: where it stands and how its rows name their schools. */
export interface TransposedTable extends RiskTable {
  readonly head: TableHead<SchoolField>;
}

const SCHOOL: readonly (readonly SchoolField[])[] = [['school', 'code', 'login']];

/** Finds table 3.2 with schools down and indicators across; headings may take up to four rows. */
export function findDown(grid: Grid): TransposedTable | null {
  const head = findTable(grid, SCHOOL_FIELDS, SCHOOL);
  if (!head) return null;
  let best: TransposedTable | null = null;
  for (let bottom = head.top; bottom < Math.min(head.top + 4, grid.rows.length); bottom += 1) {
    const found = linesAcross(grid, head.top, bottom);
    const different = new Set(found.lines.map(({ indicator }) => indicator)).size;
    if (different < ENOUGH_LINES || different <= (best?.lines.length ?? 0)) continue;
    best = {
      orientation: 'schoolsDown',
      top: head.top,
      bottom,
      ...found,
      labelColumn: head.columns.get('school') ?? head.columns.get('code') ?? head.columns.get('login')!,
      end: grid.rows.length,
      head: { ...head, bottom },
    };
  }
  return best;
}

function linesAcross(
  grid: Grid,
  top: number,
  bottom: number,
): { lines: RiskLine[]; problems: LineProblem[] } {
  const lines: RiskLine[] = [];
  const problems: LineProblem[] = [];
  headingPaths(grid, top, bottom).forEach((path, index) => {
    const own = path[path.length - 1] ?? '';
    const text = own.replace(/^\d(?:\.\d){0,2}[.)]?\s+/, '');
    const indicator = indicatorOfText(text) ?? indicatorOfText(path.slice(-2).join(' '));
    if (!indicator) return;
    const number = numberIn(path);
    if (number !== null && !numberFits(number, indicator)) {
      problems.push({ index, problem: 'mismatch', number, text });
    } else lines.push({ index, indicator });
  });
  return { lines, problems };
}

/** The number in the heading itself or in the row above or under it; section numbers («3.») are no lines. */
function numberIn(path: readonly string[]): string | null {
  for (const text of [...path].reverse()) {
    const match = /^(\d\.\d(?:\.\d)?)[.)]?(?:\s|$)/.exec(text);
    if (match) return match[1]!;
  }
  return null;
}
