import type { AcademicYear } from '../model/year';
import { NO_CHOICES, type Choices } from './choices';

/**
 * What the workbook of the year `year` keeps of last year's choices. Mappings of columns, the language and the kind
 * of formulas hold on; the year is chosen, because the history that comes along speaks of an earlier one. What was
 * said about single sheets stays behind with them. Confirmed names and settings come along as sheets.
 */
export function carriedChoices(choices: Choices, year: AcademicYear): Choices {
  const { mappings, language, ordinaryFormulas } = choices;
  return { ...NO_CHOICES, year, mappings, language, ...(ordinaryFormulas && { ordinaryFormulas }) };
}
