import { address, cellAt, cellText, isBlank } from '../../grid/grid';
import type { ContextAnswer, ContextCount, Answer, SchoolContext } from '../../model/context';
import type { SchoolMention } from '../../model/school';
import type { Quantity } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { parseAcademicYear, yearOfDate } from '../../model/year';
import { readYesNo } from '../answers';
import { quotable, readAnswerAt, readCount } from '../cells';
import type { TableHead } from '../columns';
import { dataRows, findTable, textsAbove } from '../columns';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { NO_RECORDS } from '../contract';
import { fittingMapping } from '../mappingResolve';
import { SchoolRows } from '../schoolRows';
import { SheetDraft } from '../sheetDraft';
import type { TableForm } from '../tableForm';
import { MAPPED, headWithFindings, tellRepeated } from '../tableForm';
import type { ContextField } from './contextFields';
import { ANSWER_FIELDS, CONTEXT_FIELDS, COUNT_FIELDS, PART_OF } from './contextFields';
import { dayOfSlice } from './programme/sliceText';

export const CONTEXT_TABLE: TableForm<ContextField> = {
  id: 'context',
  fields: CONTEXT_FIELDS,
  required: [
    ['code', 'login', 'school'],
    [...COUNT_FIELDS, ...ANSWER_FIELDS],
  ],
};

/** Fewer context columns than this are found on many sheets that are something else. */
const ENOUGH_COLUMNS = 3;

/** «Контекст»: headcounts and yes/no answers, one line per school and date (methodology C5). */
export const context: Form = {
  id: 'context',
  detect(grid, options) {
    if (fittingMapping(grid, 'context', options)) return MAPPED;
    const head = findTable(grid, CONTEXT_TABLE.fields, CONTEXT_TABLE.required);
    if (!head) return 0;
    const own = [...COUNT_FIELDS, ...ANSWER_FIELDS].filter((field) => head.columns.has(field)).length;
    if (own < ENOUGH_COLUMNS) return 0;
    return own >= 8 ? 0.9 : 0.75;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = headWithFindings(draft, CONTEXT_TABLE, options);
    return head ? new ContextReader(draft, head, options).read() : draft.finish('context');
  },
};

class ContextReader {
  private readonly sheetYear: AcademicYear | null;
  private readonly withoutYear: number[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<ContextField>,
    private readonly options: ReadingOptions,
  ) {
    const titles = [...textsAbove(draft.grid, head.top), draft.grid.sheet];
    this.sheetYear = titles.map(parseAcademicYear).find((year) => year !== null) ?? null;
  }

  read(): SheetReading {
    const { draft, head } = this;
    tellRepeated(draft, head);
    const rows = new SchoolRows(draft, head);
    const contexts: SchoolContext[] = [];
    for (const row of dataRows(draft.grid, head)) {
      const subject = rows.subjectOf(row);
      if (subject.kind === 'school') {
        contexts.push(this.context(row, subject.mention));
        draft.rows.mark(row, 'used');
      } else if (subject.kind === 'nameless') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
      } else draft.rows.mark(row, subject.kind);
    }
    if (this.withoutYear.length > 0) {
      const first = this.withoutYear[0]!;
      draft.find(
        'contextYearUnknown',
        'warning',
        { rows: this.withoutYear.length },
        `${first + 1}:${first + 1}`,
      );
    }
    draft.tellHiddenRows();
    draft.facts['schools'] = new Set(
      contexts.map(({ school }) => school.login ?? school.code ?? school.name),
    ).size;
    draft.facts['slices'] = new Set(contexts.map(({ date, year }) => date ?? year)).size;
    return { ...draft.finish('context'), records: { ...NO_RECORDS, contexts } };
  }

  private context(row: number, school: SchoolMention): SchoolContext {
    const date = this.date(row);
    const written = parseAcademicYear(this.text(row, 'year'));
    const year = date ? yearOfDate(date) : (written ?? this.sheetYear ?? this.options.contextYear ?? null);
    if (year === null) this.withoutYear.push(row);
    const answers: Partial<Record<ContextAnswer, Answer>> = {};
    for (const field of ANSWER_FIELDS) {
      const column = this.head.columns.get(field);
      const answer =
        column === undefined ? null : readAnswerAt(this.draft, row, column, this.heading(column));
      if (answer) answers[field] = answer;
    }
    const speed = this.text(row, 'internetSpeed');
    const ruralColumn = this.head.columns.get('rural');
    const rural = ruralColumn === undefined ? null : readYesNo(cellAt(this.draft.grid, row, ruralColumn));
    return {
      school,
      date,
      year,
      counts: this.counts(row),
      answers,
      ...(speed && {
        internetSpeed: {
          text: speed,
          source: this.draft.source(row, this.head.columns.get('internetSpeed')!),
        },
      }),
      ...(rural !== null && { rural }),
    };
  }

  /** Counts of the row; a part that exceeds its whole is an error and is left out. */
  private counts(row: number): Partial<Record<ContextCount, Quantity>> {
    const counts: Partial<Record<ContextCount, Quantity>> = {};
    for (const field of COUNT_FIELDS) {
      const column = this.head.columns.get(field);
      if (column === undefined) continue;
      const reading = readCount(this.draft, row, column, this.heading(column));
      if (reading.kind === 'count') counts[field] = reading.quantity;
    }
    for (const [part, whole] of PART_OF) {
      const total = counts[whole];
      const own = counts[part];
      if (!total || !own || own.value <= total.value) continue;
      this.draft.find(
        'countAboveTotal',
        'error',
        {
          heading: this.heading(this.head.columns.get(part)!),
          count: own.value,
          totalHeading: this.heading(this.head.columns.get(whole)!),
          total: total.value,
          totalCell: total.source.cell,
        },
        own.source.cell,
      );
      delete counts[part];
    }
    return counts;
  }

  private date(row: number): string | null {
    const column = this.head.columns.get('date');
    if (column === undefined) return null;
    const value = cellAt(this.draft.grid, row, column);
    if (isBlank(value)) return null;
    const date = dayOfSlice(value);
    if (date === null) {
      const text = quotable(cellText(value));
      this.draft.find(
        'dateNotUnderstood',
        'error',
        { heading: this.heading(column), text },
        address(row, column),
      );
    }
    return date;
  }

  private heading(column: number): string {
    return this.head.headings[column] ?? '';
  }

  private text(row: number, field: ContextField): string {
    const column = this.head.columns.get(field);
    return column === undefined ? '' : cellText(cellAt(this.draft.grid, row, column));
  }
}
