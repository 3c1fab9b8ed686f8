import type { AcademicYear } from '../../../src/model/year';

const OURS = / \(ШНОР(?: \d+)?\)$/;
const YEAR = /(?<!\d)20\d\d[-–—_ ](?:20)?\d\d(?!\d)/;

/**
 * Where the workbook of a new year goes: the name of the open one with its year replaced, `Город_2023-2024.xlsx` →
 * `Город_2024-2025.xlsx`. A name without a year gets it at the end.
 */
export function newYearName(opened: string, year: AcademicYear): string {
  const name = opened.replace(/\.[^.]*$/, '').replace(OURS, '');
  const text = year.replace('/', '-');
  return `${YEAR.test(name) ? name.replace(YEAR, text) : `${name} ${text}`}.xlsx`;
}
