import type { Document, Element } from '@xmldom/xmldom';

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
}

/** Elements of this name anywhere below; `bt:` belongs to the name. */
export function all(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function parentOf(element: Element): Element | null {
  return element.parentNode as Element | null;
}

export const typeOf = (element: Element) => element.getAttribute('xsi:type');
export const textOf = (element: Element | undefined) => element?.textContent?.trim() ?? '';
