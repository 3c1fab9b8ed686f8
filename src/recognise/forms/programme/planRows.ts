import { address, cellAt, cellKey, cellText, isBlank } from '../../../grid/grid';
import type { PlanColumn, PlanItem } from '../../../model/programme/plan';
import { quotable } from '../../cells';
import { readDate } from '../../dates';
import { isNumberingRow } from '../../heading';
import type { SheetDraft } from '../../sheetDraft';
import { continued, rowNumberOf, withoutContacts, wordsOf } from './planCells';
import { PlanSections } from './planSections';
import type { PlanPlace } from './planTables';

/** A row while its wrapped lines are put together. */
type OpenItem = { -readonly [Field in keyof PlanItem]: PlanItem[Field] };

const MANY_COLUMNS = 3;
/** «Начальник Управления … И.О. Фамилия», «Исполнитель: …»: what stands under a table and is no measure. */
const SIGNATURE =
  /^(?:начальник|директор|заместитель|руководитель|заведующ|глава|исполнитель|исп\.|согласован|подпись|м\.\s?п\.|дата|тел\.|примечани|_)/i;
/** «Итого по разделу», «Всего мероприятий: 8»: a line that counts, unless it has a deadline or a person. */
const TOTAL = /^(?:итого|всего)(?![а-яё])/i;
/** What only a measure states, and what only says how it went. */
const OF_MEASURE: readonly PlanColumn[] = [
  'deadline',
  'start',
  'finish',
  'repeat',
  'responsible',
  'expected',
];
const OF_MARK: readonly PlanColumn[] = ['status', 'done', 'document'];
/** The marks of a repaired text on our own sheets. */
const RESTORED = /текст восстановлен|восстановлено/i;
/** The tables under a finished plan of ours. */
export const SUMMARY_TITLE = 'Сводка по разделам';

/** Reads the rows of one plan table; every row is accounted for. */
export class PlanRows {
  private readonly sections = new PlanSections();
  private readonly items: OpenItem[] = [];
  private namedSection = '';

  constructor(
    private readonly draft: SheetDraft,
    private readonly place: PlanPlace,
  ) {}

  read(): PlanItem[] {
    const { draft, place } = this;
    for (let row = place.head.bottom + 1; row < place.to; row += 1) {
      if (draft.rows.is(row, 'blank') || place.repeats.has(row)) continue;
      if (draft.grid.ownKind === 'plan' && this.first(row) === SUMMARY_TITLE) break;
      if (isNumberingRow(draft.grid, row)) continue;
      this.row(row);
    }
    return this.items;
  }

  private row(row: number): void {
    const lone = this.loneText(row);
    if (lone !== null) {
      const before = this.items.at(-1);
      if (lone.inText && before && /^[-–—•(а-яё]/.test(lone.text)) this.join(row, before);
      else if (TOTAL.test(lone.text)) this.draft.rows.mark(row, 'aggregate');
      else if (!SIGNATURE.test(lone.text)) this.sections.head(lone.text);
      return;
    }
    const number = this.number(row);
    const text = this.words(row, 'text');
    if (TOTAL.test(text || number) && !this.states(row, OF_MEASURE)) {
      this.draft.rows.mark(row, 'aggregate');
      return;
    }
    if (text !== '' && this.isSection(row, number)) {
      this.sections.head(`${number.replace(/\.$/, '')}. ${text}`);
      return;
    }
    if (number.length > 12 || SIGNATURE.test(number)) {
      if (!SIGNATURE.test(number)) this.notRead(row);
      return;
    }
    const before = this.items.at(-1);
    const wrapped = number === '' && (text === '' || /^[-–—•(а-яё]/.test(text));
    if (text === '' && /^п\.?\s?\/?п\.?$/i.test(number)) return;
    if (text === '' && number !== '') this.notRead(row);
    else if (!wrapped) this.open(row, number, text);
    else if (before) this.join(row, before);
    else this.underHeading(row);
  }

  /** «1 | Организационная работа» over «1.1 …» or over a new «1»: a number and a text alone head what follows. */
  private isSection(row: number, number: string): boolean {
    if (number === '' || this.states(row, [...OF_MEASURE, ...OF_MARK])) return false;
    const own = number.replace(/\.$/, '');
    for (let next = row + 1; next < this.place.to; next += 1) {
      if (this.draft.rows.is(next, 'blank') || this.place.repeats.has(next)) continue;
      const below = this.number(next).replace(/\.$/, '');
      return below.startsWith(`${own}.`) || below === '1';
    }
    return false;
  }

  private states(row: number, fields: readonly PlanColumn[]): boolean {
    return fields.some((field) => this.words(row, field) !== '');
  }

  /** The second line of a heading («Ожидаемый / результат») stands before any row; anything longer is no heading. */
  private underHeading(row: number): void {
    const long = (this.draft.grid.rows[row] ?? []).some((value) => cellText(value).length > 40);
    if (long) this.notRead(row);
  }

  private open(row: number, number: string, text: string): void {
    const { draft } = this;
    const named = this.words(row, 'section');
    if (named !== '') this.namedSection = named;
    const fact = this.fact(row);
    const repeat = this.words(row, 'repeat');
    const deadlineColumn = this.column('deadline') ?? this.column('finish') ?? this.column('text')!;
    const textColumn = this.column('text')!;
    this.items.push({
      number,
      sections: [...this.sections.over(), ...(this.namedSection === '' ? [] : [this.namedSection])],
      text,
      deadline: this.words(row, 'deadline'),
      start: this.day(row, 'start'),
      finish: this.day(row, 'finish'),
      ...(repeat !== '' && { repeat }),
      responsible: withoutContacts(this.words(row, 'responsible')),
      expected: this.words(row, 'expected'),
      status: this.status(row),
      done: fact.day,
      ...(fact.words !== '' && { fact: fact.words }),
      document: this.words(row, 'document'),
      ...(this.isRestored(row) && { restored: true as const }),
      source: draft.source(row, textColumn),
      deadlineSource: draft.source(row, deadlineColumn),
      ...this.cell(row, 'status', 'statusSource'),
      ...this.cell(row, 'done', 'doneSource'),
    });
    draft.rows.mark(row, 'used');
  }

  /** A wrapped or merged row goes on: its pieces belong to the row before. */
  private join(row: number, item: OpenItem): void {
    item.text = continued(item.text, this.words(row, 'text'));
    item.deadline = continued(item.deadline, this.words(row, 'deadline'));
    item.responsible = continued(item.responsible, withoutContacts(this.words(row, 'responsible')));
    item.expected = continued(item.expected, this.words(row, 'expected'));
    item.status = continued(item.status, this.status(row));
    item.document = continued(item.document, this.words(row, 'document'));
    const fact = this.fact(row);
    if (item.done === null) item.done = fact.day;
    if (fact.words !== '') item.fact = continued(item.fact ?? '', fact.words);
    if (this.isRestored(row)) item.restored = true;
    this.draft.rows.mark(row, 'used');
  }

  /** The only text of a row, or one that is merged over most of it: a heading inside the plan. */
  private loneText(row: number): { readonly text: string; readonly inText: boolean } | null {
    const { grid } = this.draft;
    const filled = (grid.rows[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
    const [column] = filled;
    if (column === undefined || column > (this.column('text') ?? 0)) return null;
    const text = wordsOf(cellAt(grid, row, column));
    const merge = grid.merges.find(({ top, left }) => top === row && left === column);
    const wide = merge !== undefined && merge.right - merge.left + 1 >= MANY_COLUMNS;
    if (wide || filled.length === 1) {
      if (!/[А-Яа-яЁёA-Za-z]{3}/.test(text)) return null;
      return { text, inText: column === this.column('text') && !wide };
    }
    return null;
  }

  /** «Факт»: a day, or words that the rule reads by its list. */
  private fact(row: number): { readonly day: string | null; readonly words: string } {
    const column = this.column('done');
    const day = column === undefined ? null : readDate(cellAt(this.draft.grid, row, column));
    return { day, words: day === null ? this.words(row, 'done') : '' };
  }

  /** «Статус» in words; a typed «100%» is the number 1 with a format. */
  private status(row: number): string {
    const column = this.column('status');
    if (column === undefined) return '';
    const { grid } = this.draft;
    const value = cellAt(grid, row, column);
    if (typeof value !== 'number' || !grid.percentCells.has(cellKey(row, column)))
      return this.words(row, 'status');
    return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')}%`;
  }

  private day(row: number, field: 'start' | 'finish'): string | null {
    const column = this.column(field);
    const value = column === undefined ? null : cellAt(this.draft.grid, row, column);
    if (column === undefined || isBlank(value) || /^(?:[-–—]+|н\/д)$/i.test(cellText(value))) return null;
    const day = readDate(value);
    if (day === null) {
      const heading = this.place.head.headings[column] ?? '';
      const params = { heading, text: quotable(cellText(value)) };
      this.draft.find('dateNotUnderstood', 'error', params, address(row, column));
    }
    return day;
  }

  private isRestored(row: number): boolean {
    const known = new Set(this.place.head.columns.values());
    return (this.draft.grid.rows[row] ?? []).some(
      (value, column) => !known.has(column) && RESTORED.test(cellText(value)),
    );
  }

  private notRead(row: number): void {
    this.draft.rows.mark(row, 'reported');
    this.draft.find('planRowNotRead', 'warning', {}, `${row + 1}:${row + 1}`);
  }

  private number(row: number): string {
    const column = this.column('number');
    const number = column === undefined ? '' : rowNumberOf(cellAt(this.draft.grid, row, column));
    return /^[-–—]+$/.test(number) ? '' : number;
  }

  private words(row: number, field: PlanColumn): string {
    const column = this.column(field);
    const words = column === undefined ? '' : wordsOf(cellAt(this.draft.grid, row, column));
    // A dash on our own finished sheets, and on many others, says that there is nothing.
    return /^[-–—]+$/.test(words) ? '' : words;
  }

  private cell(row: number, field: PlanColumn, name: 'statusSource' | 'doneSource') {
    const column = this.column(field);
    return column === undefined ? {} : { [name]: this.draft.source(row, column) };
  }

  private first(row: number): string {
    return cellText((this.draft.grid.rows[row] ?? []).find((value) => !isBlank(value)) ?? null);
  }

  private column(field: PlanColumn): number | undefined {
    return this.place.head.columns.get(field);
  }
}
