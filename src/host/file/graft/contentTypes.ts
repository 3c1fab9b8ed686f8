import type { Document, Element } from '@xmldom/xmldom';
import { childrenOf, insertInOrder, newElement, rootOf } from '../package/xml';

/** The list of part types of a package. */
export class ContentTypes {
  private readonly root: Element;

  constructor(document: Document) {
    this.root = rootOf(document);
  }

  /** The type stated for one part by name; undefined when only its extension says it. */
  override(part: string): string | undefined {
    return this.find('Override', 'PartName', `/${part}`)?.getAttribute('ContentType') ?? undefined;
  }

  defaultFor(part: string): string | undefined {
    return this.find('Default', 'Extension', extensionOf(part))?.getAttribute('ContentType') ?? undefined;
  }

  /** States the type of a new part as `source` states it for the part it was copied from. */
  addLike(part: string, source: ContentTypes, copiedFrom: string): void {
    const type = source.override(copiedFrom) ?? source.defaultFor(copiedFrom);
    if (type === undefined || this.defaultFor(part) === type) return;
    if (source.override(copiedFrom) === undefined && this.defaultFor(part) === undefined) {
      const element = newElement(this.root, 'Default');
      element.setAttribute('Extension', extensionOf(part));
      element.setAttribute('ContentType', type);
      insertInOrder(this.root, element, ['Override']);
      return;
    }
    this.state(part, type);
  }

  /** States the type of one part by name. */
  state(part: string, type: string): void {
    const element = newElement(this.root, 'Override');
    element.setAttribute('PartName', `/${part}`);
    element.setAttribute('ContentType', type);
    this.root.appendChild(element);
  }

  remove(part: string): void {
    const element = this.find('Override', 'PartName', `/${part}`);
    element?.parentNode?.removeChild(element);
  }

  private find(kind: 'Override' | 'Default', attribute: string, value: string): Element | undefined {
    return childrenOf(this.root, kind).find(
      (element) => element.getAttribute(attribute)?.toLowerCase() === value.toLowerCase(),
    );
  }
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1);
}
