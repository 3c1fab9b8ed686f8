import type { Element } from '@xmldom/xmldom';
import { KIND_NAME } from '../ownKind';
import { childOf, childrenOf, parseXml, rootOf, serialiseXml } from './package/xml';
import type { Parts } from './package/zip';

/** The order in which Excel itself (and Microsoft's validator) has the properties of a font. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Names that are ours or Excel's own and have no place in a person's list of names. */
const HIDDEN_NAMES = new Set([KIND_NAME, '_xlnm._FilterDatabase']);

/** The parts that `finishParts` changes. */
export const FINISHED_PARTS = ['xl/styles.xml', 'xl/workbook.xml'] as const;

/** Puts right what the library cannot be told: the order of font properties, hidden names. */
export function finishParts(parts: Parts): Parts {
  const styles = parseXml(parts['xl/styles.xml']!);
  const fonts = childOf(rootOf(styles), 'fonts');
  for (const font of fonts ? childrenOf(fonts, 'font') : []) sortFont(font);

  const workbook = parseXml(parts['xl/workbook.xml']!);
  const names = childOf(rootOf(workbook), 'definedNames');
  for (const name of names ? childrenOf(names, 'definedName') : []) {
    if (HIDDEN_NAMES.has(name.getAttribute('name') ?? '')) name.setAttribute('hidden', '1');
  }
  return { 'xl/styles.xml': serialiseXml(styles), 'xl/workbook.xml': serialiseXml(workbook) };
}

function sortFont(font: Element): void {
  const place = (element: Element): number => FONT_ORDER.indexOf(element.localName ?? '');
  for (const property of childrenOf(font).sort((a, b) => place(a) - place(b))) font.appendChild(property);
}
