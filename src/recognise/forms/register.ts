import type { Grid } from '../../grid/grid';
import { address, cellAt, cellText, isBlank } from '../../grid/grid';
import type { RegisterEntry, SchoolLevels } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { parseAcademicYear } from '../../model/year';
import { readAnswer } from '../answers';
import { quotable } from '../cells';
import type { TableHead } from '../columns';
import { dataRows, findTable, textsAbove } from '../columns';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { NO_RECORDS } from '../contract';
import { readDate } from '../dates';
import { fittingMapping } from '../mappingResolve';
import { schoolTypeOf } from '../schoolTypeText';
import { SchoolRows } from '../schoolRows';
import { SheetDraft } from '../sheetDraft';
import { MAPPED, headWithFindings, tellRepeated } from '../tableForm';
import { levelsOf } from './levelsText';
import { readOfficial } from './officialList';
import type { RegisterField } from './registerFields';
import { REGISTER_FIELDS, REGISTER_TABLE } from './registerFields';

/** Columns that only a register has; two of them beside a name make a sheet one without any title. */
const TELLING: readonly RegisterField[] = [
  'fullName',
  'aliases',
  'type',
  'parent',
  'levels',
  'primary',
  'basic',
  'secondary',
  'official',
  'activeFrom',
  'activeTo',
];

/** «Справочник ОО»: one line per school (methodology C5, D2). */
export const register: Form = {
  id: 'register',
  detect(grid, options) {
    if (fittingMapping(grid, 'register', options)) return MAPPED;
    const head = findTable(grid, REGISTER_FIELDS, REGISTER_TABLE.required);
    if (!head) return 0;
    const telling = TELLING.filter((field) => head.columns.has(field)).length;
    if (telling >= 4) return 0.85;
    if (telling >= 2) return 0.7;
    // The marks of the official list beside names, or the name of the sheet, say it as well.
    if (telling === 1 && (head.columns.has('official') || isTitled(grid, head))) return 0.6;
    const coded = head.columns.has('code') || head.columns.has('login');
    return coded && isTitled(grid, head) ? 0.55 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, REGISTER_TABLE, options);
    return head ? new RegisterReader(draft, head, options).read() : draft.finish('register');
  },
};

function isTitled(grid: Grid, head: TableHead<RegisterField>): boolean {
  return [grid.sheet, ...textsAbove(grid, head.top)].some((text) => /справочник/i.test(text));
}

class RegisterReader {
  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<RegisterField>,
    private readonly options: ReadingOptions,
  ) {}

  read(): SheetReading {
    const { draft, head } = this;
    tellRepeated(draft, head, ['official']);
    const rows = new SchoolRows(draft, namedBy(head));
    const entries: RegisterEntry[] = [];
    for (const row of dataRows(draft.grid, head)) {
      const subject = rows.subjectOf(row);
      if (subject.kind === 'school') {
        const { name, code, login, municipality, source } = subject.mention;
        entries.push({
          name,
          ...this.optionalTexts(row),
          aliases: this.aliases(row),
          ...(code && { code }),
          ...(login && { login }),
          ...(municipality && { municipality }),
          ...this.type(row),
          levels: this.levels(row),
          official: this.official(row),
          ...this.dates(row),
          source,
        });
        draft.rows.mark(row, 'used');
      } else if (subject.kind === 'nameless') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      } else draft.rows.mark(row, subject.kind);
    }
    draft.tellHiddenRows();
    draft.facts['schools'] = entries.length;
    const listed = entries.filter(({ official }) => [...official.values()].includes(true)).length;
    draft.facts['officiallyListed'] = listed;
    return { ...draft.finish('register'), records: { ...NO_RECORDS, register: entries } };
  }

  private optionalTexts(row: number): { fullName?: string; parent?: string } {
    const fullName = this.text(row, 'fullName');
    const parent = this.text(row, 'parent');
    return {
      ...(fullName && this.head.columns.has('school') && { fullName }),
      ...(parent && !/^[-–—]+$/.test(parent) && { parent }),
    };
  }

  private aliases(row: number): string[] {
    return this.text(row, 'aliases')
      .split(/[;\n]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '' && !/^[-–—]+$/.test(alias));
  }

  private type(row: number): { type?: NonNullable<RegisterEntry['type']> } {
    const text = this.text(row, 'type');
    if (text === '' || /^(?:[-–—]+|н\s*\/?\s*д)$/i.test(text)) return {};
    const type = schoolTypeOf(text);
    if (type) return { type };
    this.find('schoolTypeUnknown', 'warning', row, 'type');
    return {};
  }

  private levels(row: number): SchoolLevels {
    const column = this.head.columns.get('levels');
    const ranges = column === undefined ? null : levelsOf(cellAt(this.draft.grid, row, column));
    if (ranges === 'bad') this.find('levelsNotUnderstood', 'warning', row, 'levels');
    const stated = ranges === 'bad' ? null : ranges;
    return {
      primary: this.level(row, 'primary') ?? stated?.primary ?? null,
      basic: this.level(row, 'basic') ?? stated?.basic ?? null,
      secondary: this.level(row, 'secondary') ?? stated?.secondary ?? null,
    };
  }

  /** да → true; нет, «—» → false; empty, «н/д» → null. */
  private level(row: number, field: 'primary' | 'basic' | 'secondary'): boolean | null {
    const column = this.head.columns.get(field);
    if (column === undefined) return null;
    const reading = readAnswer(cellAt(this.draft.grid, row, column));
    if (reading.kind === 'answer' && reading.value !== 'partial') return reading.value === 'yes';
    if (reading.kind !== 'missing') this.find('answerNotUnderstood', 'error', row, field);
    return null;
  }

  private official(row: number): ReadonlyMap<AcademicYear, boolean> {
    const first = this.head.columns.get('official');
    const more = this.head.repeated.filter(({ field }) => field === 'official').map(({ column }) => column);
    const years = new Map<AcademicYear, boolean>();
    for (const column of first === undefined ? [] : [first, ...more]) {
      const value = cellAt(this.draft.grid, row, column);
      const heading = this.head.headings[column] ?? '';
      const reading = readOfficial(cellText(value), parseAcademicYear(heading), this.options.listYear);
      for (const [year, listed] of reading.years) years.set(year, listed);
      if (!reading.problem) continue;
      const code = (
        {
          yearMissing: 'officialYearMissing',
          calendarYear: 'officialCalendarYear',
          notUnderstood: 'officialNotUnderstood',
        } as const
      )[reading.problem];
      this.draft.find(
        code,
        code === 'officialCalendarYear' ? 'warning' : 'error',
        { heading, text: quotable(cellText(value)), year: [...reading.years.keys()].join(', ') },
        address(row, column),
      );
    }
    return years;
  }

  private dates(row: number): { activeFrom?: string; activeTo?: string } {
    const read = (field: 'activeFrom' | 'activeTo'): string | null => {
      const column = this.head.columns.get(field);
      if (column === undefined) return null;
      const value = cellAt(this.draft.grid, row, column);
      if (isBlank(value) || /^(?:[-–—]+|н\s*\/?\s*[вд]|по настоящее время)$/i.test(cellText(value)))
        return null;
      const date = readDate(value);
      if (date === null) this.find('dateNotUnderstood', 'error', row, field);
      return date;
    };
    const activeFrom = read('activeFrom');
    const activeTo = read('activeTo');
    return { ...(activeFrom && { activeFrom }), ...(activeTo && { activeTo }) };
  }

  private find(
    code: 'schoolTypeUnknown' | 'levelsNotUnderstood' | 'answerNotUnderstood' | 'dateNotUnderstood',
    severity: 'error' | 'warning',
    row: number,
    field: RegisterField,
  ): void {
    const column = this.head.columns.get(field)!;
    const heading = this.head.headings[column] ?? '';
    this.draft.find(code, severity, { heading, text: quotable(this.text(row, field)) }, address(row, column));
  }

  private text(row: number, field: RegisterField): string {
    const column = this.head.columns.get(field);
    return column === undefined ? '' : cellText(cellAt(this.draft.grid, row, column));
  }
}

/** A register that gives only full names is read by them. */
function namedBy(head: TableHead<RegisterField>): TableHead<RegisterField> {
  const full = head.columns.get('fullName');
  if (head.columns.has('school') || full === undefined) return head;
  const columns = new Map(head.columns);
  columns.set('school', full);
  columns.delete('fullName');
  return { ...head, columns };
}
