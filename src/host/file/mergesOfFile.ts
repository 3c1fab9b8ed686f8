import { strFromU8 } from 'fflate';
import type { Merge } from '../../grid/grid';
import { areaOf } from '../ranges';
import { isOfType, readRelations } from './package/relations';
import { childOf, childrenOf, NS_OFFICE_RELS, parseXml, rootOf } from './package/xml';
import { unpack } from './package/zip';

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([^"]+)"/g;

/**
 * The merged areas of every sheet of an .xlsx file, by the name of the sheet, and nothing else: cells are not read.
 * Null for a file that is not put together as a workbook.
 */
export function mergesOfFile(bytes: Uint8Array): ReadonlyMap<string, readonly Merge[]> | null {
  try {
    const parts = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/sharedStrings/i.test(name));
    const book = readRelations(parts, '').find((relation) => isOfType(relation, 'officeDocument'))!.target;
    const targets = new Map(readRelations(parts, book).map(({ id, target }) => [id, target]));
    const sheets = childrenOf(childOf(rootOf(parseXml(parts[book]!)), 'sheets')!, 'sheet');
    return new Map(
      sheets.map((sheet) => {
        const target = targets.get(sheet.getAttributeNS(NS_OFFICE_RELS, 'id') ?? '');
        return [sheet.getAttribute('name') ?? '', mergesOf(parts[target ?? ''])];
      }),
    );
  } catch {
    return null;
  }
}

/** Not parsed as XML: a sheet of a region takes seconds, and no text of a cell may hold a `<`. */
function mergesOf(part: Uint8Array | undefined): Merge[] {
  if (!part) return [];
  return [...strFromU8(part).matchAll(MERGE)].flatMap(([, ref]) => areaOf(ref!) ?? []);
}
