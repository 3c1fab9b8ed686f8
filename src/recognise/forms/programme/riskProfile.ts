import type { CellValue, Grid } from '../../../grid/grid';
import { address, cellAt, cellText, isBlank } from '../../../grid/grid';
import type {
  FactorCode,
  ProfileMark,
  RiskProfileRecord,
  Significance,
} from '../../../model/programme/profile';
import { FACTOR_CODES } from '../../../model/programme/profile';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import { federalTwin, riskLike, riskOf } from '../../../model/programme/riskNames';
import type { AcademicYear } from '../../../model/year';
import { parseAcademicYear } from '../../../model/year';
import { quotable } from '../../cells';
import type { TableHead } from '../../columns';
import { dataRows, findTable, textsAbove } from '../../columns';
import type { Form, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { normaliseHeading } from '../../heading';
import type { SchoolField } from '../../schoolRows';
import { SCHOOL_FIELDS, SchoolRows } from '../../schoolRows';
import { SheetDraft } from '../../sheetDraft';
import type { TableForm } from '../../tableForm';
import { headWithFindings, tellRepeated } from '../../tableForm';
import { FACTOR_FIELDS } from './factorHeadings';

type Field = SchoolField | 'year' | 'number' | 'note' | FactorCode;

/** A profile is known by factors in its heading, or by its title and a list of schools. */
const FIELDS: TableForm<Field>['fields'] = [
  ...SCHOOL_FIELDS,
  { field: 'year', names: ['учебный год', 'год'] },
  { field: 'number', names: ['№ п/п', '№', '№ п.п', 'n п/п'] },
  { field: 'note', names: ['примечание', 'примечания', 'комментарий', 'уровень', 'уровень школы'] },
  ...FACTOR_FIELDS,
];
export const PROFILE_TABLE: TableForm<Field> = {
  id: 'riskProfile',
  fields: FIELDS,
  required: [['code', 'login', 'school'], FACTOR_CODES],
};
const OWN_LIST: TableForm<Field> = { ...PROFILE_TABLE, required: [['code', 'login', 'school']] };
const TITLE = /рисков\S* профил/i;
const ENOUGH = 3;
/** Columns of our own finished sheet, which may have been copied as values. */
const CALCULATED = /^(?:число факторов|факторы, требующие мероприятий)/i;

/** «Рисковый профиль»: schools down, factors across, a word of significance in every cell (500+, Бобров). */
export const riskProfile: Form = {
  id: 'riskProfile',
  detect(grid) {
    const head = findTable(grid, FIELDS, PROFILE_TABLE.required);
    if (head) return FACTOR_CODES.filter((code) => head.columns.has(code)).length >= ENOUGH ? 0.95 : 0.9;
    const own = findTable(grid, FIELDS, OWN_LIST.required);
    return own && titled(grid, own.top) && ownColumns(own).length > 0 ? 0.9 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const known = findTable(grid, FIELDS, PROFILE_TABLE.required) !== null;
    const head = headWithFindings(draft, known ? PROFILE_TABLE : OWN_LIST, options);
    return head ? readProfiles(draft, head) : draft.finish('riskProfile');
  },
};

function titled(grid: Grid, top: number): boolean {
  return [...textsAbove(grid, top), grid.sheet].some((text) => TITLE.test(text));
}

interface FactorColumn {
  readonly factor: FactorCode | null;
  readonly heading: string;
  readonly column: number;
}

function readProfiles(draft: SheetDraft, head: TableHead<Field>): SheetReading {
  const { grid } = draft;
  tellRepeated(draft, head);
  const rows = new SchoolRows(draft, head);
  const columns = factorColumns(draft, head);
  const sheetYear = [...textsAbove(grid, head.top), grid.sheet]
    .map(parseAcademicYear)
    .find((year) => year !== null);
  const profiles: RiskProfileRecord[] = [];
  for (const row of dataRows(grid, head)) {
    const filled = columns.some(({ column }) => !isBlank(cellAt(grid, row, column)));
    const subject = rows.subjectOf(row, filled);
    if (subject.kind === 'school') {
      const marks = columns.map((column) => readMark(draft, row, column));
      profiles.push({ school: subject.mention, year: yearOf(grid, head, row) ?? sheetYear ?? null, marks });
      draft.rows.mark(row, 'used');
    } else if (subject.kind === 'nameless') {
      draft.rows.mark(row, 'reported');
      draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
    } else draft.rows.mark(row, subject.kind);
  }
  draft.tellHiddenRows();
  draft.facts['schools'] = profiles.length;
  draft.facts['factors'] = columns.length;
  const programme = { ...NO_PROGRAMME_RECORDS, profiles };
  return { ...draft.finish('riskProfile'), records: { ...NO_RECORDS, programme } };
}

function yearOf(grid: Grid, head: TableHead<Field>, row: number): AcademicYear | null {
  const column = head.columns.get('year');
  return column === undefined ? null : parseAcademicYear(cellText(cellAt(grid, row, column)));
}

/** Every column that holds significances, left to right; a column of other texts is told and left out. */
function factorColumns(draft: SheetDraft, head: TableHead<Field>): FactorColumn[] {
  const known = FACTOR_CODES.flatMap((factor): FactorColumn[] => {
    const column = head.columns.get(factor);
    return column === undefined ? [] : [{ factor, column, heading: lastHeading(head, column) }];
  });
  const own = ownColumns(head).flatMap((column): FactorColumn[] => {
    const heading = lastHeading(head, column);
    const values = dataRows(draft.grid, head).map((row) => significanceOf(cellAt(draft.grid, row, column)));
    const stated = values.filter((value) => value !== null);
    if (stated.length > 0 && stated.every((value) => value === 'bad')) {
      const text = quotable(heading);
      draft.find('profileColumnSkipped', 'info', { heading: text }, address(head.bottom, column));
      return [];
    }
    return [{ factor: factorNamed(draft, heading, address(head.bottom, column)), column, heading }];
  });
  return [...known, ...own].sort((a, b) => a.column - b.column);
}

/** The known factor that other words of a heading name, or a question when they only remind of one. */
function factorNamed(draft: SheetDraft, heading: string, cell: string): FactorCode | null {
  const risk = riskOf(heading);
  if (risk !== null) return /^\s*\d|преодолени/i.test(heading) ? risk : (federalTwin(risk) ?? risk);
  const like = riskLike(heading);
  if (like !== null)
    draft.find('profileFactorLike', 'warning', { heading: quotable(heading), factor: like }, cell);
  return null;
}

/** Columns with a heading that is neither a known factor nor a description of the school. */
function ownColumns(head: TableHead<Field>): number[] {
  const taken = new Set([...head.columns.values(), ...head.repeated.map(({ column }) => column)]);
  return head.headings.flatMap((heading, column) =>
    normaliseHeading(heading) !== '' && !taken.has(column) && !CALCULATED.test(heading) ? [column] : [],
  );
}

function lastHeading(head: TableHead<Field>, column: number): string {
  return head.headings[column]?.split(' | ').pop() ?? '';
}

function readMark(draft: SheetDraft, row: number, { factor, heading, column }: FactorColumn): ProfileMark {
  const value = cellAt(draft.grid, row, column);
  const significance = significanceOf(value);
  if (significance === 'bad') {
    const params = { heading: quotable(heading), text: quotable(cellText(value)) };
    draft.find('significanceNotUnderstood', 'error', params, address(row, column));
  }
  const known = significance === 'bad' ? null : significance;
  return { factor, heading, value: known, source: draft.source(row, column) };
}

/** Whole words only: «средне-высокая», «низкая/средняя» and «не высокая» are asked about, never guessed. */
const WORDS: readonly (readonly [RegExp, Significance])[] = [
  [/^(?:—+|не\s*применим\S*|н\/п)$/, 'notApplicable'],
  [/^высок(?:ая|ий|ое|ой)(?: (?:значимость|степень|уровень|риск)(?: риска| фактора)?)?\.?$/, 'high'],
  [/^средн(?:яя|ий|ее|ей)(?: (?:значимость|степень|уровень|риск)(?: риска| фактора)?)?\.?$/, 'medium'],
  [
    /^(?:низк(?:ая|ий|ое|ой)|незначительн\S*)(?: (?:значимость|степень|уровень|риск)(?: риска| фактора)?)?\.?$/,
    'low',
  ],
  [/^(?:нет|0|не\s*(?:выявлен|актив)\S*|отсутств\S*)$/, 'none'],
];
const MISSING = /^(?:[-–]|н\s*\/?\s*д\.?|нет данных|\?+|[хx]|\.+)$/;

/** A word of significance; null for «нет данных», `bad` for anything else. */
function significanceOf(value: CellValue): Significance | 'bad' | null {
  if (isBlank(value)) return null;
  if (typeof value === 'object' && value?.kind === 'error') return null;
  const text = cellText(value).toLowerCase().replace(/ё/g, 'е');
  if (MISSING.test(text)) return null;
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'bad';
}
