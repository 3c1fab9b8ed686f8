import type { Grid } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';

/** Title of the help sheet of the empty input sheets, and the heading of its list of sheets. */
export const GUIDE_TITLE = 'Как заполнять';
export const GUIDE_SHEETS = 'Листы';

/**
 * The help sheet, by its mark or by its first two lines: in Excel the input sheets become a person's own and
 * carry no mark of ours.
 */
export function isGuide({ ownKind, rows }: Grid): boolean {
  if (ownKind !== null) return ownKind === 'guide';
  const lines = rows.slice(0, LINES_LOOKED_AT).flatMap((row) => row.find((value) => !isBlank(value)) ?? []);
  return lines.length > 1 && cellText(lines[0]!) === GUIDE_TITLE && cellText(lines[1]!) === GUIDE_SHEETS;
}

const LINES_LOOKED_AT = 10;
