import type { BookData, CellScalar, CellStyle, SheetData } from '../../officeHost/model/book';
import { sheetsOf } from '../../officeHost/model/references';

/** How a sheet differs from what its file says. */
export interface Differences {
  /** Something besides the content of cells: looks, sizes, rules, names, the page. */
  readonly frame: boolean;
  /** Cells with another constant or formula. */
  readonly cells: readonly number[];
  /** Formulas that stayed and show another value, be it in a cell that they spill into. */
  readonly results: readonly number[];
}

const SAME: Differences = { frame: false, cells: [], results: [] };
export const isEdited = ({ frame, cells }: Differences): boolean => frame || cells.length > 0;

export function compareSheets(now: SheetData, stored: SheetData): Differences {
  if (frameOf(now) !== frameOf(stored)) return { ...SAME, frame: true };
  const [cells, results]: [number[], number[]] = [[], []];
  for (const [key, cell] of now.cells) {
    const old = stored.cells.get(key);
    if (styleText(cell.style) !== styleText(old?.style)) return { ...SAME, frame: true };
    if (cell.formula !== (old?.formula ?? null)) cells.push(key);
    else if (cell.formula !== null) {
      if (!sameNumber(cell.value, old!.value) || !sameSpill(now.spills.get(key), stored.spills.get(key)))
        results.push(key);
    } else if (cell.value !== (old?.value ?? '')) cells.push(key);
  }
  for (const [key, { style }] of stored.cells) {
    if (now.cells.has(key)) continue;
    if (style) return { ...SAME, frame: true };
    cells.push(key);
  }
  return { frame: false, cells, results };
}

/** Two programs may differ in the last digits of a number. */
function sameNumber(a: CellScalar, b: CellScalar): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

type Values = readonly (readonly CellScalar[])[];

/** A formula that the file does not keep as an array formula shows one value there, whatever spills from it here. */
function sameSpill(now: Values | undefined, old: Values | undefined): boolean {
  if (!old) return true;
  return (
    now?.length === old.length &&
    now.every(
      (line, row) =>
        line.length === old[row]!.length &&
        line.every((value, column) => sameNumber(value, old[row]![column]!)),
    )
  );
}

const texts = new WeakMap<CellStyle, string>();

function styleText(style: CellStyle | undefined): string {
  if (!style) return '';
  let text = texts.get(style);
  if (text === undefined) {
    text = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    texts.set(style, text);
  }
  return text;
}

/** Visibility is no part of it: the workbook keeps it outside the sheet. */
function frameOf(sheet: SheetData): string {
  const { cells: _cells, spills: _spills, visibility: _visibility, ...frame } = sheet;
  return JSON.stringify(frame, (_key, value: unknown) =>
    value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
}

/** The ids of the sheets whose formulas lead to these sheets, directly or through others or through names. */
export function dependants(book: BookData, changed: ReadonlySet<string>): Set<string> {
  const names = new Map(book.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const uses = new Map(book.sheets.map((sheet) => [sheet.id, sheetsUsed(sheet, names)]));
  const found = new Set(changed);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    const titles = new Set(
      book.sheets.filter(({ id }) => found.has(id)).map(({ name }) => name.toLowerCase()),
    );
    for (const [id, used] of uses) if ([...used].some((title) => titles.has(title))) found.add(id);
  }
  return found;
}

const WORD = /[\p{L}_][\p{L}\p{N}_.]*/gu;

function sheetsUsed(sheet: SheetData, names: ReadonlyMap<string, string>): Set<string> {
  const used = new Set<string>();
  const add = (formula: string) => sheetsOf(formula).forEach((title) => used.add(title.toLowerCase()));
  for (const { formula } of sheet.cells.values()) {
    if (formula === null) continue;
    add(formula);
    if (names.size === 0) continue;
    for (const [word] of formula.matchAll(WORD)) add(names.get(word.toLowerCase()) ?? '');
  }
  return used;
}
