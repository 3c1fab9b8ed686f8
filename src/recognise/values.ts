import type { CellValue, Grid } from '../grid/grid';
import { cellAt, cellKey, cellText, isBlank } from '../grid/grid';

/**
 * What a data cell says. `unknown`: blank, «-», «н/д», «х», a failed formula — never zero.
 * `bad`: something stands there that cannot be a number (a date, a word); the caller reports it.
 */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percentSign: boolean;
      readonly decimals: number;
    }
  | { readonly kind: 'unknown'; readonly reason: 'blank' | 'noData' | 'formulaError' }
  | { readonly kind: 'bad'; readonly reason: 'date' | 'text' | 'inequality' };

/** «Нет данных» as departments write it. «—» and «не применимо» are told apart by `isNotApplicable`. */
const NO_DATA =
  /^(?:[-–—‑−]+|х|x|н\s*[/\\.]?\s*д\.?|нет|нет данных|нет отметки|отсутству(?:ет|ют)|\?+|\.+|…|#н\/д)$/i;

/** «Не применимо»: the em dash of delivered tables, or the words. Office turns a typed «-» into «–»: no data. */
const NOT_APPLICABLE =
  /^(?:—|не\s*применимо|не\s*прим\.?|н\s*\/\s*п|неприменимо|не\s*проводил(?:ся|[аио]сь)|не\s*проводится)$/i;

const NUMBER = /^([-+−]?)\s*(\d{1,3}(?:[  \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?\s*(%?)$/;

/** True for «не применимо», «не проводилось», «—». */
export function isNotApplicable(value: CellValue): boolean {
  return typeof value === 'string' && NOT_APPLICABLE.test(cellText(value));
}

/**
 * Reads one value as a number: comma or point, NBSP as thousand separator, a trailing percent sign.
 * `percentSign` is true when the cell carries «%» in its text; the number itself is not divided.
 */
export function readNumber(value: CellValue): NumberReading {
  if (isBlank(value)) return { kind: 'unknown', reason: 'blank' };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', value, percentSign: false, decimals: decimalsOf(value) }
      : { kind: 'bad', reason: 'text' };
  }
  if (typeof value === 'boolean') return { kind: 'bad', reason: 'text' };
  if (value !== null && typeof value === 'object') {
    return value.kind === 'date'
      ? { kind: 'bad', reason: 'date' }
      : { kind: 'unknown', reason: 'formulaError' };
  }
  const text = cellText(value);
  if (NO_DATA.test(text) || NOT_APPLICABLE.test(text)) return { kind: 'unknown', reason: 'noData' };
  if (/^[<>≤≥]/.test(text)) return { kind: 'bad', reason: 'inequality' };
  const match = NUMBER.exec(text);
  if (!match) return { kind: 'bad', reason: 'text' };
  const digits = match[2]!.replace(/\D/g, '');
  const decimals = match[3] ?? '';
  const magnitude = Number(decimals ? `${digits}.${decimals}` : digits);
  const negative = match[1] === '-' || match[1] === '−';
  return {
    kind: 'number',
    value: negative ? -magnitude : magnitude,
    percentSign: match[4] === '%',
    decimals: decimals.length,
  };
}

/** Reads a cell of a grid; a percent-formatted number (0.305 shown as 30,5 %) comes out as 30.5 with the sign. */
export function readNumberAt(grid: Grid, row: number, column: number): NumberReading {
  const reading = readNumber(cellAt(grid, row, column));
  if (reading.kind !== 'number' || !grid.percentCells.has(cellKey(row, column))) return reading;
  if (typeof cellAt(grid, row, column) !== 'number') return reading;
  const percent = Number((reading.value * 100).toPrecision(15));
  return { kind: 'number', value: percent, percentSign: true, decimals: decimalsOf(percent) };
}

/** Decimals of a stored number as a person would print it; binary noise (29.999999999999996) is not counted. */
export function decimalsOf(value: number): number {
  // Nearly every number of a sheet has at most three decimals; that is told without making a text.
  for (let decimals = 0, scaled = Math.abs(value); decimals <= 3; decimals += 1, scaled *= 10) {
    if (Math.abs(scaled - Math.round(scaled)) <= scaled * 1e-12) return decimals;
  }
  const text = String(Number(value.toPrecision(12)));
  if (text.includes('e')) return 12;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
