import { declaresDocumentType } from '../../../src/host/file/container';
import { openPackage, transplant } from '../../../src/host/file/graft/transplant';
import type { NewSheet } from '../../../src/host/file/graft/transplant';
import type { SheetEntry } from '../../../src/host/file/graft/workbookPart';
import { ContentTypes } from '../../../src/host/file/graft/contentTypes';
import {
  isOfType,
  readRelations,
  relationsPart,
  removeRelation,
} from '../../../src/host/file/package/relations';
import { childOf, childrenOf, parseXml, rootOf, serialiseXml } from '../../../src/host/file/package/xml';
import { unpack } from '../../../src/host/file/package/zip';
import type { Parts } from '../../../src/host/file/package/zip';
import type { BookData, SheetData } from '../../officeHost/model/book';
import { compareSheets, dependants, isEdited } from './differences';
import type { Differences } from './differences';
import { openBook } from './openBook';
import { patchCells } from './patchCells';
import { renderSheets } from './renderSheets';
import { syncXmlParts } from './xmlParts';

export interface Kept {
  readonly parts: Parts;
  readonly patched: readonly string[];
  readonly anew: readonly string[];
}

/**
 * The opened file with what has changed since: it is read once more and compared with the model sheet by sheet. A
 * sheet that is the same stays byte for byte, cells with other contents are replaced one by one, and only a sheet of
 * another shape is written anew. Null when this package must be left alone.
 */
export async function keepPackage(book: BookData, bytes: Uint8Array): Promise<Kept | null> {
  if (declaresDocumentType(bytes)) return null;
  const stored = await openBook(bytes, book.name);
  const opened = openPackage(unpack(bytes));
  if (stored.kind === 'refused' || opened.kind === 'refused') return null;
  const parts = { ...opened.parts };
  const entries = new Map(opened.book.sheets.map((entry) => [entry.name.toLowerCase(), entry]));
  // Reading the same file gives the same ids, so the sheets of the two readings find each other.
  const entryOf = new Map(
    stored.book.sheets.flatMap((sheet) => {
      const entry = entries.get(sheet.name.toLowerCase());
      return entry ? [[sheet.id, entry] as const] : [];
    }),
  );
  const partOf = new Map(readRelations(parts, opened.workbookName).map(({ id, target }) => [id, target]));

  const patched: SheetData[] = [];
  const written: SheetData[] = [];
  for (const [sheet, difference] of changes(book, stored.book)) {
    const entry = entryOf.get(sheet.id);
    const part = partOf.get(entry?.relationId ?? '');
    const bytesNow =
      part === undefined || difference === null || difference.frame
        ? null
        : patchCells(parts[part]!, sheet, difference);
    if (part === undefined || !bytesNow) written.push(sheet);
    else {
      parts[part] = bytesNow;
      patched.push(sheet);
    }
  }
  if (patched.length > 0) dropChain(parts, opened.workbookName);

  const ids = new Set(book.sheets.map(({ id }) => id));
  const replaced = new Map(written.map((sheet) => [entryOf.get(sheet.id), sheet]));
  const gone = [...entryOf]
    .filter(([id, entry]) => !ids.has(id) || replaced.has(entry))
    .map(([, entry]) => entry);
  const names = newNames(book, stored.book);
  const stale = staleNames(book, stored.book);
  const shape = (each: BookData) => JSON.stringify(each.sheets.map(({ id }) => id));
  const moved = shape(book) !== shape(stored.book);
  let result = parts;
  if (written.length > 0 || gone.length > 0 || names.length > 0 || stale.size > 0 || moved) {
    result = transplant(
      { ...opened, parts },
      {
        report: await renderSheets(book, written, names, opened.book.dateSystem),
        sheets: written.map(({ name }) => name),
        gone,
        staleNames: opened.book.workbookNames().filter(({ name }) => stale.has(name.toLowerCase())),
        arrange: (added) => arrangement(book, opened.book.sheets, entryOf, gone, written, added),
      },
    );
    numberTables(result, opened.parts);
  }
  showSheets(result, opened.workbookName, book, stored.book, patched.length + written.length > 0);
  syncXmlParts(result, opened.workbookName, stored.book.xmlParts, book.xmlParts);
  return {
    parts: result,
    patched: patched.map(({ name }) => name),
    anew: written.filter(({ id }) => entryOf.has(id)).map(({ name }) => name),
  };
}

/** The sheets that must be written, with what is different; null for one that the file does not have. */
function changes(book: BookData, stored: BookData): [SheetData, Differences | null][] {
  const compared = book.sheets.map((sheet): [SheetData, Differences | null] => {
    const old = stored.sheets.find(({ id }) => id === sheet.id);
    return [sheet, old ? compareSheets(sheet, old) : null];
  });
  const edited = compared.filter(([, difference]) => difference === null || isEdited(difference));
  // Values that this page computes differently count only where something that they depend on was changed.
  const touched = dependants(book, new Set(edited.map(([{ id }]) => id)));
  return compared.filter(
    ([{ id }, difference]) =>
      difference === null || isEdited(difference) || (touched.has(id) && difference.results.length > 0),
  );
}

type Order = ReturnType<Parameters<typeof transplant>[1]['arrange']>;

/** The sheets in the order of the model; sheets that it does not hold (chart sheets) stay after the one before them. */
function arrangement(
  book: BookData,
  stored: readonly SheetEntry[],
  entryOf: ReadonlyMap<string, SheetEntry>,
  gone: readonly SheetEntry[],
  written: readonly SheetData[],
  added: readonly NewSheet[],
): Order {
  const order: (SheetEntry | NewSheet)[] = book.sheets.map((sheet) => {
    const place = written.indexOf(sheet);
    return place >= 0 ? added[place]! : entryOf.get(sheet.id)!;
  });
  const successors = new Map<SheetEntry, number>();
  const known = new Set(entryOf.values());
  stored.forEach((entry, index) => {
    if (known.has(entry)) return;
    const before = stored.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, entry);
  });
  for (const entry of gone) {
    const sheet = written.findIndex(({ id }) => entryOf.get(id) === entry);
    if (sheet >= 0) successors.set(entry, order.indexOf(added[sheet]!));
  }
  return { order, successors };
}

const globalNames = (book: BookData) =>
  new Map(book.names.map((name) => [name.name.toLowerCase(), name.formula]));

function newNames(book: BookData, stored: BookData): BookData['names'] {
  const before = globalNames(stored);
  return book.names.filter(({ name, formula }) => before.get(name.toLowerCase()) !== formula);
}

function staleNames(book: BookData, stored: BookData): Set<string> {
  const now = globalNames(book);
  return new Set(
    [...globalNames(stored)].filter(([name, formula]) => now.get(name) !== formula).map(([name]) => name),
  );
}

/** Excel keeps here which cells have formulas; it builds the list anew. */
function dropChain(parts: Parts, workbookName: string): void {
  const chain = readRelations(parts, workbookName).find((relation) => isOfType(relation, 'calcChain'));
  if (!chain) return;
  const relations = parseXml(parts[relationsPart(workbookName)]!);
  removeRelation(relations, workbookName, chain.target);
  parts[relationsPart(workbookName)] = serialiseXml(relations);
  const types = parseXml(parts['[Content_Types].xml']!);
  new ContentTypes(types).remove(chain.target);
  parts['[Content_Types].xml'] = serialiseXml(types);
  delete parts[chain.target];
}

const TABLE = /\/tables\/[^/]+\.xml$/;

/** Tables are numbered through the whole workbook. */
function numberTables(parts: Parts, before: Parts): void {
  const tables = Object.keys(parts).filter((part) => TABLE.test(part));
  const number = (part: string) => Number(rootOf(parseXml(parts[part]!)).getAttribute('id'));
  let last = Math.max(0, ...tables.filter((part) => part in before).map(number));
  for (const part of tables) {
    if (part in before) continue;
    last += 1;
    const document = parseXml(parts[part]!);
    rootOf(document).setAttribute('id', String(last));
    parts[part] = serialiseXml(document);
  }
}

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Which sheets are hidden is kept in the list of sheets; after a change every formula is computed on opening. */
function showSheets(
  parts: Parts,
  workbookName: string,
  book: BookData,
  stored: BookData,
  changed: boolean,
): void {
  const shown = (each: BookData) => JSON.stringify(each.sheets.map(({ id, visibility }) => [id, visibility]));
  if (!changed && shown(book) === shown(stored)) return;
  const document = parseXml(parts[workbookName]!);
  const root = rootOf(document);
  const list = childrenOf(childOf(root, 'sheets')!, 'sheet');
  for (const sheet of book.sheets) {
    const element = list.find((each) => each.getAttribute('name') === sheet.name);
    const state = STATES[sheet.visibility];
    if (state === null) element?.removeAttribute('state');
    else element?.setAttribute('state', state);
  }
  const front = list.findIndex(
    (each) => each.getAttribute('name') === book.sheets.find(({ id }) => id === book.activeSheet)?.name,
  );
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : [])
    view.setAttribute('activeTab', String(Math.max(0, front)));
  if (changed) childOf(root, 'calcPr')?.setAttribute('fullCalcOnLoad', '1');
  parts[workbookName] = serialiseXml(document);
}
