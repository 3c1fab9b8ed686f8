import type { Element } from '@xmldom/xmldom';
import { address } from '../../../src/grid/grid';
import {
  childOf,
  childrenOf,
  newElement,
  parseXml,
  rootOf,
  serialiseXml,
} from '../../../src/host/file/package/xml';
import { storedText } from '../../../src/host/file/storedText';
import type { CellScalar, SheetData } from '../../officeHost/model/book';
import { keyColumn, keyRow } from '../../officeHost/model/sheet';
import type { Differences } from './differences';
import { storedFormula } from './formulaText';

const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!)$/;

/**
 * The part of a sheet with other contents in a few cells and nothing else changed: their looks, and everything
 * around them, stay. Null where that cannot be done safely: cells without addresses, formulas that fill several cells.
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
  for (const [keys, whole] of [
    [cells, true],
    [results, false],
  ] as const) {
    for (const key of keys) {
      const row = rows.get(String(keyRow(key) + 1)) ?? addRow(data, rows, keyRow(key));
      const cell = findCell(row, key);
      if (
        !cell ||
        !(whole ? writeContent(cell, sheet, key) : writeValue(cell, sheet.cells.get(key)?.value ?? ''))
      )
        return null;
    }
  }
  const dimension = childOf(rootOf(document), 'dimension');
  if (dimension && cells.length > 0) rootOf(document).removeChild(dimension);
  return serialiseXml(document);
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
  // The cell may speak for others that share its formula, or show one part of an array.
  if (old && (old.getAttribute('t') ?? 'normal') !== 'normal') return false;
  if (old) cell.removeChild(old);
  cell.removeAttribute('cm');
  if (formula !== null) {
    const element = newElement(cell, 'f');
    element.appendChild(cell.ownerDocument!.createTextNode(storedText(storedFormula(formula))));
    cell.insertBefore(element, cell.firstChild);
  }
  return writeValue(cell, value);
}

/** The value of a cell, or what its formula shows. */
function writeValue(cell: Element, value: CellScalar): boolean {
  const computed = childOf(cell, 'f') !== undefined;
  for (const child of childrenOf(cell)) if (child.localName !== 'f') cell.removeChild(child);
  cell.removeAttribute('t');
  if (value === '' && !computed) return true;
  const text = storedText(String(typeof value === 'boolean' ? Number(value) : value));
  if (typeof value === 'string' && !computed) {
    cell.setAttribute('t', 'inlineStr');
    const holder = newElement(cell, 'is');
    const inner = newElement(cell, 't');
    inner.setAttribute('xml:space', 'preserve');
    inner.appendChild(cell.ownerDocument!.createTextNode(text));
    holder.appendChild(inner);
    cell.appendChild(holder);
    return true;
  }
  if (typeof value === 'boolean') cell.setAttribute('t', 'b');
  if (typeof value === 'string') cell.setAttribute('t', ERROR.test(value) ? 'e' : 'str');
  const element = newElement(cell, 'v');
  element.appendChild(cell.ownerDocument!.createTextNode(text));
  cell.appendChild(element);
  return true;
}
