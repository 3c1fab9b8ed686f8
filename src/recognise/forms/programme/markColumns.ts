import { address, cellAt } from '../../../grid/grid';
import type { Severity } from '../../../model/finding';
import type { InputCode } from '../../../model/programmeFindingCodes';
import type { MarkReading } from '../../marks';
import { readMark } from '../../marks';
import { DATE, DOCUMENT, nothingBut, SAYS_YES } from '../../reservation';
import type { FieldCells } from './fieldCells';
import type { SchoolLine } from './schoolLines';

/** A column of ticks as a whole: how its signs are meant. */
interface Column {
  yes: number;
  no: number;
  noData: number;
  blank: number;
  cross: number;
  text: number;
  unclear: number;
  readonly readings: Map<number, MarkReading>;
  /** First cell of every kind, for findings. */
  readonly first: Partial<Record<MarkReading, string>>;
}

/**
 * Columns of ticks of a list of people. Words that name what was done («математика», «72 часа») are a yes.
 *
 * An empty cell: in a column of ticks alone the one who ticked has said «нет» by leaving it empty; where the column
 * also says «нет» or «н/д» in words, an empty cell is a third thing, «нет данных». A column without any tick, and a
 * school that has not filled a single cell of the list, say nothing: «нет данных». So one «н/д» or «нет» typed into a
 * column is the switch, and every column tells by one finding how its empty cells were read.
 */
export class MarkColumns<F extends string, M extends F> {
  private readonly columns = new Map<M, Column>();
  private readonly filledSchools = new Set<string>();
  private readonly schools = new Set<string>();

  constructor(
    private readonly cells: FieldCells<F>,
    fields: readonly M[],
    lines: readonly SchoolLine[],
    /** Columns that are meant to hold words: those need no finding. */
    private readonly ofWords: ReadonlySet<M> = new Set(),
  ) {
    for (const field of fields) {
      if (!cells.has(field)) continue;
      const places = cells.columnsOf(field);
      const column = emptyColumn();
      for (const { row, key } of lines) {
        const [reading, place] = this.read(row, places);
        column.readings.set(row, reading);
        column[reading] += 1;
        column.first[reading] ??= address(row, place);
        if (reading !== 'blank') this.filledSchools.add(key);
      }
      this.columns.set(field, column);
    }
    for (const { key } of lines) this.schools.add(key);
  }

  /** Yes, no, or undefined: no data. */
  mark({ row, key }: SchoolLine, field: M): boolean | undefined {
    const column = this.columns.get(field);
    if (!column) return undefined;
    const reading = column.readings.get(row);
    if (reading === 'yes' || reading === 'text') return true;
    if (reading === 'no') return false;
    if (reading === 'cross') return crossIsTick(column) ? true : undefined;
    if (reading === 'blank') {
      return blankIsNo(column) && this.filledSchools.has(key) ? false : undefined;
    }
    return undefined;
  }

  /** One finding a column for everything that was not a plain yes or no. */
  tell(): void {
    for (const [field, column] of this.columns) {
      const { blank, text, unclear, cross, first } = column;
      if (blank > 0) {
        const as = blankIsNo(column) ? 'no' : 'unknown';
        this.find('markBlanksRead', 'info', field, { cells: blank, as }, first.blank);
      }
      if (text > 0 && !this.ofWords.has(field))
        this.find('markTextAsYes', 'info', field, { cells: text }, first.text);
      if (cross > 0 && crossIsTick(column))
        this.find('markTextAsYes', 'info', field, { cells: cross }, first.cross);
      const lost = unclear + (crossIsTick(column) ? 0 : cross);
      if (lost > 0)
        this.find('markNotUnderstood', 'warning', field, { cells: lost }, first.unclear ?? first.cross);
    }
    const silent = this.schools.size - this.filledSchools.size;
    if (this.columns.size > 0 && silent > 0 && this.filledSchools.size > 0)
      this.cells.draft.find('markSchoolsSilent', 'warning', { schools: silent });
  }

  /** The best word of a field's columns in a row, and its column: any yes wins, then what says something. */
  private read(row: number, places: readonly number[]): readonly [MarkReading, number] {
    const { grid } = this.cells.draft;
    let best: MarkReading = 'blank';
    let place = places[0]!;
    for (const column of places) {
      const reading = readMark(cellAt(grid, row, column));
      if (ORDER.indexOf(reading) >= ORDER.indexOf(best)) continue;
      best = reading;
      place = column;
    }
    return [best, place];
  }

  private find(
    code: InputCode,
    severity: Severity,
    field: M,
    params: Readonly<Record<string, string | number>>,
    cell: string | undefined,
  ): void {
    this.cells.draft.find(code, severity, { heading: this.cells.heading(field), ...params }, cell);
  }
}

const ORDER: readonly MarkReading[] = ['yes', 'text', 'cross', 'unclear', 'no', 'noData', 'blank'];

function emptyColumn(): Column {
  return {
    yes: 0,
    no: 0,
    noData: 0,
    blank: 0,
    cross: 0,
    text: 0,
    unclear: 0,
    readings: new Map(),
    first: {},
  };
}

/** «х» and nothing else is how some people tick; beside other signs it means that nothing is to be filled in. */
function crossIsTick({ cross, yes, no, noData, text }: Column): boolean {
  return cross > 0 && yes + no + noData + text === 0;
}

function blankIsNo(column: Column): boolean {
  const ticks = column.yes + column.text + (crossIsTick(column) ? column.cross : 0);
  return ticks > 0 && column.no + column.noData === 0;
}

const KIND = `предм[а-я]*|метод[а-я]*|псих[а-я]*|пед[а-я]*|п ?/ ?п|пп|все(?: виды)?|комплексн[а-я]*|диагностик[аи]|дефицит[а-я]*|${SAYS_YES}|${DATE}|${DOCUMENT}`;
const IS_KINDS = nothingBut(KIND, KIND);
const LONGEST = 100;

/** The kinds that a column «Диагностика» names in words; null when it names none, or says more («… планируется»). */
export function diagnosedKinds(
  text: string,
): { readonly subject: boolean; readonly method: boolean; readonly psychology: boolean } | null {
  const words = text.trim().toLowerCase().replaceAll('ё', 'е');
  if (words.length > LONGEST || !IS_KINDS.test(words)) return null;
  const all = /^все(?: виды)?$|комплексн/.test(words);
  const psychology = all || /псих|(?<![а-я])п ?\/ ?п(?![а-я])|(?<![а-я])пп(?![а-я])/.test(words);
  const subject = all || /предм/.test(words);
  const method = all || /метод/.test(words);
  return subject || method || psychology ? { subject, method, psychology } : null;
}
