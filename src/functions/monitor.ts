import type { CellValue } from '../grid/grid';
import { TREND_WORDS, WORD } from '../locale/words';
import { changeOf, trendOf } from '../methodology/monitoring/trend';
import { readNumber } from '../recognise/values';
import type { Reading } from './arguments';
import { isWanted, loneCell, numberOf } from './arguments';
import { Refusal } from './refusal';
import type { Result } from './values';
import { matrixOf, quoted, sizeOf } from './values';

/**
 * `MONITOR.SHARE(numerators, denominators)`: percent 0–100, unrounded, Σ numerators / Σ denominators over the rows
 * of schools, as on «Мониторинг …»: a row without a numerator stays in the denominator, the share is then «не менее»;
 * once a row has no denominator, the share is of the rows with both numbers alone. «—» with nothing to divide by,
 * «н/д» when nothing is known; a percent is no number of people and is refused.
 * Source: methodology A4.6, «sum of numerators / sum of denominators».
 */
export function share(numerators: unknown, denominators: unknown): Result {
  const [parts, wholes] = pairsOf(numerators, denominators);
  let numerator = 0;
  let told = 0;
  let untold = 0;
  let silent = false;
  parts.forEach((part, index) => {
    const whole = wholes[index]!;
    if (part === WORD.notApplicable || whole === WORD.notApplicable) return;
    if (whole === null) {
      silent = true;
      return;
    }
    const counted = part ?? 0;
    if (counted < 0 || whole < 0 || counted > whole) {
      throw new Refusal('partsImpossible', { numerator: counted, denominator: whole });
    }
    numerator += counted;
    if (part === null) untold += whole;
    else told += whole;
  });
  if (told === 0 && (silent || untold > 0)) return WORD.noData;
  const denominator = silent ? told : told + untold;
  return denominator === 0 ? WORD.notApplicable : (100 * numerator) / denominator;
}

/**
 * `MONITOR.DYNAMICS(now, before)`: the change in percentage points (in units for a number), unrounded; «н/д» when a
 * value is not known, «—» when there is none. Source: Норильск, 2.3, 3.3, 4.3; part E: a difference is in п.п.
 */
export function dynamics(now: unknown, before: unknown): Result {
  const [value, previous] = [numberOf(loneCell(now, 1)), numberOf(loneCell(before, 2))];
  if (value === WORD.notApplicable || previous === WORD.notApplicable) return WORD.notApplicable;
  return changeOf(value, previous) ?? WORD.noData;
}

/** `MONITOR.TREND(now, before, [lower_is_better])`: «▲ лучше», «▼ хуже», «= без изменений», «н/д», «—». */
export function trend(now: unknown, before: unknown, lowerIsBetter: unknown): Result {
  const change = dynamics(now, before);
  if (typeof change !== 'number') return change;
  return TREND_WORDS[trendOf(change, isWanted(lowerIsBetter))!];
}

/** Cells that belong together: two ranges of one shape. */
function pairsOf(numerators: unknown, denominators: unknown): readonly [Reading[], Reading[]] {
  const [parts, wholes] = [matrixOf(numerators), matrixOf(denominators)];
  const [size, other] = [sizeOf(parts), sizeOf(wholes)];
  if (size.rows !== other.rows || size.columns !== other.columns) {
    throw new Refusal('rangesDiffer', {
      rows: size.rows,
      columns: size.columns,
      otherRows: other.rows,
      otherColumns: other.columns,
    });
  }
  return [parts.flat().map(countOf), wholes.flat().map(countOf)];
}

function countOf(cell: CellValue): Reading {
  const reading = readNumber(cell);
  if (reading.kind === 'number' && reading.percentSign) {
    throw new Refusal('numberExpected', { value: quoted(cell) });
  }
  return numberOf(cell);
}
