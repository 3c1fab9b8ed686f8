import type { CellValue } from '../grid/grid';
import { cellText, isBlank } from '../grid/grid';
import { WORD } from '../locale/words';
import type { RiskIndicator } from '../model/context';
import { ANSWER_INDICATORS, indicatorOfText } from '../recognise/forms/riskIndicators';
import { isNotApplicable, readNumber } from '../recognise/values';
import { answerIn } from './riskInputs';
import type { RiskRow } from './riskLayout';

/** A cell that stands at the place of an input and cannot be its value. */
export interface Misplaced {
  readonly indicator: RiskIndicator | '3.5';
  readonly value: CellValue;
}

/** How badly cells fit the rows that they were taken for; 0 when nothing speaks against them. */
export interface Misfit {
  readonly cost: number;
  readonly worst: Misplaced | null;
  /** Verdict rows without a word: our own sheet has one in each, so of two equal layouts the other is meant. */
  readonly silent: number;
}

/** One such cell tells that other rows were given. */
const SURE = 2;
/** One such cell may be a slip of the hand; two tell the same. */
const DOUBT = 1;
/** From here on the rows are others than they were taken for. */
export const TOO_MUCH = SURE;

/** Words of verdicts: no input ever says them. */
const VERDICTS = new Set<string>([WORD.risk, WORD.unknown]);
const CAPTION = /^(?:раздел\s*\d|в том числе|рисковая школа|количество разделов)/;

/**
 * What speaks against the cells being the given rows: a verdict, a heading, an answer in the place of a share, a
 * share in the place of an answer. Words that are merely no answer count half. Headings are not looked at.
 */
export function misfit(rows: readonly RiskRow[], cells: readonly CellValue[]): Misfit {
  let cost = 0;
  let silent = 0;
  let worst: Misplaced | null = null;
  let most = 0;
  rows.forEach((row, index) => {
    if (row === null) return;
    const value = cells[index] ?? null;
    const found = row === 'verdict' ? againstVerdict(value) : againstInput(row, value);
    cost += found;
    if (row === 'verdict') {
      if (typeof value !== 'string' || isBlank(value)) silent += 1;
      return;
    }
    if (found <= most) return;
    most = found;
    worst = { indicator: row === 'unique' ? '3.5' : row, value };
  });
  return { cost, worst, silent };
}

function againstInput(row: RiskIndicator | 'unique', value: CellValue): number {
  if (isBlank(value)) return 0;
  return row !== 'unique' && ANSWER_INDICATORS.has(row) ? againstAnswer(value) : againstShare(value);
}

function againstAnswer(value: CellValue): number {
  if (typeof value === 'object' || answerIn(value) !== null) return 0;
  const reading = readNumber(value);
  if (reading.kind === 'unknown') return 0;
  return reading.kind === 'number' || isWordOfTable(value) ? SURE : DOUBT;
}

function againstShare(value: CellValue): number {
  if (typeof value === 'number' || typeof value === 'object' || isNotApplicable(value)) return 0;
  if (typeof value === 'boolean') return SURE;
  const reading = readNumber(value);
  // «нет» may be «нет данных», and it may be an answer.
  if (reading.kind === 'unknown') return cellText(value).toLowerCase() === WORD.no ? DOUBT : 0;
  if (reading.kind === 'number' || reading.reason !== 'text') return 0;
  return answerIn(value) !== null || isWordOfTable(value) ? SURE : DOUBT;
}

/** A verdict row of our own sheet holds a word or nothing; 0 is how an empty cell may arrive. */
function againstVerdict(value: CellValue): number {
  if (isBlank(value) || value === 0 || typeof value === 'object') return 0;
  const word = cellText(value).toLowerCase();
  return VERDICTS.has(word) || word === WORD.no || word === WORD.notApplicable ? 0 : SURE;
}

function isWordOfTable(value: CellValue): boolean {
  const text = cellText(value);
  const word = text.toLowerCase();
  return VERDICTS.has(word) || CAPTION.test(word) || indicatorOfText(text) !== null;
}
