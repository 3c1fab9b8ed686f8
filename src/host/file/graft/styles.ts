import type { Document, Element } from '@xmldom/xmldom';
import { childOf, childrenOf, insertInOrder, newElement, rootOf } from '../package/xml';

/** Where a style of the report is found among the styles of the user's workbook. */
export interface StyleMap {
  /** New index in `cellXfs` by index in the report. */
  readonly cells: readonly number[];
  /** New index in `dxfs` by index in the report. */
  readonly overlays: readonly number[];
}

/** The order of sections that the file format demands. */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Numbers below belong to Excel. */
const FIRST_OWN_FORMAT = 164;

/**
 * Adds the styles of the report to those of the user's workbook. What is already there is used again, so
 * that running twice does not make the file grow; nothing of the user's is moved or changed.
 */
export function mergeStyles(user: Document, report: Document): StyleMap {
  const from = rootOf(report);
  const formats = mergeFormats(rootOf(user), from);
  const fonts = appendSection(user, from, 'fonts');
  const fills = appendSection(user, from, 'fills');
  const borders = appendSection(user, from, 'borders');
  const overlays = appendSection(user, from, 'dxfs', (dxf) => {
    for (const format of childrenOf(dxf, 'numFmt')) remap(format, 'numFmtId', formats);
  });
  const cells = appendSection(user, from, 'cellXfs', (xf) => {
    remap(xf, 'fontId', fonts);
    remap(xf, 'fillId', fills);
    remap(xf, 'borderId', borders);
    remap(xf, 'numFmtId', formats);
    xf.setAttribute('xfId', '0');
    // Without these Excel may show the look of the user's «Normal» style instead.
    for (const flag of ['Font', 'Fill', 'Border', 'NumberFormat']) xf.setAttribute(`apply${flag}`, '1');
  });
  return { cells, overlays };
}

function mergeFormats(user: Element, report: Element): ReadonlyMap<number, number> {
  const ids = new Map<number, number>();
  const source = childOf(report, 'numFmts');
  if (!source) return ids;
  const section = sectionOf(user, 'numFmts');
  const byCode = new Map<string, number>();
  let next = FIRST_OWN_FORMAT;
  for (const format of childrenOf(section, 'numFmt')) {
    const id = Number(format.getAttribute('numFmtId'));
    byCode.set(format.getAttribute('formatCode') ?? '', id);
    next = Math.max(next, id + 1);
  }
  for (const format of childrenOf(source, 'numFmt')) {
    const code = format.getAttribute('formatCode') ?? '';
    let id = byCode.get(code);
    if (id === undefined) {
      id = next;
      next += 1;
      byCode.set(code, id);
      const added = newElement(user, 'numFmt');
      added.setAttribute('numFmtId', String(id));
      added.setAttribute('formatCode', code);
      section.appendChild(added);
    }
    ids.set(Number(format.getAttribute('numFmtId')), id);
  }
  section.setAttribute('count', String(childrenOf(section, 'numFmt').length));
  return ids;
}

/** Appends every item of a section that the user's workbook lacks; returns new indexes by old ones. */
function appendSection(
  user: Document,
  report: Element,
  name: string,
  adapt: (item: Element) => void = () => {},
): number[] {
  const source = childOf(report, name);
  if (!source || childrenOf(source).length === 0) return [];
  const section = sectionOf(rootOf(user), name);
  const known = new Map<string, number>();
  const existing = childrenOf(section);
  existing.forEach((item, index) => {
    const key = canonical(item);
    if (!known.has(key)) known.set(key, index);
  });
  let count = existing.length;
  const indexes = childrenOf(source).map((item) => {
    const copy = copyInto(section, item);
    adapt(copy);
    const key = canonical(copy);
    const found = known.get(key);
    if (found !== undefined) return found;
    section.appendChild(copy);
    known.set(key, count);
    count += 1;
    return count - 1;
  });
  section.setAttribute('count', String(count));
  return indexes;
}

function sectionOf(root: Element, name: string): Element {
  const existing = childOf(root, name);
  if (existing) return existing;
  const section = newElement(root, name);
  insertInOrder(root, section, SECTIONS.slice(SECTIONS.indexOf(name) + 1));
  return section;
}

/** A deep copy with the prefix of the user's file. */
function copyInto(like: Element, source: Element): Element {
  const copy = newElement(like, source.localName ?? '');
  for (const attribute of Array.from(source.attributes)) copy.setAttribute(attribute.name, attribute.value);
  for (const child of childrenOf(source)) copy.appendChild(copyInto(like, child));
  return copy;
}

function remap(
  element: Element,
  attribute: string,
  map: ReadonlyMap<number, number> | readonly number[],
): void {
  const old = Number(element.getAttribute(attribute));
  const found = Array.isArray(map) ? map[old] : (map as ReadonlyMap<number, number>).get(old);
  if (found !== undefined) element.setAttribute(attribute, String(found));
}

/** The same text for the same content, whatever the prefix and the order of attributes. */
function canonical(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter((attribute) => !attribute.name.startsWith('xmlns'))
    .map((attribute) => `${attribute.localName}=${JSON.stringify(attribute.value)}`)
    .sort();
  return `<${element.localName} ${attributes.join(' ')}>${childrenOf(element).map(canonical).join('')}</>`;
}
