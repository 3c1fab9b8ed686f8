import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/grid';
import { WORD } from '../locale/words';
import { quintileOf } from '../methodology/social/quintile';
import type { IndexComponent } from '../methodology/social/socialIndex';
import { socialIndex } from '../methodology/social/socialIndex';
import type { Direction } from '../model/programme/social';
import { loneCell, numberOf, programmeSettings } from './arguments';
import { Refusal } from './refusal';
import type { Result } from './values';
import { isNothing, matrixOf, quoted, sizeOf } from './values';

/**
 * `SOCIAL.QUINTILE(value, values)`: 1 (the lowest fifth) to 5 among all schools of the range, its own included;
 * equal values share one quintile. «н/д» without the value, for one that is none of the range, with fewer than five
 * known ones, and when all of them are equal. Source: methodology B3.
 */
export function quintile(value: unknown, values: unknown): Result {
  const own = known(loneCell(value, 1));
  return quintileOf(own, matrixOf(values).flat().map(known)) ?? WORD.noData;
}

/**
 * `SOCIAL.INDEX(school, table, [signs], [settings])`: weighted mean of the signed scores of a school's values, each
 * compared with its column of the table of all schools; higher is better. `signs`: a row of signed weights, or a row
 * of signs over a row of weights; without it every column counts once and more is better. «н/д» when a value is
 * missing and the settings leave such a school undecided. Not the official ИСБШ. Source: methodology B3.
 */
export function index(school: unknown, table: unknown, signs: unknown, settings: unknown): Result {
  const values = matrixOf(school).flat().map(known);
  const matrix = matrixOf(table);
  const { columns } = sizeOf(matrix);
  if (values.length !== columns) throw new Refusal('indexColumns', { given: values.length, columns });
  const weights = weightsOf(signs, columns);
  const components = weights.map(({ direction, weight }, column): IndexComponent => ({
    direction,
    weight,
    values: matrix.map((row) => known(row[column] ?? null)),
  }));
  const { social } = programmeSettings(settings, ['social.']);
  return socialIndex(values, components, social) ?? WORD.noData;
}

/** A number or no data: «—» says that a school has no such value, which is no value either. */
function known(cell: CellValue): number | null {
  const reading = numberOf(cell);
  return reading === WORD.notApplicable ? null : reading;
}

interface Weight {
  readonly direction: Direction;
  readonly weight: number;
}

function weightsOf(argument: unknown, columns: number): readonly Weight[] {
  if (isNothing(argument)) return Array.from({ length: columns }, () => ({ direction: 1, weight: 1 }));
  const matrix = matrixOf(argument);
  const size = sizeOf(matrix);
  if (size.columns !== columns || size.rows > 2) {
    throw new Refusal('signsShape', { rows: size.rows, columns: size.columns, expected: columns });
  }
  const [signs, weights] = matrix;
  return signs!.map((cell, column) => {
    const signed = signedOf(cell);
    if (weights === undefined) return { direction: signed < 0 ? -1 : 1, weight: Math.abs(signed) };
    const weight = signedOf(weights[column] ?? null);
    if (weight < 0 || signed === 0) {
      throw new Refusal('signExpected', { value: quoted(weight < 0 ? weights[column]! : cell) });
    }
    return { direction: signed < 0 ? -1 : 1, weight };
  });
}

/** «+», «−» and numbers with their sign. */
function signedOf(cell: CellValue): number {
  const text = cellText(cell);
  if (text === '+') return 1;
  if (/^[-–−]$/.test(text)) return -1;
  const reading = numberOf(cell);
  if (typeof reading !== 'number') throw new Refusal('signExpected', { value: quoted(cell) });
  return reading;
}
