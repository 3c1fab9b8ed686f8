import type { CellValue } from '../grid/grid';
import type { RiskInput } from '../methodology/outcome';
import { inputOf, isImpossible, missingInput } from '../methodology/riskHits';
import type { Settings } from '../methodology/settings';
import type { RiskIndicator, RiskValue } from '../model/context';
import { RISK_INDICATORS } from '../model/context';
import { readAnswer } from '../recognise/answers';
import { ANSWER_INDICATORS } from '../recognise/forms/riskIndicators';
import { isNotApplicable, readNumber } from '../recognise/values';
import { NOWHERE } from './marks';
import type { RiskRow } from './riskLayout';

/** The 18 rows of one school and the share of unique children, percent 0–100, where it is given. */
export interface SchoolInputs {
  readonly inputs: ReadonlyMap<RiskIndicator, RiskInput>;
  readonly unique: number | null;
}

const NO_INPUTS = RISK_INDICATORS.map((indicator) => [indicator, missingInput(indicator, 'noData')] as const);

/**
 * Reads the cells of one school by their rows. Rows that are not given, empty cells, «н/д», errors and what
 * cannot be understood or cannot be (120 %) are unknown, never «нет». Source: methodology A4.4.
 */
export function readInputs(
  rows: readonly RiskRow[],
  cells: readonly CellValue[],
  settings: Settings['risk'],
): SchoolInputs {
  const inputs = new Map<RiskIndicator, RiskInput>(NO_INPUTS);
  let unique: number | null = null;
  rows.forEach((row, index) => {
    const cell = cells[index] ?? null;
    if (row === 'unique') unique = percentIn(cell);
    else if (row !== null && row !== 'verdict') inputs.set(row, readInput(row, cell, settings));
  });
  return { inputs, unique };
}

function readInput(indicator: RiskIndicator, cell: CellValue, settings: Settings['risk']): RiskInput {
  const value = ANSWER_INDICATORS.has(indicator) ? answerIn(cell) : shareIn(cell);
  if (value === null) return missingInput(indicator, 'noData');
  return isImpossible(value) ? missingInput(indicator, 'impossible') : inputOf(indicator, value, settings);
}

/** A table of schools holds the same few answers thousands of times. */
const answers = new Map<CellValue, RiskValue | null>();
const ANSWERS_KEPT = 200;

/** The answer that a cell gives, or null when it gives none. */
export function answerIn(cell: CellValue): RiskValue | null {
  const known = answers.get(cell);
  if (known !== undefined) return known;
  const reading = readAnswer(cell);
  const answer: RiskValue | null =
    reading.kind === 'answer'
      ? { kind: 'answer', value: reading.value, text: reading.text, source: NOWHERE }
      : null;
  if (answers.size >= ANSWERS_KEPT) answers.clear();
  answers.set(cell, answer);
  return answer;
}

function shareIn(cell: CellValue): RiskValue | null {
  if (isNotApplicable(cell)) return { kind: 'notApplicable' };
  const reading = readNumber(cell);
  return reading.kind === 'number' ? { kind: 'percent', percent: reading.value, source: NOWHERE } : null;
}

function percentIn(cell: CellValue): number | null {
  const value = shareIn(cell);
  return value?.kind === 'percent' && !isImpossible(value) ? value.percent : null;
}
