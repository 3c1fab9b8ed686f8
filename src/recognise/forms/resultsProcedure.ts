import { address, cellAt, cellText } from '../../grid/grid';
import type { Procedure, Season, Stage } from '../../model/procedure';
import { MATHEMATICS, RUSSIAN } from '../../model/procedure';
import type { AcademicYear } from '../../model/year';
import { quotable } from '../cells';
import type { TableHead } from '../columns';
import type { ReadingOptions } from '../contract';
import { normaliseHeading } from '../heading';
import type { Stated } from '../procedureTitle';
import { completed, gradeIn, levelIn, procedureOf, statedIn } from '../procedureTitle';
import type { SheetDraft } from '../sheetDraft';
import { subjectIn, subjectOfCell } from '../subjects';
import type { Missing } from '../tellMissing';
import { yearInText } from '../years';
import type { ResultsField } from './resultsFields';

/** The procedure of one row, or what is missing; `told`: a finding about the cell was already added. */
export type RowProcedure =
  | {
      readonly procedure: Procedure;
      readonly year: AcademicYear;
      readonly season?: Season | undefined;
      readonly stage?: Stage | undefined;
    }
  | { readonly missing: Missing | 'told' };

/** What the sheet name and the titles say for rows whose own columns are silent. */
export function statedBeside(titles: readonly string[]): Stated {
  return completed(...titles.map(statedIn));
}

/** Joins the cells of a row (they win) with what stands beside the table. */
export function statedInRow(
  draft: SheetDraft,
  head: TableHead<ResultsField>,
  row: number,
  beside: Stated,
  options: ReadingOptions,
): RowProcedure {
  const text = (field: ResultsField): string => {
    const column = head.columns.get(field);
    return column === undefined ? '' : normaliseHeading(cellText(cellAt(draft.grid, row, column)));
  };
  const subjectText = text('subject');
  const subject = subjectOfCell(subjectText);
  const level = levelIn(text('level')) ?? levelIn(subjectText);
  const grade = gradeOfCell(text('grade'));
  const stated = completed(
    { ...(subject && { subject }), ...(level && { level }), ...(grade !== null && { grade }) },
    statedIn(text('procedure')),
    // A title may name the subject only when the table has no such column.
    head.columns.has('subject') ? withoutSubject(beside) : beside,
  );
  // КДР are written in no subject of the timetable: «читательская грамотность».
  if (subject && stated.kind !== 'kdr' && subjectIn(subjectText) === undefined) {
    findAt(draft, head, row, 'subject', 'subjectUnknown');
    return { missing: 'told' };
  }
  const year = yearInText(text('year')) ?? beside.year ?? options.resultsYear ?? null;
  const procedure =
    stated.subject && !isRuleSubject(stated) ? otherProcedure(stated) : namedProcedure(stated, year);
  if ('missing' in procedure) return procedure;
  if (year === null) return { missing: 'year' };
  const period = periodOf(`${text('period')} ${text('stage')}`.trim());
  if (period === null)
    findAt(draft, head, row, head.columns.has('period') ? 'period' : 'stage', 'periodUnknown');
  return {
    procedure: procedure.procedure,
    year,
    season: period?.season ?? (procedure.procedure.kind === 'vpr' ? beside.season : undefined),
    stage: period?.stage ?? beside.stage,
  };
}

function isRuleSubject({ subject }: Stated): boolean {
  return subject === MATHEMATICS || subject === RUSSIAN;
}

/**
 * Other subjects are needed only of КДР, which are told apart by class; of the rest the class and the level may
 * be missing.
 */
function otherProcedure(stated: Stated): { procedure: Procedure } | { missing: Missing } {
  if (!stated.kind) return { missing: 'kind' };
  const { kind, subject, grade } = stated;
  if (kind === 'kdr' && grade === undefined) return { missing: 'grade' };
  const graded = kind === 'vpr' || kind === 'kdr';
  return { procedure: { kind, subject: subject!, ...(graded && grade !== undefined && { grade }) } };
}

function namedProcedure(
  stated: Stated,
  year: AcademicYear | null,
): { procedure: Procedure } | { missing: Missing } {
  return procedureOf(year ? { ...stated, year } : stated);
}

function withoutSubject(stated: Stated): Stated {
  return Object.fromEntries(Object.entries(stated).filter(([key]) => key !== 'subject' && key !== 'level'));
}

/** «5», «5 класс», «по программе 4 класса». */
function gradeOfCell(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) {
    const grade = Number(text);
    return grade >= 1 && grade <= 11 ? grade : null;
  }
  return gradeIn(text) ?? null;
}

/** «весна», «осень 2022», «основной», «итоговый», «после пересдачи»; null when a text says none of these. */
function periodOf(text: string): { season?: Season; stage?: Stage } | null {
  if (text === '' || /^(?:[-–—]+|н\s*\/?\s*д)$/.test(text)) return {};
  const season: Season | undefined = /осен/.test(text)
    ? 'autumn'
    : /весн|весен/.test(text)
      ? 'spring'
      : undefined;
  const stage: Stage | undefined = /основн|до пересдач|без пересдач/.test(text)
    ? 'main'
    : /итогов|пересдач|дополнительн|сентябр/.test(text)
      ? 'final'
      : undefined;
  if (!season && !stage) return null;
  return { ...(season && { season }), ...(stage && { stage }) };
}

function findAt(
  draft: SheetDraft,
  head: TableHead<ResultsField>,
  row: number,
  field: ResultsField,
  code: 'subjectUnknown' | 'periodUnknown',
): void {
  const column = head.columns.get(field)!;
  const text = quotable(cellText(cellAt(draft.grid, row, column)));
  draft.find(code, 'warning', { text }, address(row, column));
}
