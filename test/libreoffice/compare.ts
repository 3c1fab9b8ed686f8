import type { CellValue, Workbook } from 'hucre';
import { KIND_NAME } from '../../src/host/ownKind';

/** One formula whose stored result is not what another program computed. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly stored: string;
  readonly computed: string;
}

export interface Comparison {
  readonly formulas: number;
  readonly differences: readonly Difference[];
}

/** Numbers may differ by this share: programs add in different orders. */
const TOLERANCE = 1e-9;

/**
 * Compares the stored result of every formula with the one of the recalculated copy. Where the product has
 * put its sheets beside a department's own ones, only its own are compared.
 */
export function compareFormulas(stored: Workbook, computed: Workbook): Comparison {
  const differences: Difference[] = [];
  let formulas = 0;
  const own = new Set(stored.namedRanges?.filter(({ name }) => name === KIND_NAME).map(({ scope }) => scope));
  for (const sheet of stored.sheets) {
    if (own.size > 0 && !own.has(sheet.name)) continue;
    const twin = computed.sheets.find((candidate) => candidate.name === sheet.name);
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue;
      formulas += 1;
      const [row, column] = key.split(',').map(Number) as [number, number];
      const theirs = twin?.rows[row]?.[column] ?? null;
      if (sameValue(cell.value, theirs)) continue;
      differences.push({
        sheet: sheet.name,
        cell: `${columnLetters(column)}${row + 1}`,
        formula: cell.formula,
        stored: show(cell.value),
        computed: twin ? show(theirs) : 'no such sheet',
      });
    }
  }
  return { formulas, differences };
}

function sameValue(stored: CellValue, computed: CellValue): boolean {
  const [a, b] = [plain(stored), plain(computed)];
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return a === b;
}

/** Programs store an empty text as nothing, and a truth value as a number shown as «ИСТИНА». */
function plain(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.getTime() : value;
}

function show(value: CellValue): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
