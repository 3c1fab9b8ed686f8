import type { CellValue } from '../../../grid/grid';
import { classifyLabel } from '../../../schools/labels';

/** «СОШ № 1, 3, № 5»: one word for all the numbers. */
const NUMBERS = /^(\D*№?\s*)(\d{1,3})((?:\s*(?:,|и)\s*(?:№\s*)?\d{1,3})+)$/;

/**
 * The schools that one cell names: «СОШ № 1; Гимназия № 9», a line each, or «СОШ № 1, 3, 5». One text when it is
 * one school, or when some part names none.
 */
export function severalSchools(value: CellValue): readonly string[] {
  const text = typeof value === 'string' ? value.trim() : '';
  const parts = text
    .split(/[;\n]|,(?!\s*(?:№\s*)?\d)/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .flatMap(numbered);
  return parts.length > 1 && parts.every((part) => classifyLabel(part) === 'school') ? parts : [text];
}

function numbered(part: string): string[] {
  const match = NUMBERS.exec(part);
  if (!match || classifyLabel(`${match[1]}${match[2]}`) !== 'school') return [part];
  const numbers = [match[2]!, ...(match[3]!.match(/\d{1,3}/g) ?? [])];
  return numbers.map((number) => `${match[1]}${number}`);
}
