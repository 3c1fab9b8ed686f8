import { yearInName } from '../locale/words';
import type { AcademicYear } from '../model/year';
import { continuedName } from './refs';

/** Schools side by side on one sheet; Excel has 16,384 columns, a person has patience for fewer. */
export const SCHOOLS_A_SHEET = 1000;

/** «Сводка 2023-2024». */
export function summarySheetName(year: AcademicYear): string {
  return `Сводка ${yearInName(year)}`;
}

/** «ШНОР 2023-2024». */
export function shnorSheetName(year: AcademicYear): string {
  return `ШНОР ${yearInName(year)}`;
}

/** «Риски 2023-2024», «Риски 2023-2024 (2)» and so on: one for every full sheet of schools, none without schools. */
export function riskSheetNames(year: AcademicYear, schools: number): string[] {
  const sheets = Math.ceil(schools / SCHOOLS_A_SHEET);
  return Array.from({ length: sheets }, (_, index) => continuedName(`Риски ${yearInName(year)}`, index + 1));
}
