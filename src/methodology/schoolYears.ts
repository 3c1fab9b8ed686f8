import type { School } from '../model/school';
import type { AcademicYear } from '../model/year';
import { yearStart } from '../model/year';

/**
 * Was the school at work in the academic year? A school that opened in or after June of the year had no
 * pupils when its procedures were held; one that closed before September did not begin it.
 * Source: methodology F2, «school opened last year».
 */
export function atWork(school: School, year: AcademicYear): 'yes' | 'notOpenYet' | 'closed' {
  if (school.activeFrom === undefined && school.activeTo === undefined) return 'yes';
  const start = yearStart(year);
  if (school.activeFrom !== undefined && school.activeFrom >= `${start + 1}-06-01`) return 'notOpenYet';
  if (school.activeTo !== undefined && school.activeTo <= `${start}-09-01`) return 'closed';
  return 'yes';
}

/** How findings and reasons name a school: with the municipality, because names repeat. */
export function schoolLabel(school: School): string {
  return school.municipality ? `${school.name} (${school.municipality})` : school.name;
}
