import type { CellValue, Grid } from '../grid/grid';
import { cellText } from '../grid/grid';
import { normaliseHeading } from './heading';

/** Where the columns of a flat table of marks stand (0-based); one heading row, one school a row. */
export interface MarksHeader {
  readonly row: number;
  readonly label: number;
  readonly participants: number;
  /** Columns of «2», «3», «4», «5». */
  readonly marks: readonly [number, number, number, number];
  /** The heading says «%» or «чел.» beside the marks. */
  readonly unit?: 'percent' | 'count';
  readonly organisations?: number;
  readonly municipality?: number;
  readonly login?: number;
  readonly code?: number;
  readonly year?: number;
  readonly grade?: number;
  readonly subject?: number;
  /** The label column is headed «Группы участников», the sure sign of ФИС ОКО. */
  readonly groups: boolean;
}

const HEADER_WITHIN = 30;

const FIELDS: Readonly<Record<string, 'groups' | 'label' | 'participants' | keyof MarksHeader>> = {
  'группы участников': 'groups',
  оо: 'label',
  оу: 'label',
  школа: 'label',
  'название оо': 'label',
  'наименование оо': 'label',
  'наименование оу': 'label',
  'краткое наименование оо': 'label',
  'образовательная организация': 'label',
  'общеобразовательная организация': 'label',
  'кол-во участников': 'participants',
  'количество участников': 'participants',
  'число участников': 'participants',
  'всего участников': 'participants',
  участников: 'participants',
  участники: 'participants',
  всего: 'participants',
  'кол-во оо': 'organisations',
  'количество оо': 'organisations',
  муниципалитет: 'municipality',
  'муниципальное образование': 'municipality',
  мо: 'municipality',
  район: 'municipality',
  логин: 'login',
  'логин оо': 'login',
  'код оо': 'code',
  код: 'code',
  год: 'year',
  'учебный год': 'year',
  класс: 'grade',
  параллель: 'grade',
  предмет: 'subject',
};

const MARK = /^(?:отметк[аи] |оценк[аи] |на |доля |кол-во |количество |% )?([2-5])(?: ?\(?(%|чел)\)?)?$/;

/** The mark that a heading names, with the unit it states. */
export function markOfHeading(value: CellValue): { mark: 2 | 3 | 4 | 5; unit?: 'percent' | 'count' } | null {
  if (typeof value === 'number')
    return value >= 2 && value <= 5 && Number.isInteger(value) ? { mark: value as 2 } : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const text = normaliseHeading(value);
  const match = MARK.exec(text);
  if (!match) return null;
  const mark = Number(match[1]) as 2 | 3 | 4 | 5;
  if (text.includes('%') || text.startsWith('доля')) return { mark, unit: 'percent' };
  if (text.includes('чел') || text.startsWith('кол')) return { mark, unit: 'count' };
  return { mark };
}

/** Finds the heading row of a flat table of marks within the first 30 rows; null when there is none. */
export function findMarksHeader(grid: Grid): MarksHeader | null {
  const last = Math.min(HEADER_WITHIN, grid.rows.length);
  for (let row = 0; row < last; row += 1) {
    const header = marksHeaderAt(grid, row);
    if (header) return header;
  }
  return null;
}

function marksHeaderAt(grid: Grid, row: number): MarksHeader | null {
  const found = new Map<string, number>();
  const marks = new Map<number, number>();
  let unit: 'percent' | 'count' | undefined;
  let repeated = false;
  (grid.rows[row] ?? []).forEach((value, column) => {
    const mark = markOfHeading(value);
    if (mark) {
      if (marks.has(mark.mark)) repeated = true;
      marks.set(mark.mark, column);
      unit = mark.unit ?? unit;
      return;
    }
    if (typeof value !== 'string' || value.length > 60) return;
    const field = FIELDS[normaliseHeading(cellText(value))];
    if (field !== undefined && !found.has(field)) found.set(field, column);
  });
  const label = found.get('groups') ?? found.get('label');
  const participants = found.get('participants');
  // Marks that stand twice are blocks («основной», «итоговый»), which another form reads.
  if (label === undefined || participants === undefined || marks.size < 4 || repeated) return null;
  const optional = ['organisations', 'municipality', 'login', 'code', 'year', 'grade', 'subject'] as const;
  return {
    row,
    label,
    participants,
    marks: [marks.get(2)!, marks.get(3)!, marks.get(4)!, marks.get(5)!],
    groups: found.has('groups'),
    ...(unit && { unit }),
    ...Object.fromEntries(optional.filter((key) => found.has(key)).map((key) => [key, found.get(key)!])),
  };
}
