import { strFromU8, strToU8 } from 'fflate';
import { ContentTypes } from '../../../src/host/file/graft/contentTypes';
import {
  addRelation,
  isOfType,
  readRelations,
  relationsPart,
  removeRelation,
} from '../../../src/host/file/package/relations';
import { parseXml, rootOf, serialiseXml } from '../../../src/host/file/package/xml';
import type { Parts } from '../../../src/host/file/package/zip';
import type { XmlPartData } from '../../officeHost/model/book';

const CONTENT_TYPES = '[Content_Types].xml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of a workbook in the order of its relationships: name of the part and its text. */
export function readXmlParts(parts: Parts, workbookName: string): { name: string; xml: string }[] {
  return readRelations(parts, workbookName)
    .filter((relation) => isOfType(relation, 'customXml') && parts[relation.target] !== undefined)
    .map(({ target }) => ({ name: target, xml: strFromU8(parts[target]!) }));
}

/**
 * Makes the custom XML parts of the package those of the model; `before` is what the model was given of this
 * package. Parts that are the same stay byte for byte.
 */
export function syncXmlParts(
  parts: Parts,
  workbookName: string,
  before: readonly XmlPartData[],
  now: readonly XmlPartData[],
): void {
  const stored = readXmlParts(parts, workbookName);
  const nameOf = new Map(before.map(({ id }, index) => [id, stored[index]?.name]));
  for (const { id, xml } of before) {
    const name = nameOf.get(id);
    if (name === undefined) continue;
    const kept = now.find((part) => part.id === id);
    if (!kept) remove(parts, workbookName, name);
    else if (kept.xml !== xml) parts[name] = strToU8(kept.xml);
  }
  for (const { id, xml } of now) if (!nameOf.has(id)) add(parts, workbookName, xml);
}

function remove(parts: Parts, workbookName: string, name: string): void {
  const own = [name, relationsPart(name), ...readRelations(parts, name).map(({ target }) => target)];
  change(parts, workbookName, (relations, types) => {
    removeRelation(relations, workbookName, name);
    for (const part of own) types.remove(part);
  });
  for (const part of own) delete parts[part];
}

function add(parts: Parts, workbookName: string, xml: string): void {
  let number = 1;
  while (parts[`customXml/item${number}.xml`] || parts[`customXml/itemProps${number}.xml`]) number += 1;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const text = strToU8(xml);
  parts[item] = text;
  const namespace = rootOf(parseXml(text)).namespaceURI ?? '';
  parts[properties] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts[relationsPart(item)] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`,
  );
  change(parts, workbookName, (relations, types) => {
    addRelation(relations, workbookName, 'customXml', item);
    types.state(item, 'application/xml');
    types.state(properties, PROPERTIES_TYPE);
  });
}

function change(
  parts: Parts,
  workbookName: string,
  work: (relations: ReturnType<typeof parseXml>, types: ContentTypes) => void,
): void {
  const relations = parseXml(parts[relationsPart(workbookName)]!);
  const types = parseXml(parts[CONTENT_TYPES]!);
  work(relations, new ContentTypes(types));
  parts[relationsPart(workbookName)] = serialiseXml(relations);
  parts[CONTENT_TYPES] = serialiseXml(types);
}
