import type { Element } from '@xmldom/xmldom';
import { address, cellKey } from '../../../src/grid/grid';
import {
  childOf,
  childrenOf,
  newElement,
  parseXml,
  rootOf,
  serialiseXml,
} from '../../../src/host/file/package/xml';
import { storedText } from '../../../src/host/file/storedText';
import { formatArea, parseArea, sameArea, single, within } from '../../officeHost/model/area';
import type { CellScalar, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import { arrayArea, spilled } from './arrays';
import type { Differences } from './differences';
import { storedFormula } from './formulaText';

const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!)$/;

/**
 * The part of a sheet with other contents in a few cells and nothing else changed: their looks, and everything
 * around them, stay. Null where that cannot be done safely: cells without addresses, a formula that others share,
 * a cell out of the middle of an array formula that stays.
 */
export function patchCells(
  part: Uint8Array,
  sheet: SheetData,
  { cells, results }: Differences,
): Uint8Array | null {
  const document = parseXml(part);
  const data = childOf(rootOf(document), 'sheetData');
  const rows = data && indexed(childrenOf(data, 'row'));
  if (!data || !rows) return null;
  const find = (key: number): Element | null =>
    findCell(rows.get(String(keyRow(key) + 1)) ?? addRow(data, rows, keyRow(key)), key);
  const touched = [...cells, ...results];
  if (!clearArrays([...rows.values()], new Set(touched), cells)) return null;
  for (const key of cells) {
    const cell = find(key);
    if (!cell || !writeContent(cell, sheet, key)) return null;
  }
  for (const key of results) {
    const cell = find(key);
    if (!cell) return null;
    const formula = childOf(cell, 'f');
    const area = arrayArea(sheet, key) ?? single(keyRow(key), keyColumn(key));
    if (formula && isArray(formula)) formula.setAttribute('ref', formatArea(area));
    writeValue(cell, sheet.cells.get(key)?.value ?? '');
  }
  for (const source of touched) {
    const formula = sheet.spills.has(source) ? childOf(find(source)!, 'f') : undefined;
    if (!formula || !isArray(formula)) continue;
    for (const [key, value] of spilled(sheet, source)) {
      const cell = value === '' ? undefined : find(key);
      if (cell === null || (cell && childOf(cell, 'f'))) return null;
      if (cell) writeValue(cell, value, true);
    }
  }
  const dimension = childOf(rootOf(document), 'dimension');
  if (dimension) rootOf(document).removeChild(dimension);
  return serialiseXml(document);
}

const isArray = (formula: Element): boolean => formula.getAttribute('t') === 'array';

/**
 * Empties what the array formulas at the touched cells show in other cells; false when one of these has a formula, or
 * when a cell with other contents belongs to an array formula that is not touched.
 */
function clearArrays(
  rows: readonly Element[],
  touched: ReadonlySet<number>,
  cells: readonly number[],
): boolean {
  const all = rows.flatMap((row) => childrenOf(row, 'c'));
  for (const source of all) {
    const formula = childOf(source, 'f');
    const area = formula && isArray(formula) ? parseArea(formula.getAttribute('ref') ?? '') : null;
    if (!area) continue;
    const inside = (key: number): boolean => within(single(keyRow(key), keyColumn(key)), area);
    if (!touched.has(cellKey(area.top, area.left))) {
      if (cells.some(inside)) return false;
      continue;
    }
    if (sameArea(area, single(area.top, area.left))) continue;
    for (const cell of all) {
      const place = parseArea(cell.getAttribute('r') ?? '');
      if (cell === source || !place || !within(place, area)) continue;
      if (childOf(cell, 'f')) return false;
      writeValue(cell, '');
    }
  }
  return true;
}

/** Elements by their address; null when one has none. */
function indexed(elements: readonly Element[]): Map<string, Element> | null {
  const found = new Map<string, Element>();
  for (const element of elements) {
    const place = element.getAttribute('r');
    if (!place) return null;
    found.set(place, element);
  }
  return found;
}

function addRow(data: Element, rows: Map<string, Element>, row: number): Element {
  const added = newElement(data, 'row');
  added.setAttribute('r', String(row + 1));
  const next = childrenOf(data, 'row').find((each) => Number(each.getAttribute('r')) > row + 1);
  data.insertBefore(added, next ?? null);
  rows.set(String(row + 1), added);
  return added;
}

function findCell(row: Element, key: number): Element | null {
  const place = address(keyRow(key), keyColumn(key));
  const cells = indexed(childrenOf(row, 'c'));
  if (!cells) return null;
  const found = cells.get(place);
  if (found) return found;
  const added = newElement(row, 'c');
  added.setAttribute('r', place);
  const next = [...cells].find(([other]) => columnOrder(other) > columnOrder(place))?.[1];
  row.insertBefore(added, next ?? null);
  row.removeAttribute('spans');
  return added;
}

/** Letters in an order that goes from Z to AA. */
function columnOrder(place: string): string {
  return place.replace(/\d+$/, '').padStart(3);
}

function writeContent(cell: Element, sheet: SheetData, key: number): boolean {
  const { value, formula } = sheet.cells.get(key) ?? { value: '', formula: null };
  const old = childOf(cell, 'f');
  // The cell may speak for others that share its formula.
  if (old && !isArray(old) && (old.getAttribute('t') ?? 'normal') !== 'normal') return false;
  if (old) cell.removeChild(old);
  cell.removeAttribute('cm');
  if (formula !== null) {
    const element = newElement(cell, 'f');
    const array = arrayArea(sheet, key);
    if (array) {
      element.setAttribute('t', 'array');
      element.setAttribute('ref', formatArea(array));
    }
    element.appendChild(cell.ownerDocument!.createTextNode(storedText(storedFormula(formula))));
    cell.insertBefore(element, cell.firstChild);
  }
  writeValue(cell, value);
  return true;
}

/** The value of a cell, or what its formula, or that of another cell, shows there. */
function writeValue(cell: Element, value: CellScalar, computed = childOf(cell, 'f') !== undefined): void {
  for (const child of childrenOf(cell)) if (child.localName !== 'f') cell.removeChild(child);
  cell.removeAttribute('t');
  if (value === '' && !computed) return;
  const text = storedText(String(typeof value === 'boolean' ? Number(value) : value));
  if (typeof value === 'string' && !computed) {
    cell.setAttribute('t', 'inlineStr');
    const holder = newElement(cell, 'is');
    const inner = newElement(cell, 't');
    inner.setAttribute('xml:space', 'preserve');
    inner.appendChild(cell.ownerDocument!.createTextNode(text));
    holder.appendChild(inner);
    cell.appendChild(holder);
    return;
  }
  if (typeof value === 'boolean') cell.setAttribute('t', 'b');
  if (typeof value === 'string') cell.setAttribute('t', ERROR.test(value) ? 'e' : 'str');
  const element = newElement(cell, 'v');
  element.appendChild(cell.ownerDocument!.createTextNode(text));
  cell.appendChild(element);
}
