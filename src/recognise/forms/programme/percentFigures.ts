import { address, cellAt, cellText } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { Measure } from '../../../model/source';
import { quotable } from '../../cells';
import type { PercentCell, UnclearPercents } from '../../percentScale';
import { tellUnclearPercents, unclearPercents } from '../../percentScale';
import type { SheetDraft } from '../../sheetDraft';
import { readNumberAt } from '../../values';
import { measureAt } from './figureCells';

/** «percent»: 0–100; «score»: from 0, percents or points; «free»: any number. */
export type FigureScale = 'percent' | 'score' | 'free';

/** Numbers that are so many times apart are not both percents: 0,12 beside 11. */
const FAR_APART = 20;

/** Does a heading or a unit speak of percents? */
export function speaksOfPercent(text: string): boolean {
  return /%|процент|(?<![а-яё])дол[яиюей]+(?![а-яё])/i.test(text);
}

/** The scale of a column: percents when the words say so or a cell carries «%». */
export function scaleOf(
  grid: Grid,
  cells: readonly PercentCell[],
  words: string,
  otherwise: FigureScale,
): FigureScale {
  if (speaksOfPercent(words)) return 'percent';
  const signed = cells.some(({ row, column }) => {
    const reading = readNumberAt(grid, row, column);
    return reading.kind === 'number' && reading.percentSign;
  });
  return signed ? 'percent' : otherwise;
}

/**
 * The cells of one column (or line) as figures, in their order; `headings` by column. Null for «н/д», for what is impossible, and for
 * numbers of which nobody knows whether they are fractions or percents; all but the first with a finding.
 */
export function figuresOf(
  draft: SheetDraft,
  cells: readonly PercentCell[],
  headings: readonly string[],
  scale: FigureScale,
): (Measure | null)[] {
  const asked = unclearFigures(draft.grid, cells);
  const open = new Set(scale === 'percent' || (scale === 'score' && asked.mixed) ? asked.cells : []);
  const heading = (cell: PercentCell) => headings[cell.column] ?? '';
  if (open.size > 0) tellUnclearPercents(draft, [...new Set([...open].map(heading))].join(', '), asked);
  return cells.map((cell) => (open.has(cell) ? null : possible(draft, cell, heading(cell), scale)));
}

function possible(
  draft: SheetDraft,
  { row, column }: PercentCell,
  heading: string,
  scale: FigureScale,
): Measure | null {
  const measure = measureAt(draft, row, column, heading);
  if (measure === null || scale === 'free') return measure;
  if (measure.value >= 0 && (scale !== 'percent' || measure.value <= 100)) return measure;
  const text = quotable(cellText(cellAt(draft.grid, row, column)));
  const limit = scale === 'percent' ? { highest: 100 } : {};
  draft.find('figureOutOfRange', 'error', { heading, text, ...limit }, address(row, column));
  return null;
}

/** The question of the house about fractions and percents, for figures of which some may be small indeed. */
export function unclearFigures<C extends PercentCell>(grid: Grid, cells: readonly C[]): UnclearPercents<C> {
  return unclearPercents(grid, cells, farApart(grid, cells) ? 'ask' : 'percent');
}

/**
 * Small shares are percents like the rest («0,8» beside «1,5»); two scales stand in the column when the usual number
 * above 1 is far above the usual fraction. The medians tell what is usual, so that one small percent between them
 * («3» beside «60» and «0,5») does not hide the gap.
 */
function farApart(grid: Grid, cells: readonly PercentCell[]): boolean {
  const small: number[] = [];
  const large: number[] = [];
  for (const { row, column } of cells) {
    const reading = readNumberAt(grid, row, column);
    if (reading.kind !== 'number' || reading.percentSign || reading.value <= 0) continue;
    if (reading.value < 1) small.push(reading.value);
    else if (reading.value > 1) large.push(reading.value);
  }
  return medianOf(large) >= FAR_APART * medianOf(small);
}

/** The middle value, the upper one of two; of nothing, nothing is far. */
function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
