import { cellAt, cellText } from '../../grid/grid';
import type { AcademicYear } from '../../model/year';
import type { ReadingOptions } from '../contract';
import { normaliseHeading } from '../heading';
import type { MarksHeader } from '../marksHeader';
import type { Stated } from '../procedureTitle';
import { gradeIn, procedureOf } from '../procedureTitle';
import type { SheetDraft } from '../sheetDraft';
import { subjectOfCell } from '../subjects';
import type { Missing } from '../tellMissing';
import { titlesAbove } from '../titles';
import { programmeOfDate, yearInText } from '../years';
import type { DatedProcedure } from './fisokoMarks';
import type { SchoolRow } from './fisokoMarksRows';

/** What procedure every row is about; a text says what is missing to know it. */
export interface RowProcedures {
  /** True when all rows are about one procedure of one year. */
  readonly single: boolean;
  of(school: SchoolRow): DatedProcedure | Missing;
}

/** The titles speak for all rows; columns «Год», «Класс», «Предмет» of a compilation speak for their row. */
export function rowProcedures(
  draft: SheetDraft,
  header: MarksHeader,
  schools: readonly SchoolRow[],
  options: ReadingOptions,
): RowProcedures {
  const common = commonProcedure(draft, header);
  const { year: yearColumn, grade: gradeColumn, subject: subjectColumn } = header;
  const text = (row: number, column: number | undefined) =>
    column === undefined ? '' : normaliseHeading(cellText(cellAt(draft.grid, row, column)));
  const byRow = yearColumn !== undefined || gradeColumn !== undefined || subjectColumn !== undefined;
  const keyOf = ({ row }: SchoolRow) =>
    byRow ? `${text(row, yearColumn)}|${text(row, gradeColumn)}|${text(row, subjectColumn)}` : '||';

  const years = new Set<AcademicYear>();
  if (yearColumn !== undefined) {
    for (const { row } of schools) {
      const year = yearInText(text(row, yearColumn));
      if (year) years.add(year);
    }
  }
  const override = years.size > 1 ? undefined : options.resultsYear;
  if (options.resultsYear && years.size > 1) {
    draft.find('yearOverrideIgnored', 'warning', {
      override: options.resultsYear,
      years: [...years].sort().join(', '),
    });
  }

  const known = new Map<string, DatedProcedure | Missing>();
  const of = (school: SchoolRow): DatedProcedure | Missing => {
    const key = keyOf(school);
    let stated = known.get(key);
    if (stated === undefined) {
      const [yearText, gradeText, subjectText] = key.split('|') as [string, string, string];
      const grade = gradeOfCell(gradeText);
      const subject = subjectOfCell(subjectText);
      const year = override ?? yearInText(yearText) ?? common.year;
      stated = dated({
        ...common,
        ...(grade !== undefined && { grade }),
        ...(subject && { subject }),
        ...(year && { year }),
      });
      known.set(key, stated);
    }
    return stated;
  };
  for (const school of schools) of(school);
  const [only] = known.values();
  const single = known.size === 1;
  if (single && typeof only === 'object') {
    const { kind, subject, level, grade } = only.procedure;
    draft.facts['procedure'] = [kind, subject, level, grade].filter((part) => part !== undefined).join('-');
    draft.facts['year'] = only.year;
    if (only.season) draft.facts['season'] = only.season;
  } else if (known.size > 1) draft.facts['procedures'] = known.size;
  return { single, of };
}

/** «5», «5А», «5 класс» in a column «Класс». */
function gradeOfCell(text: string): number | undefined {
  const match = /^(1[01]|[1-9])(?!\d)/.exec(text);
  return match ? Number(match[1]) : gradeIn(text);
}

function dated(stated: Stated): DatedProcedure | Missing {
  const named = procedureOf(stated);
  if ('missing' in named) return named.missing;
  if (!stated.year) return 'year';
  return { procedure: named.procedure, year: stated.year, ...(stated.season && { season: stated.season }) };
}

/** What the lines above the table say. The date decides the season and, when it is there, the year. */
function commonProcedure(draft: SheetDraft, header: MarksHeader): Stated {
  const { stated, date } = titlesAbove(draft.grid, header.row);
  // «Статистика по отметкам» of ФИС ОКО is made for ВПР; compilations with these columns too.
  const common: Stated = { ...stated, kind: stated.kind ?? 'vpr' };
  if (date === null) return common;
  const { year, season } = programmeOfDate(date);
  if (stated.year && stated.year !== year) {
    draft.find('yearsDisagree', 'warning', { title: stated.year, date, used: year });
  }
  return { ...common, year, season };
}
