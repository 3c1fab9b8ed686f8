import type { AcademicYear } from '../../model/year';
import { academicYear, parseAcademicYear, yearStart } from '../../model/year';
import { readYesNo } from '../answers';

/** What a cell of «В перечне ФИОКО (год)» says. */
export interface OfficialReading {
  readonly years: ReadonlyMap<AcademicYear, boolean>;
  /** `yearMissing`: да/нет, but no year is known; `calendarYear`: one calendar year, read by the list year. */
  readonly problem?: 'yearMissing' | 'calendarYear' | 'notUnderstood';
}

/**
 * Reads «2022/2023», «2021/2022; 2022/2023», «2022/2023 – да; 2023/2024 – нет», «да», «нет», «—».
 * A bare answer belongs to the year of the heading, else to the year for which the list is made. A lone
 * calendar year names two academic years: the list year when it is one of them, else the one that ended in
 * it – always with a remark.
 */
export function readOfficial(
  text: string,
  headingYear: AcademicYear | null,
  listYear: AcademicYear | undefined,
): OfficialReading {
  const years = new Map<AcademicYear, boolean>();
  const trimmed = text.trim();
  if (trimmed === '' || /^(?:н\s*\/?\s*д|нет данных|\?)$/i.test(trimmed)) return { years };
  const bare = readYesNo(/^—+$/.test(trimmed) ? 'нет' : trimmed);
  if (bare !== null && !/20\d\d/.test(trimmed)) {
    const year = headingYear ?? listYear;
    if (year === undefined) return { years, problem: 'yearMissing' };
    return { years: new Map([[year, bare]]) };
  }
  let problem: OfficialReading['problem'];
  for (const part of trimmed.split(/[;,\n]+/)) {
    if (part.trim() === '') continue;
    const listed = !/(?<![а-я])нет(?![а-я])/i.test(part);
    const year = parseAcademicYear(part);
    if (year) {
      years.set(year, listed);
      continue;
    }
    const calendar = /(?<!\d)20\d\d(?!\d)/.exec(part);
    if (!calendar) {
      problem = 'notUnderstood';
      continue;
    }
    const ended = Number(calendar[0]);
    years.set(
      listYear !== undefined && isHalfOf(ended, listYear) ? listYear : academicYear(ended - 1),
      listed,
    );
    problem ??= 'calendarYear';
  }
  return { years, ...(problem && { problem }) };
}

function isHalfOf(calendar: number, year: AcademicYear): boolean {
  return calendar === yearStart(year) || calendar === yearStart(year) + 1;
}
