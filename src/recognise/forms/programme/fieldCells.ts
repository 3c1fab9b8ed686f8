import { address, cellAt, cellText, isBlank } from '../../../grid/grid';
import type { CellValue } from '../../../grid/grid';
import type { Answer } from '../../../model/context';
import type { Quantity } from '../../../model/source';
import { lastDayOf } from '../../../model/slice';
import type { AcademicYear } from '../../../model/year';
import { academicYear, parseAcademicYear, yearOfDate } from '../../../model/year';
import { quotable, readAnswerAt, readCount } from '../../cells';
import type { TableHead } from '../../columns';
import { textsAbove } from '../../columns';
import type { ReadingOptions } from '../../contract';
import { readDate } from '../../dates';
import { withoutNames } from '../../personKey';
import type { SheetDraft } from '../../sheetDraft';
import { dateIn } from '../../years';
import type { Days } from './daysText';
import { daysIn } from './daysText';
import { dayOfSlice, namesOneTime, sliceOfCell, sliceOfText } from './sliceText';

/** The time that a row of figures stands for; both null: nothing is said. */
export interface When {
  readonly date: string | null;
  readonly year: AcademicYear | null;
}

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
    this.sheetDate = [...this.titles.map(asOfIn), ...this.titles.map(monthOf)].find(Boolean) ?? null;
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
    if (this.isSilent(row, field)) return null;
    const value = this.value(row, field);
    const date = readDate(value) ?? dateIn(value);
    if (date === null) this.tellDate(row, field);
    return date;
  }

  /**
   * The days that a cell names («май 2023», «10–12.05.2023»); a finding when something else stands there: with
   * `unused` that the row is not used for it.
   */
  days(row: number, field: F, unused?: 'unused'): Days | null {
    if (this.isSilent(row, field)) return null;
    const days = daysIn(this.value(row, field));
    if (days === null) this.tellDate(row, field, unused);
    return days;
  }

  /**
   * What a row of figures says of its time: a day – of a month the last one – or an academic year alone; where its
   * cell is empty, the titles («по состоянию на 15.01.2024»). Null when something else stands there, or a year where
   * the figures are taken `oftener` than yearly: nobody knows the slice, so the row is not used, and a finding says so.
   */
  when(row: number, field: F, oftener?: 'oftener'): When | null {
    if (this.isSilent(row, field)) return { date: this.sheetDate, year: null };
    const value = this.value(row, field);
    const date = dayOfSlice(value);
    if (date !== null) return { date, year: null };
    const text = sliceOfCell(value);
    if (text?.kind === 'academic' && oftener === undefined && namesOneTime(value))
      return { date: null, year: academicYear(text.year - 1) };
    this.tellDate(row, field, 'unused');
    return null;
  }

  /** Nothing stands in the cell, or only a sign for nothing. */
  isSilent(row: number, field: F): boolean {
    return isBlank(this.value(row, field)) || this.note(row, field) === null;
  }

  /** What stands in place of a date, fit for a finding. */
  dateText(row: number, field: F): string {
    return dateWords(this.text(row, field));
  }

  private tellDate(row: number, field: F, unused?: 'unused'): void {
    const text = this.dateText(row, field);
    const params = { heading: this.heading(field), text, ...(unused && { unused: 1 }) };
    if (unused) this.draft.rows.mark(row, 'reported');
    this.draft.find('dateNotUnderstood', unused ? 'error' : 'warning', params, this.cell(row, field));
  }

  /**
   * The academic year of a row: as written in its column, else that of its date, else that of the title or of the
   * user's choice.
   */
  statedYear(row: number, field: F, date: string | null = null): AcademicYear | null {
    return (
      parseAcademicYear(this.text(row, field)) ??
      (date === null ? null : yearOfDate(date)) ??
      this.sheetYear ??
      this.options.contextYear ??
      null
    );
  }

  /** The same; rows without any are told once by `tellYears`. */
  year(row: number, field: F, date: string | null = null): AcademicYear | null {
    const year = this.statedYear(row, field, date);
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

/** «за январь 2024 г.», «I полугодие 2023/2024»: the last day of that month. */
function monthOf(title: string): string | null {
  const text = sliceOfText(title);
  return text?.kind === 'month' ? lastDayOf(text.slice) : null;
}

/** Words for a date («бессрочно», «12.2023»); a capitalised word without a figure may be somebody's name. */
function dateWords(text: string): string {
  return /\d|^[а-яё]/.test(text) ? quotable(text) : '';
}
