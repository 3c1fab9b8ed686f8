import { readRelations, relationsPart } from '../package/relations';
import { childrenOf, parseXml, rootOf, serialiseXml } from '../package/xml';
import type { Parts } from '../package/zip';
import { ContentTypes } from './contentTypes';
import { adaptSheet, sharedStrings } from './sheetPart';
import type { StyleMap } from './styles';

/**
 * Copies the rendered sheets with their drawings, charts and notes into the user's package under names that
 * are free there. Returns the new names of the sheets in order.
 */
export function copySheets(
  parts: Parts,
  report: Parts,
  count: number,
  styles: StyleMap,
  contentTypes: ContentTypes,
): string[] {
  const strings = sharedStrings(report['xl/sharedStrings.xml']);
  const reportTypes = new ContentTypes(parseXml(report['[Content_Types].xml']!));
  const taken = new Set(Object.keys(parts).map((part) => part.toLowerCase()));

  const copy = (part: string, bytes: Uint8Array): string => {
    const name = freeName(part, taken);
    taken.add(name.toLowerCase());
    parts[name] = bytes;
    contentTypes.addLike(name, reportTypes, part);
    copyRelations(part, name);
    return name;
  };
  const copyRelations = (part: string, name: string): void => {
    const bytes = report[relationsPart(part)];
    if (!bytes) return;
    const targets = new Map<string, string>();
    for (const relation of readRelations(report, part)) {
      if (!relation.external) targets.set(relation.id, copy(relation.target, report[relation.target]!));
    }
    const document = parseXml(bytes);
    for (const element of childrenOf(rootOf(document), 'Relationship')) {
      const target = targets.get(element.getAttribute('Id') ?? '');
      // The copy stands in the folder of the original: only the last step of the path changes.
      if (target === undefined) continue;
      const old = element.getAttribute('Target') ?? '';
      element.setAttribute('Target', old.slice(0, old.lastIndexOf('/') + 1) + baseName(target));
    }
    parts[relationsPart(name)] = serialiseXml(document);
    // Some programs name every relationship file instead of stating their type once.
    contentTypes.addLike(relationsPart(name), reportTypes, relationsPart(part));
  };

  return Array.from({ length: count }, (_, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    return copy(part, adaptSheet(report[part]!, strings, styles));
  });
}

function freeName(part: string, taken: ReadonlySet<string>): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const base = `shnor_${baseName(part)}`;
  let name = folder + base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = folder + base.replace(/(\.\w+)$/, `_${number}$1`);
  }
  return name;
}

function baseName(part: string): string {
  return part.slice(part.lastIndexOf('/') + 1);
}
