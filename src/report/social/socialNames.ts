import type { QuintileRange, SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Period } from '../../model/programme/social';
import type { AcademicYear } from '../../model/year';
import { WORD, yearInName } from '../../locale/words';

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

/** «1», or «1–2» as long as schools without an index can move it. */
export function quintileWords({ least, most }: QuintileRange): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** The quintile as it stands in a cell: a number, a range, «н/д» without an index, «—» where there are no quintiles. */
export function quintileCell({
  index,
  quintile,
  quintiles,
}: Pick<SocialSchool, 'index' | 'quintile' | 'quintiles'>): number | string {
  if (quintiles === null) return index === null ? WORD.noData : WORD.notApplicable;
  return quintile ?? quintileWords(quintiles);
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
