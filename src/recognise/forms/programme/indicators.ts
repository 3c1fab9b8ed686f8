import { address, cellAt, cellKey, cellText, gridWidth, isBlank } from '../../../grid/grid';
import type { Grid } from '../../../grid/grid';
import type { IndicatorCode, IndicatorRecord } from '../../../model/programme/indicator';
import { NO_PROGRAMME_RECORDS } from '../../../model/programme/records';
import type { SliceId } from '../../../model/slice';
import { quotable } from '../../cells';
import type { TableHead } from '../../columns';
import { dataRows, findTable, textsAbove } from '../../columns';
import type { Form, SheetReading } from '../../contract';
import { NO_RECORDS } from '../../contract';
import { normaliseHeading } from '../../heading';
import { tellUnclearPercents, unclearPercents } from '../../percentScale';
import { withoutNames } from '../../personKey';
import { SheetDraft } from '../../sheetDraft';
import { headWithFindings } from '../../tableForm';
import { readNumberAt } from '../../values';
import { indicatorOfCode, indicatorOfWording, isCountCode, systemOfCode } from './indicatorCodes';
import type { IndicatorField, ValueGroup } from './indicatorColumns';
import { INDICATOR_TABLE, valueGroups } from './indicatorColumns';
import { finishedRow, typedCount } from './finishedRow';
import type { StatedNumbers } from './indicatorNumbers';
import { numbersOf } from './indicatorNumbers';
import type { SliceText } from './sliceText';
import { namesOneTime, sliceFor, sliceOfCell, sliceOfText } from './sliceText';

/** A table that words fewer indicators is something else, unless it has a column of codes. */
const ENOUGH = 2;

/** Which of our own sheets it is; null for a sheet of a department and for «Сводные показатели». */
type OwnSheet = 'monitoring' | 'dynamics' | null;

/**
 * Values of indicators: our own «Мониторинг …» and «Динамика» (slices made before), «Сводные показатели», and a
 * department's own table of any slice with the codes or the texts of the indicators.
 */
export const indicators: Form = {
  id: 'indicators',
  detect(grid) {
    if (ownOf(grid) !== null) return 1;
    const head = findTable(grid, INDICATOR_TABLE.fields, INDICATOR_TABLE.required);
    if (!head || valueGroups(head).length === 0) return 0;
    const known = new Set(dataRows(grid, head).flatMap((row) => codeOfRow(grid, head, row) ?? []));
    return known.size >= ENOUGH || (known.size > 0 && head.columns.has('code')) ? 0.93 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const own = ownOf(grid);
    if (own === null) {
      const head = headWithFindings(draft, INDICATOR_TABLE, options);
      return head ? new IndicatorReader(draft, head, null).read() : draft.finish('indicators');
    }
    const head = ownHead(grid);
    if (head) return new IndicatorReader(draft, head, own).read();
    draft.rows.markAll('reported');
    draft.find('tableNotFound', 'error', { form: 'indicators' });
    return draft.finish('indicators');
  },
};

function ownOf(grid: Grid): OwnSheet {
  return grid.ownKind === 'monitoring' || grid.ownKind === 'dynamics' ? grid.ownKind : null;
}

/** The heading of our own table, however far down it stands: «Ряды» of «Динамика» is under the matrices. */
function ownHead(grid: Grid): TableHead<IndicatorField> | null {
  const wanted = ['код', 'числитель', 'знаменатель'];
  const width = gridWidth(grid);
  for (let row = 0; row < grid.rows.length; row += 1) {
    const headings = Array.from({ length: width }, (_, column) => cellText(cellAt(grid, row, column)));
    const names = headings.map(normaliseHeading);
    if (!wanted.every((name) => names.includes(name))) continue;
    const columns = new Map<IndicatorField, number>();
    for (const { field, names: known } of INDICATOR_TABLE.fields) {
      const column = names.findIndex((name) => known.includes(name));
      if (column >= 0) columns.set(field, column);
    }
    return { top: row, bottom: row, columns, repeated: [], headings };
  }
  return null;
}

function codeOfRow(grid: Grid, head: TableHead<IndicatorField>, row: number): IndicatorCode | null {
  return (
    indicatorOfCode(textOf(grid, head, row, 'code')) ??
    indicatorOfWording(textOf(grid, head, row, 'indicator'))
  );
}

function textOf(grid: Grid, head: TableHead<IndicatorField>, row: number, field: IndicatorField): string {
  const column = head.columns.get(field);
  return column === undefined ? '' : cellText(cellAt(grid, row, column));
}

class IndicatorReader {
  private readonly groups: readonly ValueGroup[];
  private readonly titleSlice: SliceText | null;
  private readonly records: IndicatorRecord[] = [];
  private readonly assumed = new Set<SliceId>();
  private withoutSlice = 0;
  /** Printed values of which nobody can say whether they are percents. */
  private readonly unclear = new Set<number>();

  constructor(
    private readonly draft: SheetDraft,
    private readonly head: TableHead<IndicatorField>,
    private readonly own: OwnSheet,
  ) {
    this.groups = own === null ? valueGroups(head) : [ownGroup(head)];
    const titles = [...textsAbove(draft.grid, head.top), draft.grid.sheet].flatMap(
      (text) => sliceOfText(text) ?? [],
    );
    this.titleSlice = titles.find(({ kind }) => kind === 'month') ?? titles[0] ?? null;
  }

  read(): SheetReading {
    const { draft, head, own } = this;
    if (own === null) this.askOfPercents();
    for (const row of dataRows(draft.grid, head)) {
      // On our own sheets only the rows of the table have a code of their own; all others are service rows.
      if (own === null) this.readRow(row, codeOfRow(draft.grid, head, row));
      else {
        const code = indicatorOfCode(this.text(row, 'code'));
        if (code !== null) this.readRow(row, code);
      }
    }
    if (this.withoutSlice > 0) {
      draft.find('indicatorSliceUnknown', 'warning', { rows: this.withoutSlice });
    }
    if (this.assumed.size > 0) {
      draft.find('indicatorSliceAssumed', 'info', { slices: [...this.assumed].sort().join(', ') });
    }
    draft.tellHiddenRows();
    const read = this.records.filter(({ unread }) => !unread);
    draft.facts['indicators'] = new Set(read.map(({ code }) => code)).size;
    draft.facts['slices'] = new Set(read.map(({ slice }) => slice)).size;
    const programme = { ...NO_PROGRAMME_RECORDS, indicators: this.records };
    return { ...draft.finish('indicators'), records: { ...NO_RECORDS, programme } };
  }

  /** Printed shares without counts beside them, column by column. */
  private askOfPercents(): void {
    const { draft, head } = this;
    for (const { value, numerator, denominator } of this.groups) {
      if (value === null) continue;
      const cells = dataRows(draft.grid, head).flatMap((row) => {
        const code = codeOfRow(draft.grid, head, row);
        const filled = (column: number | null) =>
          column !== null && readNumberAt(draft.grid, row, column).kind === 'number';
        const isShare = code !== null && !isCountCode(code) && !(filled(numerator) && filled(denominator));
        return isShare ? [{ row, column: value }] : [];
      });
      const found = unclearPercents(draft.grid, cells, 'ask');
      tellUnclearPercents(draft, head.headings[value] ?? '', found);
      for (const { row, column } of found.cells) this.unclear.add(cellKey(row, column));
    }
  }

  private readRow(row: number, code: IndicatorCode | null): void {
    const { draft } = this;
    if (code === null) {
      // Headings of blocks and lines that only open a list carry no number.
      if (this.groups.every((group) => !this.holds(row, group))) return;
      draft.rows.mark(row, 'reported');
      const text = quotable(this.text(row, 'indicator') || this.text(row, 'code'));
      draft.find('indicatorRowUnknown', 'warning', { text }, `${row + 1}:${row + 1}`);
      return;
    }
    const read = this.groups.map((group) => this.readGroup(row, code, group));
    if (read.includes('used')) draft.rows.mark(row, 'used');
    else if (read.includes('refused')) draft.rows.mark(row, 'reported');
  }

  private readGroup(row: number, code: IndicatorCode, group: ValueGroup): 'used' | 'refused' | 'empty' {
    const { draft, head, own } = this;
    if (own === null && !this.holds(row, group)) return 'empty';
    const stated = numbersOf(draft, head, row, code, group, (at, column) =>
      this.unclear.has(cellKey(at, column)),
    );
    if (stated.bad || (own === null && this.contradicts(row, code, group, stated))) {
      if (own === null) this.keepUnread(row, code, group);
      return 'refused';
    }
    const { denominator, percent } = stated;
    const typed = own === 'monitoring' && isCountCode(code) ? typedCount(draft.grid, head, row) : null;
    const numerator = typed === null ? stated.numerator : draft.quantity(typed, row, group.value!);
    // «н/д» on a finished sheet says that the slice was made and the value was not known.
    if (own === null && numerator === null && percent === null) return 'empty';
    const slice = this.sliceOf(row, code, group);
    if (slice === 'refused') return 'refused';
    if (own !== null && slice === null) {
      this.withoutSlice += 1;
      return 'refused';
    }
    if (slice === null && !head.columns.has('slice')) this.withoutSlice += 1;
    const supplier = this.text(row, 'supplier');
    const place = numerator?.source ?? draft.source(row, group.value ?? group.numerator ?? 0);
    this.records.push({
      code,
      slice,
      numerator,
      denominator,
      percent,
      kind: own === null ? 'aggregate' : 'history',
      supplier: supplier === '' ? null : withoutNames(supplier),
      ...(own === 'monitoring' && { text: this.text(row, 'indicator') }),
      ...(own !== null && { ownSheet: own }),
      ...(own !== null && finishedRow(draft.grid, head, row, own)),
      source: place,
    });
    return 'used';
  }

  /** One number of a share says nothing, and a count cannot be two numbers; both are told. */
  private contradicts(
    row: number,
    code: IndicatorCode,
    group: ValueGroup,
    { numerator, denominator, percent }: StatedNumbers,
  ): boolean {
    const { draft } = this;
    if (!isCountCode(code)) {
      if (percent !== null || (numerator === null) === (denominator === null)) return false;
      const missing = numerator === null ? 'numerator' : 'denominator';
      const place = group[missing] ?? group.numerator ?? group.denominator!;
      draft.find('indicatorHalf', 'error', { code, missing }, address(row, place));
      return true;
    }
    if (numerator === null || group.value === null) return false;
    const value = readNumberAt(draft.grid, row, group.value);
    if (value.kind !== 'number' || value.value === numerator.value) return false;
    const params = { code, numerator: numerator.value, value: value.value };
    draft.find('indicatorCountDiffers', 'error', params, address(row, group.value));
    return true;
  }

  /** A value that stands there and says nothing: whoever misses it hears that it was not understood. */
  private keepUnread(row: number, code: IndicatorCode, group: ValueGroup): void {
    const slice = this.sliceOf(row, code, group);
    if (slice === 'refused') return;
    const source = this.draft.source(row, group.value ?? group.numerator ?? 0);
    const nothing = { numerator: null, denominator: null, percent: null, supplier: null };
    this.records.push({ code, slice, ...nothing, kind: 'aggregate', unread: true, source });
  }

  /** The slice of the row's own cell, else that of the heading, else that of the title. */
  private sliceOf(row: number, code: IndicatorCode, group: ValueGroup): SliceId | null | 'refused' {
    const column = this.head.columns.get('slice');
    const value = column === undefined ? null : cellAt(this.draft.grid, row, column);
    let text = group.slice ?? this.titleSlice;
    if (!isBlank(value)) {
      text = namesOneTime(value) ? sliceOfCell(value) : null;
      if (text === null) {
        const quoted = quotable(cellText(value));
        this.draft.find('indicatorSliceNotUnderstood', 'error', { text: quoted }, address(row, column!));
        return 'refused';
      }
    }
    if (text === null) return null;
    const named = !isBlank(value) && /срез/i.test(this.head.headings[column!] ?? '');
    const { slice, assumed } = sliceFor(text, systemOfCode(code), named);
    if (assumed) this.assumed.add(slice);
    return slice;
  }

  private holds(row: number, { numerator, denominator, value }: ValueGroup): boolean {
    return [numerator, denominator, value].some(
      (column) => column !== null && !isBlank(cellAt(this.draft.grid, row, column)),
    );
  }

  private text(row: number, field: IndicatorField): string {
    return textOf(this.draft.grid, this.head, row, field);
  }
}

function ownGroup({ columns }: TableHead<IndicatorField>): ValueGroup {
  const at = (field: IndicatorField) => columns.get(field) ?? null;
  return { slice: null, numerator: at('numerator'), denominator: at('denominator'), value: at('value') };
}
