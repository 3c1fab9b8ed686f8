import type { SocialOutcome } from '../../methodology/social/outcome';
import type { Period } from '../../model/programme/social';
import type { AcademicYear } from '../../model/year';
import { yearInName } from '../../locale/words';

/** «Социальный индекс 2023-2024». */
export function socialSheetName(year: AcademicYear): string {
  return `Социальный индекс ${yearInName(year)}`;
}

/** « (социальные условия за 2022/2023)» behind a title, when the list's own year has none. */
export function olderConditions({ year, conditionsYear }: SocialOutcome): string {
  return year === conditionsYear ? '' : ` (социальные условия за ${conditionsYear})`;
}

/** «Группы школ 2023-2024». */
export function groupsSheetName(year: AcademicYear): string {
  return `Группы школ ${yearInName(year)}`;
}

export const NETWORK_SHEET = 'Сеть школ';

/** «План-факт 2018», «Волны мониторинга 2023-2024», or without a year. */
export function periodName(name: string, period: Period | null): string {
  return period === null ? name : `${name} ${period.replace('/', '-')}`;
}

/** «2018 год», «2023/2024 учебный год»: under a title. */
export function periodTitle(period: Period | null): string {
  if (period === null) return 'год не указан';
  return period.includes('/') ? `${period} учебный год` : `${period} год`;
}
