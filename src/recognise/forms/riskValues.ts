import { address, cellAt, cellText, isBlank } from '../../grid/grid';
import type { RiskIndicator, RiskValue } from '../../model/context';
import { quotable, readAnswerAt } from '../cells';
import { tellUnclearPercents, unclearPercents } from '../percentScale';
import type { SheetDraft } from '../sheetDraft';
import { isNotApplicable, readNumberAt } from '../values';
import { ANSWER_INDICATORS } from './riskIndicators';

const NOTHING_UNCLEAR = { cells: [], mixed: false } as const;

/** A cell of the table: where it stands and which line it belongs to. */
export interface RiskCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the cells of one line (all schools of one indicator), because the scale of percents is decided per
 * line (methodology F1): with a number above 1 the line is in percent; when all are at most 1 and no cell
 * is formatted as a percent, «0,3» may be 0,3 % or 30 % and a person must say. `certain` skips the question:
 * our own sheets hold percents.
 */
export function readLine(
  draft: SheetDraft,
  indicator: RiskIndicator,
  cells: readonly RiskCell[],
  certain: boolean,
): (RiskValue | null)[] {
  if (ANSWER_INDICATORS.has(indicator)) return cells.map((cell) => answerOf(draft, indicator, cell));
  const open = certain ? NOTHING_UNCLEAR : unclearPercents(draft.grid, cells, 'percent');
  tellUnclearPercents(draft, indicator, open);
  const unread = new Set(open.cells);
  return cells.map((cell) => (unread.has(cell) ? null : percentOf(draft, indicator, cell)));
}

function answerOf(draft: SheetDraft, indicator: RiskIndicator, { row, column }: RiskCell): RiskValue | null {
  const answer = readAnswerAt(draft, row, column, indicator);
  return answer ? { kind: 'answer', ...answer } : null;
}

function percentOf(draft: SheetDraft, indicator: RiskIndicator, { row, column }: RiskCell): RiskValue | null {
  const { grid } = draft;
  const value = cellAt(grid, row, column);
  const source = draft.source(row, column);
  if (isBlank(value)) return null;
  if (isNotApplicable(value)) return { kind: 'notApplicable', source };
  const reading = readNumberAt(grid, row, column);
  const params = { heading: indicator as string, text: quotable(cellText(value)) };
  const cell = address(row, column);
  if (reading.kind === 'unknown') {
    if (reading.reason === 'formulaError') draft.find('formulaFailed', 'warning', params, cell);
    return null;
  }
  if (reading.kind === 'bad') {
    draft.find(reading.reason === 'date' ? 'dateInsteadOfNumber' : 'numberExpected', 'error', params, cell);
    return null;
  }
  if (reading.value < 0 || reading.value > 100) {
    draft.find('riskPercentOutOfRange', 'error', params, cell);
    return null;
  }
  return { kind: 'percent', percent: reading.value, source };
}
