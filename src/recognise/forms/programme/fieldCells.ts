import { address, cellAt, cellText, isBlank } from '../../../grid/grid';
import type { CellValue } from '../../../grid/grid';
import type { Answer } from '../../../model/context';
import type { Quantity } from '../../../model/source';
import type { AcademicYear } from '../../../model/year';
import { parseAcademicYear, yearOfDate } from '../../../model/year';
import { quotable, readAnswerAt, readCount } from '../../cells';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import type { ReadingOptions } from '../../contract';
import { readDate } from '../../dates';
import { withoutNames } from '../../personKey';
import type { SheetDraft } from '../../sheetDraft';
import { dateIn } from '../../years';

/** The cells of a table by field, with the readings that the sheets of the programmes share. */
export class FieldCells<F extends string> {
  /** Texts above the table, nearest last, and the name of the sheet. */
  readonly titles: readonly string[];
  private readonly sheetYear: AcademicYear | null;
  private readonly sheetDate: string | null;
  private readonly withoutYear: number[] = [];

  constructor(
    readonly draft: SheetDraft,
    readonly head: TableHead<F>,
    private readonly options: ReadingOptions,
  ) {
    this.titles = [...textsAbove(draft.grid, head.top), draft.grid.sheet];
    this.sheetDate = this.titles.map(asOfIn).find((date) => date !== null) ?? null;
    this.sheetYear = this.titles.map(parseAcademicYear).find((year) => year !== null) ?? null;
  }

  has(field: F): boolean {
    return this.head.columns.has(field);
  }

  /** All columns of a field, left to right: those whose headings repeat included. */
  columnsOf(field: F): number[] {
    const first = this.head.columns.get(field);
    if (first === undefined) return [];
    return [first, ...this.head.repeated.filter((one) => one.field === field).map(({ column }) => column)];
  }

  heading(field: F): string {
    return this.head.headings[this.head.columns.get(field) ?? -1] ?? '';
  }

  value(row: number, field: F): CellValue {
    const column = this.head.columns.get(field);
    return column === undefined ? null : cellAt(this.draft.grid, row, column);
  }

  text(row: number, field: F): string {
    return cellText(this.value(row, field));
  }

  /** A free text without names of people; null when nothing stands there, or only a sign for nothing. */
  note(row: number, field: F): string | null {
    const text = this.text(row, field);
    return /^(?:|[-–—‑−]+|н\s*[/\\.]?\s*д\.?|нет|нет данных|0)$/i.test(text) ? null : withoutNames(text);
  }

  /** The address of a field's cell. */
  cell(row: number, field: F): string {
    return address(row, this.head.columns.get(field)!);
  }

  /** A date, or the date inside a text («до 31.08.2024»); a finding when something else stands there. */
  date(row: number, field: F): string | null {
    const value = this.value(row, field);
    if (isBlank(value) || this.note(row, field) === null) return null;
    const date = readDate(value) ?? dateIn(value);
    if (date === null) {
      this.draft.find(
        'dateNotUnderstood',
        'warning',
        { heading: this.heading(field), text: dateWords(cellText(value)) },
        this.cell(row, field),
      );
    }
    return date;
  }

  /** The date of a row, else the day for which the titles say the sheet stands: «по состоянию на 15.01.2024». */
  dateOfSlice(row: number, field: F): string | null {
    return this.date(row, field) ?? this.sheetDate;
  }

  /**
   * The academic year of a row: as written in its column, else that of its date, else that of the title or of the
   * user's choice. Rows without any are told once by `tellYears`.
   */
  year(row: number, field: F, date: string | null = null): AcademicYear | null {
    const year =
      parseAcademicYear(this.text(row, field)) ??
      (date === null ? null : yearOfDate(date)) ??
      this.sheetYear ??
      this.options.contextYear ??
      null;
    if (year === null) this.withoutYear.push(row);
    return year;
  }

  tellYears(): void {
    const [first] = this.withoutYear;
    if (first === undefined) return;
    this.draft.find(
      'inputYearUnknown',
      'warning',
      { rows: this.withoutYear.length },
      `${first + 1}:${first + 1}`,
    );
  }

  count(row: number, field: F): Quantity | null {
    const column = this.head.columns.get(field);
    if (column === undefined) return null;
    const reading = readCount(this.draft, row, column, this.heading(field));
    return reading.kind === 'count' ? reading.quantity : null;
  }

  answer(row: number, field: F): Answer | null {
    const column = this.head.columns.get(field);
    return column === undefined ? null : readAnswerAt(this.draft, row, column, this.heading(field));
  }
}

/** «(по состоянию) на 15.01.2024»; the date of an order («от 12.03.2024») says nothing of the data. */
function asOfIn(title: string): string | null {
  const [, date] = /(?<![а-яё])на\s+(\d{1,2}\.\d{1,2}\.20\d\d)(?!\d)/i.exec(title) ?? [];
  return date === undefined ? null : dateIn(date);
}

/** Words for a date («бессрочно», «12.2023»); a capitalised word without a figure may be somebody's name. */
function dateWords(text: string): string {
  return /\d|^[а-яё]/.test(text) ? quotable(text) : '';
}
