import type { Document } from '@xmldom/xmldom';
import { NS_OFFICE_RELS, NS_PACKAGE_RELS, childrenOf, parseXml, rootOf } from './xml';
import type { Parts } from './zip';

/** One relationship of a part. `target` is the full name of the other part, or the address outside. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that keeps the relationships of `part`; of the package itself for ''. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when it has no such file. */
export function readRelations(parts: Parts, part: string): Relation[] {
  const bytes = parts[relationsPart(part)];
  return bytes ? listRelations(parseXml(bytes), part) : [];
}

export function listRelations(document: Document, part: string): Relation[] {
  return childrenOf(rootOf(document), 'Relationship').map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** Does the relationship have this type, for example `worksheet`? */
export function isOfType(relation: Relation, type: string): boolean {
  return relation.type === `${NS_OFFICE_RELS}/${type}`;
}

/** Adds a relationship between two parts of the package; returns its id. */
export function addRelation(document: Document, part: string, type: string, target: string): string {
  const root = rootOf(document);
  const taken = new Set(listRelations(document, part).map((relation) => relation.id));
  let number = 1;
  while (taken.has(`rIdShnor${number}`)) number += 1;
  const element = document.createElementNS(
    NS_PACKAGE_RELS,
    root.prefix ? `${root.prefix}:Relationship` : 'Relationship',
  );
  element.setAttribute('Id', `rIdShnor${number}`);
  element.setAttribute('Type', `${NS_OFFICE_RELS}/${type}`);
  element.setAttribute('Target', targetFrom(part, target));
  root.appendChild(element);
  return `rIdShnor${number}`;
}

/** Removes the relationship to a part, for every id that points there. */
export function removeRelation(document: Document, part: string, target: string): void {
  for (const element of childrenOf(rootOf(document), 'Relationship')) {
    if (resolveTarget(part, element.getAttribute('Target') ?? '') === target)
      element.parentNode?.removeChild(element);
  }
}

/** Every part that can be reached from the given ones, themselves included, with the relationship files. */
export function reachable(parts: Parts, from: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    if (found.has(part) || (part !== '' && !parts[part])) continue;
    found.add(part);
    const relations = relationsPart(part);
    if (!parts[relations]) continue;
    found.add(relations);
    for (const relation of readRelations(parts, part)) if (!relation.external) queue.push(relation.target);
  }
  return found;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** A target in the same folder or below is written the usual relative way. */
function targetFrom(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
