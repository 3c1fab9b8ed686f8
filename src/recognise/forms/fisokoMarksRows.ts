import { address, cellAt, cellText, isBlank } from '../../grid/grid';
import type { LabelKind } from '../../schools/labels';
import { classifyLabel } from '../../schools/labels';
import { quotable } from '../cells';
import { isNumberingRow } from '../heading';
import type { MarksHeader } from '../marksHeader';
import type { SheetDraft } from '../sheetDraft';
import { readNumberAt } from '../values';

/** Levels above any sheet of schools. */
const WIDER = /^(?:вся выборка|рф|россия|российская федерация)$/i;

/** A row that names a school. */
export interface SchoolRow {
  readonly row: number;
  readonly name: string;
  readonly nameColumn: number;
  readonly municipality?: string;
  /** The aggregate row that the school stands under, or -1. */
  readonly group: number;
}

/** A row that sums up others. */
export interface AggregateRow {
  readonly row: number;
  readonly label: string;
  /** Sums up the whole table (country, region, «Вся выборка»), not one municipality. */
  readonly whole: boolean;
}

export interface GroupedRows {
  readonly schools: readonly SchoolRow[];
  readonly aggregates: readonly AggregateRow[];
}

/** The common case, decided without classification: a login in brackets at the end makes a school. */
const LOGIN_AT_END = /\((?:sch|edu)\d+\)$/i;

const LABEL_KINDS = new Map<string, LabelKind>();
const REMEMBERED = 5000;

/** All sheets of a workbook repeat the same municipalities, so what a label names is worked out once. */
function kindOfLabel(label: string): LabelKind {
  let kind = LABEL_KINDS.get(label);
  if (kind === undefined) {
    if (LABEL_KINDS.size >= REMEMBERED) LABEL_KINDS.clear();
    LABEL_KINDS.set(label, (kind = classifyLabel(label)));
  }
  return kind;
}

/** Tells schools from totals below the header; the municipality of a school is the group row above it. */
export function groupedRows(draft: SheetDraft, header: MarksHeader): GroupedRows {
  const { grid } = draft;
  const schools: SchoolRow[] = [];
  const aggregates: AggregateRow[] = [];
  const heading = cellText(cellAt(grid, header.row, header.label));
  let municipality: string | undefined;
  let ownMunicipality: string | undefined;
  let group = -1;
  let firstRegion: string | undefined;
  for (let row = header.row + 1; row < grid.rows.length; row += 1) {
    if (draft.rows.is(row, 'blank')) continue;
    if (row === header.row + 1 && isNumberingRow(grid, row)) continue;
    const raw = cellAt(grid, row, header.label);
    const sure = typeof raw === 'string' && raw.endsWith(')') && LOGIN_AT_END.test(raw);
    const label = sure ? raw : cellText(raw);
    if (header.municipality !== undefined) {
      ownMunicipality = cellText(cellAt(grid, row, header.municipality)) || ownMunicipality;
    }
    const kind = sure ? 'school' : rowKind(draft, header, row, label);
    if (kind === 'service' || label === heading) continue;
    if (kind === 'aggregate') {
      draft.rows.mark(row, 'aggregate');
      const type = kindOfLabel(label);
      // The first region is the region itself; «… (региональное подчинение)» further down is a group like others.
      const region = type === 'region' && (firstRegion === undefined || firstRegion === label);
      if (region) firstRegion = label;
      const whole = region || type === 'country' || type === 'total';
      aggregates.push({ row, label, whole });
      if (!whole) {
        municipality = label;
        group = row;
      }
    } else if (kind === 'school') {
      const place = ownMunicipality ?? municipality;
      const name = label || nameElsewhere(draft, header, row);
      schools.push({
        row,
        name,
        nameColumn: label ? header.label : (header.login ?? header.code ?? header.label),
        ...(place !== undefined && { municipality: place }),
        group,
      });
    } else {
      draft.rows.mark(row, 'reported');
      const cell = address(row, header.label);
      if (kind === 'nameless') draft.find('schoolNameMissing', 'error', {}, cell);
      else draft.find('labelNotSchool', 'warning', { label: quotable(label) }, cell);
    }
  }
  return { schools, aggregates };
}

function nameElsewhere(draft: SheetDraft, header: MarksHeader, row: number): string {
  const login = header.login === undefined ? '' : cellText(cellAt(draft.grid, row, header.login));
  return login || (header.code === undefined ? '' : cellText(cellAt(draft.grid, row, header.code)));
}

function rowKind(
  draft: SheetDraft,
  header: MarksHeader,
  row: number,
  label: string,
): 'school' | 'aggregate' | 'service' | 'nameless' | 'other' {
  const { grid } = draft;
  const hasValues = [header.participants, ...header.marks].some(
    (column) => !isBlank(cellAt(grid, row, column)),
  );
  if (label === '') {
    if (nameElsewhere(draft, header, row) !== '') return 'school';
    return hasValues ? 'nameless' : 'service';
  }
  if (nameElsewhere(draft, header, row) !== '') return 'school';
  const organisations = header.organisations;
  if (organisations !== undefined && typeof cellAt(grid, row, organisations) === 'number') return 'aggregate';
  const kind = kindOfLabel(label);
  if (kind === 'school') return hasValues || header.groups ? 'school' : 'service';
  if (kind !== 'other') return 'aggregate';
  if (!hasValues) return 'service';
  // «Кол-во ОО» is blank for schools only, so the row is a school of an unusual name.
  return organisations !== undefined ? 'school' : 'other';
}

/** Compares the participants that a total states with the sum of the schools under it. */
export class GroupTotals {
  private readonly sums = new Map<number, number | null>();
  private all: number | null = 0;

  constructor(
    private readonly draft: SheetDraft,
    private readonly header: MarksHeader,
  ) {}

  /** `null`: the school's participants are unknown, so its group cannot be compared. */
  add(school: SchoolRow, participants: number | null): void {
    const before = this.sums.get(school.group);
    this.sums.set(
      school.group,
      participants === null || before === null ? null : (before ?? 0) + participants,
    );
    this.all = participants === null || this.all === null ? null : this.all + participants;
  }

  /**
   * How many participants the sheet can hold at all: what its groups state, else its smallest whole total. The
   * export of a municipality begins with the country and the region, which cover schools of others.
   */
  private covered(aggregates: readonly AggregateRow[], stated: readonly (number | null)[]): number {
    const numbers = (whole: boolean) =>
      aggregates.flatMap((aggregate, index) => (aggregate.whole === whole ? (stated[index] ?? []) : []));
    if (aggregates.some(({ whole }) => !whole)) return numbers(false).reduce((sum, count) => sum + count, 0);
    return numbers(true).reduce((least, count) => Math.min(least, count), Infinity);
  }

  compare(aggregates: readonly AggregateRow[]): void {
    const stated = aggregates.map(({ row }) => {
      const reading = readNumberAt(this.draft.grid, row, this.header.participants);
      return reading.kind === 'number' ? reading.value : null;
    });
    const groups = this.covered(aggregates, stated);
    aggregates.forEach(({ row, label, whole }, index) => {
      const total = stated[index] ?? null;
      const own = whole ? this.all : (this.sums.get(row) ?? null);
      if (own === null || total === null || total === own) return;
      if (whole && total > own && (total > groups || WIDER.test(label))) return;
      const params = { label, field: 'participants', stated: total, own };
      this.draft.find('totalDiffers', 'warning', params, address(row, this.header.participants));
    });
  }
}
