import { COLUMN_WIDTH } from './rowHeights';
import type { PrintSpec, RangeSpec } from './sheetSpec';

/** A4 between the margins of 20/10/20/20 mm, points: the long side and the short one. */
const PAGE = {
  landscape: { width: 757, height: 481 },
  portrait: { width: 510, height: 728 },
} as const;
/** A row of one line of text, points. */
const ROW_HEIGHT = 15;
/** Programs measure columns and rows a little differently: so much of a page is counted on. */
const SAFE = 0.97;
/** A page that a program breaks by itself may take so much more than is counted on. */
const SLACK = 0.08;

/** What is printed, before it is divided into pages. */
export interface Printed {
  readonly area: RangeSpec;
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<number, number>>;
  /** Rows that stay on one page: those of a chart, of a table with its chart, of a legend. */
  readonly blocks: readonly { readonly top: number; readonly bottom: number }[];
  /** The last column of the charts: side by side, pages are divided to the right of it. */
  readonly chartRight?: number;
  readonly print: Pick<PrintSpec, 'orientation' | 'titleRows' | 'titleColumns' | 'pagesWide'>;
}

/**
 * Scale and page breaks with which no block is cut. Programs ignore breaks while they fit a sheet to the width of
 * the page, so the scale that fits is worked out here: widths in characters, heights in points.
 */
export function paged(printed: Printed): Pick<PrintSpec, 'scale' | 'breaksBefore'> {
  const scale = fittingScale(printed);
  const breaksBefore = rowBreaks(printed, scale);
  return { scale, ...(breaksBefore.length > 0 && { breaksBefore }) };
}

/** Whole percent, at most 100, with which the columns take the wanted number of pages. */
function fittingScale({ area, widths, chartRight = area.left, print }: Printed): number {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    columns.push(((widths[column] ?? COLUMN_WIDTH) * 7 + 5) * 0.75);
  }
  const wanted = print.pagesWide ?? 1;
  const page = PAGE[print.orientation].width * SAFE * 100;
  const { from, to } = print.titleColumns ?? { from: 0, to: -1 };
  const repeated = columns.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  const charts = columns.slice(0, chartRight - area.left + 1).reduce((sum, width) => sum + width, 0);
  const fits = (room: number) => charts <= room && pagesOf(columns, repeated, room) <= wanted;
  let scale = 100;
  while (scale > 10 && !fits(page / scale)) scale -= 1;
  return scale;
}

/** How many pages side by side the columns take when each holds `room` points. */
function pagesOf(columns: readonly number[], repeated: number, room: number): number {
  let pages = 1;
  let used = 0;
  for (const width of columns) {
    if (used > 0 && used + width > room) {
      pages += 1;
      used = repeated;
    }
    used += width;
  }
  return pages;
}

/** Rows that begin a page so that every block that one page can hold stands on one. */
function rowBreaks({ area, heights, blocks, print }: Printed, scale: number): number[] {
  const heightOf = (row: number) => heights[row] ?? ROW_HEIGHT;
  const total = (top: number, bottom: number) => {
    let sum = 0;
    for (let row = top; row <= bottom; row += 1) sum += heightOf(row);
    return sum;
  };
  const room = (PAGE[print.orientation].height * SAFE * 100) / scale;
  const { titleRows } = print;
  const repeated = (row: number) =>
    titleRows && row > titleRows.to ? total(titleRows.from, titleRows.to) : 0;
  const breaks: number[] = [];
  let used = 0;
  // Pages since the last sure break that the program begins by itself, a little later than is counted here.
  let loose = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const top = repeated(row);
    for (const block of blocks) {
      if (block.top !== row || row === area.top) continue;
      const needed = total(block.top, block.bottom);
      const doubtful = loose > 0 && used - top < loose * SLACK * room;
      if ((used + needed > room || doubtful) && used > top && top + needed <= room) {
        breaks.push(row);
        used = top;
        loose = 0;
      }
    }
    if (used > top && used + heightOf(row) > room) {
      used = top;
      loose += 1;
    }
    used += heightOf(row);
  }
  return breaks;
}
