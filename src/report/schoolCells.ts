import type { School } from '../model/school';
import { WORD } from '../locale/words';

/** The stable code shown beside a school: login of ФИС ОКО, else Код ОО, else «—». */
export function schoolCode(school: School): string {
  return school.login ?? school.code ?? WORD.notApplicable;
}

/** Distinct municipalities of the schools in their order; a school without one adds nothing. */
export function municipalitiesOf(schools: readonly School[]): readonly string[] {
  const names = new Set<string>();
  for (const school of schools) if (school.municipality) names.add(school.municipality);
  return [...names];
}

/** The line under a title: the only municipality, or how many there are. */
export function municipalityLine(municipalities: readonly string[]): string {
  if (municipalities.length === 1) return municipalities[0]!;
  return municipalities.length === 0
    ? 'муниципальное образование ____________________'
    : `муниципальных образований: ${municipalities.length}`;
}

/** A percent without the noise of binary fractions, so that sheets compare it as the rules do. */
export function withoutNoise(percent: number): number {
  return Number(percent.toFixed(9));
}
