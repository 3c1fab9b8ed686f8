import { DOMParser, XMLSerializer, onErrorStopParsing } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';

export const NS_MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const NS_OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NS_PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The user's package is not put together the way that adding sheets to it needs. */
export class BrokenPackage extends Error {}

/** Parses one part; throws BrokenPackage on markup that is not well formed. */
export function parseXml(bytes: Uint8Array): Document {
  const text = strFromU8(bytes).replace(/^\ufeff/, '');
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new BrokenPackage('not well-formed', { cause: error });
  }
}

export function serialiseXml(document: Document): Uint8Array {
  return strToU8(new XMLSerializer().serializeToString(document));
}

/** The root element; a parsed part always has one. */
export function rootOf(document: Document): Element {
  return document.documentElement!;
}

/** Child elements, of one local name if given, whatever their prefix. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}

export function childOf(parent: Element, localName: string): Element | undefined {
  return childrenOf(parent, localName)[0];
}

/** A new element in the namespace and with the prefix of `like`. */
export function newElement(like: Element, localName: string): Element {
  const name = like.prefix ? `${like.prefix}:${localName}` : localName;
  return like.ownerDocument!.createElementNS(like.namespaceURI, name);
}

/** Inserts `child` before the first sibling that must follow it, or at the end. */
export function insertInOrder(parent: Element, child: Element, followers: readonly string[]): void {
  const next = childrenOf(parent).find((element) => followers.includes(element.localName ?? ''));
  parent.insertBefore(child, next ?? null);
}
