import { strFromU8, strToU8 } from 'fflate';
import { fromXml, STATE_NAMESPACE, toXml } from '../stateXml';
import { ContentTypes } from './graft/contentTypes';
import { addRelation, isOfType, readRelations, relationsPart } from './package/relations';
import { BrokenPackage, parseXml, serialiseXml } from './package/xml';
import type { Parts } from './package/zip';
import { pack, unpack } from './package/zip';

/** What the pane saved in a workbook; null when nothing was, or the package cannot be read. Never throws. */
export function readState(bytes: Uint8Array): string | null {
  try {
    const parts = unpack(bytes, (name) => name.startsWith('customXml/') || name.startsWith('xl/_rels/'));
    for (const relation of readRelations(parts, WORKBOOK)) {
      const part = isOfType(relation, 'customXml') ? parts[relation.target] : undefined;
      const text = part && holdsState(part) ? fromXml(strFromU8(part)) : null;
      if (text !== null) return text;
    }
    return null;
  } catch (error) {
    if (error instanceof BrokenPackage) return null;
    throw error;
  }
}

/** The same workbook with the text kept in it, where the pane finds it; for a workbook without one. */
export function withState(bytes: Uint8Array, text: string): Uint8Array {
  const parts = unpack(bytes);
  const item = freeItem(parts);
  const props = item.replace('item', 'itemProps');
  const relations = parseXml(parts[relationsPart(WORKBOOK)]!);
  addRelation(relations, WORKBOOK, 'customXml', item);
  const types = parseXml(parts['[Content_Types].xml']!);
  new ContentTypes(types).state(props, PROPS_TYPE);
  const itemRelations = parseXml(strToU8(`<Relationships xmlns="${PACKAGE_RELS}"/>`));
  addRelation(itemRelations, item, 'customXmlProps', props);
  return pack({
    ...parts,
    '[Content_Types].xml': serialiseXml(types),
    [relationsPart(WORKBOOK)]: serialiseXml(relations),
    [item]: strToU8(`${HEAD}${toXml(text)}`),
    [relationsPart(item)]: serialiseXml(itemRelations),
    [props]: strToU8(PROPS),
  });
}

const WORKBOOK = 'xl/workbook.xml';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The id is a constant: the same input gives the same bytes, and only one such part stands in a new workbook. */
const PROPS = `${HEAD}<ds:datastoreItem ds:itemID="{5E1B9C0D-6F2A-4B7E-9C3D-2A8F4E6B1D70}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

function holdsState(part: Uint8Array): boolean {
  return strFromU8(part.subarray(0, 512)).includes(STATE_NAMESPACE);
}

function freeItem(parts: Parts): string {
  let number = 1;
  while (parts[`customXml/item${number}.xml`]) number += 1;
  return `customXml/item${number}.xml`;
}
